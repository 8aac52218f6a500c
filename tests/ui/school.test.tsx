import { screen, within } from '@testing-library/react';
import type { Workbook } from '../../src/core/workbook/workbook';
import { school } from '../core/crossScore/workbooks';
import { sheetPerSchool } from '../builders/scoringWorkbooks';
import { workbook } from '../builders/workbook';
import { expectAccessible } from './expectAccessible';
import { openTool } from './openTool';
import { hostOver, renderPanel } from './renderPanel';

async function checked(book: Workbook) {
  const host = hostOver(book);
  const rendered = renderPanel(host);
  await rendered.user.click(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
  await screen.findByRole('heading', { name: 'Kết quả kiểm tra' });
  return { host, ...rendered };
}

const cells = (row: HTMLElement): string => [...row.children].map(({ textContent }) => textContent).join(' · ');
const linesUnder = (heading: string): readonly HTMLElement[] => {
  const list = screen.getByRole('heading', { name: heading }).nextElementSibling;
  if (!(list instanceof HTMLElement)) throw new Error(`nothing under ${heading}`);
  return within(list).getAllByRole('listitem');
};

describe('one school', () => {
  it('opens from its row of the ranking: groups beside the median, strengths, losses; on to why, the cell and back', async () => {
    const { host, user, container } = await checked(sheetPerSchool());
    await user.click(screen.getByRole('button', { name: 'Xem kết quả' }));
    await user.click(await screen.findByRole('button', { name: /Tr\.N/ }));
    await screen.findByRole('heading', { name: 'Một trường so với Cụm' });
    // M 57,5 and 36; N 56,5 and 33,5; P 54,5 and 36.
    expect(screen.getByText(/^Tổng 90 điểm; trung vị của Cụm là 90,5 \(kém 0,5\)\. Hạng 3 trong 3/)).toBeTruthy();
    expect(within(screen.getByRole('table')).getAllByRole('row').slice(1).map(cells)).toEqual([
      'I. Công tác đào tạo, bồi dưỡng · 56,5 / 6094,2% · 56,5 · bằng',
      'II. Nghiên cứu khoa học, tổng kết thực tiễn · 33,5 / 4083,8% · 36 · kém 2,5',
    ]);
    const losses = linesUnder('Mất điểm ở đâu');
    expect(losses.map((line) => line.querySelector('p')?.textContent)).toEqual([
      'Mất 5 điểm: được 20 trong 25. So với trung vị: kém 2.',
      'Mất 2 điểm: được 23 trong 25. So với trung vị: bằng.',
      'Mất 1,5 điểm: được 13,5 trong 15. So với trung vị: bằng.',
      'Mất 1 điểm: được 14 trong 15. So với trung vị: kém 1.',
      'Mất 0,5 điểm: được 19,5 trong 20. So với trung vị: hơn 1,5.',
    ]);
    expect(linesUnder('Mạnh hơn Cụm ở đâu').map((line) => line.querySelector('p')?.textContent)).toEqual([
      '19,5 / 20 điểm, trung vị 18: hơn 1,5.',
    ]);
    expect(screen.getByText('Không có điểm nào bị cắt do trần.')).toBeTruthy();
    await expectAccessible(container);
    const [first] = losses;
    if (first === undefined) throw new Error('no loss');
    await user.click(within(first).getByRole('button', { name: "Đến ô '2 Tr.N'!D9" }));
    expect(host.visited).toEqual([{ sheet: '2 Tr.N', row: 9, column: 4 }]);
    await user.click(within(first).getByRole('button', { name: 'Vì sao' }));
    expect(screen.getByRole('heading', { name: /Tr\.N, 1 Nghiệm thu đề tài .*vì sao ra điểm này$/ })).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: 'Một trường' }));
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Chọn đơn vị' }).selectedOptions[0]?.textContent).toMatch(
      /Tr\.N/,
    );
  });

  it('opens among what is opened now and then; a school alone has nothing to be compared with, and what is missing is said first', async () => {
    const { host, user, container } = await checked(
      workbook(school({ name: 'Trường M', headings: ['Tự chấm'], scores: [[9], [null], [8]] })),
    );
    await openTool(user, 'Một trường');
    expect(await screen.findByText(/^Sổ này chỉ có một đơn vị có điểm/)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Mạnh hơn Cụm ở đâu' })).toBeNull();
    const missing = screen.getByText('Còn 1 tiêu chí chưa có điểm').parentElement;
    if (missing === null) throw new Error('nothing is missing');
    await user.click(within(missing).getByRole('button', { name: "Đến ô 'Trường M'!D6" }));
    expect(host.visited).toEqual([{ sheet: 'Trường M', row: 6, column: 4 }]);
    await expectAccessible(container);
  });
});
