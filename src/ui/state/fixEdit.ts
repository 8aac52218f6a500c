import { pointsFrom, toNumber } from '../../core/domain/points';
import type { Issue } from '../../core/domain/issue';
import type { Edit } from '../../core/workbook/edit';

/** The edit that carries out a proposed correction; `null` when it is not a number for one cell and a person has to type it. */
export function fixEdit(issue: Issue): Edit | null {
  const at = issue.place.at;
  if (at === null || issue.fix === null) return null;
  const value = pointsFrom(issue.fix.to);
  return value === null ? null : { kind: 'setCells', cells: [{ at, value: { kind: 'number', value: toNumber(value) } }] };
}
