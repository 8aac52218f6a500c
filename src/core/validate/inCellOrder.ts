import type { IssuePlace } from '../domain/issue';
import type { Context } from './context';

/** Sheets in the order they are met. */
export type SheetOrder = ReadonlyMap<string, number>;

/** It rests on where things stand, so it outlives what is typed there. */
export function sheetOrder({ reading, numbers }: Context): SheetOrder {
  const sheets = new Map<string, number>();
  const meet = (sheet: string): void => {
    if (!sheets.has(sheet)) sheets.set(sheet, sheets.size);
  };
  for (const criterion of reading.criteria) meet(criterion.at.sheet);
  for (const { number } of numbers) meet(number.at.sheet);
  return sheets;
}

/** Findings without a cell first, then by sheet, row and column. */
export function inCellOrder<Placed extends { readonly place: IssuePlace }>(
  findings: readonly Placed[],
  sheets: SheetOrder,
): readonly Placed[] {
  return [...findings].sort(({ place: { at: left } }, { place: { at: right } }) => {
    if (left === null || right === null) return Number(left !== null) - Number(right !== null);
    const order =
      left.sheet === right.sheet ? 0 : (sheets.get(left.sheet) ?? sheets.size) - (sheets.get(right.sheet) ?? sheets.size);
    return order || left.row - right.row || left.column - right.column;
  });
}
