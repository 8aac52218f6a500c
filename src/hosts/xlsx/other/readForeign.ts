import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { parseArea } from '../../../core/workbook/address';
import type { Cell, CellValue } from '../../../core/workbook/cell';
import { HostError } from '../../../core/workbook/host';
import type { Sheet, Workbook } from '../../../core/workbook/workbook';
import { LIMITS } from '../limits';

const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/**
 * Reads .xls (all BIFF versions; BIFF5 files may come without their merged areas) and .ods by a library that is loaded
 * only then. Such files are never written back.
 * @throws HostError `encrypted`, `damaged`, `noSheets` or `tooLarge`
 */
export async function readForeign(bytes: Uint8Array, name: string, part: string): Promise<Workbook> {
  const { read } = await import('@e965/xlsx');
  let book: WorkBook;
  try {
    book = read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellStyles: true,
      cellText: false,
      cellHTML: false,
    });
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new HostError(isLocked ? { code: 'encrypted' } : { code: 'damaged', part });
  }
  const sheets = book.SheetNames.map((sheet, index) => sheetOf(book, sheet, index));
  if (!sheets.some(({ kind }) => kind === 'worksheet')) throw new HostError({ code: 'noSheets' });
  const cells = sheets.reduce((sum, { rows }) => [...rows.values()].reduce((of, row) => of + row.size, sum), 0);
  if (cells > LIMITS.cells) throw new HostError({ code: 'tooLarge', what: 'cells', found: cells, limit: LIMITS.cells });
  return { name, sheets, date1904: book.Workbook?.WBProps?.date1904 ?? false, isStructureProtected: false, isReadOnly: true };
}

function sheetOf(book: WorkBook, name: string, index: number): Sheet {
  const sheet = book.Sheets[name] ?? {};
  const hidden = book.Workbook?.Sheets?.[index]?.Hidden ?? 0;
  return {
    name,
    visibility: hidden === 0 ? 'visible' : hidden === 1 ? 'hidden' : 'veryHidden',
    kind: (sheet['!type'] ?? 'sheet') === 'sheet' ? 'worksheet' : 'other',
    rows: rowsOf(sheet),
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 })),
    hiddenRows: hiddenOf(sheet['!rows']),
    hiddenColumns: hiddenOf(sheet['!cols']),
    isProtected: sheet['!protect'] !== undefined,
    mark: null,
    ...arraysOf(sheet),
  };
}

/** Each cell of an array formula names the area. */
function arraysOf(sheet: WorkSheet): Pick<Sheet, 'arrays'> {
  const areas = new Set<string>();
  for (const cells of sheet['!data'] ?? [])
    for (const cell of cells ?? []) if (cell?.F !== undefined && cell.F.includes(':')) areas.add(cell.F);
  const arrays = [...areas].flatMap((text) => parseArea(text) ?? []);
  return arrays.length === 0 ? {} : { arrays };
}

function rowsOf(sheet: WorkSheet): ReadonlyMap<number, ReadonlyMap<number, Cell>> {
  const rows = new Map<number, ReadonlyMap<number, Cell>>();
  const data = sheet['!data'] ?? [];
  data.forEach((cells, row) => {
    const held = new Map<number, Cell>();
    cells?.forEach((cell: CellObject | undefined, column: number) => {
      if (cell === undefined) return;
      const value = valueOf(cell);
      const formula = cell.f ?? null;
      if (value.kind === 'blank' && formula === null) return;
      held.set(column + 1, { value, formula, format: typeof cell.z === 'string' ? cell.z : 'General', look: null });
    });
    if (held.size > 0) rows.set(row + 1, held);
  });
  return rows;
}

function valueOf({ t, v }: CellObject): CellValue {
  switch (t) {
    case 'n':
      return typeof v === 'number' ? { kind: 'number', value: v } : { kind: 'blank' };
    case 's':
      return { kind: 'text', text: String(v ?? '') };
    case 'b':
      return { kind: 'boolean', value: v === true };
    case 'e':
      return { kind: 'error', error: ERRORS[Number(v)] ?? '#N/A' };
    case 'd':
    case 'z':
      return { kind: 'blank' };
  }
}

function hiddenOf(lines: readonly ({ hidden?: boolean } | undefined)[] | undefined): ReadonlySet<number> {
  const hidden = new Set<number>();
  lines?.forEach((line, index) => {
    if (line?.hidden === true) hidden.add(index + 1);
  });
  return hidden;
}
