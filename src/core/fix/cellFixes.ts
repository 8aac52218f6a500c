import type { ChangeValue } from '../domain/collection';
import type { CellFix } from '../domain/fixing';
import type { Issue } from '../domain/issue';
import { decimalText, pointsFrom, pointsFromExcel, toNumber } from '../domain/points';
import { parseA1 } from '../workbook/address';
import { cellText, isBlank, type Cell } from '../workbook/cell';
import type { ModelValue } from '../workbook/sheetModel';
import { cellOf, type Workbook } from '../workbook/workbook';

type Put = Pick<CellFix, 'at' | 'put' | 'shown'>;

/** What a proposal sets, cell by cell; none when it is neither a text nor a number for one cell, so that a person has to type it. */
export function cellsOfFix(issue: Issue): readonly Put[] {
  const at = issue.place.at;
  if (at === null || issue.fix === null) return [];
  const texts = textChanges(issue);
  if (texts !== null) {
    return texts.flatMap(({ cell, to }) => {
      const place = parseA1(cell.slice(cell.lastIndexOf('!') + 1));
      return place === null ? [] : [{ at: { sheet: at.sheet, ...place }, put: { kind: 'text' as const, text: to } }];
    });
  }
  if (issue.code === 'dateAsText')
    return issue.facts.changes.flatMap(({ cell, to, serial }) => dateFix(at.sheet, cell, to, serial));
  const value = pointsFrom(issue.fix.to);
  return value === null ? [] : [{ at, put: { kind: 'number', value: toNumber(value) } }];
}

/** The same beside what the cells hold now; cells that already hold it are none. Formulas are never written over. */
export function cellFixes(issue: Issue, workbook: Workbook): readonly CellFix[] {
  const { unit, criterion } = issue.place;
  return cellsOfFix(issue).flatMap(({ at, ...set }): readonly CellFix[] => {
    const cell = cellOf(workbook, at);
    if (cell.formula !== null || holds(cell, set.put)) return [];
    return [{ at, from: contentOf(cell), ...set, rules: [issue.rule], unit, criterion }];
  });
}

function dateFix(sheet: string, cell: string, to: string, serial: number | null): readonly Put[] {
  const place = parseA1(cell.slice(cell.lastIndexOf('!') + 1));
  return place === null || serial === null
    ? []
    : [{ at: { sheet, ...place }, put: { kind: 'number', value: serial }, shown: to }];
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

function holds({ value }: Cell, put: ModelValue): boolean {
  if (put.kind === 'number') return value.kind === 'number' && value.value === put.value;
  return put.kind === 'text' && value.kind === 'text' && value.text === put.text;
}

function contentOf(cell: Cell): ChangeValue {
  if (isBlank(cell)) return { kind: 'blank' };
  const { value } = cell;
  return value.kind === 'number' && Number.isFinite(value.value)
    ? { kind: 'number', value: decimalText(pointsFromExcel(value.value), 15) }
    : { kind: 'text', text: cellText(cell) };
}
