import { a1 } from '../../src/core/workbook/address';
import type { Figures, RowFigures, TemplateUnit } from '../../src/core/render/template/templateOptions';
import { templateSheets } from '../../src/core/render/template/templateSheets';
import { unitsSheet } from '../../src/core/render/template/unitsSheet';
import type { SheetModel } from '../../src/core/workbook/sheetModel';
import { templateWords } from '../../src/text/vi/sheets/templateWords';
import { rowOfLabel, rowOfNumber, withCells, withValue } from './editModel';
import { SAMPLE_OPTIONS, SAMPLE_POLICY_ROWS, SAMPLE_SET } from './sampleModels';
import { SAMPLE_UNITS } from './sampleUnits';

/** Columns of a score sheet. */
const MAXIMUM = 3;
const RESULT = 6;
const REVIEW1 = 8;
const AGREED = 11;

/** What is typed differently, by the last word of the school's name and the criterion's number. */
const TYPED: Readonly<Record<string, Readonly<Record<string, Partial<RowFigures>>>>> = {
  Hai: { '3.2': { agreed: 4 }, '4.1': { evidence: null } },
  Ba: { '2.4': { agreed: '2,25' } },
  Bốn: { '2.2': { result: '1.045' }, K1: { agreed: 0.5 } },
  Năm: { '6.3': { agreed: 'O,75' } },
  Sáu: { '5.3': { agreed: 3 } },
  Bảy: { '7.4': { self: null, review1: null, agreed: null } },
};

/** Two schools whose names differ only in the place of a tone mark. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['Trường Chính trị Mẫu Sáu', 'Trường Chính trị Mẫu Hoà'],
  ['Trường Chính trị Mẫu Bảy', 'Trường Chính trị Mẫu Hòa'],
]);

const UNITS: readonly TemplateUnit[] = SAMPLE_UNITS.map((unit) => ({ ...unit, name: RENAMED.get(unit.name) ?? unit.name }));

/** The list of schools names one that has no sheet. */
const LISTED: readonly TemplateUnit[] = [...UNITS, { name: 'Trường Chính trị Mẫu Tám', role: 'member' }];

/** The cluster with one sheet per school, and faults in it: README lists each with the rule that finds it. */
export function faultySheets(): readonly SheetModel[] {
  const groups = SAMPLE_SET.groups.map((group) => ({
    ...group,
    criteria: group.criteria.map((one) => (one.number === '4.3' ? { ...one, number: '4.2' } : one)),
  }));
  const set = { ...SAMPLE_SET, groups };
  const options = { ...SAMPLE_OPTIONS, figures: typed(SAMPLE_OPTIONS.figures ?? new Map()) };
  const sheets = templateSheets(set, UNITS, SAMPLE_POLICY_ROWS, templateWords, options);
  const list = unitsSheet(LISTED, templateWords, options);
  return sheets.map((sheet) => (sheet.name === list.name ? list : spoiled(sheet)));
}

function typed(figures: Figures): Figures {
  const criteria = [...SAMPLE_SET.groups.flatMap((group) => group.criteria), ...SAMPLE_SET.bonus, ...SAMPLE_SET.penalty];
  const idOf = (number: string): string => criteria.find((one) => one.number === number)?.id ?? '';
  return new Map(
    [...figures].map(([unit, rows]) => {
      const changes = Object.entries(TYPED[unit.split(' ').at(-1) ?? ''] ?? {});
      const changed = changes.map(([number, change]): [string, RowFigures] => [
        idOf(number),
        { ...rows.get(idOf(number)), ...change },
      ]);
      return [RENAMED.get(unit) ?? unit, new Map([...rows, ...changed])];
    }),
  );
}

function spoiled(sheet: SheetModel): SheetModel {
  switch (sheet.name) {
    case '1 Mẫu Một':
      return dividedByZero(constantAndStranger(wrongTotal(higherGroup(sheet))));
    case '5 Mẫu Năm':
      return shortSum(higherGroup(sheet));
    default:
      return /^\d /.test(sheet.name) ? higherGroup(sheet) : sheet;
  }
}

/** Group VI claims 9 points, its criteria have 8; so all maxima add up to 101. */
function higherGroup(sheet: SheetModel): SheetModel {
  const claimed = withValue(sheet, rowOfNumber(sheet, 'VI'), MAXIMUM, { kind: 'number', value: 9 });
  return withCells(claimed, (cell) => {
    const isTotal = cell.column === MAXIMUM && [rowOfLabel(sheet, 'Cộng'), rowOfLabel(sheet, 'Tổng điểm')].includes(cell.row);
    return isTotal && cell.value.kind === 'formula' ? { ...cell, value: { ...cell.value, cached: 101 } } : cell;
  });
}

/** A result that divides by an empty number; a model cannot hold an error value, so the maker of the file turns the text into one. */
function dividedByZero(sheet: SheetModel): SheetModel {
  return withValue(sheet, rowOfNumber(sheet, '3.6'), RESULT, { kind: 'formula', formula: '8/0', cached: '#DIV/0!' });
}

/** The only error of the workbook, on its first sheet. */
export const ERROR_TEXT = '#DIV/0!';

/** A total typed over its formula, one point too much. */
function wrongTotal(sheet: SheetModel): SheetModel {
  return withValue(sheet, rowOfLabel(sheet, 'Tổng điểm'), AGREED, { kind: 'number', value: 99.63 });
}

/** Agreed scores that follow the review by formula; among them a typed number, and a formula that points at the self-score. */
function constantAndStranger(sheet: SheetModel): SheetModel {
  const [constant, stranger] = [rowOfNumber(sheet, '2.6'), rowOfNumber(sheet, '3.4')];
  const scores = new Map(
    sheet.cells.flatMap(({ row, column, value }) =>
      column === REVIEW1 && value.kind === 'number' ? [[row, value.value] as const] : [],
    ),
  );
  return withCells(sheet, (cell) => {
    const value = scores.get(cell.row);
    if (cell.column !== AGREED || value === undefined || cell.row === constant) return cell;
    const from = cell.row === stranger ? REVIEW1 - 1 : REVIEW1;
    return { ...cell, value: { kind: 'formula', formula: a1(cell.row, from), cached: value } };
  });
}

/** The sum of group IV stops one row early. */
function shortSum(sheet: SheetModel): SheetModel {
  const row = rowOfNumber(sheet, 'IV');
  const last = rowOfNumber(sheet, '4.4');
  const range = `SUM(${a1(row + 1, AGREED)}:${a1(last - 1, AGREED)})`;
  const whole = sheet.cells.find((cell) => cell.row === row && cell.column === AGREED)?.value;
  const left = sheet.cells.find((cell) => cell.row === last && cell.column === AGREED)?.value;
  if (whole?.kind !== 'formula' || typeof whole.cached !== 'number' || left?.kind !== 'number')
    throw new Error('Group IV is not a sum');
  return withValue(sheet, row, AGREED, { kind: 'formula', formula: range, cached: whole.cached - left.value });
}
