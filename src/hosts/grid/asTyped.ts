import {
  CellValueType,
  toDisposable,
  type ICellData,
  type ICommandInfo,
  type IDisposable,
  type Nullable,
  type Workbook as GridBook,
  type Worksheet as GridWorksheet,
} from '@univerjs/core';
import { AFTER_CELL_EDIT, type SheetInterceptorService } from '@univerjs/sheets';
import { cellsOf, paramsOf } from './commandParams';
import { typedFormula, typedNumber } from './typedNumber';

/** What was typed is read here first: the grid's own reading is American, `9,125` would be a thousand times too much. */
export function asTyped(sheets: SheetInterceptorService): IDisposable {
  return toDisposable(
    sheets.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: 1_000,
      handler: (value, { workbook, worksheet, row, col }, next) => {
        const text = typedText(value);
        if (text === null || isTextFormat(formatAt(workbook, worksheet, row, col))) return next(value);
        const meant = typedNumber(text);
        if (typeof meant === 'number') return { ...value, p: null, v: meant, t: CellValueType.NUMBER };
        if (meant === 'ask' || isDateLike(text)) return { ...value, p: null, v: text, t: CellValueType.FORCE_STRING };
        return next(value);
      },
    }),
  );
}

/** The plain text that was typed, `null` for a formula or nothing. */
function typedText(value: Nullable<ICellData>): string | null {
  const text = value?.p?.body?.dataStream?.replace(/\r\n$/, '') ?? (typeof value?.v === 'string' ? value.v : null);
  return text === null || text === '' || text.startsWith('=') || (value?.f ?? '') !== '' ? null : text;
}

/** `12/5/2024`, `2/3`, `5/2024`: day and month would change places, or a fraction become a day; as a text it is what was typed. */
function isDateLike(text: string): boolean {
  return /^\s*\d{1,4}\s*[/-]\s*\d{1,4}(\s*[/-]\s*\d{2,4})?\s*$/.test(text);
}

function formatAt(workbook: GridBook, worksheet: GridWorksheet, row: number, column: number): string {
  const style = worksheet.getCellRaw(row, column)?.s;
  return (typeof style === 'string' ? workbook.getStyles().get(style) : style)?.n?.pattern ?? '';
}

function isTextFormat(pattern: string): boolean {
  return pattern === '@' || pattern === '@@@';
}

/** Looks are not saved from here: what is pasted brings its values only. */
export function withoutLooks(info: Readonly<ICommandInfo>): void {
  for (const cell of cellsOf(info)) delete cell.s;
}

/** What was typed or pasted the Vietnamese way becomes the number it means; what has two readings stays a text. */
export function meantNumbers(info: Readonly<ICommandInfo>): void {
  const visit = (value: unknown, depth: number): void => {
    if (!isCell(value)) return;
    meantCell(value);
    if (value.v === undefined && depth < 2) for (const inner of Object.values(value)) visit(inner, depth + 1);
  };
  visit(paramsOf(info).value, 0);
}

/** Pasted texts are read as typed ones. */
export function meantPasted(info: Readonly<ICommandInfo>): void {
  for (const cell of cellsOf(info)) meantCell(cell);
}

function meantCell(cell: ICellData): void {
  if (typeof cell.f === 'string') cell.f = typedFormula(cell.f);
  if (typeof cell.v !== 'string' || cell.t === CellValueType.FORCE_STRING || (cell.f ?? '') !== '') return;
  const meant = typedNumber(cell.v);
  if (typeof meant === 'number') Object.assign(cell, { v: meant, t: CellValueType.NUMBER, p: null });
  else if (meant === 'ask') cell.t = CellValueType.FORCE_STRING;
}

function isCell(value: unknown): value is ICellData {
  return typeof value === 'object' && value !== null;
}
