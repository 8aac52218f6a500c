import type { Finding, Rule } from '../rule';

/** MIS-06: who bars a unit says why, and by which document. */
export const barHasItsBasis: Rule = {
  id: 'MIS-06',
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  tests: 'bars',
  scope: 'book',
  check: ({ reading }) =>
    reading.units.flatMap(({ id, disqualification, limits = [] }) =>
      [...(disqualification === null ? [] : [disqualification]), ...limits].flatMap((bar) => {
        const place = { at: bar.at, unit: id, criterion: null };
        return (['reason', 'legalBasis'] as const).flatMap((missing): readonly Finding[] =>
          (bar[missing] ?? '').trim() === '' ? [{ code: 'disqualifierWithoutBasis', place, facts: { missing } }] : [],
        );
      }),
    ),
};
