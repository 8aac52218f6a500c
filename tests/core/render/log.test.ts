/** `Nhật ký`: every kind of line where it stands, and read back as it was written, in either language. */
import type { LogEntry } from '../../../src/core/domain/logEntry';
import { dateText, timeText } from '../../../src/core/render/log/dateText';
import { logSheet } from '../../../src/core/render/log/logSheet';
import { readLog } from '../../../src/core/render/log/readLog';
import { sheetOfModel } from '../../../src/core/workbook/sheetOfModel';
import { logWords as english } from '../../../src/text/en/sheets/logWords';
import { logWords as vietnamese } from '../../../src/text/vi/sheets/logWords';
import { sheet, workbook, type CellInput } from '../../builders/workbook';

const AT = { sheet: 'Phiếu chấm', row: 5, column: 4 };
const SIGNED = { on: '20/11/2026', by: 'Trần Thị Mẫu', unit: 'Trường M' };
const NUMBER = (value: string) => ({ kind: 'number', value }) as const;
const TEXT = (text: string) => ({ kind: 'text', text }) as const;
const BLANK = { kind: 'blank' } as const;

const ENTRIES: readonly LogEntry[] = [
  { kind: 'file', on: '1/11/2026', file: 'a.xlsx', unit: 'Trường M', status: 'taken', note: '', by: '' },
  { kind: 'file', on: null, file: 'b.xlsx', unit: '', status: 'refused', note: 'không rõ trường', by: '' },
  { kind: 'file', on: null, file: 'c.xlsx', unit: '', status: 'toDecide', note: '', by: '' },
  { kind: 'file', on: '2/11/2026', file: 'd.xlsx', unit: 'Trường N', status: 'returned', note: 'thiếu minh chứng', by: 'Lê A' },
  {
    kind: 'value',
    on: '1/11/2026',
    file: 'a.xlsx',
    unit: 'Trường M',
    at: AT,
    criterion: '1 Mở lớp',
    subject: 'self',
    from: BLANK,
    to: NUMBER('9.5'),
    note: 'ghi',
  },
  {
    kind: 'fix',
    ...SIGNED,
    at: AT,
    criterion: '1 Mở lớp',
    rules: ['TYP-01', 'TYP-02'],
    from: TEXT('9,5'),
    to: NUMBER('9.5'),
    note: '',
  },
  {
    kind: 'dismissal',
    ...SIGNED,
    at: AT,
    criterion: '1 Mở lớp',
    rule: 'DUP-02',
    print: '3fa91c',
    held: TEXT('Trường A'),
    reason: 'đã xem',
  },
  { kind: 'reopening', ...SIGNED, at: null, criterion: '', rule: 'DUP-02', print: '3fa91c', held: BLANK, reason: '' },
  { kind: 'votes', ...SIGNED, at: AT, award: 'Cờ thi đua', from: TEXT('đồng ý 9'), to: TEXT('đồng ý 8'), note: '' },
  { kind: 'decision', ...SIGNED, at: null, award: 'Cờ thi đua', from: BLANK, to: TEXT('Trường M'), note: 'nhiều đề tài hơn' },
  { kind: 'withdrawal', ...SIGNED, at: AT, award: '', from: TEXT('Trường M'), to: BLANK, note: '' },
];

describe('the sheet', () => {
  it.each([
    ['Vietnamese', vietnamese, english],
    ['English', english, vietnamese],
  ] as const)('in %s is read back as it was written, by either language', (_, words, other) => {
    const written = workbook(sheetOfModel(logSheet(ENTRIES, 'Nhật ký', words)));
    expect(readLog(written, words)).toEqual(ENTRIES);
    expect(readLog(written, other)).toEqual(ENTRIES);
  });

  it('has each thing in its column, numbered through', () => {
    const model = logSheet(ENTRIES, 'Nhật ký', vietnamese);
    const row = (index: number): readonly unknown[] =>
      model.cells
        .filter((one) => one.row === index + 5)
        .map(({ value }) => (value.kind === 'number' ? value.value : value.kind === 'text' ? value.text : null));
    const actions = vietnamese.actions;
    expect(row(0)).toEqual([1, '1/11/2026', 'a.xlsx', 'Trường M', actions.taken, null, null, null, null, null, null, null]);
    expect(row(3)).toEqual([
      4,
      '2/11/2026',
      'd.xlsx',
      'Trường N',
      actions.returned,
      null,
      null,
      null,
      null,
      null,
      'thiếu minh chứng',
      'Lê A',
    ]);
    expect(row(4)).toEqual([
      5,
      '1/11/2026',
      'a.xlsx',
      'Trường M',
      actions.value,
      "'Phiếu chấm'!D5",
      '1 Mở lớp',
      vietnamese.subjects.self,
      null,
      9.5,
      'ghi',
      null,
    ]);
    expect(row(5)).toEqual([
      6,
      '20/11/2026',
      null,
      'Trường M',
      actions.fix,
      "'Phiếu chấm'!D5",
      '1 Mở lớp',
      'TYP-01, TYP-02',
      '9,5',
      9.5,
      null,
      'Trần Thị Mẫu',
    ]);
    expect(row(6)).toEqual([
      7,
      '20/11/2026',
      null,
      'Trường M',
      actions.dismissal,
      "'Phiếu chấm'!D5",
      '1 Mở lớp',
      'DUP-02 #3fa91c',
      'Trường A',
      null,
      'đã xem',
      'Trần Thị Mẫu',
    ]);
    expect(row(7)).toEqual([
      8,
      '20/11/2026',
      null,
      'Trường M',
      actions.reopening,
      null,
      null,
      'DUP-02 #3fa91c',
      null,
      null,
      null,
      'Trần Thị Mẫu',
    ]);
    expect(row(8)).toEqual([
      9,
      '20/11/2026',
      null,
      'Trường M',
      actions.votes,
      "'Phiếu chấm'!D5",
      null,
      'Cờ thi đua',
      'đồng ý 9',
      'đồng ý 8',
      null,
      'Trần Thị Mẫu',
    ]);
    expect(row(9)).toEqual([
      10,
      '20/11/2026',
      null,
      'Trường M',
      actions.decision,
      null,
      null,
      'Cờ thi đua',
      null,
      'Trường M',
      'nhiều đề tài hơn',
      'Trần Thị Mẫu',
    ]);
    const { headings: h } = vietnamese;
    expect(row(-1)).toEqual([
      h.number[0],
      h.on,
      h.file,
      h.unit,
      h.action,
      h.cell,
      h.criterion,
      h.subject,
      h.from,
      h.to,
      h.note,
      h.by,
    ]);
  });

  it('numbers are centred, notes may be typed over, headings stay in sight and are printed on every page', () => {
    const model = logSheet(ENTRIES.slice(0, 1), 'Nhật ký', vietnamese);
    const style = (column: number) => model.cells.find((one) => one.row === 5 && one.column === column)?.style;
    expect([1, 2, 11, 12].map(style)).toEqual(['centre', 'text', 'input', 'text']);
    expect(model).toMatchObject({
      name: 'Nhật ký',
      freeze: { rows: 4, columns: 0 },
      print: { orientation: 'landscape', repeatRows: { from: 4, to: 4 } },
    });
  });
});

describe('lines of other hands', () => {
  const read = (...lines: readonly (readonly CellInput[])[]) =>
    readLog(workbook(sheet('Nhật ký', [['NHẬT KÝ'], [], ['STT', 'Ngày'], ...lines], { mark: 'log' })), vietnamese);
  const { actions, subjects } = vietnamese;
  const line = (...cells: readonly CellInput[]): LogEntry => ({
    kind: 'line',
    cells: Array.from({ length: 12 }, (_, at) => {
      const one = cells[at] ?? null;
      return one === null ? BLANK : typeof one === 'number' ? NUMBER(String(one)) : TEXT(String(one));
    }),
  });

  it('stay as they are: words, numbers and blanks', () => {
    expect(read([1, null, 'ghi tay', 9.5])).toEqual([line(1, null, 'ghi tay', 9.5)]);
    expect(read([], [null, null], [2, 'x'])).toEqual([line(2, 'x')]);
  });

  it.each<readonly [string, readonly CellInput[]]>([
    ['a fix without its cell', [1, null, null, 'Trường M', actions.fix, null, '1', 'TYP-01', 1, 2]],
    ['a value without its cell', [1, null, 'a', 'Trường M', actions.value, 'đâu đó', '1', subjects.self, 1, 2]],
    ['a value of nobody knows what', [1, null, 'a', 'Trường M', actions.value, 'A!B2', '1', 'Điện thoại', 1, 2]],
    ['a finding without its print', [1, null, null, 'Trường M', actions.dismissal, 'A!B2', '1', 'DUP-02']],
    ['a finding with another print', [1, null, null, 'Trường M', actions.dismissal, 'A!B2', '1', 'DUP-02 #3fa91']],
    ['a finding with words around it', [1, null, null, 'Trường M', actions.dismissal, 'A!B2', '1', 'xem DUP-02 #3fa91c']],
    ['a finding with words behind it', [1, null, null, 'Trường M', actions.dismissal, 'A!B2', '1', 'DUP-02 #3fa91c nhé']],
    ['an action nobody knows', [1, null, null, 'Trường M', 'Gọi điện']],
  ])('%s', (_, cells) => {
    expect(read(cells)).toEqual([line(...cells)]);
  });

  it('above the heading, or on a sheet that is not ours, there are none', () => {
    expect(read()).toEqual([]);
    expect(readLog(workbook(sheet('Nhật ký', [['STT'], [1, null, 'a.xlsx', 'Trường M', actions.taken]])), vietnamese)).toEqual(
      [],
    );
    expect(
      readLog(workbook(sheet('Nhật ký', [['Sổ'], [1, null, 'a.xlsx', 'Trường M', actions.taken]], { mark: 'log' })), vietnamese),
    ).toEqual([]);
  });

  it('an action in another case, with several rules and blanks around, is known', () => {
    expect(
      read([
        1,
        ' 1/2/2026 ',
        null,
        ' Trường M ',
        actions.fix.toUpperCase(),
        'A!B2',
        ' 1 ',
        'TYP-01 ,TYP-02',
        null,
        2,
        ' x ',
        ' Lê A ',
      ]),
    ).toEqual([
      {
        kind: 'fix',
        on: '1/2/2026',
        by: 'Lê A',
        unit: 'Trường M',
        at: { sheet: 'A', row: 2, column: 2 },
        criterion: '1',
        rules: ['TYP-01', 'TYP-02'],
        from: BLANK,
        to: NUMBER('2'),
        note: 'x',
      },
    ]);
  });
});

describe('a day on paper', () => {
  it('with zeros before days and months, and the time by the clock', () => {
    expect(dateText({ year: 2026, month: 3, day: 5 })).toBe('05/03/2026');
    expect(dateText({ year: 2026, month: 12, day: 31 })).toBe('31/12/2026');
    expect(timeText(new Date(2026, 0, 2, 9, 5))).toBe('02/01/2026 09:05');
    expect(timeText(new Date(2026, 11, 31, 23, 59))).toBe('31/12/2026 23:59');
  });
});
