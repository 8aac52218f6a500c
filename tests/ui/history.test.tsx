import { screen, waitFor } from '@testing-library/react';
import type { LogEntry } from '../../src/core/domain/logEntry';
import { byDay, historyKind, latestFirst } from '../../src/ui/history/logHistory';
import { expectAccessible } from './expectAccessible';
import { openTool } from './openTool';
import { hostOver, renderPanel } from './renderPanel';
import { twoCriteria } from './workbooks';

const typed = (text: string) => ({ kind: 'text' as const, text });
const file = (on: string | null, name: string): LogEntry => ({
  kind: 'file',
  on,
  file: name,
  unit: 'Trường M',
  status: 'taken',
  note: '',
  by: '',
});

describe('the lines of the log', () => {
  it('are listed from the last to the first, day by day, a typed line by the day in its column', () => {
    const log: readonly LogEntry[] = [
      file('19/11/2026', 'a.xlsx'),
      file('20/11/2026', 'b.xlsx'),
      { kind: 'line', cells: [{ kind: 'blank' }, typed('20/11/2026'), typed('gọi điện cho Trường N')] },
      file(null, 'c.xlsx'),
    ];
    expect(byDay(latestFirst(log)).map(({ on, lines }) => [on, lines.map(({ line }) => line)])).toEqual([
      [null, [3]],
      ['20/11/2026', [2, 1]],
      ['19/11/2026', [0]],
    ]);
    expect(log.map(historyKind)).toEqual(['file', 'file', 'line', 'file']);
  });
});

describe('the history', () => {
  it('says who set which cell right, from what to what, and takes the last write back', async () => {
    const host = hostOver(twoCriteria(['Trường M', 9, 8], ['Trường N', 9, 7], ['Trường P', '8,5', 6.5]));
    const { user, container } = renderPanel(host);
    await user.click(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
    await screen.findByRole('heading', { name: 'Kết quả kiểm tra' });
    await openTool(user, 'Lịch sử');
    expect(await screen.findByText('Không có lần ghi nào còn hoàn tác được.')).toBeTruthy();
    expect(screen.getByText(/^Sổ này chưa có dòng nào ở trang Nhật ký/)).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: /^1\. Kiểm tra/ }));
    await user.click(screen.getByRole('button', { name: 'Sửa thành 8,5' }));
    await user.type(await screen.findByRole('textbox', { name: 'Người sửa' }), 'Trần Thị Mẫu');
    await user.click(screen.getByRole('button', { name: 'Sửa 1 ô' }));
    await screen.findByText('Đã sửa ô và kiểm tra lại.', { selector: 'p' });
    await openTool(user, 'Lịch sử');
    await screen.findByRole('heading', { name: '20/11/2026' });
    const line = screen.getByText(/^Sửa ô · Quy tắc TYP-01$/).closest('li');
    expect(line?.textContent).toContain('Trường P');
    expect(line?.textContent).toContain('8,5 → 8,5');
    expect(line?.textContent).toContain('Người làm: Trần Thị Mẫu');
    expect(screen.getAllByText('Nhật ký', { selector: 'li' })).toHaveLength(1);
    await expectAccessible(container);
    // One way back on the screen, and it is the one beside what it takes back.
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    await waitFor(() => expect(screen.getByText('Không có lần ghi nào còn hoàn tác được.')).toBeTruthy());
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['Chấm điểm']);
  });
});
