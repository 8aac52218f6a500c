import { awardNamed } from '../../domain/awardNamed';
import type { BallotLine } from '../../domain/ballotForm';
import type { AwardRule } from '../../domain/policy';
import type { BallotSheet } from './ballotSheet';

/** A row of the table for votes that have none yet. */
export interface FreeRow {
  readonly row: number;
  /** What stands there as the award; `null`: nothing. */
  readonly award: string | null;
  readonly isNew: boolean;
  /** Of a new row; `null`: the table counts nothing. */
  readonly number: number | null;
}

/** Hands out rows: first those that wait for this unit, for this award before any other, then the blank ones below; `null`: there is none. */
export function freeBallotRows(
  { waiting, below, lastNumber }: BallotSheet,
  awards: readonly AwardRule[],
): (line: BallotLine) => FreeRow | null {
  const taken = new Set<number>();
  let used = 0;
  return ({ unit, award }) => {
    const own = waiting.filter((one) => one.unit === unit && !taken.has(one.row));
    const waits =
      own.find((one) => one.award !== null && award !== null && awardNamed(one.award, awards)?.id === award) ??
      own.find((one) => one.award === null);
    if (waits !== undefined) {
      taken.add(waits.row);
      return { row: waits.row, award: waits.award, isNew: false, number: null };
    }
    if (used >= below.count) return null;
    used += 1;
    return { row: below.row + used - 1, award: null, isNew: true, number: lastNumber === null ? null : lastNumber + used };
  };
}
