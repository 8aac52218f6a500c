import { statedWords, subjectWords, EVERY_SHEET, NO_HEADING } from '../../domain/correctionLabels';
import type { CorrectionProblem, CorrectionProblemKind, ReadingCorrection } from '../../domain/readingCorrection';
import type { Sheet, Workbook } from '../../workbook/workbook';
import { findTables } from '../findTables';
import type { MatchHeading } from '../rowKeys';
import { isPolicySheet } from '../sheetNames';
import type { Table } from '../table';
import { contradictions, type Claim } from './contradictions';
import { placeColumn } from './placeColumn';
import { placeRow } from './placeRow';
import { placeSheets } from './placeSheets';
import { NOTHING_STATED, type SheetStatement } from './statement';

/** What a person said of the sheets, found again in this workbook, and what no longer fits. */
export interface Statements {
  readonly of: ReadonlyMap<string, SheetStatement>;
  readonly applied: readonly Claim[];
  readonly problems: readonly CorrectionProblem[];
}

/** Corrections → statements about this workbook; one that does not fit, or that another contradicts, says nothing. */
export function statements(workbook: Workbook, corrections: readonly ReadingCorrection[], matchOf: MatchHeading): Statements {
  if (corrections.length === 0) return { of: new Map(), applied: [], problems: [] };
  const sheets = workbook.sheets.filter((sheet) => sheet.mark === null && sheet.kind === 'worksheet' && !isPolicySheet(sheet));
  const plainTables = tablesOnce((sheet) => findTables(sheet, matchOf));
  const placed = placeSheets(corrections, sheets, plainTables);
  const problems: CorrectionProblem[] = [];
  const refuse = (correction: ReadingCorrection, problem: CorrectionProblemKind, found: string): void => {
    problems.push(problemOf(correction, problem, found));
  };
  const sheetsOf = (correction: ReadingCorrection): readonly Sheet[] => {
    if (correction.sheet === null) return sheets;
    const sheet = placed.get(correction.sheet);
    if (sheet === undefined) refuse(correction, 'sheetGone', '');
    return sheet === undefined ? [] : [sheet];
  };

  const claims: Claim[] = [];
  for (const correction of corrections) {
    if (correction.kind === 'column') continue;
    const where = sheetsOf(correction);
    if (correction.kind === 'sheet') {
      for (const sheet of where) claims.push({ correction, sheet: sheet.name, header: 0, place: 0, table: null });
      continue;
    }
    let found = '';
    const rows = where.flatMap((sheet) => {
      const at = placeRow(sheet, correction);
      if ('found' in at) found = at.found;
      return 'found' in at ? [] : at.places.map((row) => ({ sheet, row }));
    });
    for (const { sheet, row } of rows) claims.push({ correction, sheet: sheet.name, header: 0, place: row, table: null });
    if (rows.length === 0 && where.length > 0) refuse(correction, 'headingDiffers', found);
  }
  const plain = contradictions(claims);
  const of = statementsOf(plain.kept);
  // Where a heading row was pointed at, the columns are those under it.
  const tables = tablesOnce((sheet) => findTables(sheet, matchOf, of.get(sheet.name)));

  const ofColumns: Claim[] = [];
  for (const correction of corrections) {
    if (correction.kind !== 'column') continue;
    const where = sheetsOf(correction);
    let found: string | null = null;
    let isPlaced = false;
    for (const sheet of where) {
      const at = placeColumn(tables(sheet), correction);
      if ('found' in at) found = tables(sheet).length === 0 ? found : at.found;
      else {
        isPlaced = true;
        for (const { table, column } of at.places)
          ofColumns.push({ correction, sheet: sheet.name, header: table.header.from, place: column, table });
      }
    }
    if (!isPlaced && where.length > 0) refuse(correction, found === null ? 'noTable' : 'headingDiffers', found ?? '');
  }
  const columns = contradictions(ofColumns);
  for (const { correction, found } of [...plain.refused, ...columns.refused]) refuse(correction, 'contradicts', found);
  const applied = [...plain.kept, ...columns.kept];
  return { of: statementsOf(applied), applied, problems };
}

function tablesOnce(find: (sheet: Sheet) => readonly Table[]): (sheet: Sheet) => readonly Table[] {
  const known = new Map<string, readonly Table[]>();
  return (sheet) => {
    const tables = known.get(sheet.name) ?? find(sheet);
    known.set(sheet.name, tables);
    return tables;
  };
}

function statementsOf(claims: readonly Claim[]): ReadonlyMap<string, SheetStatement> {
  const bySheet = new Map<string, SheetStatement>();
  for (const { correction, sheet, header, place } of claims) {
    const before = bySheet.get(sheet) ?? NOTHING_STATED;
    switch (correction.kind) {
      case 'sheet':
        bySheet.set(sheet, { ...before, is: correction.is });
        break;
      case 'row':
        bySheet.set(sheet, { ...before, rows: new Map(before.rows).set(place, correction.is) });
        break;
      case 'column': {
        const own = new Map(before.columns.get(header)).set(place, correction.is);
        bySheet.set(sheet, { ...before, columns: new Map(before.columns).set(header, own) });
        break;
      }
    }
  }
  return bySheet;
}

/** A correction that is not applied, in the words of `Cấu hình`. */
function problemOf(correction: ReadingCorrection, problem: CorrectionProblemKind, found: string): CorrectionProblem {
  const heading = correction.kind === 'sheet' ? null : correction.heading;
  return {
    problem,
    sheet: correction.sheet ?? EVERY_SHEET[0] ?? '',
    subject: subjectWords(correction),
    is: statedWords(correction),
    heading: heading === '' ? (NO_HEADING[0] ?? '') : (heading ?? ''),
    found,
    at: correction.at,
  };
}
