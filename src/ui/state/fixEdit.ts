import { pointsFrom, toNumber } from '../../core/domain/points';
import type { Issue } from '../../core/domain/issue';
import { parseA1 } from '../../core/workbook/address';
import type { Edit } from '../../core/workbook/edit';

/** The edit that carries out a proposed correction; `null` when it is neither a text nor a number for one cell and a person has to type it. */
export function fixEdit(issue: Issue): Edit | null {
  const at = issue.place.at;
  if (at === null || issue.fix === null) return null;
  const texts = textChanges(issue);
  if (texts !== null) {
    const cells = texts.flatMap(({ cell, to }) => {
      const place = parseA1(cell.slice(cell.lastIndexOf('!') + 1));
      return place === null ? [] : [{ at: { sheet: at.sheet, ...place }, value: { kind: 'text' as const, text: to } }];
    });
    return { kind: 'setCells', cells };
  }
  const value = pointsFrom(issue.fix.to);
  return value === null ? null : { kind: 'setCells', cells: [{ at, value: { kind: 'number', value: toNumber(value) } }] };
}

/** Texts of one column that are set right together; `null` for all other findings. */
function textChanges(issue: Issue): readonly { readonly cell: string; readonly to: string }[] | null {
  switch (issue.code) {
    case 'textDecomposed':
    case 'legacyText':
    case 'strayBlanks':
    case 'ethForD':
    case 'misreadText':
      return issue.facts.changes;
    default:
      return null;
  }
}
