import type { CellRef } from '../workbook/address';
import type { CriterionId } from './criteria';
import type { Points } from './points';
import type { UnitId } from './unit';

/** How far apart two neighbours of the ranking are, in the key the ranking uses (points, or percent). Source: METHODS §9.1. */
export interface Margin {
  readonly above: UnitId;
  readonly below: UnitId;
  readonly gap: Points;
}

/**
 * Đỏ, vàng, xanh: one change of a usual size would do it; one change could, though no such correction is usual or known; no
 * single change can. Always said in words as well.
 */
export type Light = 'red' | 'amber' | 'green';

/** One cell moved until two units are level, and until the award goes to another. */
export interface Way {
  readonly unit: UnitId;
  /** What is moved: the score that counts, or the result from which the points follow. */
  readonly by: 'score' | 'result';
  /** The cells the points of today come from. */
  readonly cells: readonly CellRef[];
  /** Of the score or the result, as it is counted today: a deduction is negative. */
  readonly from: Points;
  /** The nearest value at which the holder is not ahead any more, and how far that is; `null`: not feasible. */
  readonly ties: { readonly to: Points; readonly amount: Points } | null;
  /** The nearest value on the scale of scores at which the holder loses the award; `null`: not feasible. */
  readonly overtakes: { readonly to: Points; readonly amount: Points } | null;
  readonly light: Light;
}

/** What one criterion could do to an award. */
export interface Flip {
  readonly criterion: CriterionId;
  /** `null`: the unit has no cell here that could be moved. */
  readonly lowerHolder: Way | null;
  readonly raiseRunner: Way | null;
  /** Mức điều chỉnh thường gặp: the usual correction of the criterion; `null`: nothing was corrected that could be compared. */
  readonly usual: Points | null;
  readonly light: Light;
}

/** How firm the line of one award is: the last unit that holds it against the first that does not. Source: METHODS §9.1, §9.2. */
export interface PrizeFirmness {
  readonly award: string;
  readonly name: string;
  /** `null`: nobody holds it, or who does is still to be decided. */
  readonly holder: UnitId | null;
  /** `null`: nobody could take it by points. */
  readonly runner: UnitId | null;
  readonly gap: Points | null;
  readonly isOpen: boolean;
  readonly flips: readonly Flip[];
  /** The strongest of its flips. */
  readonly light: Light;
}

/** What one document carries: without it the award is lost, tied, or kept. Source: METHODS §9.3. */
export interface EvidenceWeight {
  readonly award: string;
  readonly unit: UnitId;
  /** As it is cited. */
  readonly document: string;
  readonly criteria: readonly CriterionId[];
  readonly cells: readonly CellRef[];
  /** The points that rest on it: all of a criterion, where several documents are cited there together. */
  readonly points: Points;
  readonly verdict: 'decisive' | 'tying' | 'safe';
}

/** The ranking without one criterion; points are not re-scaled. Source: METHODS §9.4. */
export interface WithoutCriterion {
  readonly criterion: CriterionId;
  readonly units: readonly { readonly unit: UnitId; readonly total: Points | null; readonly place: number | null }[];
  readonly meanPlaceChange: Points;
  /** Whether other units stand first; a tie for the first place is a change. */
  readonly firstChanges: boolean;
}

/** Where a unit stood over all draws. Quantiles are places that occurred (type 1). Source: METHODS §9.7. */
export interface PlaceInterval {
  readonly unit: UnitId;
  readonly place: number;
  readonly least: number;
  readonly most: number;
  readonly mean: Points;
  readonly median: number;
  readonly q05: number;
  readonly q95: number;
  /** A shared place counts for every unit that shares it, so shares may add to more than 1. */
  readonly shareFirst: Points;
  readonly awards: readonly { readonly award: string; readonly share: Points }[];
}

/** Seeded draws of weights or of points. Source: METHODS §9.5–9.7. */
export interface Noise {
  readonly of: 'weights' | 'points';
  readonly algorithm: string;
  readonly seed: number;
  /** 0: the cluster is too large to be drawn. */
  readonly draws: number;
  readonly units: readonly PlaceInterval[];
}

/** One cell that is worth a look. */
export interface CellToCheck {
  readonly unit: UnitId;
  readonly criterion: CriterionId;
  readonly cells: readonly CellRef[];
  readonly points: Points;
  /** How far a usual correction would move it. */
  readonly usual: Points;
  /** How many pairs of units are still open before it is checked. */
  readonly openBefore: number;
}

/**
 * Kiểm ở đâu trước: cells in the order to check them. When all of them are found right, no usual corrections of all other cells
 * together can move an award. Source: METHODS §12.5.
 */
export interface CheckOrder {
  readonly cells: readonly CellToCheck[];
  /** False: so many cells would have to be checked that the list stops before the awards are settled. */
  readonly settles: boolean;
  /** How many cells could be corrected at all. */
  readonly of: number;
  /** `step`: nothing in the workbook was ever corrected, so one step of the scores stands in. */
  readonly basis: 'corrections' | 'step';
}

/** Độ vững của thứ hạng: how firm places and awards are, found by running the engine again on changed cells. Source: METHODS §9. */
export interface Firmness {
  readonly margins: readonly Margin[];
  /** Whether only margins were found: the cluster is too large to be run again so often. */
  readonly isPartial: boolean;
  readonly prizes: readonly PrizeFirmness[];
  readonly evidence: readonly EvidenceWeight[];
  readonly leaveOneOut: readonly WithoutCriterion[];
  readonly noise: readonly Noise[];
  readonly checks: CheckOrder;
}
