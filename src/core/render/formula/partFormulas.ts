import type { Criterion, CriterionId, CriterionKind } from '../../domain/criteria';
import { absolute, compare, type Points } from '../../domain/points';
import type { Policy } from '../../domain/policy';
import { atMost, negated, rounded, total, type Expression } from './expression';
import type { LeafFormula } from './leafFormulas';
import { sumOf } from './sumOf';
import { childrenOf } from '../../domain/childrenOf';

/** Groups, bonus and penalty of one unit as formulas on leaves; `null` where the arithmetic cannot be one. */
export interface PartFormulas {
  readonly group: (id: CriterionId) => Expression | null;
  /** `column`: Điểm thưởng or Điểm trừ as a column of its own, which counts where there are no such rows. */
  readonly bonus: (column: Expression | null) => Expression | null;
  readonly penalty: (column: Expression | null) => Expression | null;
}

/** Terms of one sum: leaves that may join into ranges, and parts with a ceiling of their own. */
interface Terms {
  readonly leaves: readonly Expression[];
  readonly ceiled: readonly Expression[];
}

const NONE: Terms = { leaves: [], ceiled: [] };

/** Steps 5–10 of METHODS §3.1, with ROUND only where the policy rounds. */
export function partFormulas(criteria: readonly Criterion[], leaf: LeafFormula, { rounding, caps }: Policy): PartFormulas {
  const children = childrenOf(criteria);
  const below = (criterion: Criterion): readonly Criterion[] => children.get(criterion.id) ?? [];
  const decimals = rounding.at === 'criterion' ? rounding.decimals : null;
  const atGroup = (expression: Expression): Expression =>
    rounding.at === 'group' ? rounded(expression, rounding.decimals) : expression;

  const added = ({ leaves, ceiled }: Terms, kind: CriterionKind): Expression | null => {
    const plain = sumOf(leaves, decimals);
    const parts = [...(plain === null ? [] : [kind === 'penalty' ? negated(plain) : plain]), ...ceiled];
    return parts.length === 0 ? null : parts.length === 1 ? (parts[0] ?? null) : total(parts);
  };

  /** What one criterion adds to the sum of a kind; `null` as soon as one leaf cannot be a formula. */
  const termsOf = (criterion: Criterion, inherited: CriterionKind, wanted: CriterionKind, isTop: boolean): Terms | null => {
    const kind = criterion.kind === 'points' ? inherited : criterion.kind;
    if (criterion.alternatives !== null) return null;
    if (!criterion.hasChildren) {
      if (kind !== wanted) return NONE;
      const leaves = leaf(criterion, kind);
      if (leaves === null) return null;
      const most = kind === 'bonus' ? criterion.maximum : null;
      const isCut = most !== null && leaves.some((one) => compare(one.value, absolute(most)) > 0);
      return isCut ? { leaves: [], ceiled: leaves.map((one) => atMost(absolute(most), one)) } : { leaves, ceiled: [] };
    }
    const terms = joined(below(criterion).map((child) => termsOf(child, kind, wanted, false)));
    const ceiling =
      kind !== wanted ? null : kind === 'points' ? (isTop ? null : criterion.cap) : (criterion.cap ?? criterion.maximum);
    if (terms === null || ceiling === null) return terms;
    const sum = added(terms, kind);
    return sum === null ? terms : { leaves: [], ceiled: [atMost(absolute(ceiling), sum)] };
  };
  const aside = (wanted: 'bonus' | 'penalty', column: Expression | null, cap: Points | null): Expression | null => {
    const terms = joined((children.get(null) ?? []).map((criterion) => termsOf(criterion, 'points', wanted, true)));
    if (terms === null) return null;
    const rows = added(terms, wanted);
    const sum = rows ?? (column === null || decimals === null ? column : rounded(column, decimals));
    return sum === null ? null : atGroup(atMost(cap, sum));
  };
  return {
    group: (id) => {
      const criterion = criteria.find((one) => one.id === id);
      const terms = criterion === undefined ? null : termsOf(criterion, 'points', 'points', true);
      const sum = terms === null ? null : added(terms, 'points');
      return sum === null ? null : atGroup(atMost(criterion?.hasChildren === true ? criterion.cap : null, sum));
    },
    bonus: (column) => aside('bonus', column, caps.bonus),
    penalty: (column) => aside('penalty', column, caps.penalty),
  };
}

function joined(all: readonly (Terms | null)[]): Terms | null {
  const whole = all.filter((terms) => terms !== null);
  if (whole.length !== all.length) return null;
  return { leaves: whole.flatMap((terms) => terms.leaves), ceiled: whole.flatMap((terms) => terms.ceiled) };
}
