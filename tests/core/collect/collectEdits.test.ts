/** What a collection that was looked at writes: cells, and lines of `Nhật ký`, exactly. */
import { planCollection } from '../../../src/core/collectEdits';
import type { ClusterBook } from '../../../src/core/collectMembers';
import type { Change, CollectedMember, Collection } from '../../../src/core/domain/collection';
import type { LogEntry, LoggedFile } from '../../../src/core/domain/logEntry';
import { readLog } from '../../../src/core/render/log/readLog';
import type { ModelValue } from '../../../src/core/workbook/sheetModel';
import { afterEdits } from '../../../src/core/afterEdits';
import { vi } from '../../../src/text/vi';
import { totals } from '../../builders/readings';
import { sheet, workbook } from '../../builders/workbook';

type Cluster = Extract<ClusterBook, { kind: 'cluster' }>;

const ON = { year: 2026, month: 11, day: 5 };
const AT = { sheet: 'Tổng hợp tự chấm', row: 6, column: 3 };
const READING = totals({ u1: '9', u2: '8' });
const number = (value: number): ModelValue => ({ kind: 'number', value });

const change = (put: ModelValue | null, more: Partial<Change> = {}): Change => ({
  kind: 'value',
  subject: 'self',
  criterion: 'I',
  at: AT,
  memberAt: { sheet: 'Phiếu', row: 7, column: 4 },
  from: { kind: 'number', value: '8' },
  to: { kind: 'number', value: '9' },
  put,
  notTaken: null,
  ...more,
});
const member = (more: Partial<CollectedMember> = {}): CollectedMember => ({
  file: 'Tệp/Trường u1.xlsx',
  unit: 'u1',
  unitName: 'Trường u1',
  matchedBy: 'same',
  candidates: [],
  status: 'taken',
  reason: null,
  changes: [],
  earlier: null,
  stamp: null,
  ...more,
});
const logged = (more: Partial<LoggedFile> = {}): LoggedFile => ({
  kind: 'file',
  on: '05/11/2026',
  file: 'Trường u1.xlsx',
  unit: 'Trường u1',
  status: 'taken',
  note: '',
  by: '',
  ...more,
});

function planned(
  members: readonly CollectedMember[],
  log: readonly LogEntry[] = [],
  on: typeof ON | null = ON,
  sheets = [sheet('Bảng', [['x']])],
) {
  const opened = workbook(...sheets);
  const book = { workbook: opened, reading: READING } as unknown as Cluster['book'];
  const collection: Collection = { members, missing: [], issues: [] };
  const why = ({ reason }: CollectedMember): string => `vì ${reason?.code ?? ''}`;
  const plan = planCollection(collection, { kind: 'cluster', book, log }, vi.sheets.log, on, why);
  return { ...plan, logged: readLog(afterEdits(opened, plan.edits), vi.sheets.log) };
}

describe('cells', () => {
  it('are those that are taken and have a place; everything else is only listed', () => {
    const changes = [
      change(number(9)),
      change(null, { notTaken: 'clusterKeeps' }),
      change(number(7), { at: null }),
      change({ kind: 'blank' }, { at: { ...AT, column: 4 } }),
    ];
    const { edits, cells } = planned([
      member({ changes }),
      member({ file: 'b.xlsx', unit: 'u2', changes: [change(number(6), { at: { ...AT, row: 7 } })] }),
    ]);
    const set = [
      { at: AT, value: number(9) },
      { at: { ...AT, column: 4 }, value: { kind: 'blank' } },
      { at: { ...AT, row: 7 }, value: number(6) },
    ];
    expect(cells).toEqual(set);
    expect(edits[0]).toEqual({ kind: 'setCells', cells: set });
    expect(edits.map(({ kind }) => kind)).toEqual(['setCells', 'putSheet']);
  });

  it('there are none of a file that brings nothing: only its line is added', () => {
    const { edits, cells, lines } = planned([member()]);
    expect([edits.map(({ kind }) => kind), cells, lines]).toEqual([['putSheet'], [], 1]);
  });

  it('nothing at all is nothing to write', () => {
    expect(planned([])).toMatchObject({ edits: [], cells: [], lines: 0, logName: 'Nhật ký' });
  });
});

describe('lines', () => {
  it('of a file that is taken: itself by its own name, then each cell from what to what', () => {
    const changes = [
      change(number(9.5), { to: { kind: 'text', text: '9,5 đ' } }),
      change({ kind: 'text', text: 'BC 12' }, { subject: 'evidence', from: { kind: 'blank' } }),
      change(null, { notTaken: 'blankKeeps' }),
      change(number(9), { criterion: null }),
      change(number(9), { criterion: 'IX' }),
      change(number(9), { at: null }),
    ];
    const found = planned([member({ changes })]);
    const own = {
      kind: 'value',
      on: '05/11/2026',
      file: 'Trường u1.xlsx',
      unit: 'Trường u1',
      at: AT,
      criterion: 'I Tiêu chí I',
      note: '',
    };
    expect(found.logged).toEqual([
      logged(),
      { ...own, subject: 'self', from: { kind: 'number', value: '8' }, to: { kind: 'number', value: '9.5' } },
      { ...own, subject: 'evidence', from: { kind: 'blank' }, to: { kind: 'text', text: 'BC 12' } },
    ]);
    expect(found.lines).toBe(3);
  });

  it('without a date have none', () => {
    expect(planned([member({ changes: [change(number(9))] })], [], null).logged).toMatchObject([{ on: null }, { on: null }]);
  });

  it('of a file that was not taken: why, in the words of the log', () => {
    const { logged: found } = planned([
      member({ unit: null, status: 'refused', reason: { code: 'nothingFilled' } }),
      member({ file: 'b.xlsx', unit: 'u2', status: 'toDecide', reason: { code: 'unitNotSure', name: 'Trường u' } }),
    ]);
    expect(found).toEqual([
      logged({ unit: '', status: 'refused', note: 'vì nothingFilled' }),
      logged({ file: 'b.xlsx', unit: 'Trường u2', status: 'toDecide', note: 'vì unitNotSure' }),
    ]);
  });

  it('of a file that an officer sent back: the officer’s own words, and who that was', () => {
    const reason = { code: 'refusedByOfficer', reason: 'Thiếu minh chứng', by: 'Lê Thị Mẫu' } as const;
    expect(planned([member({ status: 'refused', reason })]).logged).toEqual([
      logged({ status: 'returned', note: 'Thiếu minh chứng', by: 'Lê Thị Mẫu' }),
    ]);
  });

  it('stand behind all that were there, on the sheet of ours whatever it is called', () => {
    const before = logged({ file: 'cũ.xlsx', on: '01/10/2026' });
    expect(planned([member()], [before]).logged).toEqual([before, logged()]);
    const ours = [sheet('Bảng', [['x']]), sheet('Sổ theo dõi', [], { mark: 'log' })];
    expect(planned([member()], [], ON, ours).logName).toBe('Sổ theo dõi');
    expect(planned([member()], [], ON, [sheet('Nhật ký', [['của tôi']])]).logName).toBe('Nhật ký (2)');
  });
});

describe('a file that the log knows as it is now', () => {
  const again = (log: LoggedFile, now: Partial<CollectedMember> = {}): number => planned([member(now)], [log]).lines;
  const back = (reason: string, by: string): Partial<CollectedMember> => ({
    status: 'refused',
    reason: { code: 'refusedByOfficer', reason, by },
  });

  it('is not logged again when it brings nothing, be it in another folder and on another day', () => {
    expect(again(logged({ on: '01/10/2026' }))).toBe(0);
    expect(again(logged(), { file: 'Nơi khác/Trường u1.xlsx' })).toBe(0);
    expect(planned([member()], [logged()]).edits).toEqual([]);
  });

  it('is logged again when it brings something', () => {
    expect(again(logged(), { changes: [change(number(9))] })).toBe(2);
  });

  it.each([
    ['another file', logged({ file: 'Trường u2.xlsx' }), {}],
    ['another unit', logged({ unit: 'Trường u2' }), {}],
    ['another answer', logged({ status: 'refused' }), {}],
  ])('%s of the log is not it', (_, log, now) => {
    expect(again(log, now)).toBe(1);
  });

  it('why it is refused may be said otherwise; sent back for another reason or by another person it is told again', () => {
    const refused = { status: 'refused', reason: { code: 'nothingFilled' } } as const;
    expect(again(logged({ status: 'refused', note: 'lời khác' }), refused)).toBe(0);
    const returned = logged({ status: 'returned', note: 'Thiếu minh chứng', by: 'Lê Thị Mẫu' });
    expect(again(returned, back('Thiếu minh chứng', 'Lê Thị Mẫu'))).toBe(0);
    expect(again(returned, back('Thiếu chữ ký', 'Lê Thị Mẫu'))).toBe(1);
    expect(again(returned, back('Thiếu minh chứng', 'Trần Văn Mẫu'))).toBe(1);
  });

  it('a cell of the log is no file', () => {
    const value: LogEntry = {
      kind: 'value',
      on: null,
      file: 'Trường u1.xlsx',
      unit: 'Trường u1',
      at: AT,
      criterion: 'I',
      subject: 'self',
      from: { kind: 'blank' },
      to: { kind: 'blank' },
      note: '',
    };
    expect(planned([member()], [value]).lines).toBe(1);
  });
});
