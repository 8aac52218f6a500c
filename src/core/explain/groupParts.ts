import type { Criterion, CriterionId } from '../domain/criteria';
import type { GroupPoints, Scorecard } from '../domain/scorecard';

/** One top-level group of one unit. */
export interface GroupPart {
  readonly criterion: Criterion;
  readonly points: GroupPoints;
  /** Rows without points. */
  readonly missing: number;
}

/** In the order of the workbook. */
export function groupParts(card: Scorecard, criteria: readonly Criterion[]): readonly GroupPart[] {
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const missing = card.missing.map((id) => topOf(id, byId));
  return card.groups.flatMap((points) => {
    const criterion = byId.get(points.criterion);
    if (criterion === undefined) return [];
    // Branches of one choice (Hoặc) are listed under the first of them.
    const isIn = (top: Criterion | undefined): boolean =>
      top?.id === criterion.id || (criterion.alternatives !== null && top?.alternatives === criterion.alternatives);
    return [{ criterion, points, missing: missing.filter(isIn).length }];
  });
}

function topOf(id: CriterionId, byId: ReadonlyMap<CriterionId, Criterion>): Criterion | undefined {
  let top = byId.get(id);
  for (let one = top; one !== undefined; one = one.parent === null ? undefined : byId.get(one.parent)) top = one;
  return top;
}
