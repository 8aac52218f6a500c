import { cellText, type Cell } from '../workbook/cell';
import type { Clue, SpecialRow } from '../domain/recognition';
import type { ReviewStage } from '../domain/review';
import { cellNumber, cellNumberAt } from './cellNumber';
import { groupRows, type NamedRow } from './groupRows';
import { clue } from './outcome';
import { isLabel } from './tableLabel';
import type { MatchHeading } from './rowKeys';
import { isNameOfUnit } from './headingWord';
import { isStatedBody } from './stated/statedRows';
import type { Table } from './table';
import { weightRow } from './weights';

export interface UnitRows {
  readonly special: ReadonlyMap<number, SpecialRow>;
  readonly maximumRow: number | null;
  readonly rowStages: ReadonlyMap<number, ReviewStage>;
  readonly names: readonly string[];
  /** Rows of the first and the last of those names, 0 without any. */
  readonly first: number;
  readonly last: number;
  readonly clues: readonly Clue[];
  /** Several rows per unit and nothing that tells their stages, or a row of weights. */
  readonly conflict: Clue | null;
}

const MOST = 0.9;

/**
 * What the rows of a table of units are: units, maxima, totals, captions over groups of units, or the stages of one unit.
 *
 * @param scores columns in which a number makes the row more than words
 * @param limited those of them that obey maxima: totals may lie above theirs by the bonus
 */
export function unitRows(
  table: Table,
  number: number | null,
  unit: number,
  scores: readonly number[],
  limited: readonly number[],
  stage: number | null,
  matchOf: MatchHeading,
): UnitRows {
  const special = new Map(table.captions);
  const rowStages = stage === null ? new Map<number, ReviewStage>() : stagesOf(table, stage, special, matchOf);
  const candidates: NamedRow[] = [];
  const nameless: number[] = [];
  for (const row of table.rows) {
    if (special.has(row)) continue;
    const cells = table.sheet.rows.get(row);
    const name = textOf(cells?.get(unit));
    const label = number === null ? '' : textOf(cells?.get(number));
    const hasNumbers = scores.some((column) => hasValue(cells?.get(column)));
    // A row that tells its stage belongs to the unit above.
    if (name === '' && rowStages.has(row)) continue;
    if (name === '' && hasNumbers) nameless.push(row);
    else if (
      name === '' ||
      (!hasNumbers && number !== null && !isLabel(label) && !isNameOfUnit(name) && !isStatedBody(table.statement.rows.get(row)))
    )
      special.set(row, 'note');
    else candidates.push({ row, name, hasNumbers });
  }
  const groups = groupRows(table, number, candidates);
  for (const row of groups) if (!isStatedBody(table.statement.rows.get(row))) special.set(row, 'note');
  const named = candidates.filter(({ row }) => !special.has(row));
  const weights = named.flatMap(({ row, name }) => weightRow(table, row, name, matchOf) ?? [])[0] ?? null;
  const names = named.map(({ name }) => name);
  const inHeader =
    table.numbersInHeader !== null && (names.length === 0 || isAbove(table, table.numbersInHeader, limited, special))
      ? table.numbersInHeader
      : null;
  let maximumRow = inHeader ?? first([...special].flatMap(([row, kind]) => (kind === 'maximum' ? [row] : [])));
  if (maximumRow === null && nameless.length === 1) {
    const [row = 0] = nameless;
    const isAtEdge = row === table.rows[0] || row === table.rows[table.rows.length - 1];
    if (isAtEdge && isAbove(table, row, limited, special)) {
      maximumRow = row;
      special.set(row, 'maximum');
      nameless.length = 0;
    } else if (row === table.rows[table.rows.length - 1]) {
      special.set(row, 'statistics');
      nameless.length = 0;
    }
  }
  const clues: Clue[] = maximumRow === null ? [] : [clue('maximumRow', table.sheet.name, { row: maximumRow })];
  const isSplit = rowStages.size === 0 && names.length > 0 && nameless.length * 2 >= names.length;
  const several = isSplit
    ? clue('severalRowsPerUnit', table.sheet.name, { unit: names[0] ?? '', rows: nameless.slice(0, 3).join(', ') })
    : null;
  return {
    special: new Map([...special].sort(([one], [other]) => one - other)),
    maximumRow,
    rowStages,
    names,
    first: named[0]?.row ?? 0,
    last: named[named.length - 1]?.row ?? 0,
    clues,
    conflict: several ?? weights,
  };
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

/**
 * Constants not below their columns are maxima that nobody labelled. Nine cells of ten, so that a score typed above its maximum
 * is reported by validation instead of hiding the maxima.
 */
function isAbove(table: Table, row: number, scores: readonly number[], special: ReadonlyMap<number, SpecialRow>): boolean {
  const limits = scores.flatMap((column) => {
    const limit = cellNumberAt(table.sheet, row, column);
    return limit === null ? [] : [{ column, limit }];
  });
  let cells = 0;
  let obeying = 0;
  for (const each of table.rows) {
    if (each === row || special.has(each)) continue;
    for (const { column, limit } of limits) {
      const value = cellNumberAt(table.sheet, each, column);
      if (value === null) continue;
      cells += 1;
      if (value <= limit) obeying += 1;
    }
  }
  return limits.length >= 2 && cells > 0 && obeying >= cells * MOST;
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
