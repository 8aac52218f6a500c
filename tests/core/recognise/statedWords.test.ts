import { statedWords, subjectWords } from '../../../src/core/domain/correctionLabels';
import { isOfSame, ROLES_ONCE, type CorrectionOf, type StatedRow } from '../../../src/core/domain/readingCorrection';
import { contradictions, type Claim } from '../../../src/core/recognise/stated/contradictions';
import { correctionsOn } from '../../../src/core/recognise/stated/correctionsOn';
import { placeColumn } from '../../../src/core/recognise/stated/placeColumn';
import { placeRow } from '../../../src/core/recognise/stated/placeRow';
import { placeSheets } from '../../../src/core/recognise/stated/placeSheets';
import { statedBlock } from '../../../src/core/recognise/stated/statedHeader';
import { rowsToLast, statedCriteria, withStatedCaptions } from '../../../src/core/recognise/stated/statedRows';
import { rowWords, sheetKey, statedKey } from '../../../src/core/recognise/stated/statedWords';
import type { Table } from '../../../src/core/recognise/table';
import { sheet, workbook, type CellInput } from '../../builders/workbook';

const column = (more: Partial<CorrectionOf<'column'>> = {}): CorrectionOf<'column'> => ({
  kind: 'column',
  sheet: 'S',
  at: { sheet: 'Cấu hình', row: 9, column: 1 },
  column: 5,
  heading: 'Tự chấm',
  is: { role: 'self', unitName: null },
  ...more,
});
const row = (more: Partial<CorrectionOf<'row'>> = {}): CorrectionOf<'row'> => ({
  kind: 'row',
  sheet: 'S',
  at: null,
  row: 4,
  heading: 'Báo cáo',
  is: 'total',
  ...more,
});

describe('what is said of one thing', () => {
  it('two speak of the same where their places are, or their words where one has no place', () => {
    expect(isOfSame(column(), column({ heading: 'khác' }))).toBe(true);
    expect(isOfSame(column(), column({ column: 6 }))).toBe(false);
    expect(isOfSame(column({ column: null }), column())).toBe(true);
    expect(isOfSame(column({ column: null }), column({ heading: 'khác' }))).toBe(false);
    expect(isOfSame(column(), column({ sheet: 'T' }))).toBe(false);
    expect(isOfSame(row(), row({ heading: 'khác' }))).toBe(true);
    expect(isOfSame(row(), row({ row: 5 }))).toBe(false);
    expect(isOfSame(row({ row: null }), row())).toBe(true);
    expect(isOfSame(row({ row: null }), row({ heading: 'khác' }))).toBe(false);
    expect(isOfSame(row(), column({ column: 4 }))).toBe(false);
    const whole: CorrectionOf<'sheet'> = { kind: 'sheet', sheet: 'S', at: null, is: { kind: 'summary' } };
    expect(isOfSame(whole, { ...whole, is: { kind: 'notScores' } })).toBe(true);
  });
});

describe('words from year to year', () => {
  it('are compared without years, folded, level by level', () => {
    expect(statedKey('Năm 2025 / Điểm tự chấm (10đ)')).toBe(statedKey('NĂM 2026 / điểm tự chấm'));
    expect(statedKey('Báo cáo | năm')).toBe('bao cao / nam');
    expect(statedKey('Quý 20261')).toBe('quy 20261');
    expect(sheetKey('Bảng điểm 2025')).toBe('bang diem');
    expect(sheetKey('Bảng-điểm 2026 (2)')).toBe('bang diem');
    expect(sheetKey('2026')).toBe('');
  });
  it('a row is known by its texts up to the first number behind them', () => {
    const words = (...cells: readonly CellInput[]): string => rowWords(sheet('S', [cells]).rows.get(1));
    expect(words(1, 'Báo cáo  đúng hạn', 10, 'bc1.pdf')).toBe('Báo cáo đúng hạn');
    expect(words('1', 'Báo cáo', 'quý', 10)).toBe('1 | Báo cáo | quý');
    expect(words('I', 'Báo cáo', 'a', 'b', 'c', 'd')).toBe('I | Báo cáo | a | b');
    expect(words('Báo cáo', { f: 'A1', v: 'x' }, 'b')).toBe('Báo cáo');
    expect(words(null, true, 'Báo cáo')).toBe('Báo cáo');
    expect(words('x'.repeat(200))).toHaveLength(160);
    expect(words()).toBe('');
    expect(rowWords(undefined)).toBe('');
  });
});

describe('where what was said stands now', () => {
  const table = (...headings: readonly (readonly [number, string])[]): Table =>
    ({ columns: headings.map(([at, heading]) => ({ column: at, heading })) }) as unknown as Table;
  const placed = (tables: readonly Table[], said: CorrectionOf<'column'>): unknown => {
    const found = placeColumn(tables, said);
    return 'places' in found
      ? found.places.map((one) => `${String(tables.indexOf(one.table))}:${String(one.column)}`)
      : found.found;
  };
  it('a column: at its place with its words, in every table that has it there', () => {
    expect(placed([table([5, 'Tự chấm']), table([5, 'TỰ CHẤM'], [6, 'x'])], column())).toEqual(['0:5', '1:5']);
    expect(placed([table([5, 'khác'], [6, 'Tự chấm'])], column())).toEqual(['0:6']);
    expect(placed([table([5, 'khác'], [6, 'Tự chấm'], [7, 'Tự chấm'])], column())).toBe('khác');
    expect(placed([table([6, 'Tự chấm']), table([6, 'Tự chấm'])], column())).toEqual(['0:6', '1:6']);
    expect(placed([table([5, 'khác'])], column())).toBe('khác');
    expect(placed([table([4, 'khác'])], column())).toBe('');
    expect(placed([table([5, 'khác'])], column({ heading: null }))).toEqual(['0:5']);
    expect(placed([table([6, 'khác'])], column({ heading: null }))).toBe('');
    expect(placed([table([5, ''])], column({ heading: '' }))).toEqual(['0:5']);
    expect(placed([table([5, 'khác'], [6, ''])], column({ heading: '' }))).toBe('khác');
    expect(placed([table([6, 'Tự chấm'])], column({ column: null }))).toEqual(['0:6']);
  });
  it('a row: at its place with its words, else the only other one that has them', () => {
    const at = (said: CorrectionOf<'row'>, ...rows: readonly (readonly CellInput[])[]): unknown => {
      const found = placeRow(sheet('S', rows), said);
      return 'places' in found ? found.places : found.found;
    };
    const rows = [['a'], ['b'], ['c'], ['Báo cáo', 5], ['d']] as const;
    expect(at(row(), ...rows)).toEqual([4]);
    expect(at(row({ row: 5 }), ...rows)).toEqual([4]);
    expect(at(row({ row: 5 }), ...rows, ['Báo cáo', 7])).toBe('d');
    expect(at(row({ heading: 'Khác' }), ...rows)).toBe('Báo cáo');
    expect(at(row({ heading: null }), ...rows)).toEqual([4]);
    expect(at(row({ heading: null, row: 9 }), ...rows)).toBe('');
    expect(at(row({ heading: '', row: 9 }), ...rows)).toEqual([9]);
    expect(at(row({ row: null }), ...rows)).toEqual([4]);
    expect(at(row({ row: null, heading: null }), ...rows)).toBe('');
  });
  it('a sheet: of that name, else of that name in another year, else the only one with all headings', () => {
    const sheets = (...names: readonly string[]): readonly ReturnType<typeof sheet>[] =>
      names.map((name) => sheet(name, [['x']]));
    const where = (
      named: readonly (readonly [string, string])[],
      all: readonly ReturnType<typeof sheet>[],
      headings: Readonly<Record<string, readonly string[]>> = {},
    ): unknown =>
      Object.fromEntries(
        [
          ...placeSheets(
            named.map(([name, heading]) => column({ sheet: name, heading })),
            all,
            (one) => [table(...(headings[one.name] ?? []).map((heading, at): readonly [number, string] => [at + 1, heading]))],
          ),
        ].map(([name, one]) => [name, one.name]),
      );
    expect(where([['bảng điểm', 'x']], sheets('Bảng điểm', 'Khác'))).toEqual({ 'bảng điểm': 'Bảng điểm' });
    expect(where([['Bảng điểm 2025', 'x']], sheets('Bảng điểm 2026', 'Khác'))).toEqual({ 'Bảng điểm 2025': 'Bảng điểm 2026' });
    expect(where([['Bảng điểm 2025', 'x']], sheets('Bảng điểm 2026', 'Bảng điểm 2027'))).toEqual({});
    expect(where([['2025', 'x']], sheets('2026', 'Khác'))).toEqual({});
    expect(where([['Cũ', 'Tự chấm']], sheets('A', 'B'), { A: ['TT', 'Tự chấm'], B: ['TT'] })).toEqual({ Cũ: 'A' });
    expect(where([['Cũ', 'Tự chấm']], sheets('A', 'B'), { A: ['Tự chấm'], B: ['Tự chấm'] })).toEqual({});
    expect(
      where(
        [
          ['Cũ', 'Tự chấm'],
          ['Cũ', 'Ghi chú'],
        ],
        sheets('A', 'B'),
        { A: ['Tự chấm', 'Ghi chú'], B: ['Tự chấm'] },
      ),
    ).toEqual({ Cũ: 'A' });
    expect(
      where(
        [
          ['A', 'x'],
          ['Cũ', 'Tự chấm'],
        ],
        sheets('A', 'B'),
        { A: ['Tự chấm'], B: ['Tự chấm'] },
      ),
    ).toEqual({ A: 'A', Cũ: 'B' });
    expect(where([['Cũ', '']], sheets('A'), { A: [''] })).toEqual({});
  });
});

describe('what was said twice', () => {
  const claim = (correction: Claim['correction'], more: Partial<Claim> = {}): Claim => ({
    correction,
    sheet: 'S',
    header: 3,
    place: correction.kind === 'column' ? (correction.column ?? 0) : correction.kind === 'row' ? (correction.row ?? 0) : 0,
    table: null,
    ...more,
  });
  const judged = (...claims: readonly Claim[]): readonly [number, readonly string[]] => {
    const { kept, refused } = contradictions(claims);
    return [kept.length, refused.map(({ found }) => found)];
  };
  const at = (line: number): { sheet: string; row: number; column: number } => ({ sheet: 'Cấu hình', row: line, column: 1 });

  it('two things of one column, or one role of two columns: neither is kept, and each names the other', () => {
    const other = column({ at: at(10), is: { role: 'review1', unitName: null } });
    expect(judged(claim(column()), claim(other))).toEqual([0, ['A9', 'A10']]);
    expect(judged(claim(column()), claim(column({ at: at(10), column: 6 })))[0]).toBe(0);
    expect(judged(claim(column({ at: null })), claim(other))[1]).toContain('Cột E: Điểm tự chấm');
  });
  it('alike, on another sheet, under another heading, or of a role that may occur twice: both are', () => {
    expect(judged(claim(column()), claim(column({ at: at(10) })))).toEqual([2, []]);
    expect(judged(claim(column()), claim(column({ at: at(10), column: 6 }), { sheet: 'T' }))).toEqual([2, []]);
    expect(judged(claim(column()), claim(column({ at: at(10), column: 6 }), { header: 9 }))).toEqual([2, []]);
    const note = { role: 'note', unitName: null } as const;
    expect(judged(claim(column({ is: note })), claim(column({ at: at(10), column: 6, is: note })))).toEqual([2, []]);
    const of = (unitName: string | null) => ({ role: 'self', unitName }) as const;
    expect(judged(claim(column({ is: of('Trường M') })), claim(column({ at: at(10), column: 6, is: of('Trường N') })))).toEqual([
      2,
      [],
    ]);
    expect(judged(claim(column({ is: of('Trường M') })), claim(column({ at: at(10), column: 6, is: of('trường m') })))[0]).toBe(
      0,
    );
    expect(judged(claim(column({ is: of('Trường M') })), claim(column({ at: at(10), column: 6, is: of(null) })))).toEqual([
      2,
      [],
    ]);
    expect(judged(claim(row()), claim(row({ row: 5 })))).toEqual([2, []]);
    expect(judged(claim(row()), claim(row({ is: 'note' })))[0]).toBe(0);
  });
  it('where rows are schools, each criterion may have its own column of a stage', () => {
    const units = { columns: [{ match: { means: 'unit' } }] } as unknown as Table;
    const both = { columns: [{ match: { means: 'unit' } }, { match: { means: 'criterion' } }] } as unknown as Table;
    const second = column({ at: at(10), column: 6 });
    expect(judged(claim(column(), { table: units }), claim(second, { table: units }))).toEqual([2, []]);
    expect(judged(claim(column(), { table: both }), claim(second, { table: both }))[0]).toBe(0);
    const total = { role: 'total', unitName: null } as const;
    expect(judged(claim(column({ is: total }), { table: units }), claim({ ...second, is: total }, { table: units }))[0]).toBe(0);
  });
  it('what is said of one sheet by name goes before what is said of every sheet', () => {
    const every = column({ sheet: null, at: at(10), is: { role: 'review1', unitName: null } });
    expect(judged(claim(column()), claim(every))).toEqual([1, []]);
    expect(judged(claim(every))).toEqual([1, []]);
    expect(judged(claim(column()), claim({ ...every, column: 6 }, { place: 6 }))).toEqual([2, []]);
  });
  it('roles of which there is one', () => {
    expect([...ROLES_ONCE].sort()).toEqual(
      [
        'number',
        'criterion',
        'maximum',
        'unit',
        'self',
        'review1',
        'review2',
        'agreed',
        'target',
        'result',
        'total',
        'place',
        'stage',
      ].sort(),
    );
  });
});

describe('rows that a person named', () => {
  const said = (...rows: readonly (readonly [number, StatedRow])[]): ReadonlyMap<number, StatedRow> => new Map(rows);
  it('put captions right', () => {
    const captions = new Map([
      [4, 'total'],
      [6, 'note'],
    ] as const);
    const right = withStatedCaptions(
      captions,
      [4, 5, 6, 7],
      said([4, 'criterion'], [5, 'subtotal'], [7, 'heading'], [9, 'note']),
    );
    expect([...right]).toEqual([
      [5, 'subtotal'],
      [6, 'note'],
      [7, 'header'],
    ]);
    expect(withStatedCaptions(captions, [4], said())).toBe(captions);
    for (const [is, special] of [
      ['total', 'total'],
      ['maximum', 'maximum'],
      ['note', 'note'],
      ['or', 'or'],
      ['ignored', 'ignored'],
    ] as const)
      expect(withStatedCaptions(new Map(), [4], said([4, is])).get(4)).toBe(special);
    for (const is of ['criterion', 'group', 'unit'] as const)
      expect(withStatedCaptions(captions, [4], said([4, is])).has(4)).toBe(false);
  });
  it('a table reaches to the last row that counts among its own', () => {
    const rows = [4, 5, 6, 7];
    expect(rowsToLast(rows, 2, said())).toEqual([4, 5]);
    expect(rowsToLast(rows, 2, said([6, 'criterion']))).toEqual([4, 5, 6]);
    expect(rowsToLast(rows, 2, said([7, 'ignored'], [6, 'heading']))).toEqual([4, 5]);
    expect(rowsToLast(rows, 3, said([4, 'total']))).toEqual([4, 5, 6]);
    expect([...statedCriteria(rows, said([4, 'criterion'], [5, 'group'], [6, 'total']))]).toEqual([
      [4, 'criterion'],
      [5, 'group'],
    ]);
  });
  it('a heading reaches over the rows called so, and over none called otherwise', () => {
    const block = { from: 2, to: 4 };
    expect(statedBlock(block, 3, said())).toBe(block);
    expect(statedBlock(block, 3, said([9, 'note']))).toEqual(block);
    expect(statedBlock(block, 3, said([2, 'note']))).toEqual({ from: 3, to: 4 });
    expect(statedBlock(block, 3, said([4, 'criterion']))).toEqual({ from: 2, to: 3 });
    expect(statedBlock(block, 3, said([2, 'heading'], [5, 'heading'], [6, 'heading']))).toEqual({ from: 2, to: 6 });
  });
});

describe('the table on «Cấu hình»', () => {
  const on = (...rows: readonly (readonly CellInput[])[]): unknown => {
    const { corrections, problems } = correctionsOn(
      workbook(sheet('Cấu hình', [['CẤU HÌNH'], ['Chỉnh cách đọc'], ['Sheet', 'Cột/Dòng', 'Là', 'Tiêu đề lúc chỉnh'], ...rows])),
    );
    return [
      corrections.map((one) => `${one.sheet ?? '*'} ${subjectWords(one)}: ${statedWords(one)}`),
      problems.map(({ problem, at }) => `${problem} ${String(at?.row)}`),
    ];
  };
  it.each([
    [['S', 'Cột E', 'Điểm tự chấm', 'Tự chấm'], 'S Cột E: Điểm tự chấm'],
    [['S', 'Cột', 'Điểm tự chấm', 'Tự chấm'], 'S Cột: Điểm tự chấm'],
    [['Mọi sheet', 'Cột', 'Điểm tự chấm', 'Tự chấm'], '* Cột: Điểm tự chấm'],
    [['S', 'Dòng 4', 'Tổng cộng'], 'S Dòng 4: Tổng cộng'],
    [['S', 'Dòng', 'Tổng cộng', 'Báo cáo'], 'S Dòng: Tổng cộng'],
    [['S', 'Cả sheet', 'Bỏ qua'], 'S Cả sheet: Không phải bảng chấm điểm'],
  ])('%j is read', (cells, said) => {
    expect(on(cells)).toEqual([[said], []]);
  });
  it.each([
    [['S', 'Cột', 'Điểm tự chấm']],
    [['S', 'Dòng', 'Tổng cộng']],
    [['*', 'Cột E', 'Điểm tự chấm']],
    [['*', 'Cột E', 'Điểm tự chấm', '(không có tiêu đề)']],
    [['*', 'Cả sheet', 'Bỏ qua', 'x']],
    [['S', 'Cột E', 'Gì đó', 'Tự chấm']],
    [['S', 'Dòng 4', 'Gì đó']],
    [['S', 'Cả sheet', 'Gì đó']],
    [['S', 'Ô E4', 'Điểm tự chấm']],
    [[null, 'Cột E', 'Điểm tự chấm', 'Tự chấm']],
  ] as readonly (readonly [readonly CellInput[]])[])('%j is told', (cells) => {
    expect(on(cells)).toEqual([[], ['notRead 4']]);
  });
  it('a title without a table that can be read is told where something stands below it', () => {
    const titled = (...rows: readonly (readonly CellInput[])[]): readonly unknown[] =>
      correctionsOn(workbook(sheet('Cấu hình', [['CẤU HÌNH'], ['Chỉnh cách đọc:'], ...rows]))).problems.map(({ subject, at }) => [
        subject,
        at?.row,
      ]);
    expect(titled(['Trang', 'Chỗ nào', 'Gì'])).toEqual([['Trang | Chỗ nào | Gì', 3]]);
    expect(titled(['một chữ'])).toEqual([]);
    expect(titled()).toEqual([]);
    expect(correctionsOn(workbook(sheet('S', [['x']])))).toEqual({ corrections: [], problems: [] });
  });
});
