import { act, fireEvent, screen, within } from '@testing-library/react';
import { HostError, type ApplyOptions, type Receipt, type WorkbookHost } from '../../src/core/workbook/host';
import type { Workbook } from '../../src/core/workbook/workbook';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { sheet } from '../builders/workbook';
import { expectAccessible } from './expectAccessible';
import { hostOver, renderPanel } from './renderPanel';
import { clean } from './workbooks';

const START = 'Kiểm tra bảng chấm điểm';
const WRITE = 'Ghi 4 trang';

/** A host that keeps receipts in the workbook, and has one from before. */
function remembering(
  receipt: Receipt | null,
  change: Partial<WorkbookHost> = {},
): ReturnType<typeof hostOver> & { readonly did: string[] } {
  const did: string[] = [];
  let last = receipt;
  const inner = memoryHost(clean());
  const host = hostOver(clean(), {
    ...inner,
    can: { ...inner.can, goTo: true, remember: true },
    lastReceipt: async () => last,
    restore: async (one) => {
      did.push(`restore ${one.written.join()}`);
      last = null;
      return { leftAlone: [] };
    },
    keep: async (one) => {
      did.push(`keep ${one.written.join()}`);
      last = { ...one, isComplete: true };
    },
    forgetBackups: async () => {
      did.push('forget');
      last = null;
    },
    ...change,
  });
  return { ...host, did };
}

function brokenOff(rest: Partial<Receipt> = {}): Receipt {
  return {
    written: ['Tổng hợp', 'Kiểm tra'],
    cells: Array.from({ length: 7 }, (_, row) => ({ sheet: 'Chấm điểm', row: row + 3, column: 3 })),
    isComplete: false,
    canRestore: true,
    restorePoint: null,
    ...rest,
  };
}

describe('a write that broke off before the pane was closed', () => {
  it('is told at once, with exactly what it concerns', async () => {
    const { container } = renderPanel(remembering(brokenOff()));
    await screen.findByText('Lần ghi trước chưa xong', {}, { timeout: 40_000 });
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain('Lần ghi trước chưa xong');
    expect(alert.textContent).toContain('«Tổng hợp», «Kiểm tra»');
    expect(alert.textContent).toMatch(/'Chấm điểm'!C3, .*'Chấm điểm'!C7 và 2 ô khác/);
    expect(alert.textContent).toContain('Các trang khác không bị thay đổi.');
    await expectAccessible(container);
  });

  it('is taken back with the keyboard, and said aloud', async () => {
    const host = remembering(brokenOff());
    const { user } = renderPanel(host);
    const restore = within(await screen.findByRole('alert')).getByRole('button', { name: 'Hoàn tác' });
    restore.focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Đã hoàn tác: sổ tính trở lại như trước khi ghi.')).toBeTruthy();
    expect(host.did).toEqual(['restore Tổng hợp,Kiểm tra']);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is left as it is when the person says so, and can be taken back still', async () => {
    const host = remembering(brokenOff());
    const { user } = renderPanel(host);
    await user.click(within(await screen.findByRole('alert')).getByRole('button', { name: 'Giữ như đang có' }));
    expect(await screen.findByText('Đã giữ như đang có.')).toBeTruthy();
    expect(host.did).toEqual(['keep Tổng hợp,Kiểm tra']);
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Hoàn tác lần ghi trước' }));
    expect(await screen.findByText('Đã hoàn tác: sổ tính trở lại như trước khi ghi.')).toBeTruthy();
  });

  it('keeps anything else from being written before it is decided', async () => {
    const { user } = renderPanel(remembering(brokenOff()));
    await user.click(screen.getByRole('button', { name: START }));
    await screen.findByRole('button', { name: 'Xem kết quả' });
    expect(screen.queryByRole('button', { name: WRITE })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Giữ như đang có' }));
    expect(await screen.findByRole('button', { name: WRITE })).toBeTruthy();
  });

  it('says so when there is no backup', async () => {
    renderPanel(remembering(brokenOff({ canRestore: false })));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Không có bản sao lưu');
    expect(within(alert).queryByRole('button', { name: 'Hoàn tác' })).toBeNull();
    expect(within(alert).getByRole('button', { name: 'Giữ như đang có' })).toBeTruthy();
  });

  it('stays offered when taking it back fails, as often as needed', async () => {
    let attempts = 0;
    const host = remembering(brokenOff(), {
      restore: () => {
        attempts += 1;
        if (attempts < 3) return Promise.reject(new HostError({ code: 'halfWritten', sheets: ['Tổng hợp'] }));
        return Promise.resolve({ leftAlone: [{ sheet: 'Chấm điểm', row: 3, column: 3 }] });
      },
    });
    const { user } = renderPanel(host);
    for (const attempt of [1, 2]) {
      await user.click((await screen.findAllByRole('button', { name: 'Hoàn tác' })).at(-1) ?? document.body);
      expect(await screen.findByText('Chưa hoàn tác được')).toBeTruthy();
      expect(attempts).toBe(attempt);
    }
    await user.click((await screen.findAllByRole('button', { name: 'Hoàn tác' })).at(-1) ?? document.body);
    expect(await screen.findByText(/Ô 'Chấm điểm'!C3 giữ nguyên vì có người đã sửa/)).toBeTruthy();
  });
});

describe('a way back that lacks something', () => {
  const lacking = brokenOff({ isComplete: true, cells: [], without: ['looks', 'merges'] });

  it('says what it lacks before it is used', async () => {
    renderPanel(remembering(lacking));
    const said = 'Nếu hoàn tác, trên các trang của chương trình sẽ không trả lại được';
    expect(await screen.findByText(`${said} kiểu chữ, màu nền, đường kẻ và liên kết; các ô gộp.`)).toBeTruthy();
  });

  it('does not say that all is as before once it was used', async () => {
    const host = remembering(lacking, { restore: () => Promise.resolve({ leftAlone: [], without: ['looks'] }) });
    const { user } = renderPanel(host);
    await user.click(await screen.findByRole('button', { name: 'Hoàn tác lần ghi trước' }));
    expect(await screen.findByText('Đã hoàn tác, trừ những gì nêu trên bảng này.')).toBeTruthy();
    expect(screen.getByText(/có phần không trả lại được: kiểu chữ, màu nền, đường kẻ và liên kết\./)).toBeTruthy();
    expect(screen.queryByText('Đã hoàn tác: sổ tính trở lại như trước khi ghi.')).toBeNull();
  });

  it('names the added sheet that stays because somebody renamed it', async () => {
    const stayed = [{ from: 'Kiểm tra', to: 'Của tôi' }];
    const host = remembering(lacking, { restore: () => Promise.resolve({ leftAlone: [], stayed }) });
    const { user } = renderPanel(host);
    await user.click(await screen.findByRole('button', { name: 'Hoàn tác lần ghi trước' }));
    expect(await screen.findByText('Đã hoàn tác, trừ những gì nêu trên bảng này.')).toBeTruthy();
    expect(screen.getByText(/^Trang «Của tôi» được giữ lại: lần ghi đã thêm trang này với tên «Kiểm tra»/)).toBeTruthy();
  });
});

describe('a write of an earlier start', () => {
  const earlier = brokenOff({ isComplete: true, cells: [] });

  it('can be taken back before anything is checked', async () => {
    const host = remembering(earlier);
    const { container, user } = renderPanel(host);
    expect(await screen.findByText('Lần ghi trước, các trang «Tổng hợp», «Kiểm tra», vẫn hoàn tác được.')).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Hoàn tác lần ghi trước' }));
    expect(await screen.findByText('Đã hoàn tác: sổ tính trở lại như trước khi ghi.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Hoàn tác lần ghi trước' })).toBeNull();
  });

  it('says what the backup in the file may hold, and deletes it in one click', async () => {
    const host = remembering(earlier);
    const { user } = renderPanel(host, 'write');
    expect(await screen.findByText(/có thể gồm cả tên và điểm đã xoá/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Xoá bản sao lưu' }));
    expect(await screen.findByText('Đã xoá bản sao lưu trong tệp.')).toBeTruthy();
    expect(host.did).toEqual(['forget']);
    expect(screen.queryByRole('button', { name: 'Hoàn tác lần ghi trước' })).toBeNull();
  });
});

describe('a write that fails', () => {
  it.each([
    ['untouched', 'Chưa ghi gì: sổ tính vẫn như trước.'],
    ['takenBack', 'Phần đã ghi đã được trả lại: sổ tính vẫn như trước khi ghi.'],
  ] as const)('says what is left: %s', async (left, sentence) => {
    const host = hostOver(clean(), { apply: () => Promise.reject(new HostError({ code: 'lostConnection' }, left)) });
    const { user } = renderPanel(host);
    await user.click(screen.getByRole('button', { name: START }));
    await user.click(await screen.findByRole('button', { name: WRITE }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Mất liên lạc với Excel.');
    expect(alert.textContent).toContain(sentence);
    expect(alert.textContent).not.toContain('Chưa rõ');
    expect(within(alert).getByRole('button', { name: 'Thử lại' })).toBeTruthy();
  });

  it('that is left half done names the sheets and offers the way back', async () => {
    let broke = false;
    const host = remembering(null, {
      apply: () => {
        broke = true;
        return Promise.reject(new HostError({ code: 'halfWritten', sheets: ['Tổng hợp'] }));
      },
      lastReceipt: async () => (broke ? brokenOff({ written: ['Tổng hợp'], cells: [] }) : null),
    });
    const { user } = renderPanel(host);
    await user.click(screen.getByRole('button', { name: START }));
    await user.click(await screen.findByRole('button', { name: WRITE }));
    expect((await screen.findAllByRole('alert'))[0]?.textContent).toContain('«Tổng hợp»');
    expect(await screen.findByText('Lần ghi trước chưa xong')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Giữ như đang có' })).toBeTruthy();
  });

  it('for want of a backup asks to save a copy first, and goes on when the person has', async () => {
    const asked: (ApplyOptions | undefined)[] = [];
    const inner = memoryHost(clean());
    const host = hostOver(clean(), {
      apply: (edits, options) => {
        asked.push(options);
        if (options?.withoutBackup === true) return inner.apply(edits);
        return Promise.reject(
          new HostError({ code: 'noBackup', because: 'tooLarge', bytes: 1_200_000, limit: 1_000_000 }, 'untouched'),
        );
      },
    });
    const { user, container } = renderPanel(host);
    await user.click(screen.getByRole('button', { name: START }));
    await user.click(await screen.findByRole('button', { name: WRITE }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Không có bản sao lưu');
    expect(alert.textContent).toContain('1.200.000 byte');
    expect(alert.textContent).toContain('lưu một bản sao');
    await expectAccessible(container);
    await user.click(within(alert).getByRole('button', { name: 'Đã lưu bản sao, cứ ghi' }));
    expect((await screen.findAllByText(/^Đã ghi 4 trang/)).length).toBeGreaterThan(0);
    expect(asked.map((options) => options?.withoutBackup)).toEqual([undefined, true]);
  });

  it('because others changed cells shows which, from what to what', async () => {
    const [scores] = clean().sheets;
    if (scores === undefined) throw new Error('no sheet');
    const changed = withNumbers(clean(), 7);
    let reads = 0;
    const host = hostOver(clean(), { read: async () => (++reads === 1 ? clean() : changed) });
    const { user } = renderPanel(host);
    await user.click(screen.getByRole('button', { name: START }));
    await user.click(await screen.findByRole('button', { name: WRITE }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('7 ô đã đổi:');
    const lines = within(alert)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(lines[0]).toMatch(/^.*![A-Z]+\d+: .+ → 0,125$/);
    expect(lines).toHaveLength(6);
    expect(lines[5]).toBe('và 2 ô khác');
    await user.click(within(alert).getByText('Chi tiết kỹ thuật'));
    expect(within(alert).getByRole('textbox').textContent).not.toContain('0.125');
  });

  it('because a sheet came or went says so', async () => {
    let reads = 0;
    const more = { ...clean(), sheets: [...clean().sheets, sheet('Trường mới', [['x']])] };
    const host = hostOver(clean(), { read: async () => (++reads === 1 ? clean() : more) });
    const { user } = renderPanel(host);
    await user.click(screen.getByRole('button', { name: START }));
    await user.click(await screen.findByRole('button', { name: WRITE }));
    expect((await screen.findByRole('alert')).textContent).toContain('Trang mới: «Trường mới».');
  });

  it('is not even offered while sheets of ours are protected: all are named', async () => {
    const locked = {
      ...clean(),
      sheets: [
        ...clean().sheets,
        { ...sheet('Tổng hợp', [['x']]), mark: 'summary', isProtected: true },
        { ...sheet('Kiểm tra', [['x']]), mark: 'check', isProtected: true },
      ],
    };
    const { user } = renderPanel(hostOver(locked));
    await user.click(screen.getByRole('button', { name: START }));
    await user.click(await screen.findByRole('tab', { name: '6. Ghi' }));
    expect(await screen.findByText(/Các trang «Tổng hợp», «Kiểm tra» đang được bảo vệ/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: WRITE })).toBeNull();
  });
});

describe('waiting in sight', () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ['queueMicrotask'] }));
  afterEach(() => jest.useRealTimers());

  it('says that a cell is being edited, counts the seconds, and can be stopped', async () => {
    let tell: () => void = () => undefined;
    const host = hostOver(clean(), {
      read: ({ waiting } = {}) => {
        tell = () => waiting?.('cellEdit');
        tell();
        return new Promise(() => undefined);
      },
    });
    renderPanel(host);
    fireEvent.click(screen.getByRole('button', { name: START }));
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('chế độ nhập ô');
    await settle(12_000);
    expect(screen.getByText(/12 giây/)).toBeTruthy();
    expect(screen.queryByText('Excel chưa trả lời.')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Huỷ' }));
    expect(screen.queryByRole('alert')).toBeNull();
    // The host hears of it when it would go on.
    expect(tell).toThrow();
  });

  it('asks the host what a stopped write came to, after the next check and before anything is written', async () => {
    let asked = 0;
    const host = remembering(null, {
      apply: () => new Promise(() => undefined),
      lastReceipt: async () => ((asked += 1) === 1 ? null : brokenOff()),
    });
    renderPanel(host);
    fireEvent.click(screen.getByRole('button', { name: START }));
    await settle();
    fireEvent.click(screen.getByRole('button', { name: WRITE }));
    await settle(10_000);
    fireEvent.click(screen.getByRole('button', { name: 'Dừng' }));
    expect(screen.queryByRole('button', { name: WRITE })).toBeNull();
    expect(asked).toBe(1);
    fireEvent.click(screen.getAllByRole('button', { name: 'Kiểm tra lại' })[0] ?? document.body);
    await settle();
    expect(asked).toBe(2);
    expect(screen.getByText('Lần ghi trước chưa xong')).toBeTruthy();
    expect(screen.queryByRole('button', { name: WRITE })).toBeNull();
  });
});

/** The first numbers of the first sheet become 0.125. */
function withNumbers(workbook: Workbook, count: number): Workbook {
  let left = count;
  const sheets = workbook.sheets.map((one) => ({
    ...one,
    rows: new Map(
      [...one.rows].map(([row, cells]) => [
        row,
        new Map(
          [...cells].map(([column, cell]) => {
            if (cell.value.kind !== 'number' || cell.formula !== null || column < 3 || left === 0) return [column, cell];
            left -= 1;
            return [column, { ...cell, value: { kind: 'number' as const, value: 0.125 } }];
          }),
        ),
      ]),
    ),
  }));
  return { ...workbook, sheets };
}

/** Lets promises and the timers due within some milliseconds run. */
async function settle(milliseconds = 50): Promise<void> {
  await act(() => jest.advanceTimersByTimeAsync(milliseconds));
}
