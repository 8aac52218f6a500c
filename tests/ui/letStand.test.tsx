import { act, screen, waitFor, within } from '@testing-library/react';
import { expectAccessible } from './expectAccessible';
import { hostOver, renderPanel } from './renderPanel';
import { twoCriteria } from './workbooks';

const START = 'Kiểm tra bảng chấm điểm';

/** Trường N has 12 of 10 points, Trường P two numbers typed as text. */
async function checked() {
  const host = hostOver(twoCriteria(['Trường M', 9, 8], ['Trường N', 12, 7], ['Trường P', '8,5', '6,5']));
  const rendered = renderPanel(host);
  await rendered.user.click(screen.getByRole('button', { name: START }));
  await screen.findByRole('heading', { name: 'Kết quả kiểm tra' });
  return { host, ...rendered };
}

/** The cards, by the way to their cell. */
const card = (cell: string): HTMLElement => {
  const found = screen.getAllByRole('listitem').find((item) => within(item).queryByRole('button', { name: `Đến ô ${cell}` }));
  if (found === undefined) throw new Error(`no finding at ${cell}`);
  return found;
};

describe('letting a finding stand', () => {
  it('asks for a reason, writes it down, and keeps the finding in sight with who, when and why', async () => {
    const { host, user, container } = await checked();
    await user.click(within(card("'Chấm điểm'!C5")).getByRole('button', { name: 'Bỏ qua…' }));
    await screen.findByRole('heading', { name: 'Bỏ qua 1 phát hiện' });
    await user.click(screen.getByRole('button', { name: 'Bỏ qua và ghi vào Nhật ký' }));
    expect(screen.getByRole('alert').textContent).toBe('Cần ghi lý do.');
    expect((await host.read()).sheets).toHaveLength(1);
    await expectAccessible(container);
    await user.type(screen.getByRole('textbox', { name: 'Lý do' }), 'Đã đối chiếu');
    await user.type(screen.getByRole('textbox', { name: 'Người bỏ qua' }), 'Trần Thị Mẫu');
    await user.click(screen.getByRole('button', { name: 'Bỏ qua và ghi vào Nhật ký' }));
    await screen.findByText('Đã ghi quyết định vào trang Nhật ký và kiểm tra lại.', { selector: 'p' });
    await user.click(screen.getByText('Đã bỏ qua (1)'));
    expect(screen.getByText('Trần Thị Mẫu, 20/11/2026: Đã đối chiếu')).toBeTruthy();
    expect(() => card("'Chấm điểm'!C5")).toThrow();
    await user.click(screen.getByRole('button', { name: 'Xét lại' }));
    await waitFor(() => expect(card("'Chấm điểm'!C5")).toBeTruthy());
    expect(screen.queryByText(/^Đã bỏ qua/)).toBeNull();
  });

  it('is offered for all of a rule, and never for an error', async () => {
    const { user } = await checked();
    const error = card("'Chấm điểm'!C4");
    expect(error.textContent).toContain('Lỗi');
    expect(within(error).queryByRole('button', { name: /^Bỏ qua/ })).toBeNull();
    await user.click(within(card("'Chấm điểm'!C5")).getByRole('button', { name: 'Bỏ qua cả 2 phát hiện cùng quy tắc…' }));
    await screen.findByRole('heading', { name: 'Bỏ qua 2 phát hiện' });
    expect((await screen.findAllByRole('listitem')).map((item) => item.textContent).join()).toContain("'Chấm điểm'!D5");
    await user.click(screen.getByRole('button', { name: 'Về danh sách phát hiện' }));
    expect(card("'Chấm điểm'!C5")).toBeTruthy();
  });
});

describe('what is let stand', () => {
  it('is counted neither by the tab nor aloud after an edit, nor by a whole check', async () => {
    const { host, user } = await checked();
    await user.click(within(card("'Chấm điểm'!C5")).getByRole('button', { name: 'Bỏ qua…' }));
    await user.type(await screen.findByRole('textbox', { name: 'Lý do' }), 'Đã đối chiếu');
    await user.click(screen.getByRole('button', { name: 'Bỏ qua và ghi vào Nhật ký' }));
    await screen.findByText('Đã bỏ qua (1)');
    // Row 3 is Trường M: a second error beside the one of Trường N.
    await act(async () => {
      await host.apply([
        { kind: 'setCells', cells: [{ at: { sheet: 'Chấm điểm', row: 3, column: 3 }, value: { kind: 'number', value: 12 } }] },
      ]);
    });
    expect(await screen.findByText('Đã kiểm tra ô vừa gõ: còn 2 lỗi, 1 cảnh báo.')).toBeTruthy();
    expect(screen.getByRole('tab', { name: '1. Kiểm tra' }).getAttribute('aria-description')).toBe('2 lỗi, 1 cảnh báo');
    await user.click(screen.getByRole('button', { name: 'Kiểm tra lại' }));
    expect(await screen.findByText(/^Đã kiểm tra xong: 3 /)).toBeTruthy();
  });
});

describe('the findings', () => {
  it('are grouped by severity, school, rule or sheet; each says its severity in a word', async () => {
    const { user, container } = await checked();
    const headings = (): readonly (string | null)[] =>
      screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    const group = screen.getByRole('combobox', { name: 'Nhóm theo' });
    expect(headings()).toEqual(expect.arrayContaining(['Lỗi (1)', 'Cảnh báo (2)']));
    await user.selectOptions(group, 'Đơn vị');
    expect(headings()).toEqual(expect.arrayContaining(['Trường N (1)', 'Trường P (2)']));
    expect(card("'Chấm điểm'!D5").textContent).toMatch(/^Cảnh báo ·/);
    await expectAccessible(container);
    await user.selectOptions(group, 'Quy tắc');
    expect(headings()).toEqual(expect.arrayContaining(['RNG-04 (1)', 'TYP-01 (2)']));
    await user.selectOptions(group, 'Trang');
    expect(headings().some((heading) => /^Chấm điểm \(\d+\)$/.test(heading ?? ''))).toBe(true);
  });
});
