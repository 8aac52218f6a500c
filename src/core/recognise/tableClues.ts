import { columnName } from '../workbook/address';
import { cellText } from '../workbook/cell';
import type { Clue, Layout, RecognisedSheet } from '../domain/recognition';
import { cellNumber } from './cellNumber';
import { clue } from './outcome';
import { isLabel, labelDepth } from './tableLabel';
import type { Table } from './table';
import { isScoreRole } from './unitSheetRoles';

/** More columns than this are summed up by other clues. */
const MOST_COLUMNS_NAMED = 12;

/** A column whose role its numbers decided needs no second sentence about its heading. */
export function withoutRepeats(clues: readonly Clue[]): readonly Clue[] {
  const decided = new Set(clues.flatMap((each) => (each.code === 'roleFromData' ? [each.facts.column] : [])));
  return clues.filter((each) => each.code !== 'headingMatched' || !decided.has(each.facts.column));
}

/** Which row is the heading, and what its columns were taken for. */
export function headingClues(table: Table, sheet: RecognisedSheet, layout: Layout): readonly Clue[] {
  const named = sheet.columns.filter(
    ({ role, unitName, heading }) => role !== 'ignored' && role !== 'score' && unitName === null && heading !== '',
  );
  const row = table.header.from;
  return [
    clue('layoutFromHeadings', sheet.name, {
      layout,
      row,
      headings: named
        .slice(0, MOST_COLUMNS_NAMED)
        .map(({ heading }) => `«${heading}»`)
        .join('; '),
    }),
    ...named
      .filter(({ role }) => role !== 'maximum')
      .slice(0, MOST_COLUMNS_NAMED)
      .map(({ column, heading, role }) => clue('headingMatched', sheet.name, { column: columnName(column), heading, role, row })),
  ];
}

/** What the rows of criteria show: levels, totals, and what is missing. */
export function bodyClues(table: Table, sheet: RecognisedSheet, hasMaximum: boolean): readonly Clue[] {
  const clues: Clue[] = [];
  const number = sheet.columns.find(({ role }) => role === 'number')?.column;
  const labels = table.rows.flatMap((row) => {
    const cell = number === undefined || sheet.specialRows.has(row) ? undefined : table.sheet.rows.get(row)?.get(number);
    const text = cell === undefined ? '' : cellText(cell).trim();
    return isLabel(text) ? [text] : [];
  });
  const digits = labels.filter((label) => /^\d/.test(label));
  const isGrouped = digits.length > 0 && digits.length < labels.length;
  const [first = ''] = labels;
  const deepest = (isGrouped ? digits : labels).reduce(
    (best, label) => (labelDepth(label) > labelDepth(best) ? label : best),
    isGrouped ? (digits[0] ?? '') : first,
  );
  if (deepest !== '')
    clues.push(
      clue('numberingLevels', sheet.name, {
        levels: labelDepth(deepest) + (isGrouped ? 1 : 0),
        example: isGrouped ? `${first}, ${deepest}` : deepest,
      }),
    );
  const total = [...sheet.specialRows].find(([, kind]) => kind === 'total')?.[0];
  if (total !== undefined) clues.push(clue('totalRow', sheet.name, { row: total, caption: captionOf(table, total) }));
  if (sheet.data === null) clues.push(clue('noData', sheet.name, { row: table.header.from }));
  else if (!hasScores(table, sheet))
    clues.push(clue('noScoresYet', sheet.name, { criteria: table.rows.filter((row) => !sheet.specialRows.has(row)).length }));
  if (!hasMaximum && sheet.data !== null) clues.push(clue('noMaximum', sheet.name, {}));
  return clues;
}

function captionOf(table: Table, row: number): string {
  for (const cell of table.sheet.rows.get(row)?.values() ?? []) if (cell.value.kind === 'text') return cell.value.text.trim();
  return '';
}

function hasScores(table: Table, sheet: RecognisedSheet): boolean {
  const columns = sheet.columns.filter(
    ({ role }) => isScoreRole(role) || role === 'score' || role === 'bonus' || role === 'penalty',
  );
  return table.rows.some(
    (row) =>
      !sheet.specialRows.has(row) &&
      columns.some(({ column }) => {
        const cell = table.sheet.rows.get(row)?.get(column);
        return cell !== undefined && cellNumber(cell) !== null;
      }),
  );
}
