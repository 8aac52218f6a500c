import type { Appraisal } from '../domain/appraisal';
import type { Criterion, CriterionId } from '../domain/criteria';
import type { NamedCriterion } from '../domain/explanation';
import type { Reading } from '../domain/reading';
import type { GroupPoints, Scorecard, Step } from '../domain/scorecard';
import type { Standing } from '../domain/standing';
import type { Unit, UnitId } from '../domain/unit';

/** What the sentences about one unit are told from. */
export interface Ground {
  readonly appraisal: Appraisal;
  readonly reading: Reading;
  readonly unit: Unit;
  readonly card: Scorecard;
  readonly standing: Standing;
  readonly criteria: ReadonlyMap<CriterionId, Criterion>;
  readonly steps: ReadonlyMap<CriterionId, Step>;
}

/** `null`: nobody of that id was scored. */
export function ground(appraisal: Appraisal, id: UnitId): Ground | null {
  const { reading, scorecards, standings } = appraisal;
  const unit = reading?.units.find((one) => one.id === id);
  const card = scorecards.find((one) => one.unit === id);
  const standing = standings.find((one) => one.unit === id);
  if (reading === null || unit === undefined || card === undefined || standing === undefined) return null;
  return {
    appraisal,
    reading,
    unit,
    card,
    standing,
    criteria: new Map(reading.criteria.map((one) => [one.id, one])),
    steps: new Map(card.steps.map((step) => [step.criterion, step])),
  };
}

export function named({ id, number, text }: Criterion): NamedCriterion {
  return { id, number, text };
}

/** The criterion and everything around it, the innermost first. */
export function ancestry(criterion: Criterion, criteria: Ground['criteria']): readonly Criterion[] {
  const path: Criterion[] = [];
  for (let one: Criterion | undefined = criterion; one !== undefined;) {
    path.push(one);
    one = one.parent === null ? undefined : criteria.get(one.parent);
  }
  return path;
}

/** The sum a criterion of the top level stands in; branches of one choice (Hoặc) stand under the first of them. */
export function topGroup(top: Criterion, { card, reading }: Ground): GroupPoints | null {
  const own = card.groups.find((group) => group.criterion === top.id);
  if (own !== undefined || top.alternatives === null) return own ?? null;
  const first = reading.criteria.find((one) => one.parent === null && one.alternatives === top.alternatives);
  return card.groups.find((group) => group.criterion === first?.id) ?? null;
}
