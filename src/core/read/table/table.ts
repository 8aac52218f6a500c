import type { CriterionKind } from '../../domain/criteria';
import { pointsFromExcel, type Points } from '../../domain/points';
import type { ColumnRole, RecognisedColumn, RecognisedSheet } from '../../domain/recognition';
import type { Area, CellRef } from '../../workbook/address';
import { cellText, isBlank, type Cell } from '../../workbook/cell';
import { cellAt, type Sheet, type Workbook } from '../../workbook/workbook';
import { kindInHeading } from '../criteria/kindInWords';
import { mergeIndex, type MergeIndex } from './mergeIndex';
import { remembered } from './remembered';

/** A recognised table together with the sheet it stands on. */
export interface Table {
  readonly recognised: RecognisedSheet;
  readonly sheet: Sheet;
  readonly merges: MergeIndex;
  readonly date1904: boolean;
  /** A cell's double as an exact number, computed once per reading. */
  readonly exact: (value: number) => Points;
  /** The kind a heading declares, computed once per reading. */
  readonly kindOf: (heading: string) => CriterionKind | null;
}

/** The recognised tables of one role, in the order of the workbook. */
export function tablesOf(
  workbook: Workbook,
  sheets: readonly RecognisedSheet[],
  role: RecognisedSheet['role'],
): readonly Table[] {
  const exact = remembered(pointsFromExcel);
  const kindOf = remembered(kindInHeading);
  const byName = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return sheets.flatMap((recognised) => {
    const sheet = recognised.role === role ? byName.get(recognised.name) : undefined;
    if (sheet === undefined) return [];
    return [
      { recognised, sheet, merges: mergeIndex(sheet.merges, windowOf(recognised)), date1904: workbook.date1904, exact, kindOf },
    ];
  });
}

function windowOf(recognised: RecognisedSheet): Area {
  const columns = recognised.columns.map((one) => one.column);
  return {
    top: recognised.header?.from ?? recognised.data?.from ?? 1,
    bottom: recognised.data?.to ?? recognised.header?.to ?? 1,
    left: columns[0] ?? 1,
    right: columns[columns.length - 1] ?? 1,
  };
}

export function refIn(table: Table, row: number, column: number): CellRef {
  return { sheet: table.sheet.name, row, column };
}

export function cellIn(table: Table, row: number, column: number): Cell {
  return cellAt(table.sheet, row, column);
}

/** A label or name: the value of a merged area belongs to all of it. Trimmed; "" when there is none. */
export function labelIn(table: Table, row: number, column: number): string {
  const area = table.merges(row, column);
  return cellText(area === null ? cellAt(table.sheet, row, column) : cellAt(table.sheet, area.top, area.left)).trim();
}

/** The rows of the body that hold something and are neither totals nor captions, top to bottom. */
export function bodyRows(table: Table): readonly number[] {
  const { data, specialRows, columns } = table.recognised;
  if (data === null) return [];
  return [...table.sheet.rows]
    .filter(
      ([row, cells]) =>
        row >= data.from && row <= data.to && !specialRows.has(row) && columns.some((one) => hasContent(cells.get(one.column))),
    )
    .map(([row]) => row);
}

function hasContent(cell: Cell | undefined): boolean {
  return cell !== undefined && !isBlank(cell) && !(cell.value.kind === 'text' && cell.value.text.trim() === '');
}

export function columnsOf(table: Table, ...roles: readonly ColumnRole[]): readonly RecognisedColumn[] {
  return table.recognised.columns.filter((one) => roles.includes(one.role));
}

/** The column of a role that occurs once, `null` when the table has none. */
export function columnOf(table: Table, role: ColumnRole): number | null {
  return table.recognised.columns.find((one) => one.role === role)?.column ?? null;
}
