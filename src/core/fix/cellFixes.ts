import type { ChangeValue } from '../domain/collection';
import type { CellFix } from '../domain/fixing';
import type { Issue } from '../domain/issue';
import { decimalText, pointsFrom, pointsFromExcel, toNumber } from '../domain/points';
import { parseA1, parseRef, type CellRef } from '../workbook/address';
import { cellText, isBlank, type Cell } from '../workbook/cell';
import { copiedFormula } from '../workbook/r1c1';
import type { ModelValue } from '../workbook/sheetModel';
import { cellOf, type Workbook } from '../workbook/workbook';

type Put = Pick<CellFix, 'at' | 'put' | 'shown'>;

/**
 * What a proposal sets, cell by cell; none when it is no text, number or formula for a cell, so that a person has to type it. What a
 * formula comes to is calculated by whoever looks ahead.
 */
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
  const formulas = formulaChanges(issue);
  if (formulas !== null)
    return formulas.map(({ row, column, formula }) => ({
      at: { sheet: at.sheet, row, column },
      put: { kind: 'formula', formula, cached: '' },
    }));
  const put = constantOf(issue, issue.fix.to);
  return put === null ? [] : alikeCells(issue, at).map((cell) => ({ at: cell, put }));
}

/** Numbers of criteria and documents are texts, all other proposals numbers; `null` when it is none. */
function constantOf(issue: Issue, to: string): ModelValue | null {
  if (issue.code === 'numberTwice' || issue.code === 'evidenceMissing') return { kind: 'text', text: to };
  const value = pointsFrom(to);
  return value === null ? null : { kind: 'number', value: toNumber(value) };
}

/** The number of a criterion stays a number where it was one. `1.10` is none that a number could show, nor is `1.5` in a column of whole ones. */
function numberAsHeld({ value }: Cell, put: ModelValue): ModelValue {
  if (put.kind !== 'text' || value.kind !== 'number') return put;
  const number = Number(put.text);
  const isLike = Number.isInteger(number) || (Number.isFinite(number) && !Number.isInteger(value.value));
  return isLike && String(number) === put.text ? { kind: 'number', value: number } : put;
}

/** What the sheets of all units state alike is set on each of them. */
function alikeCells(issue: Issue, at: CellRef): readonly CellRef[] {
  if (issue.code !== 'numberTwice' && issue.code !== 'groupMaximumDiffers') return [at];
  return issue.facts.cells.flatMap((cell) => parseRef(cell) ?? []);
}

/** The same beside what the cells hold now; cells that already hold it are none. Only a formula is ever written over a formula, or its value over one that points to another file. */
export function cellFixes(issue: Issue, workbook: Workbook): readonly CellFix[] {
  const { unit, criterion } = issue.place;
  return cellsOfFix(issue).flatMap(({ at, ...given }): readonly CellFix[] => {
    const cell = cellOf(workbook, at);
    const set = { ...given, put: issue.code === 'numberTwice' ? numberAsHeld(cell, given.put) : given.put };
    const mayReplace = set.put.kind === 'formula' || issue.code === 'externalLink';
    if (holds(cell, set.put) || (cell.formula !== null && !mayReplace)) return [];
    const was = set.put.kind === 'formula' ? { formula: { was: contentOf(cell), gives: null } } : {};
    const from: ChangeValue = cell.formula === null ? contentOf(cell) : { kind: 'text', text: `=${cell.formula}` };
    return [{ at, from, ...set, ...was, rules: [issue.rule], unit, criterion }];
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

/** The formula of each cell of a finding about formulas; `null` for all other findings. */
function formulaChanges(issue: Issue): readonly FormulaChange[] | null {
  const { place, fix } = issue;
  const { at } = place;
  if (at === null || fix === null) return null;
  switch (issue.code) {
    case 'rangeLeavesOut':
      return [{ row: at.row, column: at.column, formula: fix.to.slice(1) }];
    case 'constantInFormulas':
    case 'formulaUnlikeNeighbours':
      return issue.facts.cells.flatMap((cell): readonly FormulaChange[] => {
        const to = parseA1(cell.slice(cell.lastIndexOf('!') + 1));
        const formula = to === null ? null : copiedFormula(fix.to.slice(1), at, to);
        return to === null || formula === null ? [] : [{ ...to, formula }];
      });
    default:
      return null;
  }
}

interface FormulaChange {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function holds({ value, formula }: Cell, put: ModelValue): boolean {
  if (put.kind === 'formula') return formula === put.formula;
  if (formula !== null) return false;
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
