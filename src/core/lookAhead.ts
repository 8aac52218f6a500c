import { calculated } from './calculate';
import { cellsToLookAt, type FormulaAt } from './dependentCells';
import type { CellFix } from './domain/fixing';
import { withCells as withPut } from './fix/withCells';
import { refText, type CellRef, type SheetArea } from './workbook/address';
import { cellOf, type Workbook } from './workbook/workbook';
import { withCells } from './workbook/withCells';

/** A workbook as it would be after fixes. */
export interface Ahead {
  readonly workbook: Workbook;
  /** Formulas among them with what they come to. */
  readonly fixes: readonly CellFix[];
  /** The cells, and all that follow from them and were calculated. */
  readonly changed: readonly CellRef[];
  /** Those that follow from them and could not be calculated: they keep what they show. */
  readonly unknown: readonly CellRef[];
}

/**
 * Sets the cells and calculates what follows from them, for looking at: hosts write, and Excel calculates for good.
 * @param formulas those of the workbook, when they are known already: of a large one few have to be calculated
 */
export function lookAhead(workbook: Workbook, fixes: readonly CellFix[], formulas: readonly FormulaAt[] | null = null): Ahead {
  // Until it is calculated a formula shows what stands in its cell.
  const kept = fixes.map((fix): CellFix => {
    if (fix.put.kind !== 'formula') return fix;
    const { value } = cellOf(workbook, fix.at);
    const cached = value.kind === 'number' ? value.value : value.kind === 'text' ? value.text : '';
    return { ...fix, put: { ...fix.put, cached } };
  });
  const set = withPut(workbook, kept);
  const cells = fixes.map(({ at }) => at);
  const values = calculated(set, cells, formulas === null ? null : cellsToLookAt(cells.map(areaAt), formulas));
  const numbers = new Map(values.flatMap(({ at, value }) => (value.kind === 'number' ? [[refText(at), value.value]] : [])));
  const following = values.flatMap(({ at, value }) =>
    value.kind === 'blank' ? [] : [{ at, value, formula: cellOf(set, at).formula }],
  );
  return {
    workbook: withCells(set, following),
    fixes: kept.map((fix): CellFix => {
      const gives = numbers.get(refText(fix.at));
      if (fix.put.kind !== 'formula' || fix.formula === undefined || gives === undefined) return fix;
      return { ...fix, put: { ...fix.put, cached: gives }, formula: { ...fix.formula, gives } };
    }),
    changed: [...cells, ...following.map(({ at }) => at)],
    unknown: values.flatMap(({ at, value }) => (value.kind === 'blank' ? [at] : [])),
  };
}

function areaAt({ sheet, row, column }: CellRef): SheetArea {
  return { sheet, area: { top: row, left: column, bottom: row, right: column } };
}
