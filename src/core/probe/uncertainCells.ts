import type { CriterionId } from '../domain/criteria';
import type { CheckOrder } from '../domain/firmness';
import { absolute, add, compare, greatest, isZero, least, negate, subtract, ZERO, type Points } from '../domain/points';
import type { UnitId } from '../domain/unit';
import type { CellRef } from '../workbook/address';
import type { Ground, Setting } from './ground';
import { mostOf } from './levers';
import type { Scales } from './scale';
import { countingStage, scoreSetting } from './settings';
import { median } from './usualCorrections';

/** A typed score that a usual correction could move. */
export interface UncertainCell {
  readonly unit: UnitId;
  readonly criterion: CriterionId;
  readonly cells: readonly CellRef[];
  /** As counted: a deduction is negative. */
  readonly points: Points;
  readonly usual: Points;
  readonly step: Points;
  /** Where a usual correction could leave it. */
  readonly lowest: Points;
  readonly highest: Points;
  /** 0 and the maximum, beyond which no score goes. */
  readonly least: Points;
  readonly most: Points;
  readonly set: (points: Points) => Setting;
}

export interface Uncertainty {
  readonly cells: readonly UncertainCell[];
  readonly basis: CheckOrder['basis'];
}

/**
 * The cells that may still move, unit by unit. A criterion of which no correction is known takes the median of the others; where
 * nothing was ever corrected, one step of the scores stands in (decision). Points that follow from a result do not move: how
 * results are corrected nobody knows.
 */
export function uncertainCells(ground: Ground, scales: Scales, usual: ReadonlyMap<CriterionId, Points>): Uncertainty {
  const common = median([...usual.values()]);
  const cells = ground.lean.units.flatMap((unit) =>
    ground.leaves.flatMap((leaf): readonly UncertainCell[] => {
      const { id } = leaf.criterion;
      const entry = ground.lean.entries.get(unit.id)?.get(id);
      const now = ground.steps.get(unit.id)?.get(id);
      const counting = entry === undefined ? null : countingStage(entry, ground.policy);
      const value = counting?.number.reading.value ?? null;
      if (entry === undefined || counting === null || value === null || now?.how.code !== 'entered') return [];
      const step = scales.stepOf(leaf);
      const reach = usual.get(id) ?? common ?? step;
      if (compare(reach, step) < 0 || isZero(reach)) return [];
      const counted = leaf.kind === 'penalty' ? negate(absolute(value)) : value;
      const limit = mostOf(leaf);
      const most = leaf.kind === 'penalty' ? ZERO : (limit ?? add(counted, reach));
      const bottom = leaf.kind === 'penalty' ? negate(limit ?? add(absolute(counted), reach)) : ZERO;
      return [
        {
          unit: unit.id,
          criterion: id,
          cells: [counting.number.at],
          points: counted,
          usual: reach,
          step,
          lowest: greatest(least(bottom, counted), subtract(counted, reach)),
          highest: least(greatest(most, counted), add(counted, reach)),
          least: least(bottom, counted),
          most: greatest(most, counted),
          set: (to) => scoreSetting(leaf, entry, to, ground.policy),
        },
      ];
    }),
  );
  return { cells, basis: common === null ? 'step' : 'corrections' };
}
