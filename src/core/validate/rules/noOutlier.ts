import type { IssueFacts } from '../../domain/issue';
import { median } from '../../domain/averages';
import { absolute, compare, decimalText, isZero, multiply, points, subtract, type Points } from '../../domain/points';
import { robustZ } from '../../domain/selfAgainstReview';
import type { CriterionId } from '../../domain/criteria';
import { FEWEST_UNITS, valuesByCriterion, type ClusterValue } from '../clusterValues';
import type { Context } from '../context';
import { isCounted } from '../countedResults';
import { countingStage } from '../countingStage';
import type { Finding, Rule } from '../rule';

const LIMIT = points('3.5');
const SMALL_COUNT = points('5');

/**
 * STA-02: a value far from those of the other units, by median and MAD. With so few schools nearly every odd value fails that test where
 * the others are alike (2 among ones, 90 among 92s), so it has to be several times off as well. Flags never change a value.
 */
export const noOutlier: Rule = {
  id: 'STA-02',
  severity: 'warning',
  fix: null,
  blocks: 'tick',
  tests: 'criteria',
  scope: 'criterion',
  check: (context) => {
    const stage = countingStage(context.reading, context.policy);
    return [
      ...valuesByCriterion(context.entries, ({ entry }) => entry.result?.number).flatMap(({ criterion, values }) =>
        outliers(values, '3')
          .filter(({ isTimesOff }) => isTimesOff)
          .filter((one) => !isCounted(criterion) || compare(absolute(subtract(one.value, one.middle)), SMALL_COUNT) >= 0)
          .map((one) => finding(one, 'result', criterion.id)),
      ),
      ...valuesByCriterion(context.entries, ({ entry, criterion }) =>
        stage === null || criterion.kind !== 'points' ? undefined : entry.scores[stage],
      ).flatMap(({ criterion, values }) =>
        outliers(values, '5')
          .filter(({ isTimesOff, value }) => isTimesOff && !isZero(value))
          .map((one) => finding(one, 'score', criterion.id)),
      ),
    ];
  },
  also: {
    scope: 'cluster',
    check: (context) =>
      outliers(totals(context), '2')
        .filter(({ isTimesOff }) => isTimesOff)
        .map((one) => finding(one, 'total', null)),
  },
};

type Outlier = ClusterValue & { readonly middle: Points; readonly isTimesOff: boolean };

function outliers(values: readonly ClusterValue[], times: string): readonly Outlier[] {
  const all = values.map(({ value }) => value);
  const middle = median(all);
  if (values.length < FEWEST_UNITS || middle === null) return [];
  const z = robustZ(all);
  return values.flatMap((one, index) => {
    const own = z[index] ?? null;
    if (own === null || compare(absolute(own), LIMIT) <= 0) return [];
    const [small, large] = compare(one.value, middle) < 0 ? [one.value, middle] : [middle, one.value];
    const isTimesOff = !isZero(middle) && compare(large, multiply(points(times), small)) >= 0;
    return [{ ...one, middle, isTimesOff }];
  });
}

function finding(
  { unit, number, value, middle }: Outlier,
  of: IssueFacts['valueStandsOut']['of'],
  criterion: CriterionId | null,
): Finding {
  return {
    code: 'valueStandsOut',
    place: { at: number.at, unit: unit.id, criterion },
    facts: { value: decimalText(value), middle: decimalText(middle), of },
  };
}

/** The totals the workbook states, at their cells; a total it does not state follows from its scores, which are looked at themselves. */
function totals({ reading, policy, claims }: Context): readonly ClusterValue[] {
  const counting = countingStage(reading, policy);
  const wrong = new Set(claims.map(({ claim }) => claim));
  const units = new Map(reading.units.map((unit) => [unit.id, unit]));
  const seen = new Set<string>();
  return reading.claims.flatMap((claim) => {
    const { what, stage, number } = claim;
    const unit = claim.unit === null ? undefined : units.get(claim.unit);
    const { value } = number.reading;
    if (what !== 'total' || unit === undefined || value === null || wrong.has(claim) || seen.has(unit.id)) return [];
    if (stage !== null && stage !== counting) return [];
    seen.add(unit.id);
    return [{ unit, number, value }];
  });
}
