import type { Criterion } from '../../domain/criteria';
import type { CrossScore } from '../../domain/crossScore';
import type { Entry, ReadNumber, ReadTarget } from '../../domain/reading';
import type { RecognisedColumn } from '../../domain/recognition';
import { isNegative, type Points } from '../../domain/points';
import type { ReviewStage } from '../../domain/review';
import type { UnitId } from '../../domain/unit';
import { cellText } from '../../workbook/cell';
import { maximumInCell } from '../criteria/maximum';
import { isNotAssigned } from '../numbers/wordsForNoNumber';
import { resultOf } from '../resultOf';
import { headerHasMerges, headerPath } from '../table/headerPath';
import { readNumber, readNumbers, readText } from '../table/readCells';
import { cellIn, refIn, type Table } from '../table/table';
import { stageOf } from './stages';

/** One row of a table with the criterion it speaks of. */
export interface CriterionAt {
  readonly criterion: Criterion;
  readonly row: number;
}

/** Which columns of a table belong to one unit. */
export interface UnitColumns {
  readonly unit: UnitId;
  readonly columns: readonly RecognisedColumn[];
  /** Stages that a bonus or penalty column without stage stands for. */
  readonly stages: readonly ReviewStage[];
  /** Whether the table is this unit's own and so may carry its own maxima. */
  readonly ownsMaximum: boolean;
}

/** What a table with criteria as rows says of one unit: one entry per leaf. */
export function rowEntries(table: Table, leaves: readonly CriterionAt[], own: UnitColumns): readonly Entry[] {
  const rows = leaves.map((leaf) => leaf.row);
  const maximumOf = (index: number): Points | null => leaves[index]?.criterion.maximum ?? null;
  const scores = scoreColumns(own).map(({ column, stages }) => ({
    stages,
    numbers: readNumbers(table, rows, column, maximumOf),
  }));
  const at = (role: RecognisedColumn['role']): number | null => own.columns.find((one) => one.role === role)?.column ?? null;
  const columns = {
    target: at('target'),
    result: at('result'),
    evidence: at('evidence'),
    explanation: at('explanation'),
    reason: at('reason'),
    note: at('note'),
  };
  const maximum = own.ownsMaximum ? at('maximum') : null;
  const reviewers = reviewerColumns(table, own, rows, maximumOf);
  const beside = columnsBeside(own).map(({ kind, column }) => ({ kind, numbers: readNumbers(table, rows, column, () => null) }));
  return leaves.map(({ criterion, row }, index): Entry => {
    const target = columns.target === null ? null : readTarget(table, row, columns.target);
    const byStage: { [stage in ReviewStage]?: ReadNumber } = {};
    for (const { stages, numbers } of scores) {
      const number = numbers[index];
      if (number === undefined) continue;
      for (const stage of stages) byStage[stage] ??= target?.state === 'notAssigned' ? withoutWords(number) : number;
    }
    return {
      unit: own.unit,
      criterion: criterion.id,
      scores: byStage,
      ...crossScoresOf(reviewers, index),
      ...(target === null ? {} : { target }),
      ...(columns.result === null ? {} : { result: resultOf(readNumber(table, row, columns.result)) }),
      ...(columns.evidence === null ? {} : { evidence: readText(table, row, columns.evidence) }),
      ...(columns.explanation === null ? {} : { explanation: readText(table, row, columns.explanation) }),
      ...(columns.reason === null ? {} : { reason: readText(table, row, columns.reason) }),
      ...(columns.note === null ? {} : { note: readText(table, row, columns.note) }),
      ...(maximum === null ? {} : { ownMaximum: readMaximum(table, row, maximum) }),
      ...typedBeside(beside, index),
    };
  });
}

interface ReviewerColumn {
  readonly reviewer: CrossScore['reviewer'];
  readonly numbers: readonly ReadNumber[];
}

/** The columns of several reviewers, each named by the last level of its heading. */
function reviewerColumns(
  table: Table,
  own: UnitColumns,
  rows: readonly number[],
  maximumOf: (index: number) => Points | null,
): readonly ReviewerColumn[] {
  const columns = own.columns.filter(({ role }) => role === 'crossScore');
  if (columns.length === 0) return [];
  const hasMerges = headerHasMerges(table);
  return columns.map(({ column, heading }): ReviewerColumn => {
    const last = headerPath(table, column, null, hasMerges).at(-1);
    const at = last?.at ?? refIn(table, table.recognised.header?.to ?? 1, column);
    return {
      reviewer: { name: last?.text ?? heading, unit: null, at },
      numbers: readNumbers(table, rows, column, maximumOf),
    };
  });
}

function crossScoresOf(columns: readonly ReviewerColumn[], index: number): Pick<Entry, 'crossScores'> {
  const crossScores = columns.flatMap(({ reviewer, numbers }): CrossScore[] => {
    const number = numbers[index];
    return number === undefined ? [] : [{ reviewer, number }];
  });
  return crossScores.length === 0 ? {} : { crossScores };
}

/** The score columns of a unit with the stages each stands for. */
export function scoreColumns(
  own: Pick<UnitColumns, 'columns' | 'stages'>,
): readonly { readonly column: number; readonly stages: readonly ReviewStage[] }[] {
  const staged = own.columns.flatMap(({ column, role }) => {
    const stage = stageOf(role);
    return stage === null ? [] : [{ column, stages: [stage] }];
  });
  if (staged.length > 0 || own.columns.some(({ role }) => role === 'crossScore')) return staged;
  const aside = own.columns.find(({ role }) => role === 'bonus' || role === 'penalty');
  return aside === undefined ? [] : [{ column: aside.column, stages: own.stages }];
}

interface ColumnBeside {
  readonly kind: 'bonus' | 'penalty';
  readonly column: number;
}

/** Bonus and penalty columns of a table that has score columns as well; alone they are the score columns themselves. */
function columnsBeside(own: Pick<UnitColumns, 'columns'>): readonly ColumnBeside[] {
  if (!own.columns.some(({ role }) => stageOf(role) !== null || role === 'crossScore')) return [];
  return own.columns.flatMap(({ column, role }) => (role === 'bonus' || role === 'penalty' ? [{ kind: role, column }] : []));
}

/** Only what was typed: a blank beside a score claims nothing. */
function typedBeside(
  columns: readonly { readonly kind: ColumnBeside['kind']; readonly numbers: readonly ReadNumber[] }[],
  index: number,
): Pick<Entry, 'beside'> {
  const beside = columns.flatMap(({ kind, numbers }) => {
    const number = numbers[index];
    return number === undefined || number.reading.status === 'missing' ? [] : [{ kind, number }];
  });
  return beside.length === 0 ? {} : { beside };
}

/** `KP` in the score cell of a criterion that is declared not assigned repeats the declaration; it is no unreadable score. */
function withoutWords(number: ReadNumber): ReadNumber {
  return number.stored.kind === 'text' && isNotAssigned(number.stored.text)
    ? { ...number, reading: { status: 'missing', value: null } }
    : number;
}

/** A maximum is written in more ways than a score: `5đ`, `-5` for a deduction; it is read as the criterion's own was. */
function readMaximum(table: Table, row: number, column: number): ReadNumber {
  const number = readNumber(table, row, column);
  const { maximum } = maximumInCell(cellIn(table, row, column), table.exact);
  return maximum === null || (number.reading.value !== null && !isNegative(number.reading.value))
    ? number
    : { ...number, reading: { status: 'ok', value: maximum, why: [], isPercent: false } };
}

function readTarget(table: Table, row: number, column: number): ReadTarget {
  const at = refIn(table, row, column);
  if (isNotAssigned(cellText(cellIn(table, row, column)))) return { state: 'notAssigned', at };
  const number = readNumber(table, row, column);
  return number.reading.status === 'missing' ? { state: 'notEntered', at } : { state: 'assigned', number };
}
