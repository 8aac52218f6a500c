import type { OutlineNode } from './outline';
import { matchNodes } from './withList';

export interface Grouped {
  readonly nodes: readonly OutlineNode[];
  /** Where each node of the given outline stands now. */
  readonly places: readonly number[];
}

/**
 * A flat heading (`III.1 Giải thưởng | III.2 Sáng kiến`) prints no groups: those of the list `Bộ tiêu chí` are put above the
 * criteria they list, so that their ceilings hold. Criteria and groups that stand under a printed group stay there.
 */
export function withListedGroups(outline: readonly OutlineNode[], list: readonly OutlineNode[]): Grouped {
  const unchanged = { nodes: outline, places: outline.map((_, index) => index) };
  if (list.length === 0) return unchanged;
  const matches = matchNodes(outline, list);
  const printed = new Set(matches.values());
  const nodes: OutlineNode[] = [];
  const places: number[] = [];
  const groups = new Map<number, number>();
  /** The place of a listed group, put in with the groups above it where it is first needed. */
  const placeOfGroup = (listed: number): number => {
    const known = groups.get(listed);
    if (known !== undefined) return known;
    const group = list[listed];
    const above = group?.parent ?? null;
    const parent = above === null ? null : placeOfGroup(above);
    if (group !== undefined) nodes.push({ ...group, parent, hasChildren: true });
    groups.set(listed, nodes.length - 1);
    return nodes.length - 1;
  };
  outline.forEach((node, index) => {
    const group = node.parent === null ? (list[matches.get(index) ?? -1]?.parent ?? null) : null;
    const above = node.parent === null ? null : (places[node.parent] ?? null);
    const parent = group === null || printed.has(group) ? above : placeOfGroup(group);
    places.push(nodes.length);
    nodes.push({ ...node, parent, level: parent === null ? node.level : (nodes[parent]?.level ?? 0) + 1 });
  });
  return groups.size === 0 ? unchanged : { nodes, places };
}
