import { screen, waitFor, within } from '@testing-library/react';
import { HostError } from '../../src/core/workbook/host';
import { cellText } from '../../src/core/workbook/cell';
import { cellAt, type Workbook } from '../../src/core/workbook/workbook';
import { computedWorkbook } from '../builders/computedWorkbook';
import { expectAccessible } from './expectAccessible';
import { hostOver, renderPanel } from './renderPanel';
import { clean, twoCriteria } from './workbooks';

const START = 'Kiểm tra bảng chấm điểm';

/** Trường N has 12 of 10 points, Trường P a number typed as text. */
const faulty = (): Workbook => twoCriteria(['Trường M', 9, 8], ['Trường N', 12, 7], ['Trường P', '8,5', 6]);

async function checked(workbook: Workbook) {
  const host = hostOver(workbook);
  const rendered = renderPanel(host);
  await rendered.user.click(screen.getByRole('button', { name: START }));
  await screen.findByRole('heading', { name: 'Kết quả kiểm tra' });
  return { host, ...rendered };
}

describe('step 1, check', () => {
  it('says aloud and in sight that a clean workbook has nothing that blocks', async () => {
    const { container } = await checked(clean());
    expect(screen.getByText('Không phát hiện sai sót nào.')).toBeTruthy();
    expect(screen.getByText('Đã kiểm tra xong: 0 mục cần xem, không có lỗi chặn xếp hạng.').getAttribute('aria-live')).toBe(
      'polite',
    );
    expect(screen.getByText(/căn cứ\)$/)).toBeTruthy();
    await expectAccessible(container);
  });

  it('brings the focus to the result when the pressed button is gone', async () => {
    await checked(clean());
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Kết quả kiểm tra' }));
  });

  it('lists what blocks first, with its school, its cell and the way there', async () => {
    const { host, user, container } = await checked(faulty());
    expect(screen.getByText(/^Còn \d+ lỗi chặn xếp hạng\.$/)).toBeTruthy();
    const [first] = screen.getAllByRole('listitem').filter((item) => within(item).queryByText('Vì sao quan trọng') !== null);
    if (first === undefined) throw new Error('no finding');
    expect(first.textContent).toContain('Chặn xếp hạng');
    expect(first.textContent).toContain('Trường N');
    await user.click(within(first).getByRole('button', { name: /^Đến ô .*C4$/ }));
    expect(host.visited).toEqual([{ sheet: 'Chấm điểm', row: 4, column: 3 }]);
    await expectAccessible(container);
  });

  it('filters by severity and by words without their marks', async () => {
    const { user } = await checked(faulty());
    const all = screen.getByText(/^\d+ mục$/).textContent;
    await user.type(screen.getByRole('searchbox'), 'truong n');
    expect(screen.getByText(/^\d+ trong \d+ mục$/).textContent).not.toBe(all);
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'không có gì như vậy');
    expect(screen.getByText('Không có mục nào khớp với bộ lọc.')).toBeTruthy();
  });

  it('corrects a cell only when its button is pressed, checks again and can take it back', async () => {
    const { host, user, container } = await checked(faulty());
    expect(screen.getByText('8,5 (dạng chữ)', { selector: 'del' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Sửa thành 8,5' }));
    // Nothing is written before it was looked at and agreed to.
    expect(await screen.findByRole('heading', { name: 'Xem trước khi sửa 1 ô' })).toBeTruthy();
    expect(screen.getByText(/^Không tổng điểm và hạng nào thay đổi/)).toBeTruthy();
    expect((await host.read()).sheets).toHaveLength(1);
    await expectAccessible(container);
    await user.type(screen.getByRole('textbox', { name: 'Người sửa' }), 'Trần Thị Mẫu');
    await user.click(screen.getByRole('button', { name: 'Sửa 1 ô' }));
    await screen.findByRole('heading', { name: 'Kết quả kiểm tra' });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Sửa thành 8,5' })).toBeNull());
    const log = (await host.read()).sheets.find(({ name }) => name === 'Nhật ký');
    expect(log === undefined ? '' : [...log.rows.values()].flatMap((row) => [...row.values()].map(cellText))).toEqual(
      expect.arrayContaining(['Sửa ô', 'TYP-01', '8,5', 'Trần Thị Mẫu']),
    );
    const corrected = (await host.read()).sheets[0];
    expect(corrected === undefined ? null : cellAt(corrected, 5, 3).value).toEqual({ kind: 'number', value: 8.5 });
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(await screen.findByRole('button', { name: 'Sửa thành 8,5' })).toBeTruthy();
  });

  it('sets all safe findings right at once, after they were looked at; leaving the preview changes nothing', async () => {
    const { host, user } = await checked(twoCriteria(['Trường M', '9', '8,5'], ['Trường N', 8, '7'], ['Trường P', 6, 6]));
    expect(screen.getByText('3 phát hiện sửa được ngay mà không đổi ý nghĩa của ô.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Xem và sửa tất cả' }));
    await screen.findByRole('heading', { name: 'Xem trước khi sửa 3 ô' });
    const [back] = screen.getAllByRole('button', { name: 'Về danh sách phát hiện' });
    if (back === undefined) throw new Error('no way back');
    await user.click(back);
    expect((await host.read()).sheets).toHaveLength(1);
    const [all] = await screen.findAllByRole('button', { name: 'Sửa cả 3 phát hiện cùng loại' });
    if (all === undefined) throw new Error('no button for all of a kind');
    await user.click(all);
    await user.click(await screen.findByRole('button', { name: 'Sửa 3 ô' }));
    await screen.findByText('Đã sửa ô và kiểm tra lại.', { selector: 'p' });
    expect(screen.queryByRole('button', { name: 'Xem và sửa tất cả' })).toBeNull();
  });

  it('puts the formula of the column over another one, after both were shown with what they come to', async () => {
    const { host, user, container } = await checked(computedWorkbook({ E4: { f: 'C4-D4', v: 1 } }));
    await user.click(screen.getByRole('button', { name: 'Sửa thành =SUM(C4:D4)' }));
    await screen.findByRole('heading', { name: 'Xem trước khi sửa 1 ô' });
    expect(screen.getByText('=C4-D4 (ra 1)', { selector: 'del' })).toBeTruthy();
    expect(screen.getByText('=SUM(C4:D4) (ra 15)', { selector: 'ins' })).toBeTruthy();
    expect(screen.getByText('Sau khi sửa, bớt 2 phát hiện.')).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Sửa 1 ô' }));
    await screen.findByText('Không phát hiện sai sót nào.');
    const [scores] = (await host.read()).sheets;
    expect(scores === undefined ? null : cellAt(scores, 4, 5).formula).toBe('SUM(C4:D4)');
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(await screen.findByRole('button', { name: 'Sửa thành =SUM(C4:D4)' })).toBeTruthy();
  });

  it('offers no correction in a file that can only be read', async () => {
    await checked({ ...faulty(), isReadOnly: true });
    expect(screen.getByText('8,5 (dạng chữ)', { selector: 'del' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Sửa thành/ })).toBeNull();
    expect(screen.queryByText(/^Mỗi mục có nút/)).toBeNull();
  });

  it('says in one line what the buttons of a finding do', async () => {
    await checked(faulty());
    expect(screen.getByText(/^Mỗi mục có nút/)).toBeTruthy();
  });
});

describe('a host that refuses', () => {
  it('is worded, and can be asked again', async () => {
    let attempts = 0;
    const inner = hostOver(clean());
    const host = hostOver(clean(), {
      read: (watch) => {
        attempts += 1;
        return attempts === 1 ? Promise.reject(new HostError({ code: 'busyInCellEdit' })) : inner.read(watch);
      },
    });
    const { user, container } = renderPanel(host);
    await user.click(screen.getByRole('button', { name: START }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Chưa kiểm tra được');
    expect(alert.textContent).toContain('Enter');
    await expectAccessible(container);
    await user.click(within(alert).getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByText('Không phát hiện sai sót nào.')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('gives its details without names of sheets', async () => {
    const host = hostOver(clean(), {
      read: () => Promise.reject(new HostError({ code: 'sheetProtected', sheet: 'Trường bí mật' })),
    });
    const { user } = renderPanel(host);
    await user.click(screen.getByRole('button', { name: START }));
    await screen.findByRole('alert');
    await user.click(screen.getByText('Chi tiết kỹ thuật'));
    const details = screen.getByRole('textbox', { name: 'Chi tiết kỹ thuật' });
    expect(details.textContent).toContain('sheetProtected');
    expect(details.textContent).not.toContain('bí mật');
    await user.click(screen.getByRole('button', { name: 'Sao chép chi tiết' }));
    expect(await screen.findByText('Đã sao chép.')).toBeTruthy();
  });

  it('is told apart from a defect of ours', async () => {
    const host = hostOver(clean(), { read: () => Promise.reject(new TypeError('x is undefined')) });
    const { user } = renderPanel(host);
    await user.click(screen.getByRole('button', { name: START }));
    expect((await screen.findByRole('alert')).textContent).toContain('Chương trình gặp lỗi ngoài dự kiến.');
  });
});

describe('a reading that takes long', () => {
  it('shows how far it is and can be cancelled; what comes late is not looked at', async () => {
    let finish: (workbook: Workbook) => void = () => undefined;
    const host = hostOver(clean(), {
      read: ({ progress } = {}) => {
        progress?.(3, 12);
        return new Promise((resolve) => (finish = resolve));
      },
    });
    const { user, container } = renderPanel(host);
    await user.click(screen.getByRole('button', { name: START }));
    expect(screen.getByRole('progressbar', { name: 'Tiến độ' }).getAttribute('aria-valuenow')).toBe('3');
    expect(screen.getByText('3 / 12')).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Huỷ' }));
    expect(screen.getByText('Đã huỷ. Chưa thay đổi gì.')).toBeTruthy();
    finish(clean());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(screen.getByRole('button', { name: START })).toBeTruthy();
  });
});
