import { act, screen, waitFor } from '@testing-library/react';
import { HostError, type WorkbookHost } from '../../src/core/workbook/host';
import type { ModelValue } from '../../src/core/workbook/sheetModel';
import { expectAccessible } from './expectAccessible';
import { hostOver, renderPanel } from './renderPanel';
import { twoCriteria } from './workbooks';

const STALE = /Sổ tính vừa thay đổi/;

/** As somebody types into the workbook beside the pane: row 3 is the first school, C its first criterion. */
async function typed(host: WorkbookHost, column: number, row: number, value: ModelValue): Promise<void> {
  await act(async () => {
    await host.apply([{ kind: 'setCells', cells: [{ at: { sheet: 'Chấm điểm', row, column }, value }] }]);
  });
}

async function checked(change: Partial<WorkbookHost> = {}) {
  const host = hostOver(twoCriteria(['Trường M', 9, 8], ['Trường N', 8, 8], ['Trường P', 7, 8]), change);
  const rendered = renderPanel(host);
  await rendered.user.click(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
  const tab = await screen.findByRole('tab', { name: '1. Kiểm tra' });
  await screen.findByRole('switch', { name: 'Kiểm tra ngay khi gõ' });
  return { ...rendered, host, tab };
}

/** A host whose reading ends when it is told to, with what stood there when it began. */
function readingSlowly(): { readonly host: WorkbookHost; readonly goOn: () => void } {
  const real = hostOver(twoCriteria(['Trường M', 9, 8], ['Trường N', 8, 8], ['Trường P', 7, 8]));
  let goOn = (): void => undefined;
  const typing = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const read: WorkbookHost['read'] = async (watch) => {
    const before = await real.read(watch);
    await typing;
    return before;
  };
  return { host: { ...real, read }, goOn };
}

describe('while people type', () => {
  it('what they typed is checked, and the counts follow', async () => {
    const { host, tab, container } = await checked();
    expect(tab.getAttribute('aria-description')).toBeNull();
    await typed(host, 3, 3, { kind: 'number', value: 12 });
    expect(await screen.findByText(/cao hơn điểm tối đa|vượt điểm/i)).toBeTruthy();
    expect(tab.getAttribute('aria-description')).toBe('1 lỗi, 0 cảnh báo');
    expect(screen.getByTitle('1 lỗi, 0 cảnh báo').textContent).toBe('1');
    expect(screen.getByText('Đã kiểm tra ô vừa gõ: còn 1 lỗi, 0 cảnh báo.')).toBeTruthy();
    expect(screen.queryByText(STALE)).toBeNull();
    await expectAccessible(container);

    await typed(host, 3, 3, { kind: 'number', value: 9 });
    await waitFor(() => expect(tab.getAttribute('aria-description')).toBeNull());
    // The way on comes back by itself.
    expect(await screen.findByRole('button', { name: /^Ghi \d+ trang$/ })).toBeTruthy();
  });

  it('the focus stays where it is, and nothing is said where the counts are the same', async () => {
    const { host } = await checked();
    const button = screen.getByRole('button', { name: 'Xem kết quả' });
    button.focus();
    const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
    await typed(host, 3, 3, { kind: 'number', value: 8.5 });
    await act(async () => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(document.activeElement).toBe(button);
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toEqual(said);
    expect(screen.queryByText(STALE)).toBeNull();
  });

  it('what may decide more is left to a whole check, which the button always makes', async () => {
    const { host, user, tab } = await checked();
    await typed(host, 3, 2, { kind: 'text', text: '1. Hoàn thành kế hoạch mở lớp (8 điểm)' });
    expect(await screen.findByText(STALE)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Kiểm tra lại' }));
    await waitFor(() => expect(screen.queryByText(STALE)).toBeNull());
    expect(tab.getAttribute('aria-description')).toBe('1 lỗi, 0 cảnh báo');
  });

  it('nothing is checked once it is turned off', async () => {
    const { host, user, tab } = await checked();
    await user.click(screen.getByRole('switch', { name: 'Kiểm tra ngay khi gõ' }));
    await typed(host, 3, 3, { kind: 'number', value: 12 });
    expect(await screen.findByText(STALE)).toBeTruthy();
    expect(tab.getAttribute('aria-description')).toBe('Sổ tính vừa thay đổi, hãy bấm Kiểm tra lại');
  });

  it('an Excel that is busy for a while is asked again, and the badge says that it waits', async () => {
    const host = hostOver(twoCriteria(['Trường M', 9, 8], ['Trường N', 8, 8], ['Trường P', 7, 8]));
    const real = host.readCells;
    let refusals = 1;
    const { tab, container, ...rest } = await checked({
      ...host,
      readCells: (cells) => {
        if (refusals === 0 && real !== undefined) return real(cells);
        refusals -= 1;
        return Promise.reject(new HostError({ code: 'busy' }));
      },
    });
    await typed(rest.host, 3, 3, { kind: 'number', value: 12 });
    await waitFor(() => expect(tab.getAttribute('aria-description')).toBe('Ô vừa gõ chưa đọc được, đang tự thử lại'));
    expect(screen.getByText(/^Excel đang bận nên chưa đọc được ô vừa gõ\./)).toBeTruthy();
    expect(screen.queryByText(STALE)).toBeNull();
    await expectAccessible(container);
    await waitFor(() => expect(tab.getAttribute('aria-description')).toBe('1 lỗi, 0 cảnh báo'), { timeout: 5_000 });
    expect(screen.queryByText(/^Excel đang bận/)).toBeNull();
    expect(screen.queryByText(STALE)).toBeNull();
  });

  it('while it waits the button checks the whole workbook, and what is typed later is checked again', async () => {
    const host = hostOver(twoCriteria(['Trường M', 9, 8], ['Trường N', 8, 8], ['Trường P', 7, 8]));
    const real = host.readCells;
    let isBusy = true;
    const { tab, user, ...rest } = await checked({
      ...host,
      readCells: (cells) =>
        isBusy || real === undefined ? Promise.reject(new HostError({ code: 'busyInCellEdit' })) : real(cells),
    });
    await typed(rest.host, 3, 3, { kind: 'number', value: 12 });
    await waitFor(() => expect(tab.getAttribute('aria-description')).toBe('Ô vừa gõ chưa đọc được, đang tự thử lại'));
    isBusy = false;
    await user.click(screen.getByRole('button', { name: 'Kiểm tra lại' }));
    await waitFor(() => expect(tab.getAttribute('aria-description')).toBe('1 lỗi, 0 cảnh báo'));
    await typed(rest.host, 3, 4, { kind: 'number', value: 12 });
    await waitFor(() => expect(tab.getAttribute('aria-description')).toBe('2 lỗi, 0 cảnh báo'), { timeout: 5_000 });
  });

  it('what they type while the first check reads is checked when it has ended', async () => {
    const { host, goOn } = readingSlowly();
    const { user } = renderPanel(host);
    await user.click(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
    await typed(host, 3, 3, { kind: 'number', value: 12 });
    goOn();
    expect(await screen.findByText('Đã kiểm tra ô vừa gõ: còn 1 lỗi, 0 cảnh báo.')).toBeTruthy();
    expect(screen.queryByText(STALE)).toBeNull();
  });

  it('what they typed while a check read that failed is left to the next check, which reads everything', async () => {
    const real = hostOver(twoCriteria(['Trường M', 9, 8], ['Trường N', 8, 8], ['Trường P', 7, 8]));
    let refuse = (): void => undefined;
    const refused = new Promise<never>((_, reject) => {
      refuse = () => reject(new HostError({ code: 'busy' }));
    });
    const readCells = jest.fn(() => Promise.reject(new Error('the sheet is gone')));
    let reads = 0;
    const host: WorkbookHost = {
      ...real,
      read: (watch) => (reads++ === 0 ? refused : real.read(watch)),
      readCells,
    };
    const { user } = renderPanel(host);
    await user.click(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
    await typed(host, 3, 3, { kind: 'number', value: 12 });
    refuse();
    await user.click(await screen.findByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
    const tab = await screen.findByRole('tab', { name: '1. Kiểm tra' });
    await waitFor(() => expect(tab.getAttribute('aria-description')).toBe('1 lỗi, 0 cảnh báo'));
    await act(async () => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(screen.queryByText(STALE)).toBeNull();
    expect(readCells).not.toHaveBeenCalled();
  });

  it('what they type while the first check reads leaves the note where sheets were changed as well', async () => {
    const { host: slow, goOn } = readingSlowly();
    let tell: Parameters<WorkbookHost['onChange']>[0] = () => undefined;
    const host: WorkbookHost = {
      ...slow,
      onChange: (listener) => {
        tell = listener;
        return slow.onChange(listener);
      },
    };
    const { user } = renderPanel(host);
    await user.click(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
    await typed(host, 3, 3, { kind: 'number', value: 12 });
    act(() => tell(null));
    goOn();
    expect(await screen.findByText(STALE)).toBeTruthy();
  });

  it('a host that refuses to read cells leaves the note that the workbook has changed', async () => {
    const { host } = await checked({ readCells: () => Promise.reject(new Error('busy')) });
    await typed(host, 3, 3, { kind: 'number', value: 12 });
    expect(await screen.findByText(STALE)).toBeTruthy();
  });
});

it('says nothing of it where the host cannot tell cells', async () => {
  const { readCells: _readCells, ...host } = hostOver(twoCriteria(['Trường M', 9, 8], ['Trường N', 8, 8]));
  const { user } = renderPanel(host);
  await user.click(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
  await screen.findByRole('tab', { name: '1. Kiểm tra' });
  await screen.findByRole('button', { name: 'Kiểm tra lại' });
  expect(screen.queryByRole('switch', { name: 'Kiểm tra ngay khi gõ' })).toBeNull();
});
