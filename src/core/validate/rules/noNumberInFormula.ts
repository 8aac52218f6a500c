import { cellKey, columnKey } from '../cellKey';
import { placeOf } from '../cells/placeOf';
import { deviationsOf } from '../formulas/deviationsOf';
import { formulaCells } from '../formulas/formulaCells';
import { formulaTokens } from '../../workbook/formulaTokens';
import { canonicalR1C1 } from '../../workbook/r1c1';
import type { Finding, Rule } from '../rule';

/** So many cells of a column with the same formula are its design. */
const DESIGN = 3;

/** FRM-05: points added inside a formula (`=D5+2`) stand in no cell, with no reason beside them. */
export const noNumberInFormula: Rule = {
  id: 'FRM-05',
  severity: 'warning',
  fix: null,
  blocks: 'tick',
  tests: 'formulas',
  scope: 'formulas',
  check: (context) => {
    const odd = formulaCells(context).flatMap((cell) => {
      const number = addedNumber(cell.formula);
      return number === null ? [] : [{ ...cell, number, form: `${columnKey(cell.at)}|${canonicalR1C1(cell.formula, cell.at)}` }];
    });
    if (odd.length === 0) return [];
    const told = new Set(deviationsOf(context.reading, 'otherFormula').flatMap(({ cells }) => cells.map(cellKey)));
    const forms = new Map<string, number>();
    for (const { form } of odd) forms.set(form, (forms.get(form) ?? 0) + 1);
    return odd.flatMap(({ placed, at, formula, number, form }): readonly Finding[] =>
      told.has(cellKey(at)) || (forms.get(form) ?? 0) >= DESIGN
        ? []
        : [{ code: 'numberInFormula', place: placeOf(placed), facts: { formula: `=${formula}`, number } }],
    );
  },
};

/** The first number that is added to or taken from references as it stands; a factor, a divisor or an argument is none. */
function addedNumber(formula: string): string | null {
  const tokens = formulaTokens(formula);
  if (!tokens.some(({ kind }) => kind === 'reference')) return null;
  const found = tokens.find(({ text }, index) => {
    const [before, after] = [tokens[index - 1]?.text ?? '', tokens[index + 1]?.text ?? ''];
    const isAdded = before === '+' || before === '-' || (before === '' && after === '+');
    return /^\d/.test(text) && Number(text) !== 0 && isAdded && !/^[*/^%:]$/.test(after);
  });
  return found?.text ?? null;
}
