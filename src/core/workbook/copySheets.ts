import { BLANK_CELL, isBlank, type Cell } from './cell';
import type { ModelCell, ModelValue, SheetModel } from './sheetModel';
import type { Workbook } from './workbook';

/**
 * The sheets of a workbook as models without a mark: how an .xls, .ods or .csv, which is only read, is carried into a new .xlsx.
 * Values, formulas, number formats and merges go over; looks do not.
 */
export function copySheets(workbook: Workbook): readonly SheetModel[] {
  return workbook.sheets
    .filter((sheet) => sheet.kind === 'worksheet')
    .map((sheet) => ({
      mark: '',
      name: sheet.name,
      cells: [...sheet.rows].flatMap(([row, cells]) =>
        [...cells]
          .filter(([, cell]) => !isBlank(cell))
          .map(([column, cell]): ModelCell => ({ row, column, value: copied(cell), style: 'plain', format: cell.format })),
      ),
      merges: sheet.merges,
      columnWidths: [],
      rowHeights: new Map(),
      freeze: { rows: 0, columns: 0 },
      showGridlines: true,
      print: {
        paper: 'A4',
        orientation: 'landscape',
        fitToWidth: true,
        repeatRows: null,
        marginsMillimetres: { top: 20, bottom: 20, left: 20, right: 15 },
        centreHorizontally: false,
        footer: null,
        area: null,
      },
    }));
}

function copied(cell: Cell = BLANK_CELL): ModelValue {
  const { value, formula } = cell;
  const plain = ((): number | string | null => {
    switch (value.kind) {
      case 'number':
        return value.value;
      case 'text':
        return value.text;
      case 'boolean':
        return value.value ? 'TRUE' : 'FALSE';
      case 'error':
        return value.error;
      case 'blank':
        return null;
    }
  })();
  if (formula !== null && plain !== null && value.kind !== 'error') return { kind: 'formula', formula, cached: plain };
  if (plain === null) return { kind: 'blank' };
  return typeof plain === 'number' ? { kind: 'number', value: plain } : { kind: 'text', text: plain };
}
