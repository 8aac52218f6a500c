import { screen, within } from '@testing-library/react';
import type { Workbook } from '../../src/core/workbook/workbook';
import { school } from '../core/crossScore/workbooks';
import { workbook } from '../builders/workbook';
import { expectAccessible } from './expectAccessible';
import { hostOver, renderPanel } from './renderPanel';

/** Two schools with self, cross and cluster scores; figures are samples (số liệu mẫu). */
const compared = (): Workbook =>
  workbook(
    school({
      name: 'Trường M',
      headings: ['Tự chấm', 'Giải trình', 'Điểm chấm chéo', 'Cụm thẩm định'],
      scores: [
        [9, null, 9, 9],
        [18, 'Lớp mở cuối năm', 15.5, 16],
        [10, null, 9.5, 9.5],
      ],
    }),
    school({
      name: 'Trường N',
      headings: ['Tự chấm', 'Giải trình', 'Điểm chấm chéo', 'Cụm thẩm định'],
      scores: [
        [8, null, 8, 7],
        [17, null, 17, 17],
        [9, null, 9, 9],
      ],
    }),
  );

/** What is seen of each row: what is only read aloud is left out. */
const rows = (): readonly string[] =>
  within(screen.getByRole('table'))
    .getAllByRole('rowgroup')
    .slice(1)
    .map((group) => [...group.querySelectorAll('th, td')].map(seen).join(' · '));

function seen(cell: Element): string {
  const copy = document.createElement('div');
  copy.innerHTML = cell.innerHTML;
  for (const unseen of copy.querySelectorAll('button[title] span')) unseen.remove();
  return (copy.textContent ?? '').trim();
}

describe('review differences', () => {
  it('stand between the check and the results, the largest first, and lead to the cell', async () => {
    const host = hostOver(compared());
    const { user, container } = renderPanel(host);
    await user.click(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
    await user.click(await screen.findByRole('button', { name: 'Đối chiếu điểm' }));
    await screen.findByRole('heading', { name: 'Đối chiếu điểm chấm' });
    expect(screen.getAllByRole('tab').map((tab) => tab.getAttribute('aria-label'))).toEqual([
      '1. Kiểm tra',
      '2. Đối chiếu',
      '3. Xem',
      '4. Bỏ phiếu',
      '5. Khen thưởng',
      '6. Ghi',
    ]);
    expect(screen.getByText('3 trong 6 chỗ so được')).toBeTruthy();
    expect(rows().map((row) => row.replace(' · Vì sao', ''))).toEqual([
      'Trường M2. Nghiên cứu khoa học, tổng kết thực tiễnGiải trình: Lớp mở cuối năm · 18 · 15,5 · 16 · 2,5',
      'Trường N1. Đào tạo, bồi dưỡng cán bộ · 8 · 8 · 7 · 1',
      'Trường M3. Xây dựng Đảng và hệ thống chính trị · 10 · 9,5 · 9,5 · 0,5',
    ]);
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: /^Chấm chéo: ?15,5 ?, đến ô 'Trường M'!F6$/ }));
    expect(host.visited).toEqual([{ sheet: 'Trường M', row: 6, column: 6 }]);
    await user.click(screen.getByRole('button', { name: 'Xem kết quả' }));
    expect(screen.getByRole('tab', { name: '3. Xem', selected: true })).toBeTruthy();
  });

  it('are narrowed to a school and to where scores differ, and stay so while why is looked at', async () => {
    const { user } = renderPanel(hostOver(compared()));
    await user.click(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
    await user.click(await screen.findByRole('button', { name: 'Đối chiếu điểm' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Đơn vị' }), 'Trường N');
    expect(rows()).toHaveLength(1);
    await user.click(screen.getByRole('switch', { name: 'Chỉ những chỗ lệch nhau' }));
    expect(rows()).toHaveLength(3);
    const [first] = screen.getAllByRole('button', { name: 'Vì sao' });
    if (first === undefined) throw new Error('nothing to ask');
    await user.click(first);
    expect(await screen.findByRole('heading', { name: /^Trường N, 1 .*vì sao ra điểm này$/ })).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: '2. Đối chiếu' }));
    expect(rows()).toHaveLength(3);
  });
});
