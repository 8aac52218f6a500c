import { stripMarks } from '../../shared/foldHeading';
import { longestAscending } from '../../shared/longestAscending';
import type { OutlineNode } from '../criteria/outline';
import { remembered } from '../table/remembered';

/** A common tree grown from the sheets of many units, and where each row of every sheet stands in it. */
export interface Alignment {
  readonly nodes: readonly OutlineNode[];
  /** Per sheet: the index in `nodes` of each of its own nodes. */
  readonly places: readonly (readonly number[])[];
}

interface Growing {
  readonly key: string;
  readonly node: OutlineNode;
  readonly parent: Growing | null;
}

/**
 * One common tree of all units: rows are the same criterion by order, level and folded text, or where they alone stand
 * between two rows that are. A row that others do not have joins the tree at its place, and is missing with them.
 * Source: WORKBOOKS §3.6, §8.
 */
export function alignRows(sheets: readonly (readonly OutlineNode[])[]): Alignment {
  let common: readonly Growing[] = [];
  const fold = remembered(stripMarks);
  const own = sheets.map((nodes) => {
    const { grown, placed } = align(common, nodes, fold);
    common = grown;
    return placed;
  });
  const index = new Map(common.map((one, at) => [one, at]));
  const parents = new Set(common.map((one) => one.parent));
  const nodes = common.map(({ node, parent }, at): OutlineNode => ({
    ...node,
    parent: parent === null ? null : (index.get(parent) ?? null),
    hasChildren: parents.has(common[at] ?? null),
  }));
  return { nodes, places: own.map((placed) => placed.map((one) => index.get(one) ?? 0)) };
}

function keyOf(node: OutlineNode, fold: (text: string) => string): string {
  return `${String(node.level)}|${fold(node.text)}`;
}

function align(
  common: readonly Growing[],
  nodes: readonly OutlineNode[],
  fold: (text: string) => string,
): { readonly grown: readonly Growing[]; readonly placed: readonly Growing[] } {
  const isSame = common.length === nodes.length && nodes.every((node, index) => common[index]?.key === keyOf(node, fold));
  if (isSame) return { grown: common, placed: common };
  const matches = matchInOrder(common, nodes, fold);
  const grown: Growing[] = [];
  const placed: Growing[] = [];
  let next = 0;
  nodes.forEach((node, index) => {
    const match = matches[index] ?? -1;
    for (; match >= 0 && next < match; next += 1) pushOf(common, next, grown);
    const found = common[match];
    if (found === undefined) {
      const added: Growing = {
        key: keyOf(node, fold),
        node,
        parent: node.parent === null ? null : (placed[node.parent] ?? null),
      };
      grown.push(added);
      placed.push(added);
      return;
    }
    grown.push(found);
    placed.push(found);
    next = match + 1;
  });
  for (; next < common.length; next += 1) pushOf(common, next, grown);
  return { grown, placed };
}

function pushOf(common: readonly Growing[], index: number, grown: Growing[]): void {
  const one = common[index];
  if (one !== undefined) grown.push(one);
}

/** For each node the place of its match, ascending, −1 for none: first by key, then rows of one level between two matches. */
function matchInOrder(
  common: readonly Growing[],
  nodes: readonly OutlineNode[],
  fold: (text: string) => string,
): readonly number[] {
  const waiting = new Map<string, number[]>();
  common.forEach(({ key }, index) => {
    const places = waiting.get(key);
    if (places === undefined) waiting.set(key, [index]);
    else places.push(index);
  });
  const candidates = nodes.map((node) => waiting.get(keyOf(node, fold)) ?? []);
  const matches = longestAscending(candidates);
  let from = 0;
  while (from < nodes.length) {
    if ((matches[from] ?? -1) >= 0) {
      from += 1;
      continue;
    }
    let to = from;
    while (to < nodes.length && (matches[to] ?? -1) < 0) to += 1;
    const before = from === 0 ? -1 : (matches[from - 1] ?? -1);
    const after = to === nodes.length ? common.length : (matches[to] ?? common.length);
    if (after - before - 1 === to - from) {
      for (let at = from; at < to; at += 1) {
        const there = before + 1 + at - from;
        if (common[there]?.node.level === nodes[at]?.level) matches[at] = there;
      }
    }
    from = to;
  }
  return matches;
}
