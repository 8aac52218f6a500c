import type { Workbook } from 'exceljs';
import { benchSummary, summaryRows } from './benchBook';

export const TOOLS = ['ours', '@e965/xlsx', 'exceljs'] as const;
export type Tool = (typeof TOOLS)[number];
export const TASKS = ['read', 'recognise', 'understand', 'write', 'appraise'] as const;
export type Task = (typeof TASKS)[number];

/**
 * One piece of work on the bytes of a workbook, of which the measured part is returned: what comes before it is done for all
 * repeats first. The part gives a number that must be the same for every tool, so that nobody skips the work.
 */
export type Job = (bytes: Uint8Array, schools: number) => MeasuredPart;
export type MeasuredPart = () => number | Promise<number>;

/**
 * Reading gives every value, formula and number format. Recognising goes from there, the file being parsed, to units, criteria and every
 * score with its cell; understanding is both, from the bytes. Beside them stands what the peers need for parsing alone. Writing is: open the bytes, add the summary sheet, give bytes. Appraising starts
 * from the bytes as well, as an officer does; no peer does that. Each tool is loaded only where it is measured, outside the measured time.
 */
export const JOBS: Readonly<Record<Task, Readonly<Partial<Record<Tool, () => Promise<Job>>>>>> = {
  read: { ours: readOurs, '@e965/xlsx': readSheetJs, exceljs: readExcelJs },
  recognise: { ours: () => understandOurs(true), '@e965/xlsx': readSheetJs, exceljs: readExcelJs },
  understand: { ours: () => understandOurs(false), '@e965/xlsx': readSheetJs, exceljs: readExcelJs },
  write: { ours: writeOurs, '@e965/xlsx': writeSheetJs, exceljs: writeExcelJs },
  appraise: { ours: appraiseOurs },
};

async function readOurs(): Promise<Job> {
  const { readXlsx } = await import('../../src/hosts/xlsx/readXlsx');
  return (bytes) => () => readXlsx(bytes, 'bench.xlsx').sheets[0]?.rows.size ?? 0;
}

async function understandOurs(isParsed: boolean): Promise<Job> {
  const { readXlsx } = await import('../../src/hosts/xlsx/readXlsx');
  const { recognise } = await import('../../src/core/recognise/recognise');
  const { read } = await import('../../src/core/read/read');
  return (bytes, schools) => {
    const parsed = isParsed ? readXlsx(bytes, 'bench.xlsx') : null;
    return () => {
      const workbook = parsed ?? readXlsx(bytes, 'bench.xlsx');
      const recognition = recognise(workbook);
      const units = recognition.kind === 'recognised' ? read(workbook, recognition).units.length : 0;
      if (units !== schools) throw new Error(`${String(units)} units were read of ${String(schools)}`);
      return workbook.sheets[0]?.rows.size ?? 0;
    };
  };
}

async function readSheetJs(): Promise<Job> {
  const { read } = await import('@e965/xlsx');
  return (bytes) => () => {
    const book = read(bytes, { dense: true, cellFormula: true, cellNF: true });
    const rows = book.Sheets[book.SheetNames[0] ?? '']?.['!data'] ?? [];
    return rows.filter((row) => row !== undefined && row.some((cell) => cell !== undefined)).length;
  };
}

async function readExcelJs(): Promise<Job> {
  const open = await exceljs();
  return (bytes) => async () => (await open(bytes)).worksheets[0]?.actualRowCount ?? 0;
}

async function writeOurs(): Promise<Job> {
  const { xlsxHost } = await import('../../src/hosts/xlsx/xlsxHost');
  return (bytes, schools) => async () => {
    const host = xlsxHost(bytes, 'bench.xlsx');
    await host.apply([{ kind: 'putSheet', sheet: benchSummary(schools) }]);
    return isZip(host.bytes());
  };
}

async function writeSheetJs(): Promise<Job> {
  const { read, utils, write } = await import('@e965/xlsx');
  return (bytes, schools) => () => {
    // Not dense: its writer fails on a dense sheet with an empty row.
    const book = read(bytes, { cellFormula: true, cellNF: true, cellStyles: true });
    utils.book_append_sheet(book, utils.aoa_to_sheet(summaryRows(schools).map((row) => [...row])), 'Tổng hợp');
    const written: unknown = write(book, { type: 'buffer', bookType: 'xlsx', compression: true });
    return written instanceof Uint8Array ? isZip(written) : 0;
  };
}

async function writeExcelJs(): Promise<Job> {
  const open = await exceljs();
  return (bytes, schools) => async () => {
    const book = await open(bytes);
    book.addWorksheet('Tổng hợp').addRows(summaryRows(schools).map((row) => [...row]));
    return isZip(new Uint8Array(await book.xlsx.writeBuffer()));
  };
}

async function appraiseOurs(): Promise<Job> {
  const { readXlsx } = await import('../../src/hosts/xlsx/readXlsx');
  const { appraise } = await import('../../src/core/appraise');
  return (bytes) => () => appraise(readXlsx(bytes, 'bench.xlsx')).scorecards.length;
}

async function exceljs(): Promise<(bytes: Uint8Array) => Promise<Workbook>> {
  const ExcelJS = await import('exceljs');
  return async (bytes) => {
    const book = new ExcelJS.Workbook();
    const copy = new ArrayBuffer(bytes.byteLength);
    new Uint8Array(copy).set(bytes);
    await book.xlsx.load(copy);
    return book;
  };
}

/** `PK`: 1 for a zip. */
function isZip(bytes: Uint8Array): number {
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? 1 : 0;
}
