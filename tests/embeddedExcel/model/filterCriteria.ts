import type { Area } from '../../../src/core/workbook/address';
import { ExcelError } from '../excelError';
import { colourFrom } from './colours';
import { shownText } from './shownText';
import type { Sheet } from './sheet';

/** `Excel.FilterCriteria`, kept as it was given. */
export type FilterCriteria = Readonly<Record<string, unknown>>;

const KINDS = [
  'BottomItems',
  'BottomPercent',
  'CellColor',
  'Dynamic',
  'FontColor',
  'Values',
  'TopItems',
  'TopPercent',
  'Custom',
] as const;

type Test = (row: number) => boolean;

/** Which rows of one column stay visible. Source: `Excel.FilterCriteria` in @types/office-js. */
export function matchesOf(sheet: Sheet, column: Area, criteria: FilterCriteria): Test {
  const kind = KINDS.find((one) => one === criteria.filterOn);
  switch (kind) {
    case 'Values':
      return among(sheet, column, criteria.values);
    case 'Custom':
      return custom(sheet, column, criteria);
    case 'TopItems':
    case 'BottomItems':
    case 'TopPercent':
    case 'BottomPercent':
      return ranked(sheet, column, kind, Number(criteria.criterion1));
    case 'CellColor':
    case 'FontColor': {
      const wanted = colourFrom(criteria.color, 'FilterCriteria.color');
      return (row) => {
        const { fill, font } = sheet.formats.at(row, column.left);
        return (kind === 'CellColor' ? fill.color : font.color) === wanted;
      };
    }
    case 'Dynamic':
      return dynamic(sheet, column, criteria.dynamicCriteria);
    default:
      // By icon nothing can be filtered here.
      throw new ExcelError(criteria.filterOn === 'Icon' ? 'ApiNotFound' : 'InvalidArgument', 'FilterCriteria.filterOn');
  }
}

/** Refuses criteria that could not be applied, before anything is kept. */
export function requireCriteria(criteria: FilterCriteria, where: string): FilterCriteria {
  const needed = { Values: 'values', Custom: 'criterion1', CellColor: 'color', FontColor: 'color', Dynamic: 'dynamicCriteria' };
  const found = Object.entries(needed).find(([kind]) => kind === criteria.filterOn)?.[1] ?? null;
  const isNumbered = /^(Top|Bottom)(Items|Percent)$/.test(String(criteria.filterOn));
  if (found !== null && (criteria[found] === undefined || criteria[found] === null))
    throw new ExcelError('InvalidArgument', where);
  if (isNumbered && !(Number(criteria.criterion1) > 0)) throw new ExcelError('InvalidArgument', where);
  return criteria;
}

/** Values are compared as they are shown. */
function among(sheet: Sheet, column: Area, values: unknown): Test {
  if (!Array.isArray(values) || !values.every((value) => typeof value === 'string'))
    // A list of `FilterDatetime` is not known here.
    throw new ExcelError(Array.isArray(values) ? 'ApiNotFound' : 'InvalidArgument', 'FilterCriteria.values');
  const wanted = new Set(values.map((value: string) => value.toLowerCase()));
  return (row) => wanted.has(textAt(sheet, row, column.left).toLowerCase());
}

function custom(sheet: Sheet, column: Area, { criterion1, criterion2, operator }: FilterCriteria): Test {
  const tests = [criterion1, criterion2].flatMap((one) =>
    typeof one === 'string' && one !== '' ? [compared(sheet, column, one)] : [],
  );
  return operator === 'Or' ? (row) => tests.some((test) => test(row)) : (row) => tests.every((test) => test(row));
}

/** `>50`, `<>x`, `=*s`; a text may hold `*` and `?`. */
function compared(sheet: Sheet, column: Area, criterion: string): Test {
  const [, sign = '=', operand = ''] = /^(<>|>=|<=|>|<|=)?(.*)$/s.exec(criterion) ?? [];
  const number = operand.trim() === '' ? Number.NaN : Number(operand);
  const valueAt = (row: number): number | null => numberAt(sheet, row, column.left);
  if (sign === '=' || sign === '<>') {
    const pattern = new RegExp(
      `^${operand
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replace(/\*/g, '.*')
        .replace(/\?/g, '.')}$`,
      'isu',
    );
    const isEqual: Test = (row) =>
      valueAt(row) !== null && !Number.isNaN(number) ? valueAt(row) === number : pattern.test(textAt(sheet, row, column.left));
    return sign === '=' ? isEqual : (row) => !isEqual(row);
  }
  return (row) => {
    const value = valueAt(row);
    if (value !== null && !Number.isNaN(number)) return isOrdered(sign, value - number);
    if (value !== null || !Number.isNaN(number)) return false;
    const text = textAt(sheet, row, column.left);
    return text !== '' && isOrdered(sign, text.localeCompare(operand, 'vi'));
  };
}

function isOrdered(sign: string, order: number): boolean {
  return sign.startsWith('>') ? order > 0 || (sign === '>=' && order === 0) : order < 0 || (sign === '<=' && order === 0);
}

/** Equal values at the edge stay, all of them. */
function ranked(sheet: Sheet, column: Area, kind: string, count: number): Test {
  const numbers = numbersOf(sheet, column).sort((a, b) => (kind.startsWith('Top') ? b - a : a - b));
  const many = kind.endsWith('Percent') ? Math.max(1, Math.floor((numbers.length * count) / 100)) : count;
  const edge = numbers[Math.min(many, numbers.length) - 1];
  return (row) => {
    const value = numberAt(sheet, row, column.left);
    return value !== null && edge !== undefined && (kind.startsWith('Top') ? value >= edge : value <= edge);
  };
}

function dynamic(sheet: Sheet, column: Area, criteria: unknown): Test {
  // What lies in a period depends on today's date, which is not known here.
  if (criteria !== 'AboveAverage' && criteria !== 'BelowAverage')
    throw new ExcelError('ApiNotFound', `Filter dynamic ${String(criteria)}`);
  const numbers = numbersOf(sheet, column);
  const average = numbers.reduce((all, one) => all + one, 0) / numbers.length;
  return (row) => {
    const value = numberAt(sheet, row, column.left);
    return value !== null && (criteria === 'AboveAverage' ? value > average : value < average);
  };
}

function numbersOf(sheet: Sheet, column: Area): number[] {
  return [...sheet.cells.within(column)].flatMap(([, , { value }]) => (value.kind === 'number' ? [value.value] : []));
}

function numberAt(sheet: Sheet, row: number, column: number): number | null {
  const { value } = sheet.cells.at(row, column);
  return value.kind === 'number' ? value.value : null;
}

function textAt(sheet: Sheet, row: number, column: number): string {
  return shownText(sheet.cells.at(row, column).value, sheet.formats.at(row, column).numberFormat, sheet.workbook.separators);
}
