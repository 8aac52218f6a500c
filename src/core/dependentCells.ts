/** Which cells have to be looked at after an edit: the edited ones, and the formulas whose values may follow from them. */
import { formulaTokens } from './validate/formulas/formulaTokens';
import { parseArea, type CellRef, type SheetArea } from './workbook/address';
import type { Workbook } from './workbook/workbook';

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
        return [{ at, ...referredTo(formula, sheet.name) }];
      }),
    ),
  );
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
  const tokens = formulaTokens(formula);
  const areas: SheetArea[] = [];
  let isOpen = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'other') {
      isOpen ||= isUntold(token.text, tokens[index + 1]?.text ?? '');
      continue;
    }
    const [colon, end] = [tokens[index + 1], tokens[index + 2]];
    const isRange = colon?.text === ':' && end?.kind === 'reference';
    const area = parseArea((isRange ? `${token.text}:${end.text}` : token.text).replace(/\$/g, ''));
    const sheet = token.sheet === '' ? own : token.sheet.replace(/^'|'$/g, '').replace(/''/g, "'");
    // Whole columns and rows, and the same cells of several sheets.
    if (area === null || /[:[]/.test(sheet)) isOpen = true;
    else areas.push({ sheet, area });
    if (isRange) index += 2;
  }
  return { areas, isOpen };
}

/** A name that is no function, a table, or a function that looks elsewhere than its text says. */
function isUntold(text: string, next: string): boolean {
  if (/^\[/.test(text)) return true;
  if (!/^[\p{L}_\\]/u.test(text) || /!$/.test(text) || text === 'TRUE' || text === 'FALSE') return false;
  return next !== '(' || /^(?:INDIRECT|OFFSET|INDEX|CHOOSE)$/.test(text);
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
