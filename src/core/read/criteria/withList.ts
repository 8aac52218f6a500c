import { equal } from '../../domain/points';
import { stripMarks } from '../../shared/foldHeading';
import type { OutlineNode } from './outline';

/**
 * The criteria of the score sheets completed from the sheet `Bộ tiêu chí`: kinds, sentences, units of measure, alternatives,
 * and the maxima the score sheets do not state. A criterion is found by number and text, then text, then its path of numbers.
 */
export function withList(outline: readonly OutlineNode[], list: readonly OutlineNode[]): readonly OutlineNode[] {
  if (list.length === 0) return outline;
  const matches = matchNodes(outline, list);
  return outline.map((node, index): OutlineNode => {
    const listed = list[matches.get(index) ?? -1];
    if (listed === undefined) return node;
    const takesMaximum = node.maximum === null && listed.maximum !== null;
    return {
      ...node,
      text: node.text === node.number && listed.text !== '' ? listed.text : node.text,
      maximum: takesMaximum ? listed.maximum : node.maximum,
      maximumAt: takesMaximum ? listed.maximumAt : node.maximumAt,
      ...contradicted(node, listed),
      kind: listed.kind ?? node.kind,
      sentence: node.sentence?.isDeclared === true ? node.sentence : (listed.sentence ?? node.sentence),
      unitOfMeasure: node.unitOfMeasure ?? listed.unitOfMeasure,
      alternatives: node.alternatives ?? listed.alternatives,
    };
  });
}

/** Two maxima of one criterion: the score sheets' counts, the list's is kept to be told (VER-01). */
function contradicted(node: OutlineNode, { maximum, maximumAt }: OutlineNode): Pick<OutlineNode, 'listedMaximum'> {
  if (node.maximum === null || maximum === null || maximumAt === null || equal(node.maximum, maximum)) return {};
  return { listedMaximum: { maximum, at: maximumAt } };
}

/** What a criterion is found by. */
export type Named = Pick<OutlineNode, 'number' | 'text' | 'parent'>;

type Key = (nodes: readonly Named[], index: number) => string;

const KEYS: readonly Key[] = [
  (nodes, index) => `${numberOf(nodes, index)}|${textOf(nodes, index)}`,
  (nodes, index) => textOf(nodes, index),
  (nodes, index) => pathOf(nodes, index),
];

/** Node of the outline → node of the list; equal keys are taken in order. */
export function matchNodes(outline: readonly Named[], list: readonly Named[]): ReadonlyMap<number, number> {
  const matches = new Map<number, number>();
  const taken = new Set<number>();
  for (const key of KEYS) {
    const waiting = new Map<string, number[]>();
    list.forEach((_, index) => {
      const name = key(list, index);
      if (taken.has(index) || name === '') return;
      const queue = waiting.get(name);
      if (queue === undefined) waiting.set(name, [index]);
      else queue.push(index);
    });
    outline.forEach((_, index) => {
      const found = matches.has(index) ? undefined : waiting.get(key(outline, index))?.shift();
      if (found === undefined) return;
      matches.set(index, found);
      taken.add(found);
    });
  }
  return matches;
}

function numberOf(nodes: readonly Named[], index: number): string {
  return nodes[index]?.number ?? '';
}

function textOf(nodes: readonly Named[], index: number): string {
  return stripMarks(nodes[index]?.text ?? '');
}

function pathOf(nodes: readonly Named[], index: number): string {
  let path = '';
  for (let at: number | null = index; at !== null; at = nodes[at]?.parent ?? null) {
    const number = (nodes[at]?.number ?? '').replace(/^tc/i, '').replace(/[./)\s]+/g, '/');
    if (number === '') return '';
    // `I.1` below `I` repeats it; `1` below `I` does not.
    path = path === '' || path.startsWith(`${number}/`) ? path || number : `${number}/${path}`;
  }
  return path;
}
