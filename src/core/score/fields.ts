import type { Criterion, CriterionId } from '../domain/criteria';
import { compare, divide, ZERO, type Points } from '../domain/points';
import type { Reading } from '../domain/reading';
import type { Unit } from '../domain/unit';
import type { Field, Pooled } from './methods/field';
import { isRelative } from './methods/isRelative';
import { resultValue } from './resultValue';

/**
 * What the units of the cluster achieved on each criterion that compares them. Any change of a value, a target or a bar changes
 * the field, and so re-scores everyone. Source: METHODS §2.7.
 */
export function fieldsOf(reading: Reading): ReadonlyMap<CriterionId, Field> {
  return new Map(
    reading.criteria.filter(({ method }) => isRelative(method)).map((criterion) => [criterion.id, fieldOf(criterion, reading)]),
  );
}

function fieldOf(criterion: Criterion, reading: Reading): Field {
  const results = reading.units.flatMap((unit) => resultsOf(criterion, unit, reading));
  const pooled = (pick: (result: Result) => Points | null): Pooled => {
    const all = results.flatMap((result) => {
      const value = pick(result);
      return value === null ? [] : [{ value, isEligible: result.isEligible }];
    });
    return { all: all.map(({ value }) => value), eligible: all.filter(({ isEligible }) => isEligible).map(({ value }) => value) };
  };
  return { isAlone: reading.units.length === 1, values: pooled(({ value }) => value), ratios: pooled(({ ratio }) => ratio) };
}

interface Result {
  readonly isEligible: boolean;
  readonly value: Points;
  /** `null`: no target is assigned, or none above 0. */
  readonly ratio: Points | null;
}

/** A unit to which the criterion is not assigned is in no pool with those it is assigned to. */
function resultsOf(criterion: Criterion, unit: Unit, reading: Reading): readonly Result[] {
  const entry = reading.entries.get(unit.id)?.get(criterion.id);
  const result = entry?.target?.state === 'notAssigned' ? null : resultValue(criterion, entry);
  const value = result?.value.number ?? null;
  if (result === null || value === null) return [];
  const { target } = result.context;
  const ratio = target !== null && compare(target, ZERO) > 0 ? divide(value, target) : null;
  return [{ isEligible: unit.disqualification === null, value, ratio }];
}
