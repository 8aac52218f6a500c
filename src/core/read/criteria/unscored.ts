import type { Criterion } from '../../domain/criteria';
import type { UnscoredCriterion } from '../../domain/reading';
import type { OutlineNode } from './outline';
import { matchNodes } from './withList';

/**
 * Criteria of the list that the score sheets lack: scored for nobody, and not to be skipped in silence (MIS-08). A list of which
 * not even half is found is about something else; bonuses and deductions may stand in a column for all of them.
 */
export function unscoredFrom(list: readonly OutlineNode[], criteria: readonly Criterion[]): readonly UnscoredCriterion[] {
  if (list.length === 0) return [];
  const order = new Map(criteria.map(({ id }, index) => [id, index]));
  const outline = criteria.map(({ number, text, parent }) => ({
    number,
    text,
    parent: parent === null ? null : (order.get(parent) ?? null),
  }));
  const matches = matchNodes(outline, list);
  const found = new Set(matches.values());
  const leaves = list.flatMap((node, index) =>
    node.hasChildren || !isScored(node) ? [] : [{ node, isFound: found.has(index) }],
  );
  const missing = leaves.filter(({ isFound }) => !isFound);
  if (missing.length * 2 > leaves.length) return [];
  const isCertain = criteria.every(({ hasChildren }, index) => hasChildren || matches.has(index));
  return missing.map(({ node: { number, text, at } }) => ({ number, text, at, isCertain }));
}

function isScored({ kind }: OutlineNode): boolean {
  return kind === null || kind === 'points' || kind === 'disqualifier';
}
