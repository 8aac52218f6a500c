import { act, fireEvent, screen, within } from '@testing-library/react';
import type { Edit } from '../../src/core/workbook/edit';
import { HostError, type Receipt } from '../../src/core/workbook/host';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { sheet } from '../builders/workbook';
import { expectAccessible } from './expectAccessible';
import { hostOver, renderPanel } from './renderPanel';
import { clean } from './workbooks';

const START = 'Kiểm tra bảng chấm điểm';
const WRITE = 'Ghi 4 trang';

describe('step 3, write', () => {
  it('shows what will be added before anything is written', async () => {
    const applied: (readonly Edit[])[] = [];
    const inner = memoryHost(clean());
    const host = hostOver(clean(), { apply: (edits) => (applied.push(edits), inner.apply(edits)) });
    const { user, container } = renderPanel(host);
    await user.click(screen.getByRole('button', { name: START }));
    expect(
      await screen.findByText(/^Sẽ thêm 4 trang \(\d+ ô, chưa kể trang Phân tích\); các trang khác giữ nguyên\.$/),
    ).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: '6. Ghi' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.querySelector('th')?.textContent)).toEqual([
      'Tổng hợp',
      'Đề nghị khen thưởng',
      'Kiểm tra',
      'Phân tích',
    ]);
    expect(rows.every((row) => row.textContent?.includes('thêm mới'))).toBe(true);
    expect(applied).toEqual([]);
    await expectAccessible(container);
  });

  it('writes only sheets of ours, says which, and takes them back', async () => {
    const host = hostOver(clean());
    const { user, container } = renderPanel(host);
    await user.click(screen.getByRole('button', { name: START }));
    await user.click(await screen.findByRole('button', { name: WRITE }));
    expect(await screen.findByText('Đã ghi 4 trang: Tổng hợp, Đề nghị khen thưởng, Kiểm tra, Phân tích.')).toBeTruthy();
    const written = await host.read();
    expect(written.sheets.filter((one) => one.mark === null)).toEqual(clean().sheets);
    expect(written.sheets.filter((one) => one.mark !== null)).toHaveLength(4);
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(await screen.findByText('Đã hoàn tác: sổ tính trở lại như trước khi ghi.')).toBeTruthy();
    expect((await host.read()).sheets).toEqual(clean().sheets);
  });

  it('replaces its own sheets the second time', async () => {
    const { user } = renderPanel(hostOver(clean()));
    await user.click(screen.getByRole('button', { name: START }));
    await user.click(await screen.findByRole('button', { name: WRITE }));
    await user.click(await screen.findByRole('tab', { name: '6. Ghi' }));
    expect(await screen.findAllByText('thay trang cũ của chương trình')).toHaveLength(4);
  });

  it('steps aside for a sheet of the user with the same name', async () => {
    const theirs = { ...clean(), sheets: [...clean().sheets, sheet('Tổng hợp', [['của người dùng']])] };
    const { user } = renderPanel(hostOver(theirs));
    await user.click(screen.getByRole('button', { name: START }));
    await screen.findByRole('button', { name: WRITE });
    await user.click(screen.getByRole('tab', { name: '6. Ghi' }));
    expect(screen.getByText('đã có trang «Tổng hợp» của người dùng, giữ nguyên trang đó')).toBeTruthy();
  });

  it('writes nothing when the workbook changed after it was looked at', async () => {
    const inner = memoryHost(clean());
    const host = hostOver(clean(), { ...inner });
    const { user } = renderPanel(host);
    await user.click(screen.getByRole('button', { name: START }));
    await screen.findByRole('button', { name: WRITE });
    const [scores] = clean().sheets;
    if (scores === undefined) throw new Error('no sheet');
    let silently = false;
    host.read = async () => {
      silently = true;
      return { ...clean(), sheets: [{ ...scores, rows: new Map([...scores.rows].slice(0, -1)) }] };
    };
    await user.click(screen.getByRole('button', { name: WRITE }));
    expect((await screen.findByRole('alert')).textContent).toContain('Sổ tính đã thay đổi sau lần kiểm tra. Chưa ghi gì.');
    expect(silently).toBe(true);
    expect((await inner.read()).sheets).toEqual(clean().sheets);
  });

  it('asks for a new check when the host reports a change', async () => {
    const heard: (() => void)[] = [];
    const host = hostOver(clean(), { onChange: (listener) => (heard.push(() => listener(null)), () => undefined) });
    const { user } = renderPanel(host);
    await user.click(screen.getByRole('button', { name: START }));
    await screen.findByRole('button', { name: WRITE });
    act(() => heard.forEach((listener) => listener()));
    expect(await screen.findByText(/Sổ tính vừa thay đổi/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: WRITE })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Kiểm tra lại' }));
    expect(await screen.findByRole('button', { name: WRITE })).toBeTruthy();
  });

  it.each([
    ['a kind of file that can only be read', { isReadOnly: true }, /chỉ đọc được/],
    ['a workbook whose structure is locked', { isStructureProtected: true }, /khoá cấu trúc/],
  ])('says why nothing can be written into %s', async (_name, state, sentence) => {
    const { user } = renderPanel(hostOver({ ...clean(), ...state }));
    await user.click(screen.getByRole('button', { name: START }));
    await screen.findByRole('button', { name: 'Xem kết quả' });
    await user.click(screen.getByRole('tab', { name: '6. Ghi' }));
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.queryByRole('button', { name: WRITE })).toBeNull();
  });

  it('says what a refused write means', async () => {
    const host = hostOver(clean(), { apply: () => Promise.reject(new HostError({ code: 'structureProtected' })) });
    const { user } = renderPanel(host);
    await user.click(screen.getByRole('button', { name: START }));
    await user.click(await screen.findByRole('button', { name: WRITE }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Chưa ghi được');
    expect(alert.textContent).toContain('Chưa ghi gì');
  });
});

describe('an Excel that does not answer', () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ['queueMicrotask'] }));
  afterEach(() => jest.useRealTimers());

  it('is reported after ten seconds; stopping leaves the state unknown, and a late write can still be taken back', async () => {
    let finish: (receipt: Receipt) => void = () => undefined;
    const host = hostOver(clean(), { apply: () => new Promise((resolve) => (finish = resolve)) });
    renderPanel(host);
    fireEvent.click(screen.getByRole('button', { name: START }));
    await settle();
    fireEvent.click(screen.getByRole('button', { name: WRITE }));
    await settle();
    expect(screen.queryByText('Excel chưa trả lời.')).toBeNull();
    await settle(10_000);
    expect(screen.getByText('Excel chưa trả lời.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Chờ tiếp' }));
    expect(screen.queryByText('Excel chưa trả lời.')).toBeNull();
    await settle(10_000);
    fireEvent.click(screen.getByRole('button', { name: 'Dừng' }));
    expect(screen.getByRole('alert').textContent).toContain('Đã dừng khi chưa biết ghi đến đâu.');
    finish({ written: ['Tổng hợp'], cells: [], isComplete: true, canRestore: true, restorePoint: null });
    await settle();
    expect(screen.getByRole('button', { name: 'Hoàn tác' })).toBeTruthy();
  });
});

/** Lets promises and the timers due within some milliseconds run. */
async function settle(milliseconds = 50): Promise<void> {
  await act(() => jest.advanceTimersByTimeAsync(milliseconds));
}
