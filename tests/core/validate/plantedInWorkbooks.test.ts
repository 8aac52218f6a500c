import { appraise } from '../../../src/core/appraise';
import { parseA1 } from '../../../src/core/workbook/address';
import type { Cell } from '../../../src/core/workbook/cell';
import type { Sheet, Workbook } from '../../../src/core/workbook/workbook';
import {
  ballotSheet,
  criteriaDownSheet,
  criteriaListSheet,
  indicatorSheet,
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
    [
      'a group that does not add up',
      workbook(selfScoreSheet()),
      'Phiếu chấm',
      'C4',
      58,
      ["CFG-01 'Phiếu chấm'!C11", "CFG-02 'Phiếu chấm'!C4"],
    ],
    ['another declared total', workbook(selfScoreSheet()), 'Phiếu chấm', 'C11', 98, ["CFG-01 'Phiếu chấm'!C11"]],
    ['a number twice in one group', workbook(selfScoreSheet()), 'Phiếu chấm', 'A6', '1', ["DUP-03 'Phiếu chấm'!B6"]],
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
