import type { ReviewStage } from '../../domain/review';
import { stripMarks } from '../../shared/foldHeading';
import type { OutlineNode } from './outline';

/** The criteria of one table, and the stage its scores are of. */
export interface StageOutline {
  readonly nodes: readonly OutlineNode[];
  readonly stage: ReviewStage | null;
}

/** One tree, and where each node of every table stands in it. */
export interface OneTree {
  readonly nodes: readonly OutlineNode[];
  readonly places: readonly (readonly number[])[];
}

/**
 * Tables of the cluster that hold one stage each, `Tự chấm` and `Thẩm định`, speak of the same criteria: those of the same number and
 * wording under the same group are one, or every total would count them twice. What only one table has joins the tree.
 */
export function oneTree(tables: readonly StageOutline[]): OneTree {
  const nodes: OutlineNode[] = [];
  const known = new Map<string, number>();
  const stages = new Map<number, Set<ReviewStage | null>>();
  const places = tables.map(({ nodes: own, stage }) => {
    const turns = new Map<string, number>();
    const placed: number[] = [];
    for (const node of own) {
      const parent = node.parent === null ? null : (placed[node.parent] ?? null);
      const words = `${String(parent)}>${stripMarks(node.number)}>${stripMarks(node.text)}`;
      const turn = (turns.get(words) ?? 0) + 1;
      turns.set(words, turn);
      const key = `${words}#${String(turn)}`;
      const found = known.get(key);
      const isSame = found !== undefined && stages.get(found)?.has(stage) === false;
      const place = isSame ? found : nodes.length;
      if (!isSame) {
        nodes.push({ ...node, parent });
        known.set(key, place);
      }
      stages.set(place, (stages.get(place) ?? new Set()).add(stage));
      placed.push(place);
    }
    return placed;
  });
  const parents = new Set(nodes.map(({ parent }) => parent));
  return { nodes: nodes.map((node, index) => ({ ...node, hasChildren: parents.has(index) })), places };
}
