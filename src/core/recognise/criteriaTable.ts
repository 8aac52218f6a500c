import type { Clue } from '../domain/recognition';
import { criteriaColumns } from './criteriaColumns';
import { criteriaDownTable } from './criteriaDownTable';
import type { MatchHeading } from './rowKeys';
import { maximumColumn } from './maximumColumn';
import { clue, type Outcome } from './outcome';
import { columnsText, isStageWord } from './scoreStages';
import type { Table, TableColumn } from './table';
import { unitColumns } from './unitColumns';
import { unitNameColumn } from './unitNameColumn';
import { unitSheetTable } from './unitSheetTable';
import { weightColumn } from './weights';

/**
 * A table whose rows are criteria: one unit's sheet, all units across, or a list of criteria without scores.
 * `null` when its rows are no criteria.
 */
export function criteriaTable(table: Table, matchOf: MatchHeading): Outcome | null {
  const found = criteriaColumns(table);
  if (found === null) return null;
  if ('conflict' in found) return hasScoreHeading(table) ? unsure(table, 'unitSheet', found.conflict) : null;
  const most = maximumColumn(table, found.criterion);
  if ('conflict' in most) return unsure(table, 'unitSheet', most.conflict);
  const units = unitColumns(table, found.criterion, most.maximum, matchOf);
  if (units !== null && 'conflict' in units) return unsure(table, 'criteriaDown', units.conflict);
  const clues = [...found.clues, ...most.clues];
  if (units === null && hasScoreHeading(table)) {
    const listed = unitsInRows(table, found.criterion);
    if (listed !== null)
      return unsure(table, 'unitSheet', clue('candidate', table.sheet.name, { role: 'unit', columns: columnsText([listed]) }));
  }
  const outcome =
    units === null
      ? unitSheetTable(table, found, most.maximum, clues)
      : criteriaDownTable(table, found, most.maximum, units, clues);
  const weights = outcome?.kind === 'scores' ? weightColumn(table) : null;
  return weights === null ? outcome : unsure(table, units === null ? 'unitSheet' : 'criteriaDown', weights);
}

function hasScoreHeading(table: Table): boolean {
  return table.columns.some(
    ({ match }) => match !== null && (match.means === 'maximum' || (isStageWord(match.means) && match.isExact)),
  );
}

/** Names of units beside the criteria: a list of one row per unit and criterion, which no layout reads. */
function unitsInRows(table: Table, criterion: TableColumn): TableColumn | null {
  const found = unitNameColumn(table);
  if (found === null || 'conflict' in found || found.unit.column === criterion.column) return null;
  const { profile } = found.unit;
  return profile.distinct >= 2 && profile.words * 2 > table.rows.length ? found.unit : null;
}

function unsure(table: Table, layout: 'unitSheet' | 'criteriaDown', conflict: Clue): Outcome {
  return { kind: 'unsure', layout, name: table.sheet.name, row: table.header.from, clues: [conflict] };
}
