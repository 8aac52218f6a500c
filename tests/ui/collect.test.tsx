import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { cellOf, sheetMarked, type Workbook } from '../../src/core/workbook/workbook';
import { HostError, type Receipt, type WorkbookHost } from '../../src/core/workbook/host';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { vi } from '../../src/text/vi';
import { Frame } from '../../src/ui/Frame';
import { Panel } from '../../src/ui/Panel';
import { useAppraisal } from '../../src/ui/state/useAppraisal';
import { useCollecting } from '../../src/ui/state/useCollecting';
import { claimOf, clusterBook, SCHOOLS } from '../builders/collecting';
import { plantedSheet, type Planted } from '../builders/memberPlants';
import { workbook } from '../builders/workbook';
import { expectAccessible } from './expectAccessible';
import { hostOver } from './renderPanel';

const school = (index: number, change: Partial<Planted> = {}): Planted => ({
  school: index,
  name: SCHOOLS[index] ?? '',
  plants: [],
  ...change,
});

/** What each chosen file holds; anything else cannot be opened. */
const SENT: ReadonlyMap<string, Workbook> = new Map([
  ['An Giang.xlsx', workbook(plantedSheet(school(0)))],
  ['Bạc Liêu.xlsx', workbook(plantedSheet(school(1, { plants: [{ kind: 'maximum', leaf: 3, to: 9 }] })))],
  ['Bến Tre.xlsx', workbook(plantedSheet(school(2, { year: 2025 })))],
  ['Không tên.xlsx', workbook(plantedSheet(school(3, { name: null })))],
]);

async function openMember(file: File): Promise<Workbook> {
  const found = SENT.get(file.name);
  if (found === undefined) throw new HostError({ code: 'encrypted' });
  return found;
}

function today() {
  return { year: 2026, month: 11, day: 20 };
}

function PanelOver({ host }: { host: WorkbookHost }) {
  const appraising = useAppraisal(host, vi, today);
  const collecting = useCollecting(host, vi, today, openMember, appraising.check);
  return <Panel appraising={appraising} collecting={collecting} version="0.1.0" startsAt="check" onLanguage={() => undefined} />;
}

function renderCollecting(host: WorkbookHost) {
  const user = userEvent.setup();
  const view = render(
    <Frame text={vi} appearance="light">
      <PanelOver host={host} />
    </Frame>,
  );
  return { user, ...view };
}

type User = ReturnType<typeof userEvent.setup>;

async function choose(user: User, ...names: readonly string[]): Promise<void> {
  await user.click(
    screen.queryByRole('button', { name: 'Nhận tệp của các trường' }) ?? screen.getByRole('tab', { name: '1. Nhận tệp' }),
  );
  const input = await screen.findByLabelText<HTMLInputElement>('Chọn tệp…', { selector: 'input' });
  fireEvent.change(input, { target: { files: names.map((name) => new File(['x'], name)) } });
}

/** The card of one file once it says this of it; by its text, for finding by role reads every style there is. */
async function card(file: string, status: 'Đã nhận' | 'Không nhận' | 'Chờ quyết định' = 'Đã nhận'): Promise<HTMLElement> {
  const heading = await screen.findByText(`${status}: ${file}`, undefined, { timeout: 40_000 });
  const item = heading.closest('li');
  if (item === null) throw new Error(file);
  return item;
}

/** A button that is off for a while keeps the focus. */
const isOff = (button: HTMLElement): boolean => button.getAttribute('aria-disabled') === 'true';

const firstSelf = { sheet: '1. An Giang', row: 7, column: 4 };

describe('files of the schools', () => {
  it('come by the picker, each with its school, its counts and its differences', async () => {
    const { user, container } = renderCollecting(hostOver(clusterBook('unitSheets', true)));
    await choose(user, 'An Giang.xlsx', 'Bạc Liêu.xlsx');
    expect((await card('An Giang.xlsx')).textContent).toContain('Không có gì mới so với sổ của Cụm.');
    const second = await card('Bạc Liêu.xlsx');
    expect(second.textContent).toContain('0 ô lấy vào, 1 khác biệt không lấy');
    await user.click(within(second).getByText('1 khác biệt'));
    await within(second).findByText('Điểm chuẩn khác');
    expect([...second.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual([
      "'2. Bạc Liêu'!C10",
      'Điểm chuẩn khác',
      '4 Hoàn thành kế hoạch kiểm tra, giám sát của đảng ủy trường',
      '7',
      '9',
      'giữ theo sổ của Cụm',
    ]);
    expect(screen.getByText(/^Chưa gửi \(10\): Trường Chính trị tỉnh Bến Tre/)).toBeTruthy();
    await expectAccessible(container);
  });

  it('may be dropped', async () => {
    const { user } = renderCollecting(hostOver(clusterBook('unitSheets')));
    await user.click(screen.getByRole('button', { name: 'Nhận tệp của các trường' }));
    const area = (await screen.findByText('Thả tệp của các trường vào đây')).parentElement;
    if (area === null) throw new Error('no area');
    fireEvent.drop(area, { dataTransfer: { files: [new File(['x'], 'An Giang.xlsx')] } });
    expect((await card('An Giang.xlsx')).textContent).toContain('20 ô lấy vào');
  });

  it('change nothing before the button, exactly the cells shown after it, and can be taken back', async () => {
    const host = hostOver(clusterBook('unitSheets'));
    const { user, container } = renderCollecting(host);
    await choose(user, 'An Giang.xlsx');
    const button = await screen.findByRole('button', { name: 'Ghi 20 ô vào sổ của Cụm' });
    expect((await host.read()).sheets).toEqual(clusterBook('unitSheets').sheets);
    await user.click(button);
    expect(await screen.findByText('Đã điền 20 ô và ghi trang Nhật ký.')).toBeTruthy();
    const after = await host.read();
    expect(cellOf(after, firstSelf).value).toEqual({ kind: 'number', value: claimOf(0, 0) });
    expect(sheetMarked(after, 'log')?.name).toBe('Nhật ký');
    expect(await screen.findByText('Không có gì mới để ghi.')).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Hoàn tác việc nhận' }));
    expect(await screen.findByText('Đã hoàn tác: sổ trở lại như trước khi nhận.')).toBeTruthy();
    expect((await host.read()).sheets).toEqual(clusterBook('unitSheets').sheets);
  });

  it('of another year wait, and are taken once accepted', async () => {
    const { user, container } = renderCollecting(hostOver(clusterBook('unitSheets')));
    await choose(user, 'Bến Tre.xlsx');
    const waiting = await card('Bến Tre.xlsx', 'Chờ quyết định');
    expect(waiting.textContent).toContain('0 ô lấy vào');
    await expectAccessible(container);
    await user.click(within(waiting).getByRole('button', { name: 'Nhận tệp Bến Tre.xlsx' }));
    await card('Bến Tre.xlsx');
    await user.click(screen.getByRole('button', { name: 'Bỏ quyết định về tệp Bến Tre.xlsx' }));
    await card('Bến Tre.xlsx', 'Chờ quyết định');
  });

  it('that name no school are given one by hand', async () => {
    const { user, container } = renderCollecting(hostOver(clusterBook('unitSheets')));
    await choose(user, 'Không tên.xlsx');
    const nameless = await card('Không tên.xlsx', 'Chờ quyết định');
    const list = within(nameless).getByRole('combobox', { name: 'Tệp Không tên.xlsx là của trường nào' });
    await user.selectOptions(list, 'Trường Chính trị tỉnh Cà Mau');
    await expectAccessible(container);
    await user.click(within(nameless).getByRole('button', { name: 'Nhận là Trường Chính trị tỉnh Cà Mau' }));
    await card('Không tên.xlsx');
  });

  it('that cannot be opened say why, and the others are taken', async () => {
    const { user } = renderCollecting(hostOver(clusterBook('unitSheets')));
    await choose(user, 'Có mật khẩu.xlsx', 'An Giang.xlsx');
    expect((await card('Có mật khẩu.xlsx', 'Không nhận')).textContent).toContain('Tệp «Có mật khẩu.xlsx» có mật khẩu.');
    await card('An Giang.xlsx');
  });

  it('may be refused, and taken out of the list', async () => {
    const { user, container } = renderCollecting(hostOver(clusterBook('unitSheets')));
    await choose(user, 'An Giang.xlsx', 'Bạc Liêu.xlsx');
    await user.click(within(await card('An Giang.xlsx')).getByRole('button', { name: 'Không nhận tệp An Giang.xlsx' }));
    const refused = await card('An Giang.xlsx', 'Không nhận');
    // Why, and who decided it, is asked for until it is written down.
    expect(screen.getByText(/bị trả lại mà chưa ghi lý do, ai trả lại\./)).toBeTruthy();
    await user.type(within(refused).getByRole('textbox', { name: 'Lý do trả lại' }), 'Thiếu minh chứng');
    await user.type(within(refused).getByRole('textbox', { name: 'Người quyết định' }), 'Nguyễn Văn A');
    await expectAccessible(container);
    await user.click(within(refused).getByRole('button', { name: 'Lưu lý do' }));
    await waitFor(() => expect(screen.queryByText(/bị trả lại mà chưa ghi/)).toBeNull(), { timeout: 40_000 });
    expect((await card('An Giang.xlsx', 'Không nhận')).textContent).toContain('trả lại tệp này, lý do: Thiếu minh chứng.');
    await user.click(screen.getByRole('button', { name: 'Bỏ tệp An Giang.xlsx' }));
    await waitFor(() => expect(screen.queryByText(/: An Giang\.xlsx$/)).toBeNull(), { timeout: 40_000 });
  });

  it('are compared again when the workbook changed meanwhile, and nothing is written', async () => {
    const inner = hostOver(clusterBook('unitSheets'));
    let applied = 0;
    const host = hostOver(clusterBook('unitSheets'), {
      read: () => inner.read(),
      apply: (edits) => ((applied += 1), inner.apply(edits)),
    });
    const { user } = renderCollecting(host);
    await choose(user, 'An Giang.xlsx');
    const button = await screen.findByRole('button', { name: 'Ghi 20 ô vào sổ của Cụm' });
    await inner.apply([{ kind: 'setCells', cells: [{ at: firstSelf, value: { kind: 'number', value: claimOf(0, 0) } }] }]);
    await user.click(button);
    expect(await screen.findByText(/^Sổ đã thay đổi; đã đối chiếu lại với các tệp\./)).toBeTruthy();
    expect(applied).toBe(0);
    expect(await screen.findByRole('button', { name: 'Ghi 19 ô vào sổ của Cụm' })).toBeTruthy();
  });

  it('leave out a cell the host cannot write, and say which', async () => {
    const inner = hostOver(clusterBook('unitSheets'));
    const host = hostOver(clusterBook('unitSheets'), {
      read: () => inner.read(),
      apply: async (edits) => {
        const hits = edits.some(
          (edit) => edit.kind === 'setCells' && edit.cells.some(({ at }) => at.sheet === firstSelf.sheet && at.row === 7),
        );
        if (hits) throw new HostError({ code: 'cellNotWritable', at: firstSelf, because: 'arrayFormula' });
        return inner.apply(edits);
      },
    });
    const { user } = renderCollecting(host);
    await choose(user, 'An Giang.xlsx');
    await user.click(await screen.findByRole('button', { name: 'Ghi 20 ô vào sổ của Cụm' }));
    expect(await screen.findByText('Đã điền 19 ô và ghi trang Nhật ký.')).toBeTruthy();
    await user.click(within(await card('An Giang.xlsx')).getByText('1 khác biệt'));
    expect(await screen.findByText(/^ô trong sổ của Cụm không ghi được/)).toBeTruthy();
  });

  it('are of no use beside a workbook that is no cluster’s', async () => {
    const { user } = renderCollecting(hostOver(workbook()));
    await choose(user, 'An Giang.xlsx');
    expect(await screen.findByText(/^Sổ đang mở không phải bảng chấm điểm của Cụm/)).toBeTruthy();
  });

  describe('and a write that is not as it should be', () => {
    const HALF = { code: 'halfWritten', sheets: ['1. An Giang'] } as const;
    const WRITE = 'Ghi 20 ô vào sổ của Cụm';

    /** A host that remembers: its first write breaks off, and can be taken back. */
    function breakingOff(): ReturnType<typeof hostOver> & { readonly did: string[] } {
      const inner = memoryHost(clusterBook('unitSheets'));
      const did: string[] = [];
      let open: Receipt | null = null;
      const host = hostOver(clusterBook('unitSheets'), {
        ...inner,
        can: { ...inner.can, goTo: true, remember: true },
        apply: async (edits) => {
          did.push('apply');
          const receipt = await inner.apply(edits);
          if (did.length > 1) return receipt;
          open = { ...receipt, isComplete: false };
          throw new HostError(HALF);
        },
        lastReceipt: async () => open,
        restore: async (receipt) => {
          did.push('restore');
          open = null;
          return inner.restore(receipt);
        },
      });
      return { ...host, did };
    }

    it('is told with the same way back as anywhere else, and nothing is written before it is decided', async () => {
      const host = breakingOff();
      const { user } = renderCollecting(host);
      await choose(user, 'An Giang.xlsx');
      await user.click(await screen.findByRole('button', { name: WRITE }));
      const heading = await screen.findByText('Lần ghi trước chưa xong', undefined, { timeout: 40_000 });
      expect(isOff(screen.getByRole('button', { name: WRITE }))).toBe(true);
      await user.click(screen.getByRole('button', { name: WRITE }));
      expect(host.did).toEqual(['apply']);
      await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
      await waitFor(() => expect(heading.isConnected).toBe(false), { timeout: 40_000 });
      expect((await host.read()).sheets).toEqual(clusterBook('unitSheets').sheets);
      await waitFor(() => expect(isOff(screen.getByRole('button', { name: WRITE }))).toBe(false));
      await user.click(screen.getByRole('button', { name: WRITE }));
      expect(await screen.findByText('Đã điền 20 ô và ghi trang Nhật ký.')).toBeTruthy();
    });

    it('waits for whatever else is under way, and holds up everything else', async () => {
      let reading = false;
      let go: () => void = () => undefined;
      const inner = hostOver(clusterBook('unitSheets'));
      const host = hostOver(clusterBook('unitSheets'), {
        read: async (watch) => {
          if (reading) await new Promise<void>((resolve) => (go = resolve));
          return inner.read(watch);
        },
      });
      const { user } = renderCollecting(host);
      await choose(user, 'An Giang.xlsx');
      const button = await screen.findByRole<HTMLButtonElement>('button', { name: WRITE });
      reading = true;
      await user.click(screen.getByRole('tab', { name: /Kiểm tra/ }));
      await user.click(await screen.findByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
      await user.click(screen.getByRole('tab', { name: '1. Nhận tệp' }));
      void button;
      expect(isOff(await screen.findByRole('button', { name: WRITE }))).toBe(true);
      reading = false;
      go();
      await waitFor(() => expect(isOff(screen.getByRole('button', { name: WRITE }))).toBe(false), {
        timeout: 40_000,
      });
    });

    it('says what taking it back could not give back: edited cells, and a name that is another’s', async () => {
      const inner = hostOver(clusterBook('unitSheets'));
      const host = hostOver(clusterBook('unitSheets'), {
        read: (watch) => inner.read(watch),
        apply: (edits) => inner.apply(edits),
        restore: async (receipt) => ({
          ...(await inner.restore(receipt)),
          leftAlone: [firstSelf],
          renamed: [{ from: 'Nhật ký', to: 'Nhật ký (2)' }],
        }),
      });
      const { user } = renderCollecting(host);
      await choose(user, 'An Giang.xlsx');
      await user.click(await screen.findByRole('button', { name: WRITE }));
      await screen.findByText('Không có gì mới để ghi.');
      await user.click(screen.getByRole('button', { name: 'Hoàn tác việc nhận' }));
      expect(await screen.findByText(/^Ô '1\. An Giang'!D7 giữ nguyên/)).toBeTruthy();
      expect(await screen.findByText(/^Trang «Nhật ký» trở lại với tên «Nhật ký \(2\)»/)).toBeTruthy();
      expect(await screen.findByText('Đã hoàn tác, trừ những gì nêu dưới đây.')).toBeTruthy();
      expect(screen.queryByText('Đã hoàn tác: sổ trở lại như trước khi nhận.')).toBeNull();
    });
  });
});
