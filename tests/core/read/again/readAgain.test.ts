/** Edited cells read again: the reading they give is that of the whole workbook, or it is said why the whole is to be read. */
import type { Recognition } from '../../../../src/core/domain/recognition';
import { cellPlaces } from '../../../../src/core/read/again/places';
import { readAgain } from '../../../../src/core/read/again/readAgain';
import { read } from '../../../../src/core/read/read';
import { recognise } from '../../../../src/core/recognise/recognise';
import { parseA1, type CellRef } from '../../../../src/core/workbook/address';
import { withCells } from '../../../../src/core/workbook/withCells';
import { cellAt, cellOf, type Workbook } from '../../../../src/core/workbook/workbook';
import { asTcvn3 } from '../../../builders/legacy';
import { sheet, workbook, type CellInput } from '../../../builders/workbook';

type Recognised = Extract<Recognition, { kind: 'recognised' }>;
/** `D5` of the first sheet, or `Sheet!D5`, with what is put there. */
type Edit = readonly [at: string, put: CellInput];

function refOf(book: Workbook, at: string): CellRef {
  const [name, a1] = at.includes('!') ? (at.split('!') as [string, string]) : [book.sheets[0]?.name ?? '', at];
  const place = parseA1(a1);
  if (place === null) throw new Error(`no cell ${at}`);
  return { sheet: name, ...place };
}

/** The edit as a host tells it: the fill of a cell stays unless another is given. */
function edited(book: Workbook, edits: readonly Edit[]): Workbook {
  return withCells(
    book,
    edits.map(([at, put]) => {
      const cell = cellAt(sheet('S', [[put]]), 1, 1);
      return { at: refOf(book, at), value: cell.value, formula: cell.formula, format: cell.format };
    }),
  );
}

/**
 * What is said of edits: why all is to be read, or the names of the schools and the texts of the criteria they touch and which of
 * evidence and typed constants are others. What is read then is held against the whole workbook read.
 */
function said(book: Workbook, ...edits: readonly Edit[]): string | readonly string[] {
  return saidOf(book, edited(book, edits), edits, recognised(book));
}

function saidOf(book: Workbook, after: Workbook, edits: readonly Edit[], recognition: Recognised): string | readonly string[] {
  const reading = read(book, recognition);
  const cells = edits.map(([at]) => refOf(book, at));
  const found = readAgain(reading, book, after, recognition, cells, cellPlaces(reading));
  if (typeof found === 'string') return found;
  expect(found.reading).toStrictEqual(read(after, recognition));
  return [
    ...reading.units.filter(({ id }) => found.units.has(id)).map(({ name }) => name),
    ...reading.criteria.filter(({ id }) => found.criteria.has(id)).map(({ text }) => text),
    ...(found.hasOtherEvidence ? ['evidence'] : []),
    ...(found.hasOtherConstants ? ['constants'] : []),
  ];
}

function recognised(book: Workbook): Recognised {
  const found = recognise(book);
  if (found.kind !== 'recognised') throw new Error(found.kind);
  return found;
}

/** Three schools down: two criteria, bonus and deduction of their own, the total a formula, a rate that nobody reads. */
const schools = (): Workbook =>
  workbook(
    sheet('Bảng', [
      ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026'],
      ['TT', 'Đơn vị', 'Đào tạo (25 điểm)', 'Khoa học (15 điểm)', 'Điểm thưởng', 'Điểm trừ', 'Tổng điểm', 'Tỷ lệ'],
      ...(
        [
          ['Trường M', 20, 10, 2, 1],
          ['Trường N', 21, 11, null, null],
          ['Trường P', 22, 12, 1, 3],
        ] as const
      ).map(([name, first, second, bonus, penalty], index): CellInput[] => {
        const row = String(index + 3);
        const total = first + second + (bonus ?? 0) - (penalty ?? 0);
        return [
          index + 1,
          name,
          first,
          second,
          bonus,
          penalty,
          { f: `SUM(C${row}:E${row})-F${row}`, v: total },
          { f: `G${row}/40`, v: total / 40, format: '0%' },
        ];
      }),
    ]),
  );

const REPORT = 'Gửi báo cáo kết quả đào tạo đúng thời hạn quy định';

/** One school’s sheet with evidence, and a row that bars. */
const phieu = (...rows: readonly (readonly CellInput[])[]): Workbook =>
  workbook(
    sheet('Phiếu', [
      ['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2026', null, 'Đơn vị: Trường M'],
      [],
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Minh chứng'],
      ['1', REPORT, 20, 18, 'Báo cáo số 12-BC/TCT'],
      ['2', 'Nghiệm thu đề tài khoa học cấp tỉnh, cấp trường', 30, 25, null],
      ...rows,
      [null, 'TỔNG CỘNG', 50, 43],
    ]),
  );

describe('an edit that is read by itself', () => {
  it.each<[string, Workbook, Edit, readonly string[]]>([
    ['a score', schools(), ['C3', 24], ['Trường M', 'Đào tạo']],
    ['a score that is taken away', schools(), ['D4', null], ['Trường N', 'Khoa học']],
    ['evidence', phieu(), ['E4', 'Báo cáo số 13-BC/TCT'], ['Trường M', REPORT, 'evidence']],
    ['a bonus', schools(), ['E3', 3], ['Trường M']],
    ['a deduction', schools(), ['F5', 2.5], ['Trường P']],
    ['the value of a formula total', schools(), ['G3', { f: 'SUM(C3:E3)-F3', v: 32 }], ['Trường M']],
    ['a rate among its like', schools(), ['H3', { f: 'G3/40', v: 0.5, format: '0%' }], []],
    ['a rate among its like that comes to words', schools(), ['H3', { f: 'G3/40', v: 'x', format: '0%' }], []],
    ['the very same', schools(), ['C3', 20], []],
  ])('%s', (_, book, edit, expected) => {
    expect(said(book, edit)).toEqual(expected);
  });

  it('several of them together, of several schools', () => {
    expect(said(schools(), ['C3', 24], ['E5', 4], ['F3', 0.5], ['D5', 1])).toEqual([
      'Trường M',
      'Trường P',
      'Đào tạo',
      'Khoa học',
    ]);
  });

  it('on a sheet that nobody reads, texts and numbers alike', () => {
    const book = workbook(...schools().sheets, sheet('Ghi chú', [['Họp cụm ngày 5'], [3]]));
    expect(said(book, ['Ghi chú!A1', 'Họp cụm ngày 6'], ['Ghi chú!A2', 4], ['Ghi chú!B9', 'x  x'])).toEqual([]);
  });

  it('a number typed where a column of formulas has one already', () => {
    const book = schools();
    const typed = edited(book, [['G4', 32]]);
    expect(said(typed, ['G4', 33])).toEqual(['Trường N', 'constants']);
    expect(said(typed, ['G3', { f: 'SUM(C3:E3)-F3', v: 30 }])).toEqual(['Trường M']);
  });
});

describe('an edit that is read with the whole workbook', () => {
  it('letters: the workbook has texts of an old font, or the edit brings one', () => {
    const [book] = schools().sheets;
    if (book === undefined) throw new Error();
    const old = workbook(book, sheet('Ghi chú', [[asTcvn3('Hội nghị tổng kết công tác thi đua')]]));
    expect(said(old, ['C3', 24])).toBe('letters');
    expect(said(phieu(), ['E4', asTcvn3('Hội nghị tổng kết công tác thi đua')])).toBe('letters');
  });

  it('letters: characters that are not what they seem are put there or taken away', () => {
    expect(said(phieu(), ['E4', 'Báo cáo  số 12'])).toBe('letters');
    expect(said(edited(phieu(), [['E4', 'Báo cáo\u200B số 12']]), ['E4', 'Báo cáo số 12'])).toBe('letters');
  });

  it.each<[string, Workbook, Edit, string]>([
    ['a formula is typed over', schools(), ['G3', 31], 'formula'],
    ['a formula is typed where nobody reads, too', schools(), ['H3', { f: 'G3/50', v: 0.62, format: '0%' }], 'formula'],
    ['a total nobody states any more', phieu(), ['D6', null], 'emptied'],
    ['a bonus that is taken away', schools(), ['E3', null], 'emptied'],
    ['a bonus where none was', schools(), ['E4', 1], 'emptied'],
    ['the total of all maxima', phieu(), ['C6', 60], 'otherCell'],
    ['a heading', schools(), ['C2', 'Đào tạo (30 điểm)'], 'otherCell'],
    ['a title', schools(), ['A1', 'BẢNG CHẤM ĐIỂM'], 'otherCell'],
    ['a cell beside the table', schools(), ['L4', 5], 'otherCell'],
    [
      'a formula above the table',
      edited(schools(), [['H1', { f: 'SUM(G3:G5)', v: 1 }]]),
      ['H1', { f: 'SUM(G3:G5)', v: 2 }],
      'otherCell',
    ],
  ])('%s', (_, book, edit, because) => {
    expect(said(book, edit)).toBe(because);
  });
});

/** A sheet of two criteria whose rate beside the score, average in the table and check below it are formulas for people only. */
const shown = (rate: CellInput = { f: 'D4/C4', v: 0.9 }): Workbook =>
  workbook(
    sheet('Phiếu', [
      ['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2026', null, 'Đơn vị: Trường M', { f: 'D6', v: 43 }],
      [],
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      ['1', REPORT, 20, 18, rate],
      ['2', 'Nghiệm thu đề tài khoa học cấp tỉnh, cấp trường', 30, 25, { f: 'D5/C5', v: 0.8 }],
      [null, 'TỔNG CỘNG', 50, 43],
      [null, 'Trung bình', null, { f: 'AVERAGE(D4:D5)', v: 21.5 }],
      [],
      ['Người lập biểu', null, 'Thủ trưởng'],
      [],
      [null, null, 'Kiểm tra', { f: 'D6', v: 43 }],
    ]),
  );

describe('a formula for people only', () => {
  it.each<[string, Edit]>([
    ['in a column that is passed over', ['E4', { f: 'D4/C4', v: 0.7 }]],
    ['in the row of averages', ['D7', { f: 'AVERAGE(D4:D5)', v: 20 }]],
    ['below the table', ['D11', { f: 'D6', v: 44 }]],
  ])('%s may come to another number', (_, edit) => {
    expect(said(shown(), edit)).toEqual([]);
  });

  it.each<[string, Workbook, Edit]>([
    ['comes to words', shown(), ['E4', { f: 'D4/C4', v: 'x' }]],
    ['came to words', shown({ f: 'D4/C4', v: 'x' }), ['E4', { f: 'D4/C4', v: 0.9 }]],
    ['is a number typed', shown(0.9), ['E4', 0.8]],
    ['stands above the table', shown(), ['D1', { f: 'D6', v: 44 }]],
  ])('that %s may be more', (_, book, edit) => {
    expect(said(book, edit)).toBe('otherCell');
  });
});

describe('an edit that makes a row another', () => {
  it('outline: a row of words alone is a note of the row above', () => {
    const book = phieu(['3', 'Tổ chức thao giảng', 10, 8], [null, 'Dự giờ thường xuyên', null, 2]);
    expect(said(book, ['D7', null])).toBe('outline');
    expect(said(book, ['D7', 3])).toEqual(['Trường M', 'Dự giờ thường xuyên']);
    expect(said(book, ['D4', null])).toEqual(['Trường M', REPORT]);
    // Without a score of its own it is what the row below is a part of.
    expect(said(book, ['D6', null])).toBe('outline');
  });

  it('outline: a row that holds nothing else is none without it', () => {
    const book = phieu(['3', 'Tổ chức thao giảng', 10, 8], [null, '  ', null, 2]);
    expect(said(book, ['D7', 1])).toBe('outline');
  });

  it('outline: one negative number says how a table of deductions counts', () => {
    const book = workbook(
      phieu().sheets[0] ?? sheet('', []),
      sheet('Điểm trừ', [
        ['BẢNG ĐIỂM TRỪ NĂM 2026'],
        ['Đơn vị: Trường M'],
        ['#', 'Nội dung vi phạm', 'Điểm trừ tối đa', 'Điểm tự chấm'],
        [1, 'Gửi báo cáo chậm so với thời hạn quy định của Cụm', 5, 2],
        [2, 'Không tham gia hội nghị do Cụm tổ chức trong năm', 6, 0],
      ]),
    );
    expect(said(book, ['Điểm trừ!D4', -2])).toBe('outline');
    expect(said(book, ['Điểm trừ!D4', 3])).toEqual(['Trường M', 'Gửi báo cáo chậm so với thời hạn quy định của Cụm']);
  });

  it('condition: it says whether the school is barred', () => {
    const book = phieu(['3', 'Không xét thi đua đơn vị có cá nhân bị kỷ luật', 10, 8]);
    expect(said(book, ['D6', 0])).toBe('condition');
    expect(said(book, ['D5', 0])).toEqual(['Trường M', 'Nghiệm thu đề tài khoa học cấp tỉnh, cấp trường']);
  });
});

describe('a cell among formulas', () => {
  const blank = (total: CellInput): Workbook => edited(schools(), [['G4', total]]);

  it('fill: typed where nothing stood', () => {
    expect(said(blank(null), ['G4', 32])).toBe('fill');
  });

  it('fill: its fill is another', () => {
    const book = schools();
    const [first] = book.sheets;
    if (first === undefined) throw new Error();
    const row = new Map(first.rows.get(3));
    const total = cellOf(book, refOf(book, 'G3'));
    const look = { bold: false, indent: 0, fill: 'FFFF00', font: null };
    row.set(7, { ...total, value: { kind: 'number', value: 30 }, look });
    const after = { ...book, sheets: [{ ...first, rows: new Map(first.rows).set(3, row) }] };
    expect(saidOf(book, after, [['G3', null]], recognised(book))).toBe('fill');
  });
});
