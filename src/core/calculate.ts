import { ONE, pointsFromExcel, toNumber, ZERO, type Points } from './domain/points';
import { FormulaReader, type AreaFound } from './calculate/formulaReader';
import { AreaCells } from './calculate/formulaValue';
import { areaText, type Area, type CellRef, type SheetArea } from './workbook/address';
import type { CalculatedValue } from './workbook/calculated';
import { formulaTokens } from './workbook/formulaTokens';
import type { Cell } from './workbook/cell';
import { isInput } from './workbook/sheetMark';
import { cellAt, cellOf, sheetNamed, type Sheet, type Workbook } from './workbook/workbook';

/** Of a larger area only what stands in it is taken, for sums; a scoring sheet has some hundred rows. */
const MOST_CELLS = 20_000;

/**
 * What the formulas come to that follow from some cells, those that stand in such a cell included: sums, differences, products, ROUND,
 * MIN, MAX, IF and counted comparisons, as scoring sheets use them. A formula that says anything else, or of which the text does not tell
 * what it looks at, is left without a value: the program that opens the file calculates it, and last year's number never stands beside
 * this year's cells.
 *
 * @param within all cells that may be others now, when that is known: the rest is not even looked at
 */
export function calculated(
  workbook: Workbook,
  changed: readonly CellRef[],
  within: readonly CellRef[] | null = null,
): readonly CalculatedValue[] {
  if (changed.length === 0) return [];
  const walk = new Walk(workbook, changed, within);
  const values: CalculatedValue[] = [];
  for (const at of within === null ? formulaCells(workbook) : within.filter((one) => isFormula(workbook, one))) {
    const { value, isTouched } = walk.cell(at);
    if (isTouched) values.push({ at, value: value === null ? { kind: 'blank' } : { kind: 'number', value: toNumber(value) } });
  }
  return values;
}

function formulaCells({ sheets }: Workbook): readonly CellRef[] {
  return sheets.flatMap(({ name, mark, rows }) =>
    isInput(mark)
      ? [...rows].flatMap(([row, cells]) =>
          [...cells].flatMap(([column, { formula }]) => (formula === null ? [] : [{ sheet: name, row, column }])),
        )
      : [],
  );
}

function isFormula(workbook: Workbook, at: CellRef): boolean {
  const sheet = sheetNamed(workbook, at.sheet);
  return sheet !== null && isInput(sheet.mark) && cellAt(sheet, at.row, at.column).formula !== null;
}

/** `null`: not calculated, or no number. */
interface Found {
  readonly value: Points | null;
  readonly isTouched: boolean;
  /** A formula that follows from the cells and was not calculated: what follows from it is not either, be it a sum. */
  readonly isUnknown: boolean;
}

/** From each formula to the cells it looks at; every cell and every area is found once. */
class Walk {
  private readonly cells = new Map<string, Found>();
  private readonly areas = new Map<string, AreaFound>();
  private readonly underWay = new Set<string>();
  private readonly touched: ReadonlySet<string>;
  /** `null`: any cell may be another one now. */
  private readonly open: ReadonlySet<string> | null;

  constructor(
    private readonly workbook: Workbook,
    private readonly changed: readonly CellRef[],
    within: readonly CellRef[] | null,
  ) {
    this.touched = new Set(changed.map(keyOf));
    this.open = within === null ? null : new Set(within.map(keyOf));
  }

  cell(at: CellRef): Found {
    const key = keyOf(at);
    const before = this.cells.get(key);
    if (before !== undefined) return before;
    // A circle of references finds what stands there.
    if (this.underWay.has(key)) return { value: storedAt(this.workbook, at), isTouched: false, isUnknown: false };
    this.underWay.add(key);
    const found = this.compute(at, this.touched.has(key));
    this.underWay.delete(key);
    this.cells.set(key, found);
    return found;
  }

  private compute(at: CellRef, isChanged: boolean): Found {
    const { formula } = cellOf(this.workbook, at);
    if (formula === null || this.open?.has(keyOf(at)) === false)
      return { value: storedAt(this.workbook, at), isTouched: isChanged, isUnknown: false };
    const reader = new FormulaReader(formulaTokens(formula), at.sheet, (one) => this.area(one));
    const read = reader.value();
    const value = reader.hasUnknown ? null : read;
    return reader.isTouched || isChanged
      ? { value, isTouched: true, isUnknown: value === null }
      : { value: storedAt(this.workbook, at), isTouched: false, isUnknown: false };
  }

  /** Only cells that hold something are gone to, be it a whole column; a changed cell that was emptied counts as well. */
  private area({ sheet: name, area }: SheetArea): AreaFound | null {
    const sheet = sheetNamed(this.workbook, name);
    if (sheet === null) return null;
    const key = `${areaText(area)} ${name}`;
    const before = this.areas.get(key);
    if (before !== undefined) return before;
    const width = area.right - area.left + 1;
    const size = width * (area.bottom - area.top + 1);
    const all = size > MOST_CELLS ? null : Array.from({ length: size }, (): Points | null => ZERO);
    const numbers: Points[] = [];
    let isTouched = this.hasChanged({ sheet: name, area });
    let [isUnknown, isCircle] = [false, false];
    for (const [row, column, { formula, value }] of storedIn(sheet, area)) {
      const at = { sheet: name, row, column };
      isCircle ||= this.underWay.has(keyOf(at));
      const found = this.cell(at);
      isTouched ||= found.isTouched;
      isUnknown ||= found.isUnknown;
      if (all !== null) all[(row - area.top) * width + column - area.left] = found.value;
      if (found.value !== null && (formula !== null || value.kind !== 'blank')) numbers.push(found.value);
    }
    const found = { cells: new AreaCells(all, numbers, width), isTouched, isUnknown };
    if (!isCircle) this.areas.set(key, found);
    return found;
  }

  private hasChanged({ sheet, area }: SheetArea): boolean {
    if (area.top === area.bottom && area.left === area.right)
      return this.touched.has(keyOf({ sheet, row: area.top, column: area.left }));
    return this.changed.some((at) => at.sheet === sheet && isIn(area, at.row, at.column));
  }
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${String(row)},${String(column)},${sheet}`;
}

/** As arithmetic takes a cell: a blank is 0 there, a text or an error is nothing. */
function storedAt(workbook: Workbook, at: CellRef): Points | null {
  const { value } = cellOf(workbook, at);
  switch (value.kind) {
    case 'blank':
      return ZERO;
    case 'number':
      return Number.isFinite(value.value) ? pointsFromExcel(value.value) : null;
    case 'boolean':
      return value.value ? ONE : ZERO;
    case 'text':
    case 'error':
      return null;
  }
}

/** The cells of an area that hold something, row by row. */
function* storedIn({ rows }: Sheet, area: Area): Generator<readonly [row: number, column: number, cell: Cell]> {
  const isTall = area.bottom - area.top >= rows.size;
  for (const row of isTall ? rows.keys() : from(area.top, area.bottom))
    for (const [column, cell] of rows.get(row) ?? []) if (isIn(area, row, column)) yield [row, column, cell];
}

function* from(first: number, last: number): Generator<number> {
  for (let one = first; one <= last; one += 1) yield one;
}

function isIn({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}
