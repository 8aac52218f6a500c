import { settleAgain } from './crossScore/settleAgain';
import type { Policy } from './domain/policy';
import type { Reading } from './domain/reading';
import type { Recognition } from './domain/recognition';
import type { Scorecard } from './domain/scorecard';
import type { Standing } from './domain/standing';
import type { UnitId } from './domain/unit';
import { rank } from './rank/rank';
import type { CellPlaces } from './read/again/places';
import { readAgain, type ReadAgain } from './read/again/readAgain';
import type { WholeReason } from './read/again/wholeReason';
import { scoreAgain } from './score/scoreAgain';
import type { CellRef } from './workbook/address';
import type { Workbook } from './workbook/workbook';

/** A workbook that was read and scored. */
export interface ScoredWorkbook {
  readonly workbook: Workbook;
  readonly recognition: Extract<Recognition, { kind: 'recognised' }>;
  readonly reading: Reading;
  readonly policy: Policy;
  readonly scorecards: readonly Scorecard[];
}

/** What comes of edited cells. */
export interface Rescored {
  readonly again: ReadAgain;
  readonly reading: Reading;
  readonly scorecards: readonly Scorecard[];
  readonly ranked: readonly Standing[];
  /** Units whose entries or scorecards are others. */
  readonly units: ReadonlySet<UnitId>;
}

/** edited cells ─► read those ─► settle ─► score their units ─► rank; or why that is not enough. */
export function rescored(
  before: ScoredWorkbook,
  after: Workbook,
  cells: readonly CellRef[],
  places: CellPlaces,
): Rescored | WholeReason {
  const { recognition, policy, scorecards } = before;
  const again = readAgain(before.reading, before.workbook, after, recognition, cells, places);
  if (typeof again === 'string') return again;
  const { reading, units: settled } = settleAgain(again.reading, policy, again.criteria);
  const units = new Set<UnitId>([...again.units, ...settled]);
  const now = scoreAgain(scorecards, reading, policy, units, again.criteria);
  now.forEach((card, turn) => {
    if (card !== scorecards[turn]) units.add(card.unit);
  });
  return { again, reading, scorecards: now, ranked: rank(now, reading, policy), units };
}
