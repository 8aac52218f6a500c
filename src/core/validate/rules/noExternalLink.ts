import type { Rule } from '../rule';

/** FRM-06: a value that comes from another file, which the reader does not have and nobody can check. */
export const noExternalLink: Rule = {
  id: 'FRM-06',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'formulas',
  scope: 'book',
  check: ({ reading }) =>
    reading.externalLinks.map(({ at, formula }) => ({
      code: 'externalLink',
      place: { at, unit: null, criterion: null },
      facts: { formula: formula.startsWith('=') ? formula : `=${formula}` },
    })),
};
