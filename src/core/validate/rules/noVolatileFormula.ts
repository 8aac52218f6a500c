import { placeOf } from '../cells/placeOf';
import { formulaCells } from '../formulas/formulaCells';
import { isInside, referencedAreas } from '../formulas/referencedCells';
import type { Finding, Rule } from '../rule';

const VOLATILE = /(?<![\w.])(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT)\s*\(/i;

/** FRM-07: a formula that gives another value tomorrow, or that refers to itself: the file that was signed shows other points when it is opened. */
export const noVolatileFormula: Rule = {
  id: 'FRM-07',
  severity: 'warning',
  fix: null,
  blocks: 'tick',
  tests: 'formulas',
  scope: 'book',
  check: (context) =>
    formulaCells(context).flatMap(({ placed, at, formula }): readonly Finding[] => {
      const named = VOLATILE.exec(formula)?.[1]?.toUpperCase() ?? null;
      const isCircular = named === null && isInside(referencedAreas(formula, at.sheet), at);
      return named === null && !isCircular
        ? []
        : [{ code: 'volatileFormula', place: placeOf(placed), facts: { formula: `=${formula}`, function: named } }];
    }),
};
