import type { Appraisal } from '../../domain/appraisal';
import { toNumber } from '../../domain/points';
import type { Unit, UnitId } from '../../domain/unit';
import { nameKey } from '../../shared/nameKey';
import type { CellRef } from '../../workbook/address';
import { cellText } from '../../workbook/cell';
import { cellAt, sheetMarked, type Sheet, type Workbook } from '../../workbook/workbook';
import { summaryColumns, type SummaryColumns } from './summaryColumns';
import { FIRST_UNIT_ROW, HEADING_ROW } from './summarySheet';
import { unitFigures } from './unitFigures';

/** A live formula of our own `Tổng hợp` that does not show what the engine computes now (METHODS §1.3). */
export interface LiveDifference {
  readonly at: CellRef;
  readonly formula: string;
  readonly shown: number;
  readonly computed: number;
}

const TOLERANCE = 1e-9;

/**
 * Compares the formula cells of the summary written by an earlier run with the engine's present values, unit by unit.
 * A sheet with other columns (groups added, another policy) belongs to another table and is not compared; nor are places,
 * which follow from the totals.
 */
export function liveDifferences(workbook: Workbook, appraisal: Appraisal): readonly LiveDifference[] {
  const sheet = sheetMarked(workbook, 'summary');
  const { reading } = appraisal;
  if (sheet === null || reading === null) return [];
  const columns = summaryColumns(appraisal, reading);
  if (!isSameTable(sheet, columns)) return [];
  const rows = unitRows(sheet, columns, reading.units);
  return appraisal.scorecards.flatMap((card) => {
    const row = rows.get(card.unit);
    if (row === undefined) return [];
    return unitFigures(card, row, columns, appraisal, reading).flatMap(({ column, value }) => {
      const { formula, value: shown } = cellAt(sheet, row, column);
      if (formula === null || value === null || shown.kind !== 'number') return [];
      const computed = toNumber(value);
      return Math.abs(shown.value - computed) <= TOLERANCE
        ? []
        : [{ at: { sheet: sheet.name, row, column }, formula, shown: shown.value, computed }];
    });
  });
}

/** The heading row ends where this appraisal's would, and each group stands in its column. */
export function isSameTable(sheet: Sheet, columns: SummaryColumns): boolean {
  const cells = sheet.rows.get(HEADING_ROW);
  const filled = [...(cells ?? [])].filter(([, cell]) => cellText(cell) !== '').map(([column]) => column);
  if (Math.max(0, ...filled) !== columns.note) return false;
  return columns.groups.every(({ column, criterion }) => {
    const heading = nameKey(cellText(cellAt(sheet, HEADING_ROW, column)));
    // A long name stands as «Nhóm II»: then the number alone tells the group.
    return heading.includes(nameKey(criterion.number === '' ? (criterion.text.split(' ')[0] ?? '') : criterion.number));
  });
}

/** Rows by unit: the n-th row of a name belongs to the n-th unit of that name. Names are compared as written, or two look-alikes would share a row. */
export function unitRows(sheet: Sheet, columns: SummaryColumns, units: readonly Unit[]): ReadonlyMap<UnitId, number> {
  const rowsOf = new Map<string, number[]>();
  for (const row of [...sheet.rows.keys()].sort((a, b) => a - b)) {
    if (row < FIRST_UNIT_ROW) continue;
    const name = written(cellText(cellAt(sheet, row, columns.unit)));
    const rows = rowsOf.get(name);
    if (rows === undefined) rowsOf.set(name, [row]);
    else rows.push(row);
  }
  return new Map(
    units.flatMap(({ id, name }) => {
      const row = rowsOf.get(written(name))?.shift();
      return row === undefined ? [] : [[id, row] as const];
    }),
  );
}

const written = (name: string): string => name.normalize('NFC').trim();
