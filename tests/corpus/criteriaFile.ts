import { stripMarks } from '../../src/core/shared/foldHeading';
import type { Layout } from '../../src/core/domain/recognition';
import type { Workbook } from '../../src/core/workbook/workbook';
import { sheet, workbook, type CellInput } from '../builders/workbook';

/** One row of a criteria file: `{ "number": "1.1", "text": "…", "max": 2, "type": "leaf" }`. */
export interface CriteriaRow {
  readonly number: string;
  readonly text: string;
  readonly maximum: number | null;
  /** Whether points are given in this row: it is no group, total, note or separator. */
  readonly isScored: boolean;
}

/** A score and where it was put. */
export interface PutScore {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: number;
  /** Place of its criterion in the file. */
  readonly of: number;
}

export interface LaidOut {
  readonly layout: Layout;
  readonly workbook: Workbook;
  readonly scores: readonly PutScore[];
}

const NOT_SCORED: ReadonlySet<string> = new Set(['group', 'sub', 'total', 'note', 'or-separator']);
const UNITS = ['Trường Chính trị tỉnh M', 'Trường Chính trị tỉnh N', 'Trường Chính trị tỉnh P'];

/** The rows of a criteria file; `null` when it is something else. */
export function criteriaRows(json: unknown): readonly CriteriaRow[] | null {
  if (typeof json !== 'object' || json === null || !('items' in json) || !Array.isArray(json.items)) return null;
  const items: readonly unknown[] = json.items;
  const rows = items.map(rowFrom);
  return rows.includes(null) || rows.length === 0 ? null : rows.filter((row) => row !== null);
}

function rowFrom(item: unknown): CriteriaRow | null {
  if (typeof item !== 'object' || item === null || !('text' in item) || typeof item.text !== 'string') return null;
  const number = 'number' in item && typeof item.number === 'string' ? item.number : '';
  const maximum = 'max' in item && typeof item.max === 'number' ? item.max : null;
  const type = 'type' in item && typeof item.type === 'string' ? item.type : '';
  return { number, text: item.text, maximum, isScored: maximum !== null && !NOT_SCORED.has(type) };
}

/** The same criteria as one school's sheet, a sheet for each school, criteria down with schools across, and schools as rows. */
export function laidOut(rows: readonly CriteriaRow[]): readonly LaidOut[] {
  return [unitSheets(rows, 1), unitSheets(rows, UNITS.length), criteriaDown(rows), unitsDown(rows)];
}

const TITLE = 'BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026';

/** Sample points: a part of the maximum in steps of a twentieth, different for each school and criterion. */
function sample({ maximum }: CriteriaRow, unit: number, index: number): number {
  return Math.round(((maximum ?? 0) * (((unit * 7 + index * 3) % 11) + 10) * 100) / 20) / 100;
}

function unitSheets(rows: readonly CriteriaRow[], count: number): LaidOut {
  const scores: PutScore[] = [];
  const sheets = UNITS.slice(0, count).map((unit, at) => {
    const name = `${String(at + 1)} ${unit.slice(-1)}`;
    return sheet(name, [
      [TITLE],
      [`Đơn vị: ${unit}`],
      ['STT', 'Nội dung đánh giá', 'Điểm tối đa', 'Điểm tự chấm'],
      ...rows.map((row, index) => {
        const value = row.isScored ? sample(row, at, index) : null;
        if (value !== null) scores.push({ sheet: name, row: index + 4, column: 4, value, of: index });
        return [row.number || null, row.text || null, row.maximum, value];
      }),
    ]);
  });
  return { layout: count === 1 ? 'unitSheet' : 'unitSheets', workbook: workbook(...sheets), scores };
}

function criteriaDown(rows: readonly CriteriaRow[]): LaidOut {
  const scores: PutScore[] = [];
  const body = rows.map((row, index): CellInput[] => [
    row.number || null,
    row.text || null,
    row.maximum,
    ...UNITS.map((_, unit) => {
      if (!row.isScored) return null;
      const value = sample(row, unit, index);
      scores.push({ sheet: 'Chấm điểm', row: index + 3, column: unit + 4, value, of: index });
      return value;
    }),
  ]);
  const head = ['STT', 'Nội dung đánh giá', 'Điểm tối đa', ...UNITS];
  return { layout: 'criteriaDown', workbook: workbook(sheet('Chấm điểm', [[TITLE], head, ...body])), scores };
}

/** Only the scored rows become columns: a heading holds its number and text, the row below it the maxima. */
function unitsDown(rows: readonly CriteriaRow[]): LaidOut {
  const scores: PutScore[] = [];
  const leaves = rows.flatMap((row, of) => (row.isScored ? [{ row, of }] : []));
  const headings = leaves.map(({ row }) => (row.number === '' ? row.text : `${row.number} ${row.text}`));
  const body = UNITS.map((unit, at): CellInput[] => [
    at + 1,
    unit,
    ...leaves.map(({ row, of }, index) => {
      const value = sample(row, at, of);
      scores.push({ sheet: 'Chấm điểm', row: at + 4, column: index + 3, value, of });
      return value;
    }),
  ]);
  const head = ['STT', 'Tên đơn vị', ...headings];
  const maxima = [null, 'Điểm tối đa', ...leaves.map(({ row }) => row.maximum)];
  return { layout: 'unitsDown', workbook: workbook(sheet('Chấm điểm', [[TITLE], head, maxima, ...body])), scores };
}

/** A text as two readings of it are compared: without marks, numbers in front and white space. */
export function bare(text: string): string {
  return stripMarks(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
