import type { CriterionId } from '../../domain/criteria';
import { absolute, add, equal, subtract, ZERO, type Points } from '../../domain/points';
import type { Claim, ReadNumber, Reading } from '../../domain/reading';
import type { UnitId } from '../../domain/unit';
import type { CellRef } from '../../workbook/address';
import { cellKey } from '../cellKey';
import { agrees } from './agrees';
import type { ClaimGround } from './claimGround';
import { groupClaims, lawOf, type ClaimLaw } from './claimLaw';
import { leftOutOfSums } from '../formulas/leftOutOfSums';
import { recomputed, type Recomputed } from './recomputed';
import type { UnitTree } from './stageColumn';
import { unitTrees } from './unitTrees';

/** A sum the workbook states that is not the recomputed one. */
export interface CheckedClaim {
  readonly claim: Claim;
  readonly stated: Points;
  readonly computed: Points;
  /** Cells whose text Excel's SUM skipped and that make up the whole difference. */
  readonly textCells: readonly CellRef[];
  /**
   * `own`: the sum itself is wrong. `range`: its formula leaves rows out (FRM-03 says so). `parts`: it adds wrong
   * subtotals rightly, and those are reported. `text`: a subtotal whose text cells the total above it reports.
   */
  readonly cause: 'own' | 'range' | 'parts' | 'text';
  /** Which law of METHODS §10 the difference breaks. */
  readonly law: ClaimLaw;
}

interface Difference {
  readonly claim: Claim;
  readonly stated: Points;
  readonly computed: Points;
  readonly textCells: readonly CellRef[];
}

/** Every stated subtotal and total that differs from what its parts give, unit by unit, each with its cause; one slip is one finding. */
export function checkedClaims(ground: ClaimGround): readonly CheckedClaim[] {
  const trees = unitTrees(ground);
  const ranges = new Set(leftOutOfSums(ground.reading).map((sum) => cellKey(sum.at)));
  const byUnit = new Map<UnitId, Difference[]>();
  for (const claim of [...ground.reading.claims, ...columnClaims(ground.reading)]) {
    const difference = differenceOf(claim, ground, trees);
    if (difference === null || claim.unit === null) continue;
    const known = byUnit.get(claim.unit);
    if (known === undefined) byUnit.set(claim.unit, [difference]);
    else known.push(difference);
  }
  const groups = groupClaims(ground.reading);
  const parents = new Map(ground.reading.criteria.map((criterion) => [criterion.id, criterion.parent]));
  return ground.reading.units.flatMap(({ id }) => {
    const differences = byUnit.get(id) ?? [];
    return differences.map((difference) => ({
      ...difference,
      cause: causeOf(difference, differences, { ranges, parents }),
      law: lawOf(difference, groups.get(difference.claim.unit) ?? []),
    }));
  });
}

function differenceOf(claim: Claim, ground: ClaimGround, trees: ReadonlyMap<UnitId, UnitTree>): Difference | null {
  const stated = claim.number.reading.value;
  if (stated === null || claim.unit === null) return null;
  const tree = trees.get(claim.unit);
  const scorecard = ground.scorecards.get(claim.unit);
  if (tree === undefined || scorecard === undefined) return null;
  const found = recomputed(claim, ground, tree, scorecard);
  const value = claim.what === 'penalty' ? absolute(stated) : stated;
  if (found === null || [found.value, ...found.alsoRight].some((one) => agrees(claim.number, value, one, ground.policy)))
    return null;
  return { claim, stated: value, computed: found.value, textCells: textCellsFor(subtract(found.value, value), found) };
}

/** The text cells that SUM skipped, when they alone are the difference: all of them, or one. */
function textCellsFor(difference: Points, found: Recomputed): readonly CellRef[] {
  const texts = found.texts;
  if (texts.length === 0) return [];
  if (
    equal(
      texts.reduce((total, text) => add(total, text.value), ZERO),
      difference,
    )
  )
    return texts.map((text) => text.at);
  const one = texts.find((text) => equal(text.value, difference));
  return one === undefined ? [] : [one.at];
}

interface CauseGround {
  readonly ranges: ReadonlySet<string>;
  readonly parents: ReadonlyMap<CriterionId, CriterionId | null>;
}

function causeOf(difference: Difference, all: readonly Difference[], ground: CauseGround): CheckedClaim['cause'] {
  const { claim, textCells } = difference;
  if (ground.ranges.has(cellKey(claim.number.at))) return 'range';
  const ofStage = all.filter((other) => other.claim.stage === claim.stage);
  if (textCells.length > 0) {
    const isToldAbove =
      claim.what !== 'total' && ofStage.some((other) => other.claim.what === 'total' && other.textCells.length > 0);
    return isToldAbove ? 'text' : 'own';
  }
  const parts = ofStage.filter((other) => claimAbove(other, ofStage, ground.parents) === difference);
  if (parts.length === 0) return 'own';
  const shift = parts.reduce((total, other) => add(total, shiftOf(other)), ZERO);
  return equal(shift, shiftOf(difference)) ? 'parts' : 'own';
}

/** The nearest wrong sum that a wrong sum goes into: that of an enclosing group, else the total. */
function claimAbove(of: Difference, all: readonly Difference[], parents: CauseGround['parents']): Difference | null {
  if (of.claim.what === 'total') return null;
  let above = of.claim.criterion === null ? null : (parents.get(of.claim.criterion) ?? null);
  while (above !== null) {
    const wanted = above;
    const found = all.find((other) => other.claim.what === 'groupTotal' && other.claim.criterion === wanted);
    if (found !== undefined) return found;
    above = parents.get(wanted) ?? null;
  }
  return all.find((other) => other.claim.what === 'total') ?? null;
}

/** How far the statement stands above what its parts give; a penalty works the other way. */
export function shiftOf({ claim, stated, computed }: Pick<Difference, 'claim' | 'stated' | 'computed'>): Points {
  return claim.what === 'penalty' ? subtract(computed, stated) : subtract(stated, computed);
}

/** Where rows of a kind count, a column Điểm thưởng or Điểm trừ only states their sum. */
function columnClaims({ bonusColumn, penaltyColumn }: Reading): readonly Claim[] {
  const claim =
    (what: 'bonus' | 'penalty') =>
    ([unit, number]: readonly [UnitId, ReadNumber]): Claim => ({
      what,
      stage: null,
      unit,
      criterion: null,
      number,
    });
  return [...[...bonusColumn].map(claim('bonus')), ...[...penaltyColumn].map(claim('penalty'))];
}
