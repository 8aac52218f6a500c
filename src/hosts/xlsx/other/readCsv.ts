import { BLANK_CELL, type Cell, type CellValue } from '../../../core/workbook/cell';
import { HostError } from '../../../core/workbook/host';
import type { Sheet, Workbook } from '../../../core/workbook/workbook';
import { LIMITS } from '../limits';
import { csvSeparator } from './csvSeparator';
import { csvRows } from './csvRows';
import { decodeText } from '../../parts/decodeText';

/** Only what can be read one way: `24.5`, `-2`. `1.234` may be a thousand, `0012` a code, `24,5` is for the reader of numbers to judge. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const PERHAPS_THOUSANDS = /^-?[1-9]\d{0,2}\.\d{3}$/;

/** One sheet of a comma-, semicolon- or tab-separated file. Its cells are texts, or numbers where nothing else can be meant. */
export function readCsv(bytes: Uint8Array, name: string): Workbook {
  const text = decodeText(bytes) ?? '';
  const rows = new Map<number, Map<number, Cell>>();
  let row = 0;
  let count = 0;
  for (const fields of csvRows(text, csvSeparator(text))) {
    row += 1;
    const cells = new Map<number, Cell>();
    fields.forEach((field, index) => {
      if (field !== '') cells.set(index + 1, { ...BLANK_CELL, value: valueOf(field) });
    });
    if (cells.size > 0) rows.set(row, cells);
    count += cells.size;
    if (count > LIMITS.cells) throw new HostError({ code: 'tooLarge', what: 'cells', found: count, limit: LIMITS.cells });
  }
  if (count === 0) throw new HostError({ code: 'noSheets' });
  const sheet: Sheet = {
    name: 'Sheet1',
    visibility: 'visible',
    kind: 'worksheet',
    rows,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
    mark: null,
  };
  return { name, sheets: [sheet], date1904: false, isStructureProtected: false, isReadOnly: true };
}

function valueOf(field: string): CellValue {
  if (NUMBER.test(field) && !PERHAPS_THOUSANDS.test(field)) return { kind: 'number', value: Number(field) };
  return { kind: 'text', text: field };
}
