import type { Criterion, CriterionKind } from '../../domain/criteria';
import type { Points } from '../../domain/points';
import type { CellRef } from '../../workbook/address';

/** Words that say how a criterion is scored, or may. */
export interface SentenceFound {
  readonly text: string;
  readonly at: CellRef;
  /** In a column of its own; words found in or below the criterion's text are a sentence only when they read as one. */
  readonly isDeclared: boolean;
  /** Shorter or longer cuts of the same words, tried when the first does not read. */
  readonly otherwise?: readonly string[];
}

/** A criterion as the table prints it, before methods and the list `Bộ tiêu chí` are brought together. */
export interface OutlineNode {
  readonly number: string;
  /** What the cell of the number holds, where Excel spoiled it (`1.1` for 1.10). */
  readonly numberStored: string | null;
  /** The number's own cell; `null` where it stands in the text or the heading. */
  readonly numberAt: CellRef | null;
  readonly text: string;
  readonly level: number;
  /** Index of the parent in the outline, always smaller than the node's own. */
  readonly parent: number | null;
  readonly hasChildren: boolean;
  readonly maximum: Points | null;
  readonly maximumAt: CellRef | null;
  /** Another maximum that the list `Bộ tiêu chí` states. */
  readonly listedMaximum?: Criterion['listedMaximum'];
  /** Declared by a column, a heading, a sign or the table; `null`: nothing says it. */
  readonly kind: CriterionKind | null;
  /** Deductions are typed ≥ 0, because the column itself is headed Điểm trừ. */
  readonly countsDeductions: boolean;
  readonly sentence: SentenceFound | null;
  readonly unitOfMeasure: string | null;
  readonly alternatives: string | null;
  readonly at: CellRef;
}

/** The indexes of the children of each node, `null` for the top, in order. */
export function childrenByParent(
  outline: readonly { readonly parent: number | null }[],
): ReadonlyMap<number | null, readonly number[]> {
  const children = new Map<number | null, number[]>();
  outline.forEach((node, index) => {
    const siblings = children.get(node.parent);
    if (siblings === undefined) children.set(node.parent, [index]);
    else siblings.push(index);
  });
  return children;
}
