import type { CalculatedValue } from '../../core/workbook/calculated';
import type { CellRef } from '../../core/workbook/address';
import { BLANK_CELL, type Cell, type CellValue } from '../../core/workbook/cell';
import { cellOfValue } from '../../core/workbook/cellOfValue';
import type { ModelValue } from '../../core/workbook/sheetModel';
import { cellOf, type Workbook } from '../../core/workbook/workbook';
import { isCalculable, isWhole } from './formulaShape';
import type { HeldChange } from './screen';

/** A cell that a person has typed into. */
export interface TypedCell {
  readonly at: CellRef;
  readonly value: ModelValue;
}

/**
 * What of the changes was typed and what calculated: a cell that keeps its formula was calculated, whatever else changed was typed.
 * A typed formula is both. Cells that hold what they held are neither.
 */
export function editedCells(
  workbook: Workbook,
  changes: readonly HeldChange[],
): { readonly typed: readonly TypedCell[]; readonly calculated: readonly CalculatedValue[] } {
  const typed: TypedCell[] = [];
  const calculated: CalculatedValue[] = [];
  for (const { at, value, formula } of changes) {
    const known = cellOf(workbook, at);
    const keepsFormula = formula === null ? known.formula === null : isSameFormula(known.formula, formula);
    if (keepsFormula && isSameValue(known.value, value)) continue;
    if (formula !== null && keepsFormula) {
      if (isKnown(formula, known.value, value)) calculated.push({ at, value });
    } else {
      const isFormula = formula !== null && isWhole(formula);
      // Half a formula would break the file: as a text it is seen for what it is.
      typed.push({
        at,
        value: formula === null || isFormula ? modelValueOf({ value, formula }) : { kind: 'text', text: `=${formula}` },
      });
      if (isFormula && isCalculable(formula)) calculated.push({ at, value });
    }
  }
  return { typed, calculated };
}

/** An error that was none before, or a value of what the grid does not know, is the grid's and not the workbook's: the file keeps what it has. */
function isKnown(formula: string, before: CellValue, now: CellValue): boolean {
  return isCalculable(formula) && (now.kind !== 'error' || before.kind === 'error');
}

/** Newer functions are prefixed in files and not in grids. */
function isSameFormula(known: string | null, formula: string): boolean {
  return known !== null && plainFormula(known) === plainFormula(formula);
}

export function plainFormula(formula: string): string {
  return formula.replace(/\b_xl(?:fn|ws)\./gi, '');
}

function isSameValue(one: CellValue, other: CellValue): boolean {
  switch (one.kind) {
    case 'blank':
      return other.kind === 'blank';
    case 'number':
      // A cell shows 15 digits; two ways of adding may differ beyond them.
      return other.kind === 'number' && Number(one.value.toPrecision(15)) === Number(other.value.toPrecision(15));
    case 'text':
      return other.kind === 'text' && one.text === other.text;
    case 'boolean':
      return other.kind === 'boolean' && one.value === other.value;
    case 'error':
      return other.kind === 'error' && one.error === other.error;
  }
}

/** How a cell is written. A logical value has no way but its function; a value of a formula that is none of the two is kept apart. */
export function modelValueOf({ value, formula }: Pick<Cell, 'value' | 'formula'>): ModelValue {
  if (formula !== null) {
    const cached = value.kind === 'number' ? value.value : value.kind === 'text' ? value.text : '';
    return { kind: 'formula', formula, cached };
  }
  switch (value.kind) {
    case 'blank':
      return { kind: 'blank' };
    case 'number':
      return { kind: 'number', value: value.value };
    case 'text':
      return { kind: 'text', text: value.text };
    case 'boolean':
      return { kind: 'formula', formula: value.value ? 'TRUE()' : 'FALSE()', cached: '' };
    case 'error':
      return { kind: 'text', text: value.error };
  }
}

/** What the file holds in a cell after something was typed into it; an empty text is nothing. */
export function heldAfter({ at, value }: TypedCell): HeldChange {
  const cell = value.kind === 'text' && value.text === '' ? null : cellOfValue(value, BLANK_CELL.format, null);
  return { at, value: (cell ?? BLANK_CELL).value, formula: cell?.formula ?? null };
}
