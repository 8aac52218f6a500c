import { columnName } from '../workbook/address';
import type { Clue, RecognisedSheet } from '../domain/recognition';
import type { ColumnRole } from '../domain/tableRoles';
import { isWordy } from './columnProfile';
import { countScores, criteriaBody, criteriaTexts, holdsCriteria, recognisedColumn } from './criteriaBody';
import type { CriteriaColumns } from './criteriaColumns';
import { crossColumns } from './crossColumns';
import { headingWord } from './headingWord';
import { clue, type Outcome } from './outcome';
import { maximaInTexts } from './maximaInTexts';
import { columnsText, isStageWord, scoreStages } from './scoreStages';
import { sheetsReferredTo } from './sheetsReferredTo';
import type { HeadingWord } from './synonyms';
import type { Table, TableColumn } from './table';
import { bodyClues, headingClues, withoutRepeats } from './tableClues';
import { tableKind } from './tableKind';
import { beatenByStated } from './stated/beatenByStated';
import { statedRoles, unstated } from './stated/statedMatch';
import { unitOfTable } from './unitOfSheet';
import { isScoreRole, rolesBesideScores } from './unitSheetRoles';
import { unknownScores } from './unknownScores';
import { unnamedReviews } from './unnamedReviews';

/** A table of criteria with the scores of one unit; `null` when it has no score column that words and maxima support. */
export function unitSheetTable(
  table: Table,
  { criterion, number }: CriteriaColumns,
  maximum: TableColumn | null,
  clues: readonly Clue[],
): Outcome | null {
  const name = table.sheet.name;
  const beaten = beatenByStated(table);
  const open = table.columns.filter(
    ({ column, stated }) => (column > criterion.column || stated !== null) && column !== maximum?.column && !beaten.has(column),
  );
  const crossed = crossColumns(unstated(open), isStageText);
  const isCrossed = new Set([...crossed.scores, ...crossed.averages]);
  const others = open.filter((column) => !isCrossed.has(column));
  const plain = others.filter(
    ({ match, profile, stated }) => isStageWord(match?.means) && (stated !== null || !isWordy(profile)),
  );
  const totals = others.filter(({ match, profile }) => match?.means === 'total' && !isWordy(profile));
  const unnamed = unnamedReviews(table, maximum, plain, unstated(others));
  if (unnamed.questions.length > 0) {
    const asked = clue('candidate', name, { role: 'review1', columns: columnsText(unnamed.questions) });
    return { kind: 'unsure', layout: 'unitSheet', name, row: table.header.from, clues: [asked] };
  }
  const headed = [...plain, ...unnamed.reviews].sort((one, other) => one.column - other.column);
  const lastCrossed = Math.max(0, ...crossed.scores.map(({ column }) => column));
  const scores = plain.length === 0 && crossed.scores.length === 0 && maximum !== null && totals.length === 1 ? totals : headed;
  const staged = scoreStages(
    name,
    scores.map((score) => ({
      column: score.column,
      heading: score.heading,
      means: unnamed.reviews.includes(score) ? 'review' : stageWord(score, lastCrossed),
    })),
  );
  if (staged.conflict !== null)
    return { kind: 'unsure', layout: 'unitSheet', name, row: table.header.from, clues: [staged.conflict] };

  const fixed = new Map<number, ColumnRole>([...beaten].map((column) => [column, 'ignored']));
  for (const { column } of crossed.scores) fixed.set(column, 'crossScore');
  for (const { column } of crossed.averages) fixed.set(column, 'ignored');
  for (const [column, role] of [...statedRoles(table), ...staged.stages]) fixed.set(column, role);
  fixed.set(criterion.column, 'criterion');
  if (number !== null) fixed.set(number.column, 'number');
  if (maximum !== null) fixed.set(maximum.column, 'maximum');
  const beside = rolesBesideScores(table, fixed);
  const columns = table.columns.map((column) => recognisedColumn(column, beside.roles.get(column.column) ?? 'ignored'));
  const kind = tableKind(table, columns);
  const has = (...roles: readonly ColumnRole[]): boolean => columns.some(({ role }) => roles.includes(role));
  // Points may follow from results alone, where maxima stand beside them.
  const isComputed = maximum !== null && has('result') && has('target', 'method');
  const hasScores = isComputed || columns.some(({ role }) => isScoreRole(role) || role === kind);
  const isNamed = crossed.scores.length > 0 || scores.some(({ match }) => match?.means !== 'points' && match?.means !== 'total');
  const stated = maximum === null ? maximaInTexts(table, criterion) : null;
  const undecided = {
    ...table,
    columns: unstated(table.columns).filter((column) => !beaten.has(column.column) && !isCrossed.has(column)),
  };
  const unknown = hasScores || maximum !== null ? unknownScores(undecided, maximum, beside.roles) : null;
  if (unknown !== null) return { kind: 'unsure', layout: 'unitSheet', name, row: table.header.from, clues: [unknown] };
  if (!hasScores || (maximum === null && stated === null && !isNamed && kind === 'points')) return null;
  const unit = unitOfTable(table);
  const sheet: RecognisedSheet = {
    ...criteriaBody(table, columns),
    unitName: unit.name,
    unitAt: unit.at,
    tableKind: kind,
  };
  if (!holdsCriteria(sheet, table)) return null;
  const penalty = columns.find(({ role }) => role === 'maximum' || role === kind);
  return {
    kind: 'scores',
    layout: 'unitSheet',
    sheet,
    clues: withoutRepeats([
      ...headingClues(table, sheet, 'unitSheet'),
      ...clues,
      ...staged.clues,
      ...unnamed.reviews.map(({ column, heading }) =>
        clue('roleFromData', name, {
          column: columnName(column),
          heading,
          role: staged.stages.get(column) ?? 'review1',
          evidence: 'rightOfSelf',
        }),
      ),
      ...beside.clues,
      ...(unit.clue === null ? [] : [unit.clue]),
      ...(kind === 'penalty' ? [clue('penaltyTable', name, { heading: penalty?.heading ?? '' })] : []),
      ...(stated === null ? [] : [stated]),
      ...bodyClues(table, sheet, maximum !== null || stated !== null),
    ]),
    scores: countScores(table, sheet),
    unitNames: unit.name === null ? [] : [unit.name],
    criteria: criteriaTexts(table, sheet, criterion.column),
    refersTo: sheetsReferredTo(table),
  };
}

/** `Điểm` right of what several reviewers gave is what they came to. */
function stageWord({ column, match }: TableColumn, lastCrossed: number): HeadingWord {
  const word = match?.means;
  if (word === undefined || word === 'total' || word === 'points')
    return lastCrossed > 0 && column > lastCrossed ? 'agreed' : 'points';
  return word;
}

function isStageText(text: string): boolean {
  const match = headingWord(text);
  return match?.isExact === true && isStageWord(match.means);
}
