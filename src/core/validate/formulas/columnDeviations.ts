import type { FormulaColumn } from '../../domain/reading';
import type { CellRef } from '../../workbook/address';
import { canonicalR1C1, copiedFormula, looseR1C1 } from '../../workbook/r1c1';

type BlockCell = FormulaColumn['cells'][number];

/** One fault in a column of formulas: adjacent cells with the same fault are one. */
export interface Deviation {
  readonly kind: 'constant' | 'otherFormula' | 'fixedReference';
  readonly cells: readonly CellRef[];
  /** The first cell's formula with `=`, or its constant as text. */
  readonly found: string;
  /** The leading formula as it would stand in the first cell, with `=`. */
  readonly majority: string;
  readonly hasOwnFill: boolean;
}

const CONSTANT = 'constant';

/**
 * Cells unlike the leading form of their column. The form must hold at least 3 cells, at least half of the block and at
 * least twice the second form: 11 against 1 is a fault, 5 against 5 is not. Source: METHODS §10, FRM-01…04.
 */
export function columnDeviations(column: FormulaColumn): readonly Deviation[] {
  const block = column.cells.filter(belongsToBlock).map((cell) => ({ cell, form: formOf(cell) }));
  const counts = new Map<string, number>();
  for (const { form } of block) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[0] === CONSTANT) return [];
  const [leading, held] = first;
  if (held < 3 || held * 2 < block.length || held < 2 * (second?.[1] ?? 0)) return [];
  const model = block.find(({ form }) => form === leading)?.cell;
  if (model === undefined || model.formula === null) return [];
  const deviations: Deviation[] = [];
  let previous: string | null = null;
  for (const { cell, form } of block) {
    const last = deviations[deviations.length - 1];
    if (form !== leading && form === previous && last !== undefined) {
      deviations[deviations.length - 1] = {
        ...last,
        cells: [...last.cells, cell.at],
        hasOwnFill: last.hasOwnFill && cell.hasOwnFill,
      };
    } else if (form !== leading) {
      deviations.push({
        kind:
          cell.formula === null
            ? 'constant'
            : looseR1C1(cell.formula, cell.at) === looseR1C1(model.formula, model.at)
              ? 'fixedReference'
              : 'otherFormula',
        cells: [cell.at],
        found: cell.formula === null ? constantText(cell) : `=${cell.formula}`,
        majority: `=${copiedFormula(model.formula, model.at, cell.at) ?? model.formula}`,
        hasOwnFill: cell.hasOwnFill,
      });
    }
    previous = form;
  }
  return deviations;
}

/** Blank cells and words state no number: they are neither formulas nor constants of the block. */
function belongsToBlock(cell: BlockCell): boolean {
  if (cell.formula !== null) return true;
  return cell.value.kind === 'number' || (cell.value.kind === 'text' && /^[\s\d.,%+-]*\d[\s\d.,%]*$/.test(cell.value.text));
}

function formOf(cell: BlockCell): string {
  if (cell.formula === null) return CONSTANT;
  const form = FORMS.get(cell) ?? canonicalR1C1(cell.formula, cell.at);
  FORMS.set(cell, form);
  return form;
}

/** Four rules look at the same columns, and an edit changes few of their cells. */
const FORMS = new WeakMap<BlockCell, string>();

function constantText({ value }: BlockCell): string {
  if (value.kind === 'number') return String(Number(value.value.toPrecision(15)));
  return value.kind === 'text' ? value.text : '';
}
