import { appraise } from '../../../src/core/appraise';
import { points } from '../../../src/core/domain/points';
import { parseA1 } from '../../../src/core/workbook/address';
import type { Cell } from '../../../src/core/workbook/cell';
import type { Sheet, Workbook } from '../../../src/core/workbook/workbook';
import {
  ballotSheet,
  criteriaDownSheet,
  criteriaListSheet,
  indicatorSheet,
  penaltySheet,
  reviewedSheet,
  schoolsDown,
  selfScoreSheet,
  sheetPerSchool,
  targetSheet,
  unitListSheet,
} from '../../builders/scoringWorkbooks';
import { sheet, workbook, type CellInput } from '../../builders/workbook';
import { inShort } from './findings';

/** The workbook with one cell replaced, as somebody's slip would replace it. */
function withCell(book: Workbook, sheetName: string, address: string, input: CellInput): Workbook {
  const place = parseA1(address);
  if (place === null) throw new Error(`No address: ${address}`);
  return { ...book, sheets: book.sheets.map((one) => (one.name === sheetName ? replaced(one, place, input) : one)) };
}

function replaced(on: Sheet, { row, column }: { readonly row: number; readonly column: number }, input: CellInput): Sheet {
  const cell = sheet('', [[input]])
    .rows.get(1)
    ?.get(1);
  const cells = new Map<number, Cell>(on.rows.get(row) ?? []);
  if (cell === undefined) cells.delete(column);
  else cells.set(column, cell);
  const inOrder = new Map([...cells].sort((a, b) => a[0] - b[0]));
  return { ...on, rows: new Map([...on.rows, [row, inOrder] as const].sort((a, b) => a[0] - b[0])) };
}

function found(book: Workbook): readonly string[] {
  const { recognition, issues } = appraise(book);
  if (recognition.kind !== 'recognised') throw new Error(`The workbook is ${recognition.kind}`);
  return issues.map(inShort);
}

const LAYOUTS: readonly (readonly [string, Workbook])[] = [
  ["one school's sheet", workbook(selfScoreSheet())],
  ["one school's sheet with reviews", workbook(reviewedSheet())],
  ['targets and results', workbook(targetSheet())],
  ['a sheet for each school, with a summary', sheetPerSchool()],
  ['schools as rows', workbook(schoolsDown())],
  ['criteria as rows, schools as columns', workbook(criteriaDownSheet())],
];

describe('a workbook without a slip', () => {
  it.each(LAYOUTS)('%s: raises nothing', (layout, book) => {
    expect(found(book)).toEqual([]);
  });

  it('with its lists, ballots and indicators: raises only that a barred school was placed and the next one not moved up', () => {
    const book = workbook(criteriaDownSheet(), unitListSheet(), ballotSheet(), indicatorSheet());
    expect(found(book)).toEqual(["REL-11 'Chấm điểm'!E13", "REL-11 'Chấm điểm'!F13"]);
  });
});

describe('one slip in a workbook is found by its rule, at its cell, and nowhere else', () => {
  it.each<readonly [string, Workbook, string, string, CellInput, readonly string[]]>([
    [
      'a text number that the total has counted',
      workbook(schoolsDown()),
      'Tổng hợp chấm điểm',
      'C6',
      '24,5',
      ["TYP-01 'Tổng hợp chấm điểm'!C6"],
    ],
    ['a constant among totals', workbook(schoolsDown()), 'Tổng hợp chấm điểm', 'H7', 90, ["FRM-01 'Tổng hợp chấm điểm'!H7"]],
    [
      'a range that leaves a column out',
      workbook(schoolsDown()),
      'Tổng hợp chấm điểm',
      'H8',
      { f: 'SUM(C8:F8)', v: 78.5 },
      ["FRM-03 'Tổng hợp chấm điểm'!H8"],
    ],
    [
      'a formula unlike the others',
      workbook(schoolsDown()),
      'Tổng hợp chấm điểm',
      'H8',
      { f: 'SUM(C8:G8)*1', v: 90.5 },
      ["FRM-02 'Tổng hợp chấm điểm'!H8"],
    ],
    ['a blank score', workbook(schoolsDown()), 'Tổng hợp chấm điểm', 'E6', null, ["MIS-01 'Tổng hợp chấm điểm'!E6"]],
    ['a wrong place', workbook(schoolsDown()), 'Tổng hợp chấm điểm', 'I7', 1, ["REL-11 'Tổng hợp chấm điểm'!I7"]],
    ['a school twice', workbook(schoolsDown()), 'Tổng hợp chấm điểm', 'B9', 'Trường M', ["DUP-01 'Tổng hợp chấm điểm'!B9"]],
    ['an error value', workbook(criteriaDownSheet()), 'Chấm điểm', 'E6', { e: '#DIV/0!' }, ["TYP-11 'Chấm điểm'!E6"]],
    ['a letter for a digit', workbook(criteriaDownSheet()), 'Chấm điểm', 'D6', '2O', ["TYP-04 'Chấm điểm'!D6"]],
    ['a wrong total', workbook(criteriaDownSheet()), 'Chấm điểm', 'E12', 91, ["REL-07 'Chấm điểm'!E12"]],
    ['a group that does not add up', workbook(selfScoreSheet()), 'Phiếu chấm', 'C4', 58, ["CFG-02 'Phiếu chấm'!C4"]],
    ['another declared total', workbook(selfScoreSheet()), 'Phiếu chấm', 'C11', 98, ["CFG-01 'Phiếu chấm'!C11"]],
    ['a number twice in one group', workbook(selfScoreSheet()), 'Phiếu chấm', 'A6', '1', ["DUP-03 'Phiếu chấm'!A6"]],
    ['evidence left out', workbook(reviewedSheet()), 'Phiếu chấm', 'E7', null, ["MIS-02 'Phiếu chấm'!E7"]],
    ['a wrong self-total', workbook(reviewedSheet()), 'Phiếu chấm', 'D12', 99, ["REL-08 'Phiếu chấm'!D12"]],
    ['a value from another file', sheetPerSchool(), '2 Tr.N', 'D6', { f: '[1]Sheet1!A1', v: 14 }, ["FRM-06 '2 Tr.N'!D6"]],
    ['another maximum on one sheet', sheetPerSchool(), '2 Tr.N', 'C6', 20, ["VER-01 '2 Tr.N'!C6"]],
    ['a target of 0', workbook(targetSheet()), 'Phiếu chấm', 'E4', 0, ["TGT-03 'Phiếu chấm'!E4"]],
    ['a share above the whole', workbook(targetSheet()), 'Phiếu chấm', 'F6', 105, ["RNG-01 'Phiếu chấm'!F6"]],
    ['half a class', workbook(targetSheet()), 'Phiếu chấm', 'F4', 13.5, ["RNG-03 'Phiếu chấm'!F4"]],
  ])('%s', (slip, book, sheetName, address, input, expected) => {
    expect(found(withCell(book, sheetName, address, input))).toEqual(expected);
  });

  it('a score above its maximum, in a total that is right all the same', () => {
    const book = withCell(workbook(schoolsDown()), 'Tổng hợp chấm điểm', 'D7', 15.5);
    expect(found(withCell(book, 'Tổng hợp chấm điểm', 'E7', 18))).toEqual(["RNG-04 'Tổng hợp chấm điểm'!D7"]);
  });

  it('a score below 0, in a total that is right all the same', () => {
    const book = withCell(workbook(criteriaDownSheet()), 'Chấm điểm', 'E8', -0.5);
    expect(found(withCell(book, 'Chấm điểm', 'E10', 40))).toEqual(["RNG-04 'Chấm điểm'!E10", "RNG-05 'Chấm điểm'!E8"]);
  });

  it('a score that was changed without its constant total and places', () => {
    const book = withCell(workbook(criteriaDownSheet()), 'Chấm điểm', 'F8', 10);
    expect(found(book)).toEqual(["REL-07 'Chấm điểm'!F12", "REL-11 'Chấm điểm'!E13", "REL-11 'Chấm điểm'!F13"]);
  });

  it('parts of an indicator that do not add up, and a subset above its whole', () => {
    const book = workbook(criteriaDownSheet(), indicatorSheet());
    expect(found(withCell(book, 'Số liệu', 'C4', 996))).toEqual(["REL-01 'Số liệu'!C4"]);
    expect(found(withCell(book, 'Số liệu', 'G5', 39))).toEqual(["REL-02 'Số liệu'!G5"]);
  });

  it('a school of the list without a sheet', () => {
    const list = withCell(workbook(criteriaDownSheet(), unitListSheet()), 'Đơn vị', 'B6', 'Trường Q');
    expect(found(list)).toContain("MIS-03 'Đơn vị'!B6");
  });

  it('a criteria list beside the scores raises nothing by itself', () => {
    expect(found(workbook(criteriaDownSheet(), criteriaListSheet()))).toEqual([]);
  });
});

/** Schools as columns with live sums under each of them: group sums in rows 5 and 8, totals in row 10. */
function liveCriteriaDown(): Workbook {
  const columns = ['D', 'E', 'F', 'G'];
  const sums = (from: number, to: number, values: readonly number[]): readonly CellInput[] =>
    columns.map((column, index) => ({ f: `SUM(${column}${String(from)}:${column}${String(to)})`, v: values[index] ?? 0 }));
  return workbook(
    sheet('Chấm điểm', [
      ['BẢNG CHẤM ĐIỂM THI ĐUA CỤM NĂM 2026'],
      [],
      [],
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Trường M', 'Trường N', 'Trường P', 'Trường Q'],
      ['I', 'Công tác đào tạo, bồi dưỡng', 60, ...sums(6, 7, [57, 58, 55, 54])],
      ['1', 'Hoàn thành kế hoạch mở lớp', 40, 38, 39, 37, 36],
      ['2', 'Gửi báo cáo đúng thời hạn', 20, 19, 19, 18, 18],
      ['II', 'Nghiên cứu khoa học', 40, ...sums(9, 9, [38, 36, 35, 39])],
      ['1', 'Nghiệm thu đề tài khoa học', 40, 38, 36, 35, 39],
      [
        null,
        'Tổng cộng',
        100,
        ...columns.map((column, index) => ({ f: `${column}5+${column}8`, v: [95, 94, 90, 93][index] ?? 0 })),
      ],
    ]),
  );
}

describe('live sums side by side under the schools', () => {
  it('raise nothing while they are alike', () => {
    expect(found(liveCriteriaDown())).toEqual([]);
  });

  it('a number typed over one of them is a constant among formulas, even while it is right', () => {
    expect(found(withCell(liveCriteriaDown(), 'Chấm điểm', 'F5', 55))).toEqual(["FRM-01 'Chấm điểm'!F5"]);
    expect(found(withCell(liveCriteriaDown(), 'Chấm điểm', 'E10', 94))).toEqual(["FRM-01 'Chấm điểm'!E10"]);
  });

  it('another formula among them is found too', () => {
    const slip = withCell(liveCriteriaDown(), 'Chấm điểm', 'G10', { f: 'G5+G8-0', v: 93 });
    expect(found(slip)).toEqual(["FRM-02 'Chấm điểm'!G10"]);
  });
});

describe('findings that would only echo another', () => {
  it('a table of deductions on a sheet of its own counts its rows from 1 again', () => {
    const numbered = sheet('Phiếu chấm', [
      ['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2026', null, 'Đơn vị: Trường M'],
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      [1, 'Hoàn thành kế hoạch mở lớp', 60, 58],
      [2, 'Nghiệm thu đề tài khoa học', 40, 39],
      [null, 'Tổng cộng', 100, 97],
    ]);
    const book = workbook(numbered, penaltySheet());
    expect(found(book)).toEqual([]);
    expect(found(withCell(book, 'Phiếu chấm', 'A4', 1))).toEqual(["DUP-03 'Phiếu chấm'!A4"]);
  });

  it('a name that two sheets bear leaves the places the summary gives it uncompared', () => {
    expect(found(withCell(sheetPerSchool(), '2 Tr.N', 'C1', 'Đơn vị: Tr.P'))).toEqual(["DUP-01 '3 Tr.P'!A3"]);
  });

  it('a percentage below 0 is told once, not also as a value without points', () => {
    const sentence = 'Đạt từ 95% trở lên: 10 điểm; từ 90% đến dưới 95%: 8 điểm; dưới 90%: 5 điểm';
    const book = (result: number): Workbook =>
      workbook(
        sheet('Phiếu', [
          ['Đơn vị: Trường M'],
          ['TT', 'Nội dung', 'ĐVT', 'Điểm tối đa', 'Cách chấm điểm', 'Kết quả'],
          [1, 'Tỷ lệ học viên xếp loại khá trở lên', '%', 10, sentence, result],
        ]),
      );
    expect(found(book(91))).toEqual([]);
    expect(found(book(-3))).toEqual(['RNG-01 Phiếu!F3']);
  });
});

describe('a review left blank among reviews', () => {
  const texts = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
  const reviewed = (blank: readonly number[]): Workbook =>
    workbook(
      sheet('Phiếu', [
        ['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2026', null, 'Đơn vị: Trường M'],
        ['TT', 'Nội dung', 'Điểm tối đa', 'Tự chấm', 'Thẩm định'],
        ...texts.map((text, index): CellInput[] => [
          index + 1,
          `Công việc thứ ${text} trong năm`,
          10,
          9.5,
          blank.includes(index) ? null : 9.25,
        ]),
      ]),
    );

  it('is asked about where the column is otherwise filled; the earlier score counts meanwhile', () => {
    expect(found(reviewed([]))).toEqual([]);
    const { issues, scorecards, isBlocked } = appraise(reviewed([3]));
    expect(issues.map((issue) => [inShort(issue), issue.severity, issue.facts])).toEqual([
      ['MIS-01 Phiếu!E6', 'warning', { stage: 'review1', counted: 'self', points: '9.5' }],
    ]);
    expect(isBlocked).toBe(false);
    expect(scorecards[0]?.total).toEqual(points('92.75'));
  });

  it('is a way of working where only changed scores are entered', () => {
    expect(found(reviewed([0, 1, 2, 4, 5, 7, 8, 9]))).toEqual([]);
  });
});

describe('a slip on one sheet among many', () => {
  const slip = (address: string, input: CellInput): readonly string[] =>
    found(withCell(sheetPerSchool(), '3 Tr.P', address, input));

  it('is found at its own cell, whichever sheet it stands on', () => {
    expect(slip('A6', '1')).toEqual(["DUP-03 '3 Tr.P'!A6"]);
    expect(slip('C4', 58)).toEqual(["CFG-02 '3 Tr.P'!C4"]);
    expect(slip('C11', 98)).toEqual(["CFG-01 '3 Tr.P'!C11"]);
  });

  it('a total that every sheet repeats is told once', () => {
    const everywhere = ['1 Tr.M', '2 Tr.N', '3 Tr.P'].reduce((book, name) => withCell(book, name, 'C11', 98), sheetPerSchool());
    expect(found(everywhere)).toEqual(["CFG-01 '1 Tr.M'!C11"]);
  });

  it('a sheet that adds up its own wrong group is told of the group only', () => {
    expect(found(withCell(withCell(sheetPerSchool(), '3 Tr.P', 'C4', 58), '3 Tr.P', 'C11', 98))).toEqual(["CFG-02 '3 Tr.P'!C4"]);
  });

  it('numbers that a sheet writes otherwise, but never twice, raise nothing', () => {
    expect(slip('A6', '2a')).toEqual([]);
  });
});

describe('a share among the indicators', () => {
  const shares = (share: number): Workbook =>
    workbook(
      criteriaDownSheet(),
      sheet(
        'Số liệu',
        [
          ['SỐ LIỆU NĂM 2026'],
          ['TT', 'Đơn vị', 'Giảng viên', null, null],
          [null, null, 'Tổng số', 'Trong đó: thạc sĩ', 'Tỷ lệ (%)'],
          [1, 'Trường M', 40, 30, share],
        ],
        { merges: ['A2:A3', 'B2:B3', 'C2:E2'] },
      ),
    );

  it('above 100 is found in a column Tỷ lệ (%), below it is neither part nor subset', () => {
    expect(found(shares(75))).toEqual([]);
    expect(found(shares(175))).toEqual(["RNG-01 'Số liệu'!E4"]);
  });
});
