import { stripMarks } from '../shared/foldHeading';
import type { RecognisedColumn, RecognisedSheet } from '../domain/recognition';
import type { ColumnRole } from '../domain/tableRoles';
import type { Table } from './table';
import { isScoreRole } from './unitSheetRoles';

/** A table of deductions says so in the heading of its maxima, in what it lists, or in its only score column. */
export function tableKind(table: Table, columns: readonly RecognisedColumn[]): RecognisedSheet['tableKind'] {
  const maximum = stripMarks(columns.find(({ role }) => role === 'maximum')?.heading ?? '');
  const criterion = stripMarks(columns.find(({ role }) => role === 'criterion')?.heading ?? '');
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  const isPlain = columns.some(({ role }) => isScoreRole(role));
  if (/\btru\b/.test(maximum) || /vi pham|tru diem/.test(criterion)) return 'penalty';
  if (/\b(thuong|cong)\b/.test(maximum) || /diem thuong|noi dung thuong/.test(criterion)) return 'bonus';
  const titles = table.frame.map(({ text }) => stripMarks(text)).join(' ');
  if (!isPlain && has('penalty') && !has('bonus') && (has('maximum') || /diem tru|tru diem|vi pham/.test(titles)))
    return 'penalty';
  if (!isPlain && has('bonus') && !has('penalty') && (has('maximum') || /diem thuong|diem cong/.test(titles))) return 'bonus';
  return 'points';
}
