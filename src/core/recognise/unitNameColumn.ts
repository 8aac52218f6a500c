import { columnName } from '../workbook/address';
import { cellText } from '../workbook/cell';
import type { Clue } from '../domain/recognition';
import { isEmpty, isWordy } from './columnProfile';
import { isNameOfUnit } from './headingWord';
import { clue } from './outcome';
import { columnsText } from './scoreStages';
import { statedAs, unstated } from './stated/statedMatch';
import { isLabel } from './tableLabel';
import { plainWords } from './synonyms';
import type { Table, TableColumn } from './table';

export type UnitNameFound = { readonly unit: TableColumn; readonly clues: readonly Clue[] } | { readonly conflict: Clue } | null;

/** Measures that head a column `Đơn vị` of a statistical report. */
const MEASURES = new Set([
  'nguoi',
  'lop',
  'luot',
  'luot nguoi',
  'trieu dong',
  'dong',
  'nghin dong',
  'ty dong',
  'bai',
  'de tai',
  'cuoc',
  'giai',
  'diem',
  'cai',
  'quyen',
  'hoc vien',
  'buoi',
  'tiet',
  'van ban',
  'cai bo',
  'bo',
  'ngay',
  'gio',
  'ha',
  'kg',
  'm2',
  'tan',
]);
const HALF = 0.5;
/** Names of schools are shorter than the wording of criteria. */
const LONGEST_NAME = 70;
const LONGEST_CODE = 6;

/** The column with the units' names: by heading and by holding distinct names; a split corner `Tiêu chí ╲ Đơn vị` counts when its rows are names. */
export function unitNameColumn(table: Table): UnitNameFound {
  const stated = statedAs(table, 'unit');
  if (stated !== undefined) return { unit: stated, clues: [] };
  const leading = unstated(table.columns.slice(0, 8));
  const headed = leading.filter(
    (column) => isHeadedUnit(column) && (table.rows.length === 0 || isWordy(column.profile)) && !holdsMeasures(table, column),
  );
  if (headed.length === 0) return leading.some(isHeadedCriterion) ? null : byNames(table, leading);
  const [best, second] = [...headed].sort((one, other) => other.profile.distinct - one.profile.distinct);
  if (best === undefined) return null;
  if (second !== undefined && second.profile.distinct === best.profile.distinct) return sameRight(table, headed);
  return { unit: best, clues: second === undefined ? [] : [fromData(table, best)] };
}

function isHeadedCriterion({ match, profile }: TableColumn): boolean {
  return match?.means === 'criterion' && match.isExact && profile.medianLength > LONGEST_CODE;
}

function isHeadedUnit({ match, heading }: TableColumn): boolean {
  if (match?.means === 'unit' || match?.means === 'unitOrMeasure') return true;
  const words = plainWords(heading);
  return / (tieu chi|noi dung) /.test(words) && / (don vi|truong|ten truong) /.test(words) && !/ don vi tinh /.test(words);
}

function sameRight(table: Table, headed: readonly TableColumn[]): UnitNameFound {
  const names = headed.filter(({ profile }) => isEmpty(profile) || profile.medianLength > LONGEST_CODE);
  const [only] = names;
  if (only !== undefined && names.length === 1) return { unit: only, clues: [fromData(table, only)] };
  return { conflict: clue('candidate', table.sheet.name, { role: 'unit', columns: columnsText(headed) }) };
}

function byNames(table: Table, leading: readonly TableColumn[]): UnitNameFound {
  const column = leading.find(
    ({ match, profile }) =>
      match === null && isWordy(profile) && profile.distinct === profile.words && profile.medianLength <= LONGEST_NAME,
  );
  if (column === undefined || shareOf(table, column, (text) => isNameOfUnit(text)) <= HALF) return null;
  return { unit: column, clues: [fromData(table, column)] };
}

function holdsMeasures(table: Table, column: TableColumn): boolean {
  if (column.match?.means !== 'unitOrMeasure' || isEmpty(column.profile)) return false;
  if (shareOf(table, column, (text) => MEASURES.has(plainWords(text).trim()) || text.trim() === '%') > HALF) return true;
  return shareOf(table, column, (text) => /^\s*\p{Ll}/u.test(text)) > HALF;
}

/** Whether the labels read as names of units rather than as numbered criteria. */
export function readsAsNames(table: Table, column: TableColumn): boolean {
  return column.profile.medianLength <= LONGEST_NAME && shareOf(table, column, isLabel) <= HALF;
}

function shareOf(table: Table, column: TableColumn, holds: (text: string) => boolean): number {
  let all = 0;
  let held = 0;
  for (const row of table.rows) {
    const cell = table.captions.has(row) ? undefined : table.sheet.rows.get(row)?.get(column.column);
    const text = cell === undefined ? '' : cellText(cell).trim();
    if (text === '') continue;
    all += 1;
    if (holds(text)) held += 1;
  }
  return all === 0 ? 0 : held / all;
}

function fromData(table: Table, { column, heading }: TableColumn): Clue {
  return clue('roleFromData', table.sheet.name, { column: columnName(column), heading, role: 'unit', evidence: 'distinctNames' });
}
