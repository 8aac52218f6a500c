import { columnName } from '../workbook/address';
import { cellText } from '../workbook/cell';
import type { DataEvidence } from '../domain/clueFacts';
import type { Clue } from '../domain/recognition';
import type { ColumnRole } from '../domain/tableRoles';
import type { ReviewStage } from '../domain/review';
import { isNumeric, isWordy } from './columnProfile';
import { clue } from './outcome';
import type { Table, TableColumn } from './table';

/** Roles of the columns beside the scores on a unit's sheet, collisions decided by neighbours and data. */
export function rolesBesideScores(
  table: Table,
  fixed: ReadonlyMap<number, ColumnRole>,
): { readonly roles: ReadonlyMap<number, ColumnRole>; readonly clues: readonly Clue[] } {
  const roles = new Map(fixed);
  const clues: Clue[] = [];
  const has = (...wanted: readonly ColumnRole[]): boolean => [...roles.values()].some((role) => wanted.includes(role));
  const lastReview = Math.max(0, ...[...fixed].flatMap(([column, role]) => (REVIEWED.has(role) ? [column] : [])));
  const hasTarget = table.columns.some(({ match }) => match?.means === 'target' || match?.means === 'criterionOrTarget');
  for (const column of table.columns) {
    if (roles.has(column.column)) continue;
    const decided = decide(column);
    const role = decided.role !== 'ignored' && ONCE.has(decided.role) && has(decided.role) ? 'ignored' : decided.role;
    roles.set(column.column, role);
    if (decided.evidence !== null && role !== 'ignored') {
      clues.push(
        clue('roleFromData', table.sheet.name, {
          column: columnName(column.column),
          heading: column.heading,
          role,
          evidence: decided.evidence,
        }),
      );
    }
  }
  return { roles, clues };

  function decide(column: TableColumn): Decided {
    const word = column.match?.means;
    if (word === 'criterionOrTarget') return says('target');
    if (word === 'result') return resultRole(column, hasTarget, lastReview > 0 && column.column > lastReview && !has('agreed'));
    if (word === 'unitOrMeasure') return says('unitOfMeasure', 'measureWords');
    if (word === 'explanation') {
      if (lastReview > 0 && column.column > lastReview && has('self')) return says('reason');
      return says(holdsLinks(table, column) ? 'evidence' : 'explanation');
    }
    if (word === 'place') return says(isWordy(column.profile) ? 'grade' : 'place');
    if (word === 'grade') return says(isNumeric(column.profile) ? 'place' : 'grade');
    if (word === 'self') return says('explanation', 'words');
    if (word === 'review' || word === 'review1' || word === 'review2' || word === 'agreed') return says('reason', 'words');
    return says(AS_HEADED.find((role) => role === word) ?? 'ignored');
  }
}

const REVIEWED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['review1', 'review2', 'agreed', 'crossScore']);

/** Roles a heading gives by itself. */
const AS_HEADED: readonly ColumnRole[] = [
  'target',
  'unitOfMeasure',
  'evidence',
  'reviewer',
  'reason',
  'note',
  'method',
  'kind',
  'total',
  'percent',
  'bonus',
  'penalty',
];

interface Decided {
  readonly role: ColumnRole;
  readonly evidence: DataEvidence | null;
}

/** Roles that occur once on a unit's sheet; of notes, evidence and the like there may be several. */
const ONCE: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'target',
  'result',
  'unitOfMeasure',
  'method',
  'kind',
  'agreed',
  'total',
  'bonus',
  'penalty',
]);

function says(role: ColumnRole, evidence: DataEvidence | null = null): Decided {
  return { role, evidence };
}

function resultRole(column: TableColumn, hasTarget: boolean, isAfterReviews: boolean): Decided {
  if (hasTarget) return says('result', 'besideTarget');
  if (isWordy(column.profile))
    return says(column.profile.distinct <= 6 && column.profile.words >= 3 ? 'grade' : 'result', 'words');
  return isAfterReviews && isNumeric(column.profile) ? says('agreed', 'notAboveMaximum') : says('result');
}

function holdsLinks(table: Table, column: TableColumn): boolean {
  let links = 0;
  for (const row of table.rows) {
    const cell = table.sheet.rows.get(row)?.get(column.column);
    if (cell !== undefined && /^https?:|\.(pdf|docx?|xlsx?|jpe?g|png|zip)\b/i.test(cellText(cell))) links += 1;
  }
  return links > 0 && links * 2 > column.profile.words;
}

export function isScoreRole(role: ColumnRole): role is ReviewStage | 'crossScore' {
  return role === 'self' || role === 'review1' || role === 'review2' || role === 'agreed' || role === 'crossScore';
}
