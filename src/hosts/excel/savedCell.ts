import type { CellRef } from '../../core/workbook/address';
import type { Cell } from '../../core/workbook/cell';
import { contentOf, type CellContent } from '../../core/workbook/cellChange';
import type { ModelValue } from '../../core/workbook/sheetModel';
import { textInput } from './inputOf';
import { cellFrom, writable, type RawCell } from './rawCell';

/** One of the user's cells as it stood before a fix was written into it. */
export interface SavedCell {
  readonly at: CellRef;
  readonly sheetId: string;
  readonly raw: RawCell;
  /** What was to be written: a cell that holds anything else afterwards was edited by someone since. */
  readonly wrote: CellContent;
}

export interface AskedCell {
  readonly sheet: Excel.Worksheet;
  readonly at: CellRef;
  readonly range: Excel.Range;
}

/** Asks for the cell; it is answered by the next sync. */
export function askForCell(sheet: Excel.Worksheet, at: CellRef): AskedCell {
  const range = rangeOf(sheet, at);
  range.load('values,formulas,numberFormat,valueTypes');
  return { sheet, at, range };
}

/** After the sync. */
export function savedCellFrom(asked: AskedCell, value: ModelValue): SavedCell {
  return { at: asked.at, sheetId: asked.sheet.id, raw: rawOf(asked), wrote: contentOfValue(value) };
}

/** After the sync. */
export function rawOf({ range }: AskedCell): RawCell {
  return {
    value: range.values[0]?.[0],
    formula: range.formulas[0]?.[0],
    format: range.numberFormat[0]?.[0],
    type: range.valueTypes[0]?.[0],
  };
}

/** What a cell holds once the value is written. */
export function contentOfValue(value: ModelValue): CellContent {
  switch (value.kind) {
    case 'blank':
      return null;
    case 'number':
      return value.value;
    case 'text':
      return value.text === '' ? null : value.text;
    case 'formula':
      return `=${value.formula}`;
  }
}

/** Whether the cell still holds what was read: the same formula, or the same constant. */
export function isAsRead(saved: SavedCell, read: Cell | null): boolean {
  const now = cellFrom(saved.raw);
  if (now === null || read === null) return now === read;
  return now.formula === null
    ? read.formula === null && JSON.stringify(now.value) === JSON.stringify(read.value)
    : now.formula === read.formula;
}

/** Whether the cell is as it was, but for what was only recalculated. */
export function isAsSaved(now: RawCell, { raw }: SavedCell): boolean {
  return JSON.stringify([writable(now), now.format]) === JSON.stringify([writable(raw), raw.format]);
}

/** Whether somebody else has given the cell a content since: it holds neither what it held nor what we wrote. Excel writes formulas its own way. */
export function isOthers(now: RawCell, { raw, wrote }: SavedCell): boolean {
  const [is, was] = [contentOf(cellFrom(now)), contentOf(cellFrom(raw))];
  const isFormula = (content: CellContent): boolean => typeof content === 'string' && content.startsWith('=');
  return is !== was && is !== wrote && !(isFormula(is) && isFormula(wrote));
}

/** Changes the value and nothing else; only a number or formula in a text cell takes the cell's text format away, or it would become a text again. */
export function writeCell(sheet: Excel.Worksheet, { at, raw }: SavedCell, value: ModelValue): void {
  const range = rangeOf(sheet, at);
  const format = typeof raw.format === 'string' ? raw.format : 'General';
  if (format === '@' && (value.kind === 'number' || value.kind === 'formula')) range.numberFormat = [['General']];
  range.formulas = [[inputOfValue(value, format)]];
}

function inputOfValue(value: ModelValue, format: string): string | number {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'number':
      return value.value;
    case 'text':
      return textInput(value.text, format);
    case 'formula':
      return `=${value.formula}`;
  }
}

export function putCellBack(sheet: Excel.Worksheet, { at, raw }: SavedCell): void {
  const range = rangeOf(sheet, at);
  range.numberFormat = [[raw.format]];
  range.formulas = [[writable(raw)]];
}

export function rangeOf(sheet: Excel.Worksheet, at: CellRef): Excel.Range {
  return sheet.getRangeByIndexes(at.row - 1, at.column - 1, 1, 1);
}
