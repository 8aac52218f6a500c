/** One unit's sheet · one sheet per unit · schools as rows · criteria as rows with schools as columns. */
export type Layout = 'unitSheet' | 'unitSheets' | 'unitsDown' | 'criteriaDown';

/**
 * What a sheet is for. `scores`: read and scored. `summary`: the user's own sums beside the scores, compared and never trusted.
 * `crossScores`: one of several reviewers' own scores (chấm chéo), read beside the others.
 * `criteria`, `units`, `ballots`, `policy`, `indicators`: the sheets of CONTRACT §5. `ignored`: not read; a clue says why.
 */
export type SheetRole =
  'scores' | 'crossScores' | 'criteria' | 'units' | 'ballots' | 'policy' | 'indicators' | 'summary' | 'ignored';

/**
 * What a column of a recognised table holds.
 *
 * - `self` `review1` `review2` `agreed`: points of one criterion at that stage. On a unit's sheet: of the sheet's unit; in
 *   criteriaDown: of the column's `unitName`; in unitsDown (a criterion split into stages): the criterion is the heading path
 *   without its last level.
 * - `crossScore`: points of one criterion by one of several reviewers (điểm chấm chéo), placed like those; the last level of the
 *   heading names the reviewer.
 * - `score`: unitsDown only, points of one criterion, at the sheet's `stage` (or the row's, see `rowStages`).
 * - `groupTotal`: unitsDown, a stated sum of one group of criteria (its path names the group); `total`: the stated sum of all.
 *   Both are claims, never criteria.
 * - `bonus` `penalty`: unitsDown and summary: points added or deducted as a column of its own (deductions ≥ 0). On a unit's
 *   sheet: the score column of a bonus or penalty table (see `tableKind`), or deductions per criterion beside the scores.
 *   In criteriaDown they carry a `unitName` like the stages.
 * - `maximum`: the maximum of the row's criterion. `percent`: not points.
 * - `stage`: unitsDown, words that tell which stage a row holds. `unit`: the unit's name; `code`: its code.
 * - `role` `registered` `disqualified` `basis`: the sheet `Đơn vị`. `award` `votesFor` `votesAgainst` `votesInvalid`: `Bỏ phiếu`.
 * - `indicator`: a quantity of `Số liệu`. `ignored`: of no use to scoring.
 */
export type ColumnRole =
  | 'number'
  | 'criterion'
  | 'maximum'
  | 'self'
  | 'review1'
  | 'review2'
  | 'agreed'
  | 'crossScore'
  | 'target'
  | 'result'
  | 'unitOfMeasure'
  | 'evidence'
  | 'explanation'
  | 'reason'
  | 'note'
  | 'method'
  | 'kind'
  | 'unit'
  | 'code'
  | 'role'
  | 'registered'
  | 'disqualified'
  | 'basis'
  | 'award'
  | 'votesFor'
  | 'votesAgainst'
  | 'votesInvalid'
  | 'total'
  | 'groupTotal'
  | 'bonus'
  | 'penalty'
  | 'place'
  | 'grade'
  | 'percent'
  | 'reviewer'
  | 'score'
  | 'stage'
  | 'indicator'
  | 'ignored';

/**
 * Rows that are neither criteria nor units:
 * `total` the sum of all; `subtotal` the sum of a group; `bonusTotal`, `penaltyTotal` sums of those; `place`, `grade` (criteriaDown);
 * `maximum` maxima (unitsDown); `or` joins its neighbours as alternatives; `header` a repeated heading or code row;
 * `note` words without number and points, belonging to the row above; `statistics` averages, deviations, legends;
 * `ignored` rows that a person said are of no use.
 */
export type SpecialRow =
  | 'total'
  | 'subtotal'
  | 'maximum'
  | 'or'
  | 'header'
  | 'note'
  | 'bonusTotal'
  | 'penaltyTotal'
  | 'place'
  | 'grade'
  | 'statistics'
  | 'ignored';
