import type { Criterion, CriterionId, CriterionKind } from '../domain/criteria';

/** The criteria as they are summed. `kind` is the row's own or, where that says nothing, its parent's: rows under Điểm trừ are deductions. */
export type CriteriaPart = CriteriaLeaf | CriteriaGroup | Alternatives;

export interface CriteriaLeaf {
  readonly part: 'leaf';
  readonly criterion: Criterion;
  readonly kind: CriterionKind;
}

export interface CriteriaGroup {
  readonly part: 'group';
  readonly criterion: Criterion;
  readonly kind: CriterionKind;
  readonly parts: readonly CriteriaPart[];
  /** Whether some row of it earns points; a group "Điểm thưởng, điểm trừ" of kind `points` holds none. */
  readonly holdsPoints: boolean;
}

/** "Hoặc": one branch counts. Source: METHODS §2.5. */
export interface Alternatives {
  readonly part: 'alternatives';
  readonly kind: CriterionKind;
  /** The first branch, under whose name the set is listed. */
  readonly criterion: Criterion;
  readonly branches: readonly (CriteriaLeaf | CriteriaGroup)[];
}

/** The top-level parts in document order. */
export function criteriaTree(criteria: readonly Criterion[]): readonly CriteriaPart[] {
  const children = new Map<CriterionId | null, Criterion[]>();
  for (const criterion of criteria) {
    const siblings = children.get(criterion.parent);
    if (siblings === undefined) children.set(criterion.parent, [criterion]);
    else siblings.push(criterion);
  }
  const partsUnder = (parent: CriterionId | null, inherited: CriterionKind): readonly CriteriaPart[] =>
    joinAlternatives((children.get(parent) ?? []).map((criterion) => partOf(criterion, inherited)));
  const partOf = (criterion: Criterion, inherited: CriterionKind): CriteriaLeaf | CriteriaGroup => {
    const kind = criterion.kind === 'points' ? inherited : criterion.kind;
    if (!criterion.hasChildren) return { part: 'leaf', criterion, kind };
    const parts = partsUnder(criterion.id, kind);
    return { part: 'group', criterion, kind: onlyKind(parts), parts, holdsPoints: parts.some(holdsPoints) };
  };
  return partsUnder(null, 'points');
}

export function holdsPoints(part: CriteriaPart): boolean {
  return part.part === 'group' ? part.holdsPoints : part.kind === 'points';
}

/** The kind its rows have in common, whatever the group's own row says; a mixed group is summed row by row, as `points`. */
function onlyKind(parts: readonly CriteriaPart[]): CriterionKind {
  const first = parts[0]?.kind ?? 'points';
  return parts.every((part) => part.kind === first) ? first : 'points';
}

/** Siblings with one key become one part, where the first of them stands. */
function joinAlternatives(siblings: readonly (CriteriaLeaf | CriteriaGroup)[]): readonly CriteriaPart[] {
  const joined: CriteriaPart[] = [];
  const seen = new Set<string>();
  for (const part of siblings) {
    const key = part.criterion.alternatives;
    if (key !== null && seen.has(key)) continue;
    const branches = key === null ? [part] : siblings.filter((other) => other.criterion.alternatives === key);
    if (key !== null) seen.add(key);
    joined.push(branches.length === 1 ? part : { part: 'alternatives', kind: part.kind, criterion: part.criterion, branches });
  }
  return joined;
}
