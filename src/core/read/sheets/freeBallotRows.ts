import { awardNamed } from '../../domain/awardNamed';
import type { Votes } from '../../domain/ballot';
import type { AwardRule } from '../../domain/policy';
import type { UnitId } from '../../domain/unit';
import type { BallotSheet, WaitingRow } from './ballotSheet';

/**
 * Finds the row that waits for the votes on a unit for an award: of the rounds not held yet the first, a row with the award's name
 * before any other; `null`: none waits. `standing` are the votes of the last round that was held. A row that serves one award is
 * handed out once.
 */
export function waitingBallotRows(
  { waiting }: BallotSheet,
  awards: readonly AwardRule[],
): (unit: UnitId, award: string, standing: Votes | null) => WaitingRow | null {
  const taken = new Set<WaitingRow>();
  return (unit, award, standing) => {
    const own = waiting.filter((one) => one.unit === unit && !taken.has(one) && one.round > (standing?.round ?? 0));
    const named = own.filter((one) => one.award !== null && awardNamed(one.award, awards)?.id === award);
    const unnamed = own.filter((one) => one.award === null);
    // A further round is held on the ballot of the round before it.
    const isNamed = standing === null ? named.length > 0 : standing.award !== null;
    const [first = null, ...later] = isNamed ? named : unnamed;
    const found = later.reduce((one, other) => (one !== null && one.round <= other.round ? one : other), first);
    if (found !== null && (found.award !== null || found.takesAward)) taken.add(found);
    return found;
  };
}

/** A blank row under the table for votes that no row waits for. */
export interface RowBelow {
  readonly row: number;
  /** Its number; `null`: the table counts nothing. */
  readonly number: number | null;
}

/** Hands out the blank rows under the table, from the top; `null`: there is none left. */
export function ballotRowsBelow({ below, lastNumber }: BallotSheet): () => RowBelow | null {
  let used = 0;
  return () => {
    if (used >= below.count) return null;
    used += 1;
    return { row: below.row + used - 1, number: lastNumber === null ? null : lastNumber + used };
  };
}
