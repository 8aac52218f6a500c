import type { Rule } from '../rule';

/** KEY-01: a word in the column of kinds that is none of them; what it was read as nobody has said. */
export const kindKnown: Rule = {
  id: 'KEY-01',
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  tests: 'criteria',
  scope: 'book',
  check: ({ reading }) =>
    (reading.unknownKinds ?? []).map(({ at, text }) => ({
      code: 'kindUnknown',
      place: {
        at,
        unit: null,
        criterion: reading.criteria.find((one) => one.at.sheet === at.sheet && one.at.row === at.row)?.id ?? null,
      },
      facts: { text },
    })),
};
