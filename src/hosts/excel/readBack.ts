import { a1, type CellRef } from '../../core/workbook/address';
import { HostError } from '../../core/workbook/host';
import type { ModelValue, SheetModel } from '../../core/workbook/sheetModel';
import type { KnownSheet } from './applyEdits';
import { contentPrint, printLines } from './contentPrint';
import { cellFrom } from './rawCell';
import { rangeOf } from './savedCell';

interface WrittenSheet {
  readonly sheet: Excel.Worksheet;
  readonly model: SheetModel;
}
interface WrittenCell {
  readonly sheet: Excel.Worksheet;
  readonly at: CellRef;
  readonly value: ModelValue;
}

export interface ReadBack {
  readonly sheets: readonly { readonly sheet: Excel.Worksheet; readonly model: SheetModel; readonly used: Excel.Range }[];
  readonly cells: readonly { readonly at: CellRef; readonly value: ModelValue; readonly range: Excel.Range }[];
}

/** Asks for all that was written; it is answered by the next sync. */
export function askForReadBack(sheets: readonly WrittenSheet[], cells: readonly WrittenCell[]): ReadBack {
  return {
    sheets: sheets.map(({ sheet, model }) => {
      sheet.load('id,name');
      return { sheet, model, used: loaded(sheet.getUsedRangeOrNullObject(true)) };
    }),
    cells: cells.map(({ sheet, at, value }) => ({ at, value, range: loaded(rangeOf(sheet, at)) })),
  };
}

/** After the sync: compares all that was written and says what is now known. @throws HostError at the first cell that differs */
export function requireWritten({ sheets, cells }: ReadBack): ReadonlyMap<string, KnownSheet> {
  for (const { range, at, value } of cells) requireSame(range, at, value);
  return new Map(sheets.map(({ sheet, model, used }) => [sheet.id, knownFrom(sheet, model, used)]));
}

function loaded(range: Excel.Range): Excel.Range {
  range.load('rowIndex,columnIndex,values,formulas,numberFormat,valueTypes');
  return range;
}

function knownFrom(sheet: Excel.Worksheet, model: SheetModel, used: Excel.Range): KnownSheet {
  for (const { row, column, value } of model.cells) requireSame(used, { sheet: sheet.name, row, column }, value);
  const print = used.isNullObject ? '' : contentPrint(printLines(used.rowIndex, used.columnIndex, used.formulas));
  return { name: sheet.name, mark: model.mark === '' ? null : model.mark, print };
}

function requireSame(range: Excel.Range, at: CellRef, wanted: ModelValue): void {
  if (!isSame(range, at, wanted))
    throw new HostError({ code: 'unknown', detail: `read-back ${at.sheet}!${a1(at.row, at.column)}` });
}

/** Of a formula only that it is one: Excel writes formulas its own way, and its value may still be calculating. */
function isSame(range: Excel.Range, at: CellRef, wanted: ModelValue): boolean {
  const found = range.isNullObject ? null : cellIn(range, at);
  switch (wanted.kind) {
    case 'blank':
      return found === null;
    case 'number':
      return found?.value.kind === 'number' && found.formula === null && found.value.value === wanted.value;
    case 'text':
      return wanted.text === ''
        ? found === null || found.value.kind === 'text'
        : found?.value.kind === 'text' && found.formula === null && found.value.text === wanted.text;
    case 'formula':
      return found !== null && found.formula !== null;
  }
}

function cellIn(range: Excel.Range, at: CellRef): ReturnType<typeof cellFrom> {
  const down = at.row - 1 - range.rowIndex;
  const across = at.column - 1 - range.columnIndex;
  return cellFrom({
    value: range.values[down]?.[across],
    formula: range.formulas[down]?.[across],
    format: range.numberFormat[down]?.[across],
    type: range.valueTypes[down]?.[across],
  });
}
