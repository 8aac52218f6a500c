import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { appraise } from '../../src/core/appraise';
import { points } from '../../src/core/domain/points';
import type { Policy } from '../../src/core/domain/policy';
import { draftPolicy } from '../../src/core/policies/draftPolicy';
import { policySheetRows } from '../../src/core/policies/policySheetRows';
import type { Workbook } from '../../src/core/workbook/workbook';
import { award } from '../builders/readings';
import { sheet, workbook } from '../builders/workbook';
import { expectAccessible } from './expectAccessible';
import { hostOver, renderPanel } from './renderPanel';
import { twoCriteria } from './workbooks';

const FLAG = 'Cờ thi đua mẫu';
const RULES: Policy = {
  ...draftPolicy,
  isDraft: false,
  tieBreak: [],
  awards: [
    { ...award('co', { quota: { fixed: 1 }, minTotal: points('15') }), name: FLAG },
    { ...award('bk', { quota: { fixed: 1 }, registered: true }), name: 'Bằng khen mẫu' },
  ],
  citations: [{ field: 'awards[0].quota', document: 'Quy chế mẫu số 05', from: null, to: null }],
};

/** M and N both have 17, with the same parts; P has 15,5. */
const shared = (): Workbook => twoCriteria(['Trường P', 8, 7.5], ['Trường M', 9, 8], ['Trường N', 9, 8]);
const withRules = (rules: Policy = RULES): Workbook => {
  const registered = sheet('Đơn vị', [
    ['TT', 'Đơn vị', 'Vai trò', 'Danh hiệu đăng ký'],
    [1, 'Trường P', 'Thành viên', `${FLAG}; Bằng khen mẫu`],
    [2, 'Trường M', 'Thành viên', `${FLAG}; Bằng khen mẫu`],
    [3, 'Trường N', 'Thành viên', FLAG],
  ]);
  return workbook(...shared().sheets, registered, sheet('Cấu hình', policySheetRows(rules)));
};

async function opened(book: Workbook) {
  const host = hostOver(book);
  const rendered = renderPanel(host);
  await rendered.user.click(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
  await screen.findByRole('button', { name: 'Xem kết quả' });
  await rendered.user.click(screen.getByRole('tab', { name: /Khen thưởng/ }));
  await screen.findByRole('heading', { name: 'Đề nghị khen thưởng' });
  return { host, ...rendered };
}
const put = (at: HTMLElement, typed: string): void => void fireEvent.change(at, { target: { value: typed } });
const card = (name: string): HTMLElement => {
  const found = screen.getByRole('heading', { name }).closest('section');
  if (found === null) throw new Error(name);
  return found;
};

describe('the awards', () => {
  it('stand in their order with seats, conditions, basis, and what has to be decided', async () => {
    const { container } = await opened(withRules());
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([FLAG, 'Bằng khen mẫu']);
    expect(card(FLAG).textContent).toContain('0/1 suất');
    expect(card(FLAG).textContent).toContain('Điều kiện: tổng điểm từ 15.');
    expect(card(FLAG).textContent).toContain('Căn cứ: Quy chế mẫu số 05.');
    expect(card(FLAG).textContent).toContain('Trường M, Trường N cùng xét cho 1 suất.');
    await expectAccessible(container);
  });

  it('are not drawn up, and say so, while an error blocks the ranking', async () => {
    await opened(twoCriteria(['Trường M', 12, 8], ['Trường N', 9, 8]));
    expect(screen.getByText(/Chưa lập đề nghị khen thưởng vì còn lỗi/)).toBeTruthy();
  });

  it('are a draft, and say so, while findings block them', async () => {
    const rows = policySheetRows({ ...draftPolicy, grades: [{ name: 'Tốt', from: points('80') }] });
    const unread = rows.map((row) => row.map((value) => (value === 80 ? 'tám mươi' : value)));
    await opened(workbook(...shared().sheets, sheet('Cấu hình', unread)));
    expect(screen.getByText('DỰ THẢO – còn 1 lỗi phải xử lý trước khi đề nghị')).toBeTruthy();
  });

  it('name a school that stands high enough and did not register', async () => {
    const rules = { ...RULES, awards: RULES.awards.slice(1) };
    await opened(
      workbook(
        ...twoCriteria(['Trường P', 8, 7.5], ['Trường M', 9, 8], ['Trường N', 9, 9]).sheets,
        ...withRules(rules).sheets.slice(1),
      ),
    );
    expect(card('Bằng khen mẫu').textContent).toContain('không đăng ký danh hiệu này nên không được xét: Trường N.');
    expect(screen.queryByText(/^DỰ THẢO/)).toBeNull();
  });
});

describe('a tie at the last seat', () => {
  it('is decided by a person, with who, when and why; tried first, kept in the workbook, honoured, and taken back', async () => {
    const { host, user, container } = await opened(withRules());
    await user.click(within(card(FLAG)).getByText('Ghi quyết định…'));
    await screen.findByRole('heading', { name: `Quyết định về suất cuối: ${FLAG}` });
    // Nothing is chosen by the program.
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').every(({ checked }) => !checked)).toBe(true);
    await user.click(screen.getByText('Ghi quyết định'));
    for (const wrong of ['Phải chọn đúng 1 đơn vị, đang chọn 0.', 'Cần ghi ai quyết định.', 'Cần ghi lý do.'])
      expect(screen.getByText(wrong)).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByLabelText('Trường M'));
    await user.click(screen.getByLabelText('Trường N'));
    expect(screen.getByText('Phải chọn đúng 1 đơn vị, đang chọn 2.')).toBeTruthy();
    await user.click(screen.getByLabelText('Trường M'));
    const day = screen.getByLabelText('Ngày quyết định');
    put(day, '31/02/2026');
    expect(screen.getByText(/^Không đọc được ngày/)).toBeTruthy();
    put(day, '05/01/2099');
    expect(screen.getByText('Ngày này ở sau hôm nay.')).toBeTruthy();
    put(day, '05/01/2026');
    put(screen.getByLabelText('Người hoặc hội nghị quyết định'), 'Hội nghị Cụm');
    put(screen.getByLabelText('Lý do'), 'biểu quyết 9/11');
    expect(await screen.findByText(`Trường M: danh hiệu: ${FLAG} (chờ quyết định) → Bằng khen mẫu`)).toBeTruthy();
    expect(appraise(await host.read()).policy.decisions).toEqual([]);
    await user.click(screen.getByText('Ghi quyết định'));
    await waitFor(() => expect(card(FLAG).textContent).toContain('Trường N (hạng 1)'));
    expect(card(FLAG).textContent).toContain('Chọn Trường N trong số Trường M, Trường N.');
    expect(card(FLAG).textContent).toContain('Hội nghị Cụm, ngày 05/01/2026. Lý do: biểu quyết 9/11');
    const found = appraise(await host.read());
    expect(found.policy.decisions).toHaveLength(1);
    expect(found.proposal.awards[0]?.nominees.map(({ unit }) => unit)).toEqual(['u3']);
    expect((await host.read()).sheets.map(({ name }) => name)).toContain('Nhật ký');

    await user.click(within(card(FLAG)).getByText('Rút quyết định…'));
    await screen.findByRole('heading', { name: 'Rút quyết định về suất cuối' });
    await user.click(screen.getByText('Rút quyết định'));
    expect(screen.getByText('Cần ghi lý do rút.')).toBeTruthy();
    put(screen.getByLabelText('Người rút quyết định'), 'Trần Thị Mẫu');
    put(screen.getByLabelText('Lý do rút'), 'bỏ phiếu lại');
    await user.click(screen.getByText('Rút quyết định'));
    await waitFor(() => expect(card(FLAG).textContent).toContain('Cần cụm quyết định'));
    expect(appraise(await host.read()).policy.decisions).toEqual([]);
  });

  it('keeps what was typed while other cells change and other steps are open, and is put away once the tie is gone', async () => {
    const { host, user } = await opened(withRules());
    const typed = (row: number, value: number) =>
      act(() =>
        host.apply([
          { kind: 'setCells', cells: [{ at: { sheet: 'Chấm điểm', row, column: 3 }, value: { kind: 'number', value } }] },
        ]),
      );
    const by = (): string => screen.getByLabelText<HTMLInputElement>('Người hoặc hội nghị quyết định').value;
    await user.click(within(card(FLAG)).getByText('Ghi quyết định…'));
    await user.click(await screen.findByLabelText('Trường N'));
    put(screen.getByLabelText('Người hoặc hội nghị quyết định'), 'Hội nghị Cụm');
    put(screen.getByLabelText('Lý do'), 'biểu quyết 9/11');
    // Trường P goes from 15,5 to 12,5 and reaches no award: that is to be seen once it is checked.
    await typed(3, 5);
    await user.click(screen.getByRole('tab', { name: /Xem/ }));
    await waitFor(() => expect(document.body.textContent).toContain('12,5'));
    await user.click(screen.getByRole('tab', { name: /Khen thưởng/ }));
    expect([by(), screen.getByLabelText<HTMLInputElement>('Trường N').checked]).toEqual(['Hội nghị Cụm', true]);
    await typed(3, 6);
    await act(async () => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(by()).toBe('Hội nghị Cụm');

    await typed(5, 8);
    await screen.findByRole('heading', { name: 'Đề nghị khen thưởng' });
    expect(card(FLAG).textContent).not.toContain('Cần cụm quyết định');
  });
});
