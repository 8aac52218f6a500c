import type { Cell } from '../../src/core/workbook/cell';
import type { ModelCell, ModelValue, SheetModel } from '../../src/core/workbook/sheetModel';
import type { Sheet, Workbook } from '../../src/core/workbook/workbook';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { readXlsx } from '../../src/hosts/xlsx/readXlsx';

/** The same workbook after its bytes were written and read again; chart sheets, which have no cells, stay behind. */
export function throughXlsx(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.filter(({ kind }) => kind === 'worksheet');
  return readXlsx(newXlsx(sheets.map(modelOf)), workbook.name);
}

function modelOf(sheet: Sheet): SheetModel {
  return {
    mark: '',
    name: sheet.name,
    cells: [...sheet.rows].flatMap(([row, cells]) =>
      [...cells].map(([column, cell]): ModelCell => ({ row, column, style: 'plain', value: valueOf(cell), format: cell.format })),
    ),
    merges: sheet.merges,
    columnWidths: [],
    rowHeights: new Map(),
    freeze: { rows: 0, columns: 0 },
    showGridlines: true,
    print: {
      paper: 'A4',
      orientation: 'portrait',
      fitToWidth: true,
      repeatRows: null,
      marginsMillimetres: { top: 20, bottom: 20, left: 20, right: 15 },
      centreHorizontally: true,
      footer: null,
      area: null,
    },
  };
}

function valueOf({ value, formula }: Cell): ModelValue {
  if (formula !== null) return { kind: 'formula', formula, cached: value.kind === 'number' ? value.value : '' };
  switch (value.kind) {
    case 'number':
      return { kind: 'number', value: value.value };
    case 'text':
      return { kind: 'text', text: value.text };
    case 'blank':
    case 'boolean':
    case 'error':
      return { kind: 'blank' };
  }
}
