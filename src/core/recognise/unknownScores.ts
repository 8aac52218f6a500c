import { columnName } from '../workbook/address';
import { hasNoMarks, stripMarks } from '../shared/foldHeading';
import type { Clue } from '../domain/recognition';
import type { ColumnRole } from '../domain/tableRoles';
import { cellNumberAt } from './cellNumber';
import { isNumeric } from './columnProfile';
import { agreement } from './maximumColumn';
import { nearestHeading } from './nearestHeading';
import { clue } from './outcome';
import type { HeadingMatch } from './headingWord';
import { isSeries } from './series';
import type { HeadingWord } from './synonyms';
import type { Table, TableColumn } from './table';
import { isScoreRole } from './unitSheetRoles';

const MOST = 0.9;
const FEWEST = 2;
/** Figures that stand beside scores and are none; without marks only words that mean nothing else. */
const NO_SCORES =
  /(?<!\p{L})(năm trước|kỳ trước|cùng kỳ|số lượng|số lần|số lượt|tỷ lệ|tỉ lệ|hệ số|trọng số|phần trăm|tổng|cộng|chênh lệch|tăng|giảm)(?!\p{L})|%/iu;
const PLAIN_NO_SCORES =
  /\b(nam truoc|ky truoc|cung ky|so luong|so lan|so luot|ty le|ti le|he so|trong so|phan tram|chenh lech)\b|%/;

function isFigure(heading: string): boolean {
  return hasNoMarks(heading) ? PLAIN_NO_SCORES.test(stripMarks(heading)) : NO_SCORES.test(heading.normalize('NFC'));
}

/**
 * A column of numbers within the maxima under words nobody knows may be a review: leaving it out in silence could change every
 * place, so it is asked. A known heading one slip away is offered.
 */
export function unknownScores(table: Table, maximum: TableColumn | null, roles: ReadonlyMap<number, ColumnRole>): Clue | null {
  const hasTarget = [...roles.values()].includes('target');
  const unknown = table.columns.find((column) => {
    const role = roles.get(column.column);
    if (column.heading === '' || !isNumeric(column.profile) || column.match?.isExact === true) return false;
    const last = column.path[column.path.length - 1]?.text ?? '';
    // `Điểm tống nhất` is nearer to the score that was agreed than to the total whose words it holds.
    const nearest = nearestHeading(last);
    if (nearest !== null && nearest.means !== column.match?.means) return true;
    const isOpen = column.match === null ? role === 'ignored' : isStray(column.match, role, hasTarget);
    if (!isOpen || isSeries(last) || isFigure(last)) return false;
    if (maximum !== null) {
      const isBelow = shared(table, maximum, column) >= FEWEST && agreement(table, maximum, column) >= MOST;
      return column.column > maximum.column && isBelow;
    }
    return table.columns.some(
      (score) => isScoreRole(roles.get(score.column) ?? 'ignored') && shared(table, score, column) >= FEWEST,
    );
  });
  if (unknown === undefined) return null;
  const nearest = nearestHeading(unknown.path[unknown.path.length - 1]?.text ?? '')?.words ?? null;
  return clue('unknownColumn', table.sheet.name, { column: columnName(unknown.column), heading: unknown.heading, nearest });
}

/** Numbers under a heading that only holds a word for texts, or a second result: `Đơn vị tự chm`, `Kết quả bỏ túi`. */
function isStray({ means, isExact }: HeadingMatch, role: ColumnRole | undefined, hasTarget: boolean): boolean {
  if (isExact || !LOOSE.has(means)) return false;
  return means !== 'result' || role === 'ignored' || !hasTarget;
}

const LOOSE: ReadonlySet<HeadingWord> = new Set<HeadingWord>([
  'unit',
  'unitOrMeasure',
  'criterion',
  'result',
  'evidence',
  'explanation',
  'reason',
  'reviewer',
  'note',
  'status',
]);

/** Rows in which both hold a number. */
function shared(table: Table, one: TableColumn, other: TableColumn): number {
  const holds = (row: number, { column }: TableColumn): boolean => cellNumberAt(table.sheet, row, column) !== null;
  return table.rows.filter((row) => !table.captions.has(row) && holds(row, one) && holds(row, other)).length;
}
