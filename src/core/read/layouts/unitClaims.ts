import type { Criterion } from '../../domain/criteria';
import type { Claim } from '../../domain/reading';
import type { ReadNumber } from '../../domain/readNumber';
import type { ReviewStage } from '../../domain/review';
import { maximumInText } from '../criteria/maximum';
import type { HeaderOutline } from '../criteria/outlineFromHeader';
import { readNumber } from '../table/readCells';
import { columnOf, columnsOf, refIn, type Table } from '../table/table';
import type { NamedUnit } from './scoreReading';

/** One row of the body with the unit it belongs to, and its stage where rows tell it. */
export interface UnitRow {
  readonly unit: NamedUnit;
  readonly row: number;
  readonly stage: ReviewStage | null;
}

/** Totals, sums of groups and places that the table states of each unit. */
export function unitClaims(
  table: Table,
  outline: HeaderOutline,
  criteria: readonly Criterion[],
  rows: readonly UnitRow[],
): readonly Claim[] {
  const { stage } = table.recognised;
  const claims: Claim[] = [];
  for (const { unit, row, stage: rowStage } of rows) {
    const claim = (what: Claim['what'], column: number, criterion: Criterion | null): void => {
      const number = readNumber(table, row, column);
      if (number.reading.status !== 'missing')
        claims.push({ what, stage: rowStage ?? stage, unit: unit.id, criterion: criterion?.id ?? null, number });
    };
    for (const { column, role } of columnsOf(table, 'total', 'place')) claim(role === 'place' ? 'place' : 'total', column, null);
    for (const { column, node } of outline.groupTotals) claim('groupTotal', column, criteria[node] ?? null);
  }
  return claims;
}

/** The declared maxima of groups and of everything, in the row of maxima. */
export function acrossMaximumClaims(table: Table, outline: HeaderOutline, criteria: readonly Criterion[]): readonly Claim[] {
  const row = table.recognised.maximumRow;
  if (row === null) return [];
  const claims = outline.groupTotals.flatMap(({ column, node }): Claim[] => {
    const number = readNumber(table, row, column);
    return number.reading.value === null
      ? []
      : [{ what: 'groupMaximum', stage: null, unit: null, criterion: criteria[node]?.id ?? null, number }];
  });
  const total = declaredAcross(table);
  return total === null ? claims : [...claims, { what: 'maximumTotal', stage: null, unit: null, criterion: null, number: total }];
}

/** In the row of maxima, or in the heading of the total: "Tổng điểm (100đ)". */
export function declaredAcross(table: Table): ReadNumber | null {
  const column = columnOf(table, 'total');
  if (column === null) return null;
  const { maximumRow, header, columns } = table.recognised;
  if (maximumRow !== null) {
    const number = readNumber(table, maximumRow, column);
    if (number.reading.value !== null) return number;
  }
  const heading = columns.find((one) => one.column === column)?.heading ?? '';
  const { maximum } = maximumInText(heading).found;
  if (maximum === null || header === null) return null;
  const at = refIn(table, table.merges(header.to, column)?.top ?? header.to, column);
  return {
    at,
    stored: { kind: 'text', text: heading },
    shown: heading,
    formula: null,
    format: 'General',
    reading: { status: 'ok', value: maximum, why: [], isPercent: false },
  };
}
