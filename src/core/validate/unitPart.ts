import type { CriterionId } from '../domain/criteria';
import type { Reading } from '../domain/reading';
import { REVIEW_STAGES } from '../domain/review';
import type { Scorecard } from '../domain/scorecard';
import type { Unit } from '../domain/unit';
import { cellTrouble, type CellTrouble } from './cells/cellTrouble';
import { placedEvidence, type PlacedEvidence } from './evidence/placedEvidence';
import { entriesOfUnit, type PlacedEntry } from './placedEntries';
import { numbersOfEntry, type PlacedNumber } from './placedNumbers';

export interface TroubledNumber {
  readonly placed: PlacedNumber;
  readonly trouble: CellTrouble;
}

/** Numbers, and those of them that rules look at apart because they are few. */
export interface NumberLists {
  readonly numbers: readonly PlacedNumber[];
  readonly troubled: readonly TroubledNumber[];
  readonly typedNumbers: readonly PlacedNumber[];
}

/** What the workbook says of one unit, each list in the order of the criteria. */
export interface UnitPart extends NumberLists {
  readonly entries: readonly PlacedEntry[];
  readonly byCriterion: ReadonlyMap<CriterionId, PlacedEntry>;
  readonly evidence: readonly PlacedEvidence[];
  /** How many cells of each kind its entries have. */
  readonly sizes: Readonly<Record<'scores' | 'selfScores' | 'crossScores' | 'results' | 'targets', number>>;
}

export function unitPart(unit: Unit, reading: Reading, card: Scorecard | undefined): UnitPart {
  const entries = entriesOfUnit(unit, reading, card);
  return {
    entries,
    byCriterion: new Map(entries.map((placed) => [placed.criterion.id, placed])),
    ...numberLists(entries.flatMap(numbersOfEntry)),
    evidence: placedEvidence(entries),
    sizes: sizesOf(entries),
  };
}

export function numberLists(numbers: readonly PlacedNumber[]): NumberLists {
  const troubled: TroubledNumber[] = [];
  const typedNumbers: PlacedNumber[] = [];
  for (const placed of numbers) {
    const trouble = cellTrouble(placed.number);
    if (trouble !== null) troubled.push({ placed, trouble });
    const { stored, reading } = placed.number;
    if (stored.kind === 'text' || ('isPercent' in reading && reading.isPercent)) typedNumbers.push(placed);
  }
  return { numbers, troubled, typedNumbers };
}

function sizesOf(entries: readonly PlacedEntry[]): UnitPart['sizes'] {
  const sizes = { scores: 0, selfScores: 0, crossScores: 0, results: 0, targets: 0 };
  for (const { entry } of entries) {
    for (const stage of REVIEW_STAGES) if (entry.scores[stage] !== undefined) sizes.scores += 1;
    if (entry.scores.self !== undefined) sizes.selfScores += 1;
    sizes.crossScores += entry.crossScores?.length ?? 0;
    if (entry.result !== undefined) sizes.results += 1;
    if (entry.target !== undefined) sizes.targets += 1;
  }
  return sizes;
}
