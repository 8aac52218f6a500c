/** Which cells have to be looked at after an edit: the edited ones, and the formulas whose values may follow from them. */
import type { CellRef, SheetArea } from './workbook/address';
import { formulaReferences } from './workbook/formulaReferences';
import type { Sheet, Workbook } from './workbook/workbook';

/** A formula with what it refers to. */
export interface FormulaAt {
  readonly at: CellRef;
  readonly areas: readonly SheetArea[];
  /** It also refers to what its text does not tell: a name, a table, INDIRECT. Then anything may change it. */
  readonly isOpen: boolean;
}

/** More cells than one looks at while somebody types: a block was pasted, or half the workbook follows from one cell. */
export const MOST_CELLS = 2_000;

export function formulasOf(workbook: Workbook): readonly FormulaAt[] {
  return workbook.sheets.flatMap((sheet) =>
    [...sheet.rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { formula }]): readonly FormulaAt[] => {
        if (formula === null) return [];
        const at = { sheet: sheet.name, row, column };
        const of = referredTo(formula, sheet.name);
        return [{ at, ...of }, ...filledBy(sheet, row, column).map((filled) => ({ at: filled, ...of }))];
      }),
    ),
  );
}

/** The other cells of what a formula fills: they change with it, and hold no formula of their own. */
function filledBy({ name, arrays = [] }: Sheet, row: number, column: number): readonly CellRef[] {
  const area = arrays.find(({ top, left }) => top === row && left === column);
  return area === undefined ? [] : cellsIn({ sheet: name, area }).slice(1);
}

/** The cells of these areas and every formula that follows from them, directly or through others; `null`: too many. */
export function cellsToLookAt(edited: readonly SheetArea[], formulas: readonly FormulaAt[]): readonly CellRef[] | null {
  const size = edited.reduce((so, { area }) => so + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0);
  if (size > MOST_CELLS) return null;
  const cells = edited.flatMap(cellsIn);
  const known = new Set(cells.map(keyOf));
  let reached: readonly SheetArea[] = edited;
  let waiting = formulas;
  while (reached.length > 0) {
    const from = reached;
    const follows = waiting.filter(
      ({ areas, isOpen }) => isOpen || areas.some((area) => from.some((one) => overlaps(area, one))),
    );
    waiting = waiting.filter((one) => !follows.includes(one));
    const added = follows.map(({ at }) => at).filter((at) => !known.has(keyOf(at)));
    for (const at of added) known.add(keyOf(at));
    cells.push(...added);
    if (cells.length > MOST_CELLS) return null;
    reached = follows.map(({ at: { sheet, row, column } }) => ({
      sheet,
      area: { top: row, left: column, bottom: row, right: column },
    }));
  }
  return cells;
}

function referredTo(formula: string, own: string): Omit<FormulaAt, 'at'> {
  const { areas, hasLines, hasNames, looksElsewhere } = formulaReferences(formula, own);
  return { areas, isOpen: hasLines || hasNames || looksElsewhere };
}

function overlaps(one: SheetArea, other: SheetArea): boolean {
  return (
    one.sheet === other.sheet &&
    one.area.top <= other.area.bottom &&
    other.area.top <= one.area.bottom &&
    one.area.left <= other.area.right &&
    other.area.left <= one.area.right
  );
}

function cellsIn({ sheet, area }: SheetArea): CellRef[] {
  const cells: CellRef[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) cells.push({ sheet, row, column });
  return cells;
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${String(row)},${String(column)},${sheet}`;
}
