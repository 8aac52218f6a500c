import { compare, decimalText, equal, isZero, type Points } from '../../domain/points';
import type { Finding, Rule } from '../rule';
import { shownValue } from '../printed/shownValue';
import { countingStage } from '../countingStage';
import type { Context } from '../context';

/**
 * VIS-03: a number format hides decimals that decide something: a score that prints as the maximum or as 0 and is not, and two totals
 * that print alike while one of them stands above the other.
 */
export const formatHidesNothing: Rule = {
  id: 'VIS-03',
  severity: 'warning',
  fix: 'ask',
  blocks: 'tick',
  tests: 'scores',
  scope: 'unit',
  check: hiddenScores,
  also: { scope: 'cluster', check: hiddenTotals },
};

function hiddenScores({ entries, reading, policy }: Context): readonly Finding[] {
  const stage = countingStage(reading, policy);
  if (stage === null) return [];
  return entries.flatMap(({ entry, criterion, unit, step }): readonly Finding[] => {
    const number = entry.scores[stage];
    const value = number?.reading.value ?? null;
    if (number === undefined || value === null) return [];
    const shown = shownValue(number, value);
    // What counts is rounded as it is shown: nothing is hidden.
    if (equal(shown, value) || (step !== null && step.points !== null && equal(step.points, shown))) return [];
    const seems = isZero(shown)
      ? ('zero' as const)
      : criterion.maximum !== null && equal(shown, criterion.maximum)
        ? ('maximum' as const)
        : null;
    if (seems === null) return [];
    const facts = { value: decimalText(value), shown: decimalText(shown), other: null };
    return [
      { code: 'decimalsHidden', place: { at: number.at, unit: unit.id, criterion: criterion.id }, facts: { ...facts, seems } },
    ];
  });
}

function hiddenTotals({ reading, standings, claims }: Context): readonly Finding[] {
  const wrong = new Set(claims.map(({ claim }) => claim));
  const seen = new Map<string, { readonly value: Points; readonly name: string }>();
  const names = new Map(reading.units.map(({ id, name }) => [id, name]));
  const totals = reading.claims
    .flatMap((claim) => {
      const { value } = claim.number.reading;
      const isRanked = claim.unit !== null && (standings.get(claim.unit)?.place ?? null) !== null;
      return claim.what === 'total' && value !== null && isRanked && !wrong.has(claim) ? [{ claim, value }] : [];
    })
    .sort((a, b) => compare(b.value, a.value));
  return totals.flatMap(({ claim, value }): readonly Finding[] => {
    const shown = shownValue(claim.number, value);
    const key = `${String(claim.stage)}|${decimalText(shown)}`;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, { value, name: names.get(claim.unit ?? '') ?? '' });
    if (other === undefined || equal(other.value, value)) return [];
    const facts = { value: decimalText(value), shown: decimalText(shown), seems: 'equal' as const, other: other.name };
    return [{ code: 'decimalsHidden', place: { at: claim.number.at, unit: claim.unit, criterion: null }, facts }];
  });
}
