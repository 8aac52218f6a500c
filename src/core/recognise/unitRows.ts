import { cellText, type Cell } from '../workbook/cell';
import type { Clue, SpecialRow } from '../domain/recognition';
import type { ReviewStage } from '../domain/review';
import { cellNumber } from './cellNumber';
import { clue } from './outcome';
import { isLabel } from './tableLabel';
import type { MatchHeading } from './headerBlock';
import { isNameOfUnit } from './headingWord';
import type { Table } from './table';

export interface UnitRows {
  readonly special: ReadonlyMap<number, SpecialRow>;
  readonly maximumRow: number | null;
  readonly rowStages: ReadonlyMap<number, ReviewStage>;
  readonly names: readonly string[];
  readonly clues: readonly Clue[];
  /** Several rows per unit and nothing that tells their stages. */
  readonly conflict: Clue | null;
}

const MOST = 0.9;

/** What the rows of a table of units are: units, maxima, totals, captions over groups of units, or the stages of one unit. */
export function unitRows(
  table: Table,
  number: number | null,
  unit: number,
  scores: readonly number[],
  stage: number | null,
  matchOf: MatchHeading,
): UnitRows {
  const special = new Map(table.captions);
  const names: string[] = [];
  const nameless: number[] = [];
  for (const row of table.rows) {
    if (special.has(row)) continue;
    const cells = table.sheet.rows.get(row);
    const name = textOf(cells?.get(unit));
    const label = number === null ? '' : textOf(cells?.get(number));
    const hasNumbers = scores.some((column) => hasValue(cells?.get(column)));
    if (name === '' && hasNumbers) nameless.push(row);
    else if (name === '' || (!hasNumbers && number !== null && !isLabel(label) && !isNameOfUnit(name))) special.set(row, 'note');
    else names.push(name);
  }
  let maximumRow = table.numbersInHeader ?? first([...special].flatMap(([row, kind]) => (kind === 'maximum' ? [row] : [])));
  if (maximumRow === null && nameless.length === 1) {
    const [row = 0] = nameless;
    if (isAbove(table, row, scores, special)) {
      maximumRow = row;
      special.set(row, 'maximum');
      nameless.length = 0;
    } else if (row === table.rows[table.rows.length - 1]) {
      special.set(row, 'statistics');
      nameless.length = 0;
    }
  }
  const rowStages = stage === null ? new Map<number, ReviewStage>() : stagesOf(table, stage, special, matchOf);
  const clues: Clue[] = maximumRow === null ? [] : [clue('maximumRow', table.sheet.name, { row: maximumRow })];
  const isSplit = rowStages.size === 0 && names.length > 0 && nameless.length * 2 >= names.length;
  const conflict = isSplit
    ? clue('severalRowsPerUnit', table.sheet.name, { unit: names[0] ?? '', rows: nameless.slice(0, 3).join(', ') })
    : null;
  return { special: new Map([...special].sort(([one], [other]) => one - other)), maximumRow, rowStages, names, clues, conflict };
}

function first(rows: readonly number[]): number | null {
  return rows[0] ?? null;
}

function textOf(cell: Cell | undefined): string {
  return cell === undefined ? '' : cellText(cell).trim();
}

function hasValue(cell: Cell | undefined): boolean {
  return cell !== undefined && (cellNumber(cell) !== null || cell.formula !== null || cell.value.kind === 'error');
}

/** Constants, each not below its column, are maxima that nobody labelled. */
function isAbove(table: Table, row: number, scores: readonly number[], special: ReadonlyMap<number, SpecialRow>): boolean {
  const profiles = new Map(scores.map((column) => [column, largestBut(table, row, column, special)]));
  let both = 0;
  let above = 0;
  for (const [column, largest] of profiles) {
    const cell = table.sheet.rows.get(row)?.get(column);
    const limit = cell === undefined ? null : cellNumber(cell);
    if (limit === null || largest === null) continue;
    both += 1;
    if (limit >= largest) above += 1;
  }
  return both >= 2 && above >= both * MOST;
}

function largestBut(table: Table, except: number, column: number, special: ReadonlyMap<number, SpecialRow>): number | null {
  let largest: number | null = null;
  for (const row of table.rows) {
    if (row === except || special.has(row)) continue;
    const cell = table.sheet.rows.get(row)?.get(column);
    const value = cell === undefined ? null : cellNumber(cell);
    if (value !== null && (largest === null || value > largest)) largest = value;
  }
  return largest;
}

function stagesOf(
  table: Table,
  column: number,
  special: ReadonlyMap<number, SpecialRow>,
  matchOf: MatchHeading,
): ReadonlyMap<number, ReviewStage> {
  const stages = new Map<number, ReviewStage>();
  for (const row of table.rows) {
    const stage = special.has(row) ? null : stageOfWords(textOf(table.sheet.rows.get(row)?.get(column)), matchOf);
    if (stage !== null) stages.set(row, stage);
  }
  return stages;
}

/** `Tự chấm`, `Thẩm định lần 2`, `Thống nhất` as a row says it; a review of unknown turn is the first. */
export function stageOfWords(text: string, matchOf: MatchHeading): ReviewStage | null {
  const means = text === '' ? undefined : matchOf(text)?.means;
  if (means === 'review') return 'review1';
  return means === 'self' || means === 'review1' || means === 'review2' || means === 'agreed' ? means : null;
}
