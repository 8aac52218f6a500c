import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { appraise } from '../../src/core/appraise';
import type { Policy } from '../../src/core/domain/policy';
import { draftPolicy } from '../../src/core/policies/draftPolicy';
import { policySheetRows } from '../../src/core/policies/policySheetRows';
import type { Workbook } from '../../src/core/workbook/workbook';
import { award, threshold } from '../builders/readings';
import { sheet, workbook } from '../builders/workbook';
import { expectAccessible } from './expectAccessible';
import { hostOver, renderPanel } from './renderPanel';
import { twoCriteria } from './workbooks';

const FLAG = 'Cờ thi đua mẫu';
const RULES: Policy = {
  ...draftPolicy,
  isDraft: false,
  tieBreak: [],
  awards: [{ ...award('co', { quota: { fixed: 1 } }), name: FLAG, vote: { threshold: threshold('80'), of: 'members' } }],
};
const FIGURES = twoCriteria(['Trường M', 9, 9], ['Trường N', 8, 8]);
const book = (...more: Workbook['sheets']): Workbook =>
  workbook(...FIGURES.sheets, sheet('Cấu hình', policySheetRows(RULES)), ...more);

async function opened(of: Workbook) {
  const host = hostOver(of);
  const rendered = renderPanel(host);
  await rendered.user.click(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
  await rendered.user.click(await screen.findByRole('button', { name: 'Xem kết quả' }));
  await rendered.user.click(await screen.findByRole('button', { name: 'Sang bước bỏ phiếu' }));
  await screen.findByRole('heading', { name: 'Bỏ phiếu suy tôn' });
  return { host, ...rendered };
}
const field = (label: string): HTMLElement => screen.getByLabelText(label);
const put = (label: string, typed: string): void => void fireEvent.change(field(label), { target: { value: typed } });
const says = (label: string): string =>
  document.getElementById(field(label).getAttribute('aria-describedby') ?? '')?.textContent ?? '';

describe('the ballot', () => {
  it('tells the votes needed before it is held, judges them while they are typed, keeps them, and hands them to the awards', async () => {
    const { host, user, container } = await opened(book());
    expect(screen.getByText(/^Điều kiện: từ 80% trở lên tính trên tổng số thành viên\. Nhập tổng số thành viên/)).toBeTruthy();
    put('Tổng số thành viên', '11');
    expect(screen.getByText('Cần ít nhất 9/11 phiếu đồng ý: 80% × 11 thành viên = 8,8, lấy lên 9.')).toBeTruthy();
    expect(screen.getByText('Chờ kết quả: cần 9/11 phiếu.')).toBeTruthy();
    put('Phiếu thu về', '11');
    put('Đồng ý', '8');
    expect(screen.getByText('Không đạt: 8/11 phiếu (72,73%), cần 9, thiếu 1.')).toBeTruthy();
    put('Không đồng ý', '2');
    // 8 + 2 of 11 that came back: one is missing, and invalid ones were not counted.
    put('Không hợp lệ', '0');
    expect(says('Đồng ý')).toBe('Đồng ý, không đồng ý và không hợp lệ cộng lại 10 phiếu, trong khi thu về 11 phiếu.');
    expect(field('Đồng ý').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Ghi kết quả kiểm phiếu')).toHaveProperty('disabled', true);
    await expectAccessible(container);
    put('Đồng ý', '9');
    expect(screen.getByText('Đạt: 9/11 phiếu (81,82%), cần 9.')).toBeTruthy();
    put('Người nhập', 'Lê Thị Mẫu');
    await screen.findByText(/^Sẽ thêm trang Bỏ phiếu/, undefined, { timeout: 5000 });
    expect((await host.read()).sheets).toHaveLength(2);
    // What was typed waits while something else is looked at.
    await user.click(screen.getByText('Xem khen thưởng'));
    await screen.findByRole('heading', { name: 'Đề nghị khen thưởng' });
    await user.click(screen.getByRole('tab', { name: /Bỏ phiếu/ }));
    await waitFor(() => expect(field('Đồng ý')).toHaveProperty('value', '9'));
    await waitFor(() => expect(screen.getByText('Ghi kết quả kiểm phiếu')).toHaveProperty('disabled', false));
    await user.click(screen.getByText('Ghi kết quả kiểm phiếu'));
    await screen.findByText('Đã ghi kết quả kiểm phiếu vào trang Bỏ phiếu và kiểm tra lại.', { selector: 'p' });
    expect(screen.queryByRole('heading', { name: 'Trước khi ghi' })).toBeNull();
    const after = await host.read();
    expect(after.sheets.map(({ name }) => name)).toEqual(['Chấm điểm', 'Cấu hình', 'Bỏ phiếu', 'Nhật ký']);
    expect(appraise(after).proposal.awards[0]?.nominees[0]?.vote).toMatchObject({ status: 'passed', yes: 9, needYes: 9, of: 11 });
    await user.click(screen.getByText('Hoàn tác'));
    await waitFor(async () => expect((await host.read()).sheets).toHaveLength(2));
  });

  it('says what is wrong with a number and saves nothing of it', async () => {
    const { user } = await opened(book());
    put('Phiếu phát ra', 'chín');
    expect(says('Phiếu phát ra')).toBe('Phiếu phát ra: Không phải một số. Gõ số phiếu bằng chữ số, ví dụ 9.');
    expect(screen.getByText('Còn 1 chỗ phải sửa ở trên thì mới ghi được.')).toBeTruthy();
    await user.click(screen.getByText('Bỏ số vừa nhập'));
    expect(field('Phiếu phát ra')).toHaveProperty('value', '');
  });

  it('shows a number that a formula gives, and lets nobody type over it', async () => {
    const held = sheet('Bỏ phiếu', [
      ['Tổng số thành viên', { f: '9+2', v: 11 }],
      ['Thu về', 11],
      [],
      ['TT', 'Đơn vị', 'Hình thức', 'Đồng ý', 'Không đồng ý', 'Không hợp lệ'],
      [1, 'Trường M', FLAG, 9, { f: 'B2-D5', v: 2 }, 0],
    ]);
    await opened(book(held));
    expect(screen.queryByLabelText('Tổng số thành viên')).toBeNull();
    expect(screen.getByText(/^Tổng số thành viên: 11\. Công thức ở ô 'Bỏ phiếu'!B1/)).toBeTruthy();
    const [legend] = screen.getAllByText('Trường M (hạng 1)');
    expect(within(legend?.closest('fieldset') ?? document.body).getByText('Đạt: 9/11 phiếu (81,82%), cần 9.')).toBeTruthy();
    expect(screen.getByText(/^Không đồng ý: 2\. Công thức ở ô 'Bỏ phiếu'!E5/)).toBeTruthy();
    // It follows what is typed beside it, and nothing is left to be set right.
    put('Đồng ý', '8');
    expect(screen.getByText(/^Không đồng ý: 3\./)).toBeTruthy();
    await waitFor(() => expect(screen.getByText('Ghi kết quả kiểm phiếu')).toHaveProperty('disabled', false), { timeout: 5000 });
  });

  it('is passed over where no award asks for it', async () => {
    const quiet = { ...RULES, awards: RULES.awards.map((one) => ({ ...one, vote: null })) };
    const { user } = renderPanel(hostOver(workbook(...FIGURES.sheets, sheet('Cấu hình', policySheetRows(quiet)))));
    await user.click(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
    await user.click(await screen.findByRole('button', { name: 'Xem kết quả' }));
    expect(await screen.findByRole('button', { name: 'Xem khen thưởng' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Sang bước bỏ phiếu' })).toBeNull();
    await user.click(screen.getByRole('tab', { name: /Bỏ phiếu/ }));
    expect(await screen.findByText('Quy chế không yêu cầu bỏ phiếu cho hình thức khen thưởng nào.')).toBeTruthy();
  });
});
