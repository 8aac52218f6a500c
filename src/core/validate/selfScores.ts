import type { Criterion } from '../domain/criteria';
import type { Points } from '../domain/points';
import type { ReadNumber } from '../domain/readNumber';
import type { Unit, UnitId } from '../domain/unit';
import type { CellRef } from '../workbook/address';
import type { Context } from './context';

/** What one unit claims for itself. */
export interface SelfScores {
  readonly unit: Unit;
  readonly scores: readonly {
    readonly criterion: Criterion;
    readonly maximum: Points;
    readonly number: ReadNumber;
    readonly value: Points;
  }[];
  /** Its total, where one stands under them, else its first cell. */
  readonly at: CellRef;
}

/** Self-scores on criteria that earn points and state a maximum. */
export function selfScoresByUnit({ entries, reading }: Context): readonly SelfScores[] {
  const totals = new Map<UnitId | null, CellRef>();
  for (const { what, stage, unit, number } of reading.claims)
    if (what === 'total' && stage === 'self' && !totals.has(unit)) totals.set(unit, number.at);
  const byUnit = new Map<
    UnitId,
    { readonly unit: Unit; readonly scores: SelfScores['scores'][number][]; readonly at: CellRef }
  >();
  for (const { entry, criterion, unit } of entries) {
    const number = entry.scores.self;
    const value = number?.reading.value ?? null;
    if (number === undefined || value === null || criterion.kind !== 'points' || criterion.maximum === null) continue;
    const known = byUnit.get(unit.id) ?? { unit, scores: [], at: totals.get(unit.id) ?? number.at };
    byUnit.set(unit.id, known);
    known.scores.push({ criterion, maximum: criterion.maximum, number, value });
  }
  return [...byUnit.values()];
}
