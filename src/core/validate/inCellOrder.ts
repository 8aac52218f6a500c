import type { Context } from './context';
import type { Finding } from './rule';

/** Findings without a cell first, then by sheet in the order sheets are met, row and column. */
export function inCellOrder(context: Context): (findings: readonly Finding[]) => readonly Finding[] {
  const sheets = new Map<string, number>();
  const meet = (sheet: string): void => {
    if (!sheets.has(sheet)) sheets.set(sheet, sheets.size);
  };
  for (const criterion of context.reading.criteria) meet(criterion.at.sheet);
  for (const { number } of context.numbers) meet(number.at.sheet);
  const order = (a: Finding, b: Finding): number => {
    const [left, right] = [a.place.at, b.place.at];
    if (left === null || right === null) return Number(left !== null) - Number(right !== null);
    const sheetOrder =
      left.sheet === right.sheet ? 0 : (sheets.get(left.sheet) ?? sheets.size) - (sheets.get(right.sheet) ?? sheets.size);
    return sheetOrder || left.row - right.row || left.column - right.column;
  };
  return (findings) => [...findings].sort(order);
}
