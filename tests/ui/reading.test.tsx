import { screen, waitFor, within } from '@testing-library/react';
import { HostError } from '../../src/core/workbook/host';
import { cellText } from '../../src/core/workbook/cell';
import { sheetNamed, type Workbook } from '../../src/core/workbook/workbook';
import { correctionSheet } from '../builders/correctionSheet';
import { selfScoreSheet, sheetPerSchool } from '../builders/scoringWorkbooks';
import { sheet, workbook, type CellInput } from '../builders/workbook';
import { expectAccessible } from './expectAccessible';
import { hostOver, renderPanel } from './renderPanel';

const CRITERIA = [
  'Hoàn thành kế hoạch mở lớp',
  'Gửi báo cáo đúng hạn',
  'Tổ chức thao giảng, dự giờ',
  'Nghiệm thu đề tài cấp trường',
];
/** Two columns that may both be the self-assessed scores. */
const asked = (): Workbook =>
  workbook(
    sheet('Trường M', [
      ['TT', 'Nội dung', 'Điểm chuẩn', 'Tự chấm', 'Tự đánh giá'],
      ...CRITERIA.map((text, row): CellInput[] => [String(row + 1), text, 10, 9, 7]),
    ]),
  );

async function opened(book: Workbook, change: Parameters<typeof hostOver>[1] = {}) {
  const host = hostOver(book, change);
  const rendered = renderPanel(host);
  await rendered.user.click(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
  await rendered.user.click(await screen.findByRole('button', { name: /cách đọc/ }));
  await screen.findByRole('heading', { name: 'Cách đọc' });
  await screen.findByRole('table', { name: /^Cách đọc trang/ });
  return { host, ...rendered };
}

/** The head of a column or row: thousands of roles are slow to compute in a page that nobody draws. */
const head = (place: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-head="${place}"]`);
  if (found === null) throw new Error(place);
  return found;
};
/** What a reader says: the letter that is only drawn is left out. */
const said = (place: string): string =>
  [...head(place).children]
    .flatMap((part) => (part.ariaHidden === 'true' || part.getAttribute('aria-hidden') === 'true' ? [] : [part.textContent]))
    .join('');
const preview = (): HTMLElement => screen.getByRole('region', { name: 'Trước khi lưu: thay đổi gì' });
const rowOf = (name: string): readonly (string | null)[] =>
  within(within(preview()).getByRole('row', { name: new RegExp(`^${name}`) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
const lines = async (host: { read: () => Promise<Workbook> }): Promise<readonly string[]> =>
  [...(sheetNamed(await host.read(), 'Cấu hình')?.rows.values() ?? [])].map((cells) =>
    [...cells.values()].map(cellText).join(' | '),
  );

describe('how it was read', () => {
  it('shows a picture with each column and row in words', async () => {
    await opened(workbook(selfScoreSheet()));
    expect(said('column 3')).toBe('Cột C «Điểm tối đa», Điểm tối đa');
    expect(said('column 4')).toBe('Cột D «Điểm tự chấm», Điểm tự chấm');
    expect(said('row 4')).toBe('Dòng 4 «I | Công tác đào tạo, bồi dưỡng», Nhóm tiêu chí');
    expect(said('row 11')).toBe('Dòng 11 «TỔNG CỘNG», Tổng cộng');
    expect(said('row 1')).toMatch(/, ngoài bảng$/);
  });

  it('is gone along with the arrows, as one stop of Tab', async () => {
    const { user } = await opened(workbook(selfScoreSheet()));
    head('column 1').focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(head('column 3'));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(head('row 3'));
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(head('column 1'));
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(head('column 4'));
    const stops = [...document.querySelectorAll<HTMLElement>('[data-head]')].filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toEqual([head('column 4')]);
  });

  it('tells by keyboard alone what a column is, shows what changes, and saves only then', async () => {
    const { host, user, container } = await opened(workbook(selfScoreSheet()));
    head('column 4').focus();
    await user.keyboard('{Enter}');
    const list = screen.getByRole('combobox', { name: 'Cột này là' });
    expect(document.activeElement).toBe(list);
    await user.selectOptions(list, 'Điểm thống nhất');
    await screen.findByText(/^Lưu sẽ thêm trang Cấu hình/);
    expect(rowOf('Số đơn vị')).toEqual(['1', 'không đổi']);
    await waitFor(() => expect(said('column 4')).toBe('Cột D «Điểm tự chấm», Điểm thống nhất, đã chỉ'));
    await expectAccessible(container);
    expect(await lines(host)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Lưu vào Cấu hình' }));
    await waitFor(async () =>
      expect((await lines(host)).slice(-1)).toEqual(['Phiếu chấm | Cột D | Điểm thống nhất | Điểm tự chấm']),
    );
    expect(await screen.findAllByText('Đã lưu cách đọc vào trang Cấu hình và kiểm tra lại.')).not.toEqual([]);
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Trước khi lưu: thay đổi gì' })).toBeNull());
    await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    await waitFor(async () => expect(await lines(host)).toEqual([]));
  });

  it('hides the next step only while something is tried and not saved', async () => {
    const { user } = await opened(sheetPerSchool());
    const next = (): HTMLElement | null => screen.queryByRole('button', { name: 'Xem kết quả' });
    expect(next()).toBeTruthy();
    await user.click(head('row 7'));
    expect(next()).toBeTruthy();
    const say = (): Promise<void> => user.selectOptions(screen.getByRole('combobox', { name: 'Dòng này là' }), 'Bỏ qua');
    await say();
    await waitFor(() => expect(next()).toBeNull());
    await user.click(await screen.findByRole('button', { name: 'Bỏ thay đổi' }));
    await waitFor(() => expect(next()).toBeTruthy());
    await say();
    await waitFor(() => expect(next()).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Quay lại kết quả kiểm tra' }));
    await waitFor(() => expect(next()).toBeTruthy());
  });

  it('closes with Escape and gives the focus back', async () => {
    const { user } = await opened(workbook(selfScoreSheet()));
    await user.click(head('row 7'));
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Dòng này là' }));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(head('row 7'));
    expect(screen.queryByRole('combobox', { name: 'Dòng này là' })).toBeNull();
  });

  it('previews what leaving a row out does to the maxima', async () => {
    const { user } = await opened(workbook(selfScoreSheet()));
    await user.click(head('row 7'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Dòng này là' }), 'Bỏ qua');
    await screen.findByText(/^Lưu sẽ thêm trang Cấu hình/);
    expect(rowOf('Số tiêu chí')).toEqual(['5', '4']);
    expect(rowOf('Tổng điểm tối đa')).toEqual(['100', '80']);
    await user.click(screen.getByRole('button', { name: 'Bỏ thay đổi' }));
    expect(screen.queryByRole('button', { name: 'Lưu vào Cấu hình' })).toBeNull();
  });

  it('offers the candidates of an ambiguous workbook, and reads it once one is chosen', async () => {
    const { host, user } = await opened(asked());
    await user.click(screen.getByRole('button', { name: 'Cột E là điểm tự chấm' }));
    await screen.findByText(/^Lưu sẽ thêm trang Cấu hình/);
    expect(rowOf('Nhận dạng')[0]).toBe('còn phải hỏi');
    expect(rowOf('Số tiêu chí')).toEqual(['–', '4']);
    await user.click(screen.getByRole('button', { name: 'Lưu vào Cấu hình' }));
    await waitFor(async () => expect((await lines(host)).slice(-1)).toEqual(['Trường M | Cột E | Điểm tự chấm | Tự đánh giá']));
    await user.click(await screen.findByRole('button', { name: 'Quay lại kết quả kiểm tra' }));
    expect(await screen.findByText(/^Đã nhận ra bảng chấm điểm/)).toBeTruthy();
  });

  it('takes a saved correction back, and says of one that no longer fits why', async () => {
    const { host, user } = await opened(
      workbook(
        selfScoreSheet(),
        correctionSheet(
          ['Phiếu chấm', 'Cột D', 'Điểm thống nhất', 'Điểm tự chấm'],
          ['Phiếu chấm', 'Cột C', 'Bỏ qua', 'Khung điểm'],
        ),
      ),
    );
    expect(screen.getByText(/Phiếu chấm, Cột C: Bỏ qua \(tiêu đề ở đó nay đã khác, nên không dùng\)/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Bỏ chỉnh: Phiếu chấm, Cột C: Bỏ qua' }));
    await user.click(screen.getByRole('button', { name: 'Bỏ chỉnh: Phiếu chấm, Cột D: Điểm thống nhất' }));
    await user.click(await screen.findByRole('button', { name: 'Lưu vào Cấu hình' }));
    await waitFor(async () => expect(await lines(host)).toEqual(['CẤU HÌNH CHẤM ĐIỂM']));
  });

  it('speaks of every sheet with the same heading at once', async () => {
    const { host, user } = await opened(sheetPerSchool());
    await user.click(head('column 4'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Cột này là' }), 'Điểm thống nhất');
    await user.click(await screen.findByRole('checkbox', { name: 'Áp dụng cho mọi trang có tiêu đề này (3 trang)' }));
    await user.click(await screen.findByRole('button', { name: 'Lưu vào Cấu hình' }));
    await waitFor(async () =>
      expect((await lines(host)).slice(-1)).toEqual(['Mọi sheet | Cột D | Điểm thống nhất | Điểm tự chấm']),
    );
  });

  it('says what a whole sheet is, and whose', async () => {
    const { host, user } = await opened(workbook(selfScoreSheet('Sheet1', null)));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Trang này là' }), 'Bảng chấm điểm');
    await user.type(await screen.findByRole('searchbox', { name: /^Của đơn vị/ }), 'Trường Hoà Bình');
    await user.click(screen.getByRole('button', { name: 'Dùng tên này' }));
    await user.click(await screen.findByRole('button', { name: 'Lưu vào Cấu hình' }));
    await waitFor(async () =>
      expect((await lines(host)).slice(-1)).toEqual(['Sheet1 | Cả sheet | Bảng chấm điểm của Trường Hoà Bình']),
    );
  });

  it('keeps what was said when the host refuses', async () => {
    const refusal = new HostError({ code: 'busyInCellEdit' }, 'untouched');
    const { user } = await opened(workbook(selfScoreSheet()), { apply: () => Promise.reject(refusal) });
    await user.click(head('column 4'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Cột này là' }), 'Điểm thống nhất');
    await user.click(await screen.findByRole('button', { name: 'Lưu vào Cấu hình' }));
    expect(await screen.findByText('Chưa lưu được cách đọc')).toBeTruthy();
    await waitFor(() => expect(said('column 4')).toMatch(/Điểm thống nhất, đã chỉ$/));
  });
});
