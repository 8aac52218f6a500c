import './withCrypto';
import { screen, waitFor, within } from '@testing-library/react';
import { areaText } from '../../src/core/workbook/address';
import type { CellMarks } from '../../src/core/workbook/cellMarks';
import { HostError, type WorkbookHost } from '../../src/core/workbook/host';
import type { Workbook } from '../../src/core/workbook/workbook';
import { SCHOOL_M, selfScoreSheet } from '../builders/scoringWorkbooks';
import { sheet, workbook } from '../builders/workbook';
import { expectAccessible } from './expectAccessible';
import { hostOver, renderPanel } from './renderPanel';
import { clean, twoCriteria } from './workbooks';

const LABEL = 'Đánh dấu ô có lỗi trong bảng';
const STILL = /^Dấu ô có lỗi đang hiện trong bảng/;
const OLD: CellMarks = { sheet: 'Chấm điểm', kind: 'error', areas: [{ top: 9, left: 9, bottom: 9, right: 9 }] };

/** Trường N has 12 of 10 points, Trường P a number typed as text. */
const faulty = (): Workbook => twoCriteria(['Trường M', 9, 8], ['Trường N', 12, 7], ['Trường P', '8,5', 6]);

async function checked<Host extends WorkbookHost>(host: Host) {
  const rendered = renderPanel(host);
  await rendered.user.click(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
  await screen.findByRole('heading', { name: 'Kết quả kiểm tra' });
  return { host, ...rendered };
}

const markSwitch = (): HTMLElement => screen.getByRole('switch', { name: LABEL });
const shown = async (host: WorkbookHost): Promise<readonly string[]> =>
  (await host.markedCells()).flatMap(({ kind, areas }) => areas.map((area) => `${kind} ${areaText(area)}`));

describe('marks on cells with findings', () => {
  it('are off at first, are set and said when switched on, and are gone when switched off', async () => {
    const { host, user, container } = await checked(hostOver(faulty()));
    expect(markSwitch()).toHaveProperty('checked', false);
    expect(await shown(host)).toEqual([]);
    await user.click(markSwitch());
    expect(await screen.findByText(/^Đang đánh dấu 1 ô có lỗi, 1 ô có cảnh báo\./)).toBeTruthy();
    expect(await shown(host)).toEqual(['error C4:C4', 'warning C5:C5']);
    await expectAccessible(container);
    await user.click(markSwitch());
    expect(await screen.findByText('Đã xoá hết dấu trong bảng.')).toBeTruthy();
    expect(await shown(host)).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Xoá dấu' })).toBeNull();
  });

  it('follow the next check, and leave the undo of a fix alone', async () => {
    const { host, user } = await checked(hostOver(faulty()));
    await user.click(markSwitch());
    await screen.findByText(/^Đang đánh dấu 1 ô/);
    await user.click(screen.getByRole('button', { name: 'Sửa thành 8,5' }));
    await user.click(await screen.findByRole('button', { name: 'Sửa 1 ô' }));
    expect(await screen.findByText(/^Đang đánh dấu 1 ô có lỗi, 0 ô có cảnh báo\./)).toBeTruthy();
    expect(await shown(host)).toEqual(['error C4:C4']);
    await user.click(markSwitch());
    await screen.findByText('Đã xoá hết dấu trong bảng.');
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(await screen.findByRole('button', { name: 'Sửa thành 8,5' })).toBeTruthy();
    expect(await shown(host)).toEqual([]);
  });

  it('are not set again by a check that finds the same', async () => {
    const asked: number[] = [];
    const inner = hostOver(faulty());
    const { user } = await checked({ ...inner, markCells: (marks) => (asked.push(marks.length), inner.markCells(marks)) });
    await user.click(markSwitch());
    await screen.findByText(/^Đang đánh dấu/);
    await user.click(screen.getByRole('button', { name: 'Kiểm tra lại' }));
    await screen.findByText(/^Đã kiểm tra xong/);
    await user.click(markSwitch());
    await screen.findByText('Đã xoá hết dấu trong bảng.');
    expect(asked).toEqual([2, 0]);
  });

  it('of an earlier time are offered to be taken away, and nothing takes them away by itself', async () => {
    const host = hostOver(faulty());
    await host.markCells([OLD]);
    const { user } = await checked(host);
    expect(await screen.findByText('Sổ này còn dấu đánh từ lần trước, ở trang Chấm điểm.')).toBeTruthy();
    expect(await shown(host)).toEqual(['error I9:I9']);
    await user.click(screen.getByRole('button', { name: 'Xoá dấu' }));
    await waitFor(async () => expect(await shown(host)).toEqual([]));
    expect(screen.queryByText(/^Sổ này còn dấu/)).toBeNull();
  });

  it('name the sheets that are protected', async () => {
    const [scores] = faulty().sheets;
    if (scores === undefined) throw new Error('no sheet');
    const { user } = await checked(hostOver(workbook({ ...scores, isProtected: true })));
    await user.click(markSwitch());
    expect(await screen.findByText(/^Trang đang khoá nên dấu ở đó chưa đổi được: Chấm điểm\./)).toBeTruthy();
  });

  it('that the host refuses are said, and asked for once more', async () => {
    const inner = hostOver(faulty());
    let isLost = true;
    const markCells: WorkbookHost['markCells'] = async (marks) => {
      if (isLost) throw new HostError({ code: 'lostConnection' });
      return inner.markCells(marks);
    };
    const { user } = await checked({ ...inner, markCells });
    await user.click(markSwitch());
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Chưa cập nhật được dấu trong bảng');
    isLost = false;
    await user.click(within(alert).getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByText(/^Đang đánh dấu 1 ô có lỗi/)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('are not offered for a file that is only read', async () => {
    await checked(hostOver({ ...faulty(), isReadOnly: true }));
    expect(screen.queryByRole('switch', { name: LABEL })).toBeNull();
  });
});

describe('before a workbook goes out', () => {
  it('the preview of writing tells of marks that are on, and takes them away', async () => {
    const book = clean();
    const host = hostOver(book);
    await host.markCells([{ ...OLD, sheet: book.sheets[0]?.name ?? '' }]);
    const { user } = await checked(host);
    await user.click(screen.getByRole('tab', { name: '6. Ghi' }));
    await screen.findByText(STILL);
    await user.click(screen.getByRole('button', { name: 'Xoá dấu' }));
    await waitFor(() => expect(screen.queryByText(STILL)).toBeNull());
    expect(await shown(host)).toEqual([]);
  });

  it('the checklist of a school’s file tells of them as well, and the stamp holds whether they are on or not', async () => {
    const notes = sheet('Ghi chú', [['x']]);
    const host = hostOver(workbook(selfScoreSheet('Phiếu chấm', 'Trường M', SCHOOL_M), notes));
    await host.markCells([{ ...OLD, sheet: 'Ghi chú' }]);
    const { user } = await checked(host);
    await user.click(await screen.findByRole('button', { name: 'Chuẩn bị gửi' }));
    await user.click(await screen.findByRole('button', { name: 'Đóng dấu vào sổ' }));
    await screen.findByText(/^Đã đóng dấu lúc .* không ô nào thay đổi/);
    expect(screen.getByText(STILL)).toBeTruthy();
    const [clear] = screen.getAllByRole('button', { name: 'Xoá dấu' });
    if (clear === undefined) throw new Error('no way to take the marks away');
    await user.click(clear);
    await waitFor(() => expect(screen.queryByText(STILL)).toBeNull());
    await user.click(screen.getByRole('tab', { name: /^1\. Kiểm tra/ }));
    await user.click(screen.getByRole('button', { name: 'Kiểm tra lại' }));
    await user.click(await screen.findByRole('button', { name: 'Chuẩn bị gửi' }));
    expect(await screen.findByText(/^Đã đóng dấu lúc .* không ô nào thay đổi/)).toBeTruthy();
  });
});
