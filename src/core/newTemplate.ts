import { criteriaSetFrom } from './domain/criteriaSetFrom';
import { draftPolicy } from './policies/draftPolicy';
import { policySheetRows } from './policies/policySheetRows';
import { templateSheets } from './render/template/templateSheets';
import type { TemplateWords } from './render/template/templateWords';
import type { SheetModel } from './workbook/sheetModel';

/** As many blank score sheets as a cluster usually has at least, when no list of units is given. */
export const UNNAMED_UNITS = 7;

/** A fresh scoring workbook, and whether its criteria set is a draft. */
export interface NewTemplate {
  readonly sheets: readonly SheetModel[];
  readonly isDraft: boolean;
}

/**
 * The sheets of a fresh scoring workbook with the draft policy, which say themselves that it is a draft.
 * @param criteria the criteria set, as its JSON file holds it
 * @param units their names, in the order of their sheets
 */
export function newTemplate(criteria: unknown, units: readonly string[], words: TemplateWords): NewTemplate {
  const set = criteriaSetFrom(criteria);
  const sheets = templateSheets(
    set,
    units.map((name) => ({ name })),
    policySheetRows(draftPolicy),
    words,
  );
  return { sheets, isDraft: set.isDraft };
}

/** Names for units nobody has named yet. @param named the n-th, n from 1 */
export function unnamedUnits(named: (n: number) => string): readonly string[] {
  return Array.from({ length: UNNAMED_UNITS }, (_, index) => named(index + 1));
}
