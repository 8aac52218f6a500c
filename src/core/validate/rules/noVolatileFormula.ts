import { placeOf } from '../cells/placeOf';
import { refText } from '../../workbook/address';
import type { Context } from '../context';
import { circlesIn } from '../formulas/circles';
import { formulaCells } from '../formulas/formulaCells';
import { isInside, referencedAreas } from '../formulas/referencedCells';
import type { Finding, Rule } from '../rule';

const VOLATILE = /(?<![\w.])(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT)\s*\(/i;

/** FRM-07: a formula that gives another value tomorrow, or that refers to itself, directly or through others: the file that was signed shows other points when it is opened. */
export const noVolatileFormula: Rule = {
  id: 'FRM-07',
  severity: 'warning',
  fix: null,
  blocks: 'tick',
  tests: 'formulas',
  scope: 'book',
  check: (context) => {
    const formulas = formulaCells(context);
    const found = formulas.flatMap(({ placed, at, formula }): readonly Finding[] => {
      const named = VOLATILE.exec(formula)?.[1]?.toUpperCase() ?? null;
      const isCircular = named === null && isInside(referencedAreas(formula, at.sheet), at);
      const facts = { formula: `=${formula}`, function: named, through: [] };
      return named === null && !isCircular ? [] : [{ code: 'volatileFormula', place: placeOf(placed), facts }];
    });
    return formulas.length === 0 ? found : [...found, ...circles(context)];
  },
};

/** Formulas that need one another, told once at the first of them that is read as a number. */
function circles(context: Context): readonly Finding[] {
  const { workbook } = context.around;
  if (workbook === null) return [];
  const read = new Map(formulaCells(context).map((one) => [refText(one.at), one]));
  return circlesIn(workbook).flatMap(({ cells }): readonly Finding[] => {
    const names = cells.map(refText);
    const first = names.map((name) => read.get(name)).find((one) => one !== undefined);
    if (first === undefined) return [];
    const through = names.filter((name) => name !== refText(first.at));
    const facts = { formula: `=${first.formula}`, function: null, through };
    return [{ code: 'volatileFormula', place: placeOf(first.placed), facts }];
  });
}
