import type { Area } from '../../../src/core/workbook/address';
import { areaLabel } from './areas';
import type { Sheet } from './sheet';
import { sameName } from './sheetName';
import type { Table } from './table';
import { findTable, tablesOf } from './tables';

/** A quoted text or sheet name, which is left alone; or a table's name, if any, and its brackets, two deep. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|([\p{L}_\\][\p{L}\p{N}_.]*)?\[((?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*)\]/gu;

/**
 * A formula with the cells in place of structured references: `Điểm[Tổng]`, `[@Quý I]`, `Bảng1[[#Totals],[Điểm]]`.
 * What names no table and no column becomes `#REF!`. Source: support.microsoft.com, "Using structured references with Excel tables".
 */
export function withoutTableNames(formula: string, sheet: Sheet, row: number, column: number): string {
  if (!formula.includes('[')) return formula;
  const { workbook } = sheet;
  return formula.replace(PIECES, (piece: string, name: string | undefined, inside: string | undefined) => {
    if (inside === undefined) return piece;
    const table = name === undefined ? tableAt(sheet, row, column) : findTable(tablesOf(workbook), name);
    const area = table === null ? null : areaOf(table, inside, row);
    return table === null || area === null ? '#REF!' : workbook.addressOn(table.sheet, areaLabel(area));
  });
}

export function tableAt(sheet: Sheet, row: number, column: number): Table | null {
  const cell = { top: row, left: column, bottom: row, right: column };
  return sheet.tables.find((table) => table.touchedBy(cell) !== null) ?? null;
}

function areaOf(table: Table, inside: string, row: number): Area | null {
  const text = inside.trim();
  const isThisRow = text.startsWith('@');
  const parts = isThisRow ? text.slice(1).trim() : text;
  const specials = [...parts.matchAll(/\[?(#(?:All|Data|Headers|Totals|This Row))\]?/giu)].map(([, one = '']) =>
    one.toLowerCase(),
  );
  const names = columnNames(parts);
  const lines = isThisRow || specials.includes('#this row') ? rowOf(table, row) : linesOf(table, specials);
  if (lines === null || names === null) return null;
  if (names.length === 0) return lines;
  const indexes = names.map((one) => table.columns.findIndex((_, index) => sameName(table.nameOf(index), one)));
  if (indexes.includes(-1)) return null;
  const { left } = table.area;
  return { ...lines, left: left + Math.min(...indexes), right: left + Math.max(...indexes) };
}

/** `Điểm`, `[Điểm]`, `[Quý I]:[Quý IV]`; beside them stand `[#All]` and the like. */
function columnNames(parts: string): readonly string[] | null {
  const plain = (name: string): string => name.replace(/'(.)/gu, '$1').trim();
  if (!parts.includes('[')) return parts === '' || parts.startsWith('#') ? [] : [plain(parts)];
  const bracketed = [...parts.matchAll(/\[((?:'.|[^'[\]])*)\]/gu)].map(([, name = '']) => name);
  return bracketed.filter((name) => !name.startsWith('#')).map(plain);
}

function rowOf({ body }: Table, row: number): Area | null {
  return row >= body.top && row <= body.bottom ? { ...body, top: row, bottom: row } : null;
}

function linesOf(table: Table, specials: readonly string[]): Area | null {
  if (specials.includes('#all')) return table.area;
  const parts = specials.map((one) => (one === '#headers' ? table.heading : one === '#totals' ? table.totals : table.body));
  if (parts.length === 0) return table.body;
  const found = parts.flatMap((part) => part ?? []);
  if (found.length < parts.length) return null;
  return {
    ...table.area,
    top: Math.min(...found.map(({ top }) => top)),
    bottom: Math.max(...found.map(({ bottom }) => bottom)),
  };
}
