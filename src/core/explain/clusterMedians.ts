import type { Appraisal } from '../domain/appraisal';
import { median } from '../domain/averages';
import type { CriterionId } from '../domain/criteria';
import { exactText, subtract, type Points } from '../domain/points';
import type { Scorecard } from '../domain/scorecard';
import { groupParts, type GroupPart } from './groupParts';

/** The middle number of so many units. */
export interface Middle {
  readonly median: Points | null;
  readonly of: number;
}

/** Trung vị of the whole cluster, the ground every unit is compared on. */
export interface ClusterMedians {
  /** Where per cent rank, of the units whose criteria come to the same maximum: 88 of 90 is not 4 less than 92 of 100. */
  readonly total: (card: Scorecard) => Middle;
  readonly bonus: Middle;
  readonly penalty: Middle;
  readonly criterion: (id: CriterionId) => Middle;
  /** Of the units whose rows of this group are complete and come to the same maximum. */
  readonly group: (part: GroupPart) => Middle;
}

/** With fewer than two units a median would compare a unit with itself. */
const FEWEST = 2;
const NOBODY: Middle = { median: null, of: 0 };

/** Every unit that was scored is part of it, those without a place too: this is about points, not about places. */
export function clusterMedians({
  reading,
  scorecards,
  policy,
}: Pick<Appraisal, 'reading' | 'scorecards' | 'policy'>): ClusterMedians {
  const criteria = reading?.criteria ?? [];
  const byCriterion = new Map<CriterionId, Points[]>();
  const byGroup = new Map<string, Points[]>();
  const totals = new Map<string, Points[]>();
  const alike = ({ assignedMaximum }: Scorecard): string => (policy.rankBy === 'percent' ? exactText(assignedMaximum) : '');
  for (const card of scorecards) {
    if (card.total !== null) gather(totals, alike(card), card.total);
    for (const { criterion, points } of card.steps) if (points !== null) gather(byCriterion, criterion, points);
    for (const part of groupParts(card, criteria)) if (part.missing === 0) gather(byGroup, groupKey(part), part.points.counted);
  }
  const criterionMedians = mapped(byCriterion);
  const groupMedians = mapped(byGroup);
  const totalMedians = mapped(totals);
  const complete = scorecards.filter(({ missingColumns }) => missingColumns.length === 0);
  return {
    total: (card) => totalMedians.get(alike(card)) ?? NOBODY,
    bonus: middle(complete.map(({ bonus }) => bonus.counted)),
    penalty: middle(complete.map(outsideGroups)),
    criterion: (id) => criterionMedians.get(id) ?? NOBODY,
    group: (part) => groupMedians.get(groupKey(part)) ?? NOBODY,
  };
}

/** Deductions that no group took: those inside are part of what the group comes to. */
export function outsideGroups({ penalty, groups }: Scorecard): Points {
  return groups.reduce((left, group) => subtract(left, group.penalty), penalty.counted);
}

function gather<Key>(all: Map<Key, Points[]>, key: Key, points: Points): void {
  const known = all.get(key);
  if (known === undefined) all.set(key, [points]);
  else known.push(points);
}

function mapped<Key>(all: ReadonlyMap<Key, readonly Points[]>): ReadonlyMap<Key, Middle> {
  return new Map([...all].map(([key, values]) => [key, middle(values)]));
}

function middle(values: readonly Points[]): Middle {
  return values.length < FEWEST ? { median: null, of: values.length } : { median: median(values), of: values.length };
}

function groupKey({ criterion, points: { assignedMaximum } }: GroupPart): string {
  return `${criterion.id} ${assignedMaximum === null ? '' : exactText(assignedMaximum)}`;
}
