import type { Method } from '../../../src/core/domain/method';
import { decimalText, points } from '../../../src/core/domain/points';
import { movedScores } from '../../../src/core/probe/movedScores';
import { score } from '../../../src/core/score/score';
import { policy, reading } from '../../builders/readings';

const BEST: Method = { kind: 'relativeToBest', maximum: points('10'), pool: 'eligible', direction: 'higher' };

function cards(
  results: Readonly<Record<string, string | null>>,
  disqualified: Readonly<Record<string, string>> = {},
): ReturnType<typeof score> {
  return score(
    reading({
      criteria: [
        { id: 'C', maximum: '10', method: BEST },
        { id: 'D', maximum: '5' },
      ],
      units: Object.fromEntries(Object.entries(results).map(([unit, result]) => [unit, { C: { result }, D: '4' }])),
      disqualified,
    }),
    policy(),
  );
}

const listed = (before: ReturnType<typeof score>, after: ReturnType<typeof score>): readonly string[] =>
  movedScores(before, after).map(
    ({ unit, criterion, before: old, after: now }) =>
      `${unit} ${criterion} ${old === null ? '–' : decimalText(old)} → ${now === null ? '–' : decimalText(now)}`,
  );

describe('whose points moved', () => {
  it('a late result that leads moves everyone', () => {
    expect(listed(cards({ A: '12', B: '9', C: null }), cards({ A: '12', B: '9', C: '15' }))).toEqual([
      'A C 10 → 8',
      'B C 7.5 → 6',
      'C C – → 10',
    ]);
  });

  it('a leader that is barred moves the others: 8 → 10', () => {
    expect(listed(cards({ A: '12', B: '9', E: '15' }), cards({ A: '12', B: '9', E: '15' }, { E: 'kỷ luật' }))).toEqual([
      'A C 8 → 10',
      'B C 6 → 7.5',
    ]);
  });

  it('nothing moves where nothing changed', () => {
    expect(listed(cards({ A: '12', B: '9' }), cards({ A: '12', B: '9' }))).toEqual([]);
  });
});
