import type { Sheet } from '../workbook/workbook';
import { isInput } from '../workbook/sheetMark';
import { stripMarks } from '../shared/foldHeading';
import { isRegisterByHand } from '../domain/year/yearSheet';
import type { Clue } from '../domain/recognition';
import { criteriaTable } from './criteriaTable';
import { describeGrid, describeTable } from './describeSheet';
import { falseFriend, falseFriendRow } from './falseFriend';
import { findTables } from './findTables';
import type { MatchHeading } from './rowKeys';
import { NOTHING_LISTED, type IsListed } from './listedCriteria';
import { clue, type Outcome } from './outcome';
import { isPolicySheet } from './sheetNames';
import { plainSheet, specialTable } from './specialTable';
import { reviewerOfSheet, sameReviewerBelow } from './reviewerOfSheet';
import { asStatedSheet } from './stated/asStatedSheet';
import { isStatedScores, withoutIgnored } from './stated/statedMatch';
import { NOTHING_STATED, type SheetStatement } from './stated/statement';
import { withIgnoredColumns } from './stated/withIgnoredColumns';
import type { Table } from './table';
import { unitsDownTable } from './unitsDownTable';

/**
 * What the tables of one sheet are. A sheet nobody reads still says what it seems to be.
 *
 * @param isListed the criteria of the workbook's own list, where it is known already
 * @param statement what a person said of it: the strongest clue
 */
export function judgeSheet(
  sheet: Sheet,
  matchOf: MatchHeading,
  isListed: IsListed = NOTHING_LISTED,
  statement: SheetStatement = NOTHING_STATED,
): readonly Outcome[] {
  if (sheet.mark !== null && !isInput(sheet.mark)) return [ignored(sheet, clue('ourSheet', sheet.name, { mark: sheet.mark }))];
  if (sheet.kind === 'other') return [ignored(sheet, clue('sheetIgnored', sheet.name, { because: 'notWorksheet' }))];
  if (sheet.rows.size === 0) return [ignored(sheet, clue('sheetIgnored', sheet.name, { because: 'empty' }))];
  if (isRegisterByHand(sheet)) return [ignored(sheet, clue('sheetIgnored', sheet.name, { because: 'notScores' }))];
  if (isPolicySheet(sheet)) {
    return [
      { kind: 'special', sheet: plainSheet(sheet.name, 'policy'), clues: [clue('specialSheet', sheet.name, { role: 'policy' })] },
    ];
  }
  if (statement.is?.kind === 'notScores') return [{ kind: 'special', sheet: plainSheet(sheet.name, 'ignored'), clues: [] }];
  const tables = findTables(sheet, matchOf, statement);
  const outcomes = tables
    .map((table) => withReviewer(withIgnoredColumns(judgeTable(withoutIgnored(table), matchOf, isListed), table), table))
    .map((outcome) => asStatedSheet(outcome, statement.is));
  const useful = outcomes.filter(({ kind }) => kind !== 'other');
  if (useful.length > 0) return sameReviewerBelow(useful);
  const grid = (tables.length === 0 ? falseFriendRow(sheet) : null) ?? describeGrid(sheet);
  const said = [...outcomes.flatMap(({ clues }) => clues), ...(grid === null ? [] : [grid])];
  return [
    {
      kind: 'other',
      clues:
        said.length > 0
          ? said.slice(0, MOST_CLUES)
          : [clue('sheetIgnored', sheet.name, { because: tables.length === 0 ? 'noTable' : 'notScores' })],
    },
  ];
}

function withReviewer(outcome: Outcome, table: Table): Outcome {
  const reviewer = outcome.kind === 'scores' ? reviewerOfSheet(table) : null;
  return outcome.kind !== 'scores' || reviewer === null ? outcome : { ...outcome, reviewer };
}

/** Enough to say what a sheet is; a questionnaire repeats its heading for every block. */
const MOST_CLUES = 4;

function ignored(sheet: Sheet, why: Clue): Outcome {
  return { kind: 'special', sheet: plainSheet(sheet.name, 'ignored'), clues: [why] };
}

function judgeTable(table: Table, matchOf: MatchHeading, isListed: IsListed): Outcome {
  if (!isStatedScores(table)) {
    const special = specialTable(table);
    if (special !== null) return special;
    if (falseFriend(table) !== null) return { kind: 'other', clues: describeTable(table) };
  }
  return (statedFirst(table) ?? unitsFirst(table))
    ? judged(table, [unitsDownTable, criteriaTable], matchOf, isListed)
    : judged(table, [criteriaTable, unitsDownTable], matchOf, isListed);
}

/** Whether rows are units, where a person said what tells it; `null` where nobody did. */
function statedFirst(table: Table): boolean | null {
  const said = table.columns.flatMap(({ stated }) => stated ?? []);
  if (said.some(({ role, unitName }) => role === 'criterion' || unitName !== null)) return false;
  return said.some(({ role }) => role === 'unit' || role === 'score') ? true : null;
}

/** A column of units without a column of criteria, or a corner that holds both words, is tried as rows of units first. */
function unitsFirst(table: Table): boolean {
  const hasCriteria = table.columns.some(({ match }) => match?.means === 'criterion' && match.isExact);
  return table.columns.slice(0, 4).some(({ match, heading }) => {
    const folded = stripMarks(heading);
    return (
      match?.means === 'unit' ||
      (match?.means === 'unitOrMeasure' && !hasCriteria) ||
      (/tieu chi|noi dung/.test(folded) && /don vi|truong/.test(folded))
    );
  });
}

function judged(
  table: Table,
  readers: readonly ((table: Table, matchOf: MatchHeading, isListed: IsListed) => Outcome | null)[],
  matchOf: MatchHeading,
  isListed: IsListed,
): Outcome {
  for (const reader of readers) {
    const outcome = reader(table, matchOf, isListed);
    if (outcome !== null) return outcome;
  }
  return { kind: 'other', clues: describeTable(table) };
}
