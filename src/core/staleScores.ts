import type { Criterion } from './domain/criteria';
import type { Issue, IssueFacts } from './domain/issue';
import { absolute, compare, decimalText, divide, exactText, isZero, multiply, ONE, type Points } from './domain/points';
import type { Policy } from './domain/policy';
import type { ReadNumber, Reading } from './domain/reading';
import type { Scorecard, Step } from './domain/scorecard';
import type { Unit, UnitId } from './domain/unit';
import { isRelative } from './score/methods/isRelative';
import { score } from './score/score';
import { typedText } from './validate/cells/typedText';
import { followsFromValue, roundedPoints } from './validate/followsFromValue';

/** A score that somebody typed for a criterion that compares the units, with what the method gives now. */
interface TypedScore {
  readonly unit: Unit;
  readonly number: ReadNumber;
  readonly points: Points;
  readonly computed: Points;
}

/**
 * STL-01 and STL-02: typed scores of a criterion that compares the units, which are all right but for one result that came after them, or
 * for units that were barred after them. Found by scoring again without that result, or with those units (METHODS §2.7).
 */
export function staleScores(reading: Reading, scorecards: readonly Scorecard[], policy: Policy): readonly Issue[] {
  if (reading.units.length < 3) return [];
  return reading.criteria
    .filter(({ method, hasChildren }) => !hasChildren && isRelative(method))
    .flatMap((criterion): readonly Issue[] => {
      const typed = reading.units.flatMap((unit, turn) => {
        const step = scorecards[turn]?.steps.find((one) => one.criterion === criterion.id);
        return typedScore(unit, step, reading) ?? [];
      });
      const wrong = typed.filter(({ points, computed }) => !followsFromValue(points, computed, policy));
      return wrong.length === 0 ? [] : staleIn(criterion, typed, wrong, reading, policy);
    });
}

/** What is told as old is no longer told as wrong (RNG-09). */
export function withoutStale(issues: readonly Issue[], stale: readonly Issue[]): readonly Issue[] {
  if (stale.length === 0) return issues;
  const key = ({ place }: Issue): string => `${String(place.unit)}|${String(place.criterion)}`;
  const told = new Set(stale.map(key));
  return issues.filter((issue) => issue.code !== 'pointsDoNotFollow' || !told.has(key(issue)));
}

function typedScore(unit: Unit, step: Step | undefined, reading: Reading): TypedScore | null {
  if (step?.how.code !== 'entered' || step.computed === null || step.points === null) return null;
  const number = reading.entries.get(unit.id)?.get(step.criterion)?.scores[step.how.stage];
  return number === undefined ? null : { unit, number, points: step.points, computed: step.computed };
}

function staleIn(
  criterion: Criterion,
  typed: readonly TypedScore[],
  wrong: readonly TypedScore[],
  reading: Reading,
  policy: Policy,
): readonly Issue[] {
  const isRight = (units: readonly Unit[], entries: Reading['entries'], but: UnitId | null): boolean => {
    const alone = { ...reading, units, entries, criteria: [{ ...criterion, parent: null }] };
    const computed = new Map(score(alone, policy).map((card) => [card.unit, card.steps[0]?.computed ?? null]));
    return typed.every(({ unit, points }) => {
      const then = computed.get(unit.id) ?? null;
      return unit.id === but || (then !== null && followsFromValue(points, then, policy));
    });
  };
  const barred = reading.units.filter(({ disqualification }) => disqualification !== null);
  if (
    barred.length > 0 &&
    isRight(
      reading.units.map((unit) => ({ ...unit, disqualification: null })),
      reading.entries,
      null,
    )
  )
    return wrong.map((one) => issueOf('barred', one, criterion, barred.map(({ name }) => name).join(', '), policy));
  const late = reading.units.find(({ id }) => {
    const entry = reading.entries.get(id)?.get(criterion.id);
    const others = wrong.filter(({ unit }) => unit.id !== id);
    if (entry?.result === undefined || others.length < 2) return false;
    const { result: dropped, ...rest } = entry;
    void dropped;
    const own = new Map(reading.entries.get(id)).set(criterion.id, rest);
    return isRight(reading.units, new Map(reading.entries).set(id, own), id);
  });
  if (late === undefined)
    return hadBetter(criterion, typed, policy) ? wrong.map((one) => issueOf('removed', one, criterion, '', policy)) : [];
  return wrong.flatMap((one) => (one.unit.id === late.id ? [] : [issueOf('newer', one, criterion, late.name, policy)]));
}

/** Whether all stand in the proportion they would have to one better school: then it was in the pool when they were scored. */
function hadBetter({ method }: Criterion, typed: readonly TypedScore[], policy: Policy): boolean {
  const [best] = [...typed].sort((one, other) => compare(other.computed, one.computed));
  if (method.kind !== 'relativeToBest' || typed.length < 3 || best === undefined || isZero(best.computed)) return false;
  const share = divide(best.points, best.computed);
  if (compare(share, ONE) >= 0 || isZero(share)) return false;
  const all = new Set(typed.map(({ computed }) => decimalText(computed)));
  return all.size >= 3 && typed.every(({ points, computed }) => followsFromValue(points, multiply(share, computed), policy));
}

function issueOf(
  because: IssueFacts['relativeScoreStale']['because'],
  { unit, number, points, computed }: TypedScore,
  criterion: Criterion,
  cause: string,
  policy: Policy,
): Issue {
  const right = roundedPoints(computed, policy);
  const to = decimalText(criterion.countsDeductions === true ? absolute(right) : right);
  return {
    rule: because === 'newer' ? 'STL-01' : 'STL-02',
    code: 'relativeScoreStale',
    severity: 'error',
    blocks: 'ranking',
    place: { at: number.at, unit: unit.id, criterion: criterion.id },
    // As it stands in its cell: what the policy makes of it is another number.
    facts: { typed: exactText(number.reading.value ?? points), computed: to, because, cause },
    fix: { kind: 'ask', from: typedText(number), to },
  };
}
