import type { Appraisal } from '../../domain/appraisal';
import { compare, exactText } from '../../domain/points';
import type { Policy } from '../../domain/policy';
import type { Standing } from '../../domain/standing';
import { a1 } from '../../workbook/address';
import type { ModelValue } from '../../workbook/sheetModel';
import type { FigureOf } from './placeKeys';
import type { SummaryColumns } from './summaryColumns';

/** As in placeFormulas: doubles that should be equal may differ in their last bit. */
const KEY_DECIMALS = 9;
/** Excel nests IF no deeper. */
const MOST_GRADES = 64;

/** What stands in the column Xếp loại: live where its total is, else the engine's grade as a text. */
export function gradeValue(
  standing: Standing | undefined,
  row: number,
  columns: SummaryColumns,
  { policy }: Appraisal,
  figureOf: FigureOf,
): ModelValue | string | null {
  const banded = policy.rankBy === 'percent' ? columns.percent : columns.total;
  if (standing === undefined || banded === null || figureOf(standing.unit, banded) === null) return standing?.grade ?? null;
  // A bar lowered it: no formula over the points says that.
  if (standing.reasons.some(({ code }) => code === 'gradeLowered')) return standing.grade;
  const formula = gradeFormula(row, columns, policy);
  return formula === null ? standing.grade : { kind: 'formula', formula, cached: standing.grade ?? '' };
}

/**
 * Xếp loại as a formula over the unit's own total or percent: the first grade, from the top, whose lower bound is reached; "" below
 * all. `null` where the banded value does not stand on the sheet (the exact total, while the sheet shows the rounded one). Source: METHODS §5.
 */
function gradeFormula(row: number, columns: SummaryColumns, { grades, bandOn, rounding, rankBy }: Policy): string | null {
  const column = rankBy === 'percent' ? columns.percent : columns.total;
  const isOnSheet = bandOn === 'rounded' || rounding.at === 'none';
  const bounds = grades.map(({ name, from }) => ({ name, from, text: exactText(from) }));
  const isDecimal = bounds.every(({ text }) => !text.includes('/'));
  if (column === null || !isOnSheet || !isDecimal || grades.length === 0 || grades.length > MOST_GRADES) return null;
  const value = `ROUND(${a1(row, column)},${KEY_DECIMALS})`;
  return bounds
    .sort((one, other) => compare(one.from, other.from))
    .reduce((below, { name, text }) => `IF(${value}>=${text},${quoted(name)},${below})`, quoted(''));
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
