import type { JourneyWords } from '../parts/journeyWords';

/** Whose work is followed: one school’s or the cluster’s. */
export const journey: JourneyWords = {
  names: 'Names of the steps',
  more: 'More',
  moreHere: (name) => `More: ${name}`,
  now: {
    school: 'Following a school’s work: check the self-assessment, correct it, stamp it, send it to the cluster.',
    officer:
      'Following the cluster’s work: collect, check, review differences, look at the results, write the sheets to print and sign.',
  },
  goOver: { school: 'Go over to a school’s work', officer: 'Go over to the cluster’s work' },
};
