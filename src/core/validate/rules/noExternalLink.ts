import { decimalText, pointsFromExcel } from '../../domain/points';
import { cellKey } from '../cellKey';
import type { Rule } from '../rule';

/** FRM-06: a value that comes from another file, which the reader does not have and nobody can check. */
export const noExternalLink: Rule = {
  id: 'FRM-06',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'formulas',
  scope: 'cluster',
  check: (context) => {
    const { reading } = context;
    if (reading.externalLinks.length === 0) return [];
    const held = new Map(context.numbers.map(({ number }) => [cellKey(number.at), number.stored]));
    return reading.externalLinks.map(({ at, formula }) => {
      const link = formula.startsWith('=') ? formula : `=${formula}`;
      const value = held.get(cellKey(at));
      return {
        code: 'externalLink',
        place: { at, unit: null, criterion: null },
        facts: { formula: link },
        fix: value?.kind === 'number' ? { kind: 'ask', from: link, to: decimalText(pointsFromExcel(value.value), 15) } : null,
      };
    });
  },
};
