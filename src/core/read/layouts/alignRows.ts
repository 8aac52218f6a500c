import { stripMarks } from '../../shared/foldHeading';
import type { OutlineNode } from '../criteria/outline';
import { remembered } from '../table/remembered';
import { keyOf, matchRows, type Growing } from './matchRows';

/** A common tree grown from the sheets of many units, and where each row of every sheet stands in it. */
export interface Alignment {
  readonly nodes: readonly OutlineNode[];
  /** Per sheet: the index in `nodes` of each of its own nodes. */
  readonly places: readonly (readonly number[])[];
  /** Per sheet: those of its own nodes that stand in another order than in the common tree. */
  readonly moved: readonly ReadonlySet<number>[];
}

interface Aligned {
  readonly grown: readonly Growing[];
  readonly placed: readonly Growing[];
  readonly moved: ReadonlySet<number>;
}

const NOBODY: ReadonlySet<number> = new Set();

/**
 * One common tree of all units: rows are the same criterion by order, level and folded text; where the order differs, by level,
 * text and number under the same parent; or where they alone stand between two rows that are. A row that others do not have
 * joins the tree at its place, and is missing with them. The order is that of most sheets, of equals the first.
 * Source: WORKBOOKS §3.6, §8.
 */
export function alignRows(sheets: readonly (readonly OutlineNode[])[]): Alignment {
  const fold = remembered(stripMarks);
  const base = usualSheet(sheets, fold);
  let common: readonly Growing[] = base === null ? [] : align([], base, fold).grown;
  const own = sheets.map((nodes) => {
    const aligned = align(common, nodes, fold);
    common = aligned.grown;
    return aligned;
  });
  const index = new Map(common.map((one, at) => [one, at]));
  const parents = new Set(common.map((one) => one.parent));
  const nodes = common.map(({ node, parent }, at): OutlineNode => ({
    ...node,
    parent: parent === null ? null : (index.get(parent) ?? null),
    hasChildren: parents.has(common[at] ?? null),
  }));
  return {
    nodes,
    places: own.map(({ placed }) => placed.map((one) => index.get(one) ?? 0)),
    moved: own.map(({ moved }) => moved),
  };
}

/** The first of the sheets whose rows most sheets have; `null` when that is the first of all. */
function usualSheet(sheets: readonly (readonly OutlineNode[])[], fold: (text: string) => string): readonly OutlineNode[] | null {
  const counts = new Map<string, { times: number; readonly nodes: readonly OutlineNode[] }>();
  for (const nodes of sheets) {
    const key = nodes.map((node) => keyOf(node, fold)).join('\n');
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { times: 1, nodes });
    else known.times += 1;
  }
  let usual: { readonly times: number; readonly nodes: readonly OutlineNode[] } | null = null;
  for (const one of counts.values()) if (usual === null || one.times > usual.times) usual = one;
  return usual === null || usual.nodes === sheets[0] ? null : usual.nodes;
}

function align(common: readonly Growing[], nodes: readonly OutlineNode[], fold: (text: string) => string): Aligned {
  const isSame = common.length === nodes.length && nodes.every((node, index) => common[index]?.key === keyOf(node, fold));
  if (isSame) return { grown: common, placed: common, moved: NOBODY };
  const { matches, moved } = matchRows(common, nodes, fold);
  const grown: Growing[] = [];
  const placed: Growing[] = [];
  const late: Growing[] = [];
  let next = 0;
  nodes.forEach((node, index) => {
    const match = matches[index] ?? -1;
    const found = common[match];
    if (found === undefined) {
      const parent = node.parent === null ? null : (placed[node.parent] ?? null);
      const added: Growing = { key: keyOf(node, fold), node, parent };
      // The group of a row may stand elsewhere in the common tree: then the row follows it there.
      if (parent !== null && (late.includes(parent) || !grown.includes(parent))) late.push(added);
      else grown.push(added);
      placed.push(added);
      return;
    }
    placed.push(found);
    if (moved.has(index)) return;
    for (; next < match; next += 1) pushOf(common, next, grown);
    grown.push(found);
    next = match + 1;
  });
  for (; next < common.length; next += 1) pushOf(common, next, grown);
  for (const one of late) grown.splice(endOf(grown, one.parent), 0, one);
  return { grown, placed, moved };
}

function pushOf(common: readonly Growing[], index: number, grown: Growing[]): void {
  const one = common[index];
  if (one !== undefined) grown.push(one);
}

/** Right behind the last row below a group. */
function endOf(grown: readonly Growing[], group: Growing | null): number {
  const isBelow = (one: Growing | null): boolean => one !== null && (one === group || isBelow(one.parent));
  for (let at = grown.length - 1; at >= 0; at -= 1) if (isBelow(grown[at] ?? null)) return at + 1;
  return grown.length;
}
