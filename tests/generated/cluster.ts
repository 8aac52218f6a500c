import * as fc from 'fast-check';
import { scattered, one, happens, type Hundredths } from './amounts';
import { BONUSES, BONUS_GROUPS, CRITERIA, GROUPS, OFFICES, PENALTIES, PENALTY_GROUPS, PROVINCES } from './words';

export type Kind = 'points' | 'bonus' | 'penalty';
export type Stage = 'self' | 'review1' | 'review2' | 'agreed';

/** One criterion of the tree, in document order. */
export interface Node {
  readonly text: string;
  readonly kind: Kind;
  readonly maximum: Hundredths;
  readonly parent: number | null;
  /** 1 is the top. */
  readonly level: number;
  readonly isGroup: boolean;
  /** Turn among its siblings, from 1. */
  readonly turn: number;
  /** Joined to the leaf before it by a row `Hoặc`. */
  readonly isAlternative: boolean;
}

/** What is true, before anyone lays it out. Everything else about a workbook is a matter of style. */
export interface Cluster {
  readonly units: readonly string[];
  readonly nodes: readonly Node[];
  readonly seed: number;
  /** Blank cells in a hundred. */
  readonly blanks: number;
  /** Criteria in a hundred that are assigned to nobody, where targets are stated. */
  readonly unassigned: number;
  /** Reviews leave the self-scores as they are. */
  readonly agreeing: boolean;
}

export interface ClusterShape {
  readonly depth: 'one' | 'two' | 'three';
  readonly groups: readonly (readonly number[])[];
  readonly kinds: readonly Kind[];
  readonly units: number;
  readonly naming: Naming;
  readonly seed: number;
  readonly blanks: number;
  readonly alternatives: boolean;
  readonly unassigned: number;
  readonly agreeing: boolean;
}

export type Naming = 'school' | 'schoolOf' | 'province' | 'short' | 'office' | 'capitals';

/** How many parts each part of each group has: `[[0, 2], [0]]` is two groups, the first with a leaf and a part of two leaves. */
export const clusterShape: fc.Arbitrary<ClusterShape> = fc.record({
  depth: fc.constantFrom('two', 'three', 'one'),
  groups: fc.array(fc.array(fc.constantFrom(0, 0, 2, 3), { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 5 }),
  kinds: fc.constantFrom<readonly Kind[]>([], [], [], ['bonus'], ['penalty'], ['bonus', 'penalty']),
  units: fc.integer({ min: 3, max: 9 }),
  naming: fc.constantFrom('school', 'schoolOf', 'province', 'short', 'office', 'capitals'),
  seed: fc.nat({ max: 1_000_000 }),
  blanks: fc.constantFrom(0, 0, 0, 4),
  alternatives: fc.constantFrom(false, false, false, true),
  unassigned: fc.constant(8),
  agreeing: fc.constant(false),
});

const MAXIMA: readonly Hundredths[] = [1000, 500, 2000, 300, 250, 150, 100, 50, 75, 1500];

export function clusterFrom(shape: ClusterShape): Cluster {
  return {
    units: Array.from({ length: shape.units }, (_, turn) => unitName(shape.naming, turn + (shape.seed % 30))),
    nodes: nodesFrom(shape),
    seed: shape.seed,
    blanks: shape.blanks,
    unassigned: shape.unassigned,
    agreeing: shape.agreeing,
  };
}

function unitName(naming: Naming, turn: number): string {
  const province = one(PROVINCES, turn);
  switch (naming) {
    case 'school':
      return `Trường Chính trị tỉnh ${province}`;
    case 'schoolOf':
      return `Trường Chính trị ${province}`;
    case 'province':
      return province;
    case 'short':
      return `TCT ${province}`;
    case 'office':
      return one(OFFICES, turn);
    case 'capitals':
      return `TRƯỜNG CHÍNH TRỊ ${province.toUpperCase()}`;
  }
}

interface Draft {
  readonly text: string;
  readonly kind: Kind;
  readonly maximum: Hundredths | null;
  readonly isAlternative: boolean;
  readonly parts: readonly Draft[];
}

function nodesFrom(shape: ClusterShape): readonly Node[] {
  let used = 0;
  const leaf = (kind: Kind): Draft => {
    const turn = (shape.seed + used * 7) % CRITERIA.length;
    used += 1;
    const texts = kind === 'penalty' ? PENALTIES : kind === 'bonus' ? BONUSES : CRITERIA;
    const text = kind === 'points' ? one(texts, turn) : one(texts, used);
    return { text, kind, maximum: one(MAXIMA, scattered(shape.seed, MAXIMA.length, used)), isAlternative: false, parts: [] };
  };
  const group = (text: string, kind: Kind, parts: readonly Draft[]): Draft => ({
    text,
    kind,
    maximum: null,
    isAlternative: false,
    parts,
  });
  const plain = shape.groups.map((parts, at): Draft => {
    const name = one(GROUPS, at + (shape.seed % GROUPS.length));
    const made = parts.map((below): Draft => {
      if (shape.depth !== 'three' || below === 0) return leaf('points');
      const { text } = leaf('points');
      return group(
        text,
        'points',
        Array.from({ length: below }, () => leaf('points')),
      );
    });
    return group(name, 'points', shape.alternatives && at === 0 ? withAlternative(made) : made);
  });
  const tops = shape.depth === 'one' ? plain.flatMap(({ parts }) => parts) : plain;
  const extra = shape.kinds.map((kind) =>
    group(one(kind === 'bonus' ? BONUS_GROUPS : PENALTY_GROUPS, shape.seed), kind, [leaf(kind), leaf(kind)]),
  );
  return flattened([...tops, ...extra]);
}

/** The last two leaves of a group are alternatives of the same worth. */
function withAlternative(parts: readonly Draft[]): readonly Draft[] {
  const last = parts[parts.length - 1];
  const before = parts[parts.length - 2];
  if (last === undefined || before === undefined || last.parts.length > 0 || before.parts.length > 0) return parts;
  return [...parts.slice(0, -1), { ...last, maximum: before.maximum, isAlternative: true }];
}

function flattened(tops: readonly Draft[]): readonly Node[] {
  const nodes: Node[] = [];
  const add = (drafts: readonly Draft[], parent: number | null, level: number): void => {
    drafts.forEach((draft, index) => {
      const at = nodes.length;
      const { text, kind, isAlternative } = draft;
      const maximum = worth(draft);
      nodes.push({ text, kind, maximum, parent, level, isGroup: draft.parts.length > 0, turn: index + 1, isAlternative });
      add(draft.parts, at, level + 1);
    });
  };
  add(tops, null, 1);
  return nodes;
}

function worth({ maximum, parts }: Draft): Hundredths {
  return maximum ?? parts.reduce((so, part) => so + (part.isAlternative ? 0 : worth(part)), 0);
}

/** The points of a leaf, in quarters; a deduction is negative. `null`: not given. */
export function scoreOf(cluster: Cluster, unit: number, node: number, stage: Stage): Hundredths | null {
  const { maximum = 0, kind = 'points', isAlternative = false } = cluster.nodes[node] ?? {};
  const turn = cluster.agreeing ? 0 : ['self', 'review1', 'review2', 'agreed'].indexOf(stage);
  if (isAlternative || happens(cluster.seed, cluster.blanks, unit, node, turn)) return null;
  const steps = Math.floor(maximum / 25);
  // Most scores are near the maximum, as they are in life.
  const lost = Math.min(steps, scattered(cluster.seed, 1 + Math.ceil(steps / 2), unit, node, turn));
  return kind === 'penalty' ? -lost * 25 || 0 : (steps - lost) * 25;
}

export function leavesOf(cluster: Cluster): readonly number[] {
  return cluster.nodes.flatMap(({ isGroup }, index) => (isGroup ? [] : [index]));
}

/** The leaves below a node, or itself. */
export function leavesBelow(cluster: Cluster, node: number): readonly number[] {
  return leavesOf(cluster).filter((leaf) => {
    for (let at: number | null = leaf; at !== null; at = cluster.nodes[at]?.parent ?? null) if (at === node) return true;
    return false;
  });
}

export function sumOf(cluster: Cluster, unit: number, leaves: readonly number[], stage: Stage): Hundredths {
  return leaves.reduce((so, leaf) => so + (scoreOf(cluster, unit, leaf, stage) ?? 0), 0);
}

/** Competition places of the units by their sums. */
export function placesOf(cluster: Cluster, stage: Stage): readonly number[] {
  const totals = cluster.units.map((_, unit) => sumOf(cluster, unit, leavesOf(cluster), stage));
  return totals.map((total) => 1 + totals.filter((other) => other > total).length);
}

/** Where a workbook states targets, some criteria are not assigned to anybody. */
export function isAssigned(cluster: Cluster, node: number): boolean {
  return !happens(cluster.seed, cluster.unassigned, node, 3);
}

/** Equal totals are parted by the policy's tie-breaks; a stated place cannot know them. */
export function hasTies(cluster: Cluster): boolean {
  const all = leavesOf(cluster);
  return STAGES.some((stage) =>
    [all, all.filter((leaf) => isAssigned(cluster, leaf))].some((leaves) => {
      const totals = cluster.units.map((_, unit) => sumOf(cluster, unit, leaves, stage));
      return new Set(totals).size < totals.length;
    }),
  );
}

const STAGES: readonly Stage[] = ['self', 'review1', 'review2', 'agreed'];
