import {
  compare,
  decimalText,
  divide,
  equal,
  HUNDRED,
  isWhole,
  isZero,
  multiply,
  roundHalfUp,
  subtract,
  sum,
  toNumber,
  type Points,
} from '../domain/points';
import { isInForce } from '../domain/year/registrations';
import type { AssessedStandard, StandardRule, StandardShare, StandardState } from '../domain/year/standardSchool';
import type { YearFinding } from '../domain/year/yearFinding';
import { nameKey } from '../shared/nameKey';

/** n of N with the share, the gap and the criteria to reach a year up to the target year: 26 of 55 in 2023 leaves 29 by 2026, 10 a year (DOMAIN S11). */
export function assessStandard(states: readonly StandardState[], rules: readonly StandardRule[]): readonly AssessedStandard[] {
  return states.map((state) => {
    const criteria = criteriaOf(state, rules);
    const { reached, targetYear, year } = state;
    const isKnown = criteria !== null && !isZero(criteria) && reached !== null;
    const gap = isKnown ? subtract(criteria, reached) : null;
    const years = targetYear === null ? 0 : targetYear - year;
    return {
      state,
      criteria,
      gap,
      percent: isKnown ? multiply(divide(reached, criteria), HUNDRED) : null,
      perYear: gap === null || years <= 0 || compare(gap, subtract(gap, gap)) <= 0 ? null : Math.ceil(toNumber(gap) / years),
    };
  });
}

/** How many criteria there are for a state: of its level and group, by the document in force in its year; level 1 where none is said. */
function criteriaOf({ level, group, year }: StandardState, rules: readonly StandardRule[]): Points | null {
  const own = rules.filter(
    (rule) => rule.level === (level ?? 1) && nameKey(rule.group ?? '') === nameKey(group ?? '') && isInForce(rule, year),
  );
  return own[own.length - 1]?.criteria ?? null;
}

/** More reached than there are, groups that do not make the whole, steps back, shares that do not follow from their counts. */
export function checkStandard(
  assessed: readonly AssessedStandard[],
  rules: readonly StandardRule[],
  shares: readonly StandardShare[],
): readonly YearFinding[] {
  return [...assessed.flatMap((one) => ofState(one, assessed)), ...ofRules(rules), ...shares.flatMap(ofShare)];
}

function ofState({ state, criteria, gap }: AssessedStandard, all: readonly AssessedStandard[]): readonly YearFinding[] {
  const { reached, above, at, unit, year, group } = state;
  const findings: YearFinding[] = [];
  if (reached !== null && !isWhole(reached))
    findings.push({ code: 'standardNoCount', severity: 'error', at, facts: { unit, reached: decimalText(reached) } });
  if (gap !== null && compare(gap, subtract(gap, gap)) < 0 && reached !== null && criteria !== null)
    findings.push({
      code: 'standardAboveAll',
      severity: 'error',
      at,
      facts: { unit, reached: decimalText(reached), criteria: decimalText(criteria) },
    });
  if (reached !== null && above !== null && compare(above, reached) > 0)
    findings.push({
      code: 'standardAboveReached',
      severity: 'error',
      at,
      facts: { unit, above: decimalText(above), reached: decimalText(reached) },
    });
  if (group === null && reached !== null) {
    const groups = all.filter(
      (one) =>
        one.state.group !== null &&
        one.state.year === year &&
        one.state.level === state.level &&
        nameKey(one.state.unit) === nameKey(unit),
    );
    const counts = groups.flatMap((one) => one.state.reached ?? []);
    if (groups.length > 0 && counts.length === groups.length && !equal(sum(counts), reached))
      findings.push({
        code: 'standardGroupsDiffer',
        severity: 'error',
        at,
        facts: { unit, reached: decimalText(reached), sum: decimalText(sum(counts)) },
      });
  }
  const before = all.find(
    (one) =>
      one.state.year === year - 1 &&
      one.state.level === state.level &&
      nameKey(one.state.unit) === nameKey(unit) &&
      nameKey(one.state.group ?? '') === nameKey(group ?? ''),
  );
  const was = before?.state.reached ?? null;
  if (was !== null && reached !== null && compare(reached, was) < 0)
    findings.push({
      code: 'standardStepsBack',
      severity: 'warning',
      at,
      facts: { unit, reached: decimalText(reached), before: decimalText(was) },
    });
  return findings;
}

/** Groups add up to their level only where all of them are known. */
function ofRules(rules: readonly StandardRule[]): readonly YearFinding[] {
  return rules.flatMap((rule): readonly YearFinding[] => {
    const groups = rules.filter((one) => one.level === rule.level && one.group !== null && one.document === rule.document);
    const counts = groups.flatMap(({ criteria }) => criteria ?? []);
    if (rule.group !== null || rule.criteria === null || groups.length === 0 || counts.length < groups.length) return [];
    const added = sum(counts);
    return equal(added, rule.criteria)
      ? []
      : [
          {
            code: 'standardRulesDiffer',
            severity: 'error',
            at: null,
            facts: { level: rule.level, criteria: decimalText(rule.criteria), sum: decimalText(added) },
          },
        ];
  });
}

/** "14%" printed of 3/22 = 13,6% agrees: the printed decimals decide (DOMAIN §6). */
function ofShare({ part, whole, stated, at, unit, name, asked }: StandardShare): readonly YearFinding[] {
  const rate = part === null || whole === null || isZero(whole) ? null : multiply(divide(part, whole), HUNDRED);
  const findings: YearFinding[] = [];
  if (rate !== null && stated !== null) {
    const decimals = decimalText(stated).split('.')[1]?.length ?? 0;
    if (!equal(roundHalfUp(rate, decimals), stated))
      findings.push({
        code: 'standardShareDiffers',
        severity: 'error',
        at,
        facts: { unit, name, stated: decimalText(stated), computed: decimalText(rate, 2) },
      });
  }
  const known = rate ?? stated;
  if (known !== null && asked !== null && compare(known, asked) < 0)
    findings.push({
      code: 'standardShareBelow',
      severity: 'info',
      at,
      facts: { unit, name, rate: decimalText(known, 2), asked: decimalText(asked) },
    });
  return findings;
}
