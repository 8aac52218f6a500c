import { exactText, points } from '../../../src/core/domain/points';
import type { Scorecard } from '../../../src/core/domain/scorecard';
import type { Standing } from '../../../src/core/domain/standing';
import { evidenceWeights } from '../../../src/core/probe/evidence';
import { keyOf } from '../../../src/core/probe/ground';
import { margins } from '../../../src/core/probe/margins';
import { pairsOf } from '../../../src/core/probe/pairs';
import { prizeLines } from '../../../src/core/probe/prizeLines';
import type { Policy } from '../../../src/core/domain/policy';
import type { Reading } from '../../../src/core/domain/reading';
import { groundFor } from '../../builders/firmness';
import { award, policy, reading, totals } from '../../builders/readings';

describe('margins between neighbours', () => {
  const card = (unit: string, total: string | null, percent: string | null): Scorecard =>
    ({ unit, total: total === null ? null : points(total), percent: percent === null ? null : points(percent) }) as Scorecard;
  const standing = (unit: string, place: number | null): Standing => ({ unit, place }) as Standing;
  const cards = [card('A', '90', '91'), card('B', '80', '95'), card('C', '75', null)];
  const said = (standings: readonly Standing[], by: 'points' | 'percent', of = cards): readonly string[] =>
    margins(standings, of, by).map(({ above, below, gap }) => `${above}-${below} ${exactText(gap)}`);

  it('are told in the order of places, in what the ranking goes by', () => {
    expect(said([standing('C', 3), standing('A', 1), standing('B', 2)], 'points')).toEqual(['A-B 10', 'B-C 5']);
    expect(said([standing('A', 2), standing('B', 1)], 'percent')).toEqual(['B-A 4']);
  });

  it('leave out who has no place, and who has nothing to be ranked by', () => {
    expect(said([standing('A', 1), standing('B', null), standing('C', 2)], 'points')).toEqual(['A-C 15']);
    expect(said([standing('B', 1), standing('A', 2), standing('C', 3)], 'percent')).toEqual(['B-A 4']);
    expect(said([standing('A', 1)], 'points')).toEqual([]);
    expect(said([standing('A', 1), standing('X', 2)], 'points')).toEqual([]);
    expect(said([standing('A', null)], 'points')).toEqual([]);
  });

  it('a unit is ranked by its points, or its percent of what was assigned', () => {
    expect(keyOf(cards, 'A', policy())).toEqual(points('90'));
    expect(keyOf(cards, 'A', policy({ rankBy: 'percent' }))).toEqual(points('91'));
    expect([keyOf(cards, 'C', policy({ rankBy: 'percent' })), keyOf(cards, 'X', policy())]).toEqual([null, null]);
  });
});

describe('who may lose an award to whom', () => {
  const pairs = (of: Reading, clauses: Partial<Policy>): readonly string[] =>
    pairsOf(groundFor(of, policy(clauses))).map(({ holder, rival }) => `${holder ?? '-'}/${rival ?? '-'}`);

  it('is every holder against everyone with a place', () => {
    expect(pairs(totals({ A: '90', B: '80', C: '70' }), { awards: [award('co')] })).toEqual(['A/B', 'A/C']);
    expect(pairs(totals({ A: '90', B: '80', C: '80' }), { awards: [award('co', { quota: { fixed: 2 } })] })).toEqual([
      'A/B',
      'A/C',
      'B/A',
      'B/C',
      'C/A',
      'C/B',
    ]);
  });

  it('is a holder by himself where nobody else has a place, and everybody for a seat that is empty', () => {
    expect(pairs(totals({ A: '90' }), { awards: [award('co')] })).toEqual(['A/-']);
    expect(
      pairs(totals({ A: '90', B: '80' }), { awards: [award('co', { quota: { fixed: 2 }, minTotal: points('85') })] }),
    ).toEqual(['A/B', '-/A', '-/B']);
  });
});

describe('documents behind an award', () => {
  it('are those that are named: empty parts of a cell are none, nor is one behind nothing earned', () => {
    const of = reading({
      criteria: [
        { id: 'a', maximum: '10' },
        { id: 'b', maximum: '10' },
        { id: 'k', kind: 'penalty' },
      ],
      units: { A: { a: '5', b: '0', k: '-1' } },
    });
    const cited: Readonly<Record<string, string>> = { a: ' ; Số 5-BC/TCT;\n;', b: 'Số 6-BC/TCT', k: 'Số 7-BC/TCT' };
    const at = { sheet: 'S', row: 4, column: 9 };
    const own = [...(of.entries.get('A') ?? [])].map(
      ([id, entry]) => [id, { ...entry, evidence: { at, text: cited[id] ?? '' } }] as const,
    );
    const ground = groundFor({ ...of, entries: new Map([['A', new Map(own)]]) }, policy({ awards: [award('co')] }));
    expect(evidenceWeights(ground, prizeLines(ground))).toEqual([
      {
        award: 'co',
        unit: 'A',
        document: 'Số 5-BC/TCT',
        criteria: ['a'],
        cells: [at],
        points: points('5'),
        verdict: 'safe',
      },
    ]);
  });
});
