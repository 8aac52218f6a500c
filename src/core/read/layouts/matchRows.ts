import { longestAscending } from '../../shared/longestAscending';
import type { OutlineNode } from '../criteria/outline';

/** One row of the common tree while it grows. */
export interface Growing {
  readonly key: string;
  readonly node: OutlineNode;
  readonly parent: Growing | null;
}

export function keyOf(node: OutlineNode, fold: (text: string) => string): string {
  return `${String(node.level)}|${fold(node.text)}`;
}

export interface Matches {
  /** For each node the place of its match, −1 for none. */
  readonly matches: readonly number[];
  /** Those whose match stands in another order. */
  readonly moved: ReadonlySet<number>;
}

/** First by key in order; then by key out of order, below the same parent; then rows of one level alone between two matches. */
export function matchRows(common: readonly Growing[], nodes: readonly OutlineNode[], fold: (text: string) => string): Matches {
  const waiting = new Map<string, number[]>();
  common.forEach(({ key }, index) => {
    const places = waiting.get(key);
    if (places === undefined) waiting.set(key, [index]);
    else places.push(index);
  });
  const candidates = nodes.map((node) => waiting.get(keyOf(node, fold)) ?? []);
  const ordered = longestAscending(candidates);
  const { matches, moved } = withMoved(ordered, candidates, common, nodes, fold);
  return { matches: withLonely(ordered, matches, common, nodes), moved };
}

function withMoved(
  ordered: readonly number[],
  candidates: readonly (readonly number[])[],
  common: readonly Growing[],
  nodes: readonly OutlineNode[],
  fold: (text: string) => string,
): Matches {
  const matches = [...ordered];
  const moved = new Set<number>();
  const taken = new Set(ordered);
  nodes.forEach((node, index) => {
    if ((matches[index] ?? -1) >= 0 || fold(node.text) === '') return;
    const parent = node.parent === null ? null : common[matches[node.parent] ?? -1];
    const open = (candidates[index] ?? []).filter((place) => !taken.has(place) && common[place]?.parent === parent);
    const place = open.find((one) => common[one]?.node.number === node.number) ?? open[0];
    if (place === undefined) return;
    matches[index] = place;
    taken.add(place);
    moved.add(index);
  });
  return { matches, moved };
}

function withLonely(
  ordered: readonly number[],
  given: readonly number[],
  common: readonly Growing[],
  nodes: readonly OutlineNode[],
): readonly number[] {
  const matches = [...given];
  const taken = new Set(given);
  let from = 0;
  while (from < nodes.length) {
    if ((ordered[from] ?? -1) >= 0) {
      from += 1;
      continue;
    }
    let to = from;
    while (to < nodes.length && (ordered[to] ?? -1) < 0) to += 1;
    const before = from === 0 ? -1 : (ordered[from - 1] ?? -1);
    const after = to === nodes.length ? common.length : (ordered[to] ?? common.length);
    const lonely = range(from, to).filter((at) => (given[at] ?? -1) < 0);
    const free = range(before + 1, after).filter((place) => !taken.has(place));
    if (lonely.length === free.length) {
      lonely.forEach((at, turn) => {
        const place = free[turn] ?? -1;
        if (common[place]?.node.level === nodes[at]?.level) matches[at] = place;
      });
    }
    from = to;
  }
  return matches;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
