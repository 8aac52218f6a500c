import type { Appraisal } from '../../domain/appraisal';
import type { Criterion, CriterionId } from '../../domain/criteria';
import type { Reading } from '../../domain/reading';
import { childrenOf } from '../../domain/childrenOf';

/** More top-level criteria than this do not fit one A4: they are summed into one column. */
const MOST_GROUPS = 14;
/** Names of schools stand on one line where few groups leave the room. */
const FEW_GROUPS = 7;
const NAME_WIDTH = { few: 35, many: 29 };

/** Which column of `Tổng hợp` holds what; `null` is a column this cluster does not need. */
export interface SummaryColumns {
  readonly number: 1;
  readonly unit: 2;
  readonly groups: readonly {
    readonly column: number;
    readonly criterion: Criterion;
    readonly leaves: ReadonlySet<CriterionId>;
  }[];
  /** All criteria in one column, where there are too many groups to show. */
  readonly criteria: number | null;
  readonly bonus: number;
  readonly penalty: number;
  readonly self: number | null;
  readonly reviewed: number | null;
  readonly assigned: number | null;
  readonly percent: number | null;
  readonly total: number;
  readonly place: number;
  readonly grade: number | null;
  readonly note: number;
  readonly widths: readonly number[];
}

/** The columns of DOMAIN §4.2, as far as this cluster has them. */
export function summaryColumns({ policy, scorecards }: Appraisal, reading: Reading): SummaryColumns {
  const ids = new Set((scorecards[0]?.groups ?? []).map((group) => group.criterion));
  const top = reading.criteria.filter((criterion) => ids.has(criterion.id));
  const widths: number[] = [5, top.length <= FEW_GROUPS ? NAME_WIDTH.few : NAME_WIDTH.many];
  const next = (width: number): number => widths.push(width);
  const nextIf = (isNeeded: boolean, width: number): number | null => (isNeeded ? next(width) : null);
  const children = childrenOf(reading.criteria);
  const leavesOf = (criterion: Criterion): readonly CriterionId[] =>
    criterion.hasChildren ? (children.get(criterion.id) ?? []).flatMap(leavesOf) : [criterion.id];
  const isFew = top.length <= MOST_GROUPS;
  const groups = (isFew ? top : []).map((criterion) => ({ criterion, column: next(11), leaves: new Set(leavesOf(criterion)) }));
  const criteria = nextIf(!isFew, 13);
  const bonus = next(8);
  const penalty = next(8);
  const self = nextIf(reading.stages.includes('self'), 8.5);
  const reviewed = nextIf(reading.stages.includes('review1') || reading.stages.includes('review2'), 8.5);
  const isPercent = policy.rankBy === 'percent';
  const assigned = nextIf(isPercent, 11);
  const total = next(9);
  const percent = nextIf(isPercent, 10);
  const place = next(7);
  const grade = nextIf(policy.grades.length > 0, 15);
  const note = next(15);
  return {
    number: 1,
    unit: 2,
    groups,
    criteria,
    bonus,
    penalty,
    self,
    reviewed,
    assigned,
    percent,
    total,
    place,
    grade,
    note,
    widths,
  };
}
