import type { CellValue } from '../../../src/core/workbook/cell';
import type { Area } from '../../../src/core/workbook/address';
import { cellsOf, intersection } from './areas';
import { plainValue } from './plainValue';
import { areaOfReference, copiedBy, referencesIn } from './references';
import type { Sheet } from './sheet';

export const COMPARISONS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

export interface Comparison {
  readonly operator: (typeof COMPARISONS)[number];
  /** `=10`, `=A1`. */
  readonly formula1: string;
  readonly formula2: string | null;
}

export const COMPARED = ['wholeNumber', 'decimal', 'date', 'time', 'textLength'] as const;

/** What a cell may hold. Formulas are written as seen from the first cell of `anchor`. */
export type ValidationRule =
  | { readonly kind: (typeof COMPARED)[number]; readonly comparison: Comparison }
  | { readonly kind: 'list'; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly kind: 'custom'; readonly formula: string };

export interface ErrorAlert {
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: string;
  readonly title: string;
}

export interface Prompt {
  readonly message: string;
  readonly showPrompt: boolean;
  readonly title: string;
}

/** It keeps people from typing something else; what an add-in writes it lets pass, and marks it as invalid. */
export interface Validation {
  readonly rule: ValidationRule | null;
  readonly anchor: { readonly row: number; readonly column: number };
  readonly ignoreBlanks: boolean;
  readonly errorAlert: ErrorAlert;
  readonly prompt: Prompt;
}

export function noValidation(anchor: Validation['anchor']): Validation {
  return {
    rule: null,
    anchor,
    ignoreBlanks: true,
    errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
    prompt: { message: '', showPrompt: true, title: '' },
  };
}

/** Cells that hold something else than they may. Cells without a rule are all valid. */
export function invalidCells(sheet: Sheet, areas: readonly Area[]): readonly { readonly row: number; readonly column: number }[] {
  sheet.workbook.calculate();
  const used = sheet.used(false);
  return areas.flatMap((area) =>
    sheet.validations.within(area).flatMap(({ area: part, value }) => {
      // Below what is used every cell is blank: the first one speaks for all.
      const looked = used === null ? null : intersection(part, used);
      return looked === null ? [] : [...cellsOf(looked)].filter(({ row, column }) => !isValid(sheet, value, row, column));
    }),
  );
}

function isValid(sheet: Sheet, { rule, anchor, ignoreBlanks }: Validation, row: number, column: number): boolean {
  const { value } = sheet.cells.at(row, column);
  if (rule === null || (value.kind === 'blank' && ignoreBlanks)) return true;
  const evaluate = (formula: string): CellValue | null =>
    sheet.workbook.evaluate(copiedBy(formula.replace(/^=/, ''), row - anchor.row, column - anchor.column), sheet, row, column);
  switch (rule.kind) {
    case 'custom': {
      const result = evaluate(rule.formula);
      return (result?.kind === 'boolean' && result.value) || (result?.kind === 'number' && result.value !== 0);
    }
    case 'list':
      return listed(sheet, rule.source).some((one) => one.toLowerCase() === String(plainValue(value)).toLowerCase());
    default: {
      const measured =
        rule.kind === 'textLength' ? String(plainValue(value)).length : value.kind === 'number' ? value.value : null;
      if (measured === null || (rule.kind === 'wholeNumber' && !Number.isInteger(measured))) return false;
      const bound = (formula: string | null): number => {
        const result = formula === null ? null : evaluate(formula);
        return result?.kind === 'number' ? result.value : Number.NaN;
      };
      return holdsFor(rule.comparison.operator, measured, bound(rule.comparison.formula1), bound(rule.comparison.formula2));
    }
  }
}

function holdsFor(operator: Comparison['operator'], value: number, one: number, other: number): boolean {
  switch (operator) {
    case 'Between':
      return value >= one && value <= other;
    case 'NotBetween':
      return value < one || value > other;
    case 'EqualTo':
      return value === one;
    case 'NotEqualTo':
      return value !== one;
    case 'GreaterThan':
      return value > one;
    case 'LessThan':
      return value < one;
    case 'GreaterThanOrEqualTo':
      return value >= one;
    case 'LessThanOrEqualTo':
      return value <= one;
  }
}

/** `Tốt, Khá, Đạt`, or the cells that a formula refers to, or a name for them. */
function listed(sheet: Sheet, source: string): readonly string[] {
  if (!source.startsWith('=')) return source.split(',').map((one) => one.trim());
  const { workbook } = sheet;
  const text = source.slice(1);
  const named = sheet.names.find(text) ?? workbook.names.find(text);
  const [reference] = referencesIn(named?.formula ?? text);
  const owner = reference === undefined || reference.sheet === null ? sheet : workbook.sheetNamed(reference.sheet);
  if (reference === undefined || owner === null) return [];
  return [...owner.cells.within(areaOfReference(reference))].map(([, , content]) => String(plainValue(content.value)));
}
