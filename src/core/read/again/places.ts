import type { CriterionId } from '../../domain/criteria';
import type { Entry, ReadNumber, Reading } from '../../domain/reading';
import { REVIEW_STAGES, type ReviewStage } from '../../domain/review';
import type { UnitId } from '../../domain/unit';
import { LAST_COLUMN, type CellRef } from '../../workbook/address';
import { isAmbiguous } from '../columnScale';

/** What of a unit on a criterion stands in a cell. */
export type EntryPart =
  | { readonly kind: 'score'; readonly stage: ReviewStage }
  /** Turn among the reviewers, or among the columns beside the score. */
  | { readonly kind: 'crossScore' | 'beside'; readonly turn: number }
  | { readonly kind: 'target' | 'result' | TextPart };

export type TextPart = 'evidence' | 'explanation' | 'reason' | 'note';

/** What the reading takes from a cell. */
export type CellUse =
  | { readonly kind: 'entry'; readonly unit: UnitId; readonly criterion: CriterionId; readonly part: EntryPart }
  | { readonly kind: 'bonusColumn' | 'penaltyColumn'; readonly unit: UnitId }
  /** Turn among the claims. */
  | { readonly kind: 'claim'; readonly turn: number }
  /** A cell of a column that holds formulas. */
  | { readonly kind: 'formulaColumn'; readonly turn: number; readonly cell: number };

/** Where the reading has its values from. It rests on where things stand, so it outlives what is typed there. */
export interface CellPlaces {
  readonly usesOf: (at: CellRef) => readonly CellUse[];
  /** Whether some number of the cell's column can be read in two ways, so that the others of the column speak for one of them. */
  readonly isDoubtful: (at: CellRef) => boolean;
}

const TEXTS: readonly TextPart[] = ['evidence', 'explanation', 'reason', 'note'];

export function cellPlaces(reading: Reading): CellPlaces {
  const sheets = new Map<string, Map<number, CellUse[]>>();
  const doubtful = new Set<string>();
  const put = (at: CellRef, use: CellUse): void => {
    let cells = sheets.get(at.sheet);
    if (cells === undefined) sheets.set(at.sheet, (cells = new Map()));
    const uses = cells.get(keyOf(at));
    if (uses === undefined) cells.set(keyOf(at), [use]);
    else uses.push(use);
  };
  const doubt = (number: ReadNumber): void => {
    if (isAmbiguous(number.reading)) doubtful.add(columnKey(number.at));
  };
  for (const entries of reading.entries.values()) {
    for (const entry of entries.values()) {
      for (const { at, part, number } of partsOf(entry)) {
        put(at, { kind: 'entry', unit: entry.unit, criterion: entry.criterion, part });
        if (number !== null) doubt(number);
      }
    }
  }
  for (const [unit, { at }] of reading.bonusColumn) put(at, { kind: 'bonusColumn', unit });
  for (const [unit, { at }] of reading.penaltyColumn) put(at, { kind: 'penaltyColumn', unit });
  reading.claims.forEach(({ number }, turn) => put(number.at, { kind: 'claim', turn }));
  reading.formulaColumns.forEach(({ cells }, turn) =>
    cells.forEach(({ at }, cell) => put(at, { kind: 'formulaColumn', turn, cell })),
  );
  return {
    usesOf: (at) => sheets.get(at.sheet)?.get(keyOf(at)) ?? [],
    isDoubtful: (at) => doubtful.has(columnKey(at)),
  };
}

interface PartAt {
  readonly at: CellRef;
  readonly part: EntryPart;
  /** Of those whose column is read together. */
  readonly number: ReadNumber | null;
}

function partsOf(entry: Entry): readonly PartAt[] {
  const parts: PartAt[] = [];
  for (const stage of REVIEW_STAGES) {
    const number = entry.scores[stage];
    if (number !== undefined) parts.push({ at: number.at, part: { kind: 'score', stage }, number });
  }
  (entry.crossScores ?? []).forEach(({ number }, turn) =>
    parts.push({ at: number.at, part: { kind: 'crossScore', turn }, number }),
  );
  (entry.beside ?? []).forEach(({ number }, turn) => parts.push({ at: number.at, part: { kind: 'beside', turn }, number }));
  const { target, result } = entry;
  if (target !== undefined)
    parts.push({ at: target.state === 'assigned' ? target.number.at : target.at, part: { kind: 'target' }, number: null });
  if (result !== undefined) parts.push({ at: result.number.at, part: { kind: 'result' }, number: null });
  for (const kind of TEXTS) {
    const text = entry[kind];
    if (text !== undefined) parts.push({ at: text.at, part: { kind }, number: null });
  }
  return parts;
}

function keyOf({ row, column }: CellRef): number {
  return row * (LAST_COLUMN + 1) + column;
}

function columnKey({ sheet, column }: CellRef): string {
  return `${String(column)},${sheet}`;
}
