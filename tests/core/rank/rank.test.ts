import { decimalText, points } from '../../../src/core/domain/points';
import type { Policy, TieBreakKey } from '../../../src/core/domain/policy';
import type { Reading } from '../../../src/core/domain/reading';
import type { Standing } from '../../../src/core/domain/standing';
import { rank } from '../../../src/core/rank/rank';
import { withholdPlaces } from '../../../src/core/rank/withholdPlaces';
import { score } from '../../../src/core/score/score';
import { award, ballots, policy, reading, totals } from '../../builders/readings';

const ranked = (one: Reading, rules: Policy = policy()): readonly Standing[] => rank(score(one, rules), one, rules);
const placesOf = (standings: readonly Standing[]): readonly (number | null)[] => standings.map(({ place }) => place);

const FOUR = { A: '95', B: '92.5', C: '92.5', D: '90' };

describe('rank', () => {
  it('equal units share a place and the next is skipped', () => {
    const standings = ranked(totals(FOUR));
    expect(placesOf(standings)).toEqual([1, 2, 2, 4]);
    expect(standings.map(({ sharedWith }) => sharedWith)).toEqual([[], ['C'], ['B'], []]);
    expect(standings.map(({ decidedBy }) => decidedBy)).toEqual([null, null, null, null]);
  });

  it.each([
    ['dense', [1, 2, 2, 3]],
    ['ordinal', [1, 2, 3, 4]],
  ] as const)('numbers by the %s convention where the policy says so', (ranking, expected) => {
    expect(placesOf(ranked(totals(FOUR), policy({ ranking })))).toEqual(expected);
  });

  it('shares no place in list order', () => {
    expect(ranked(totals(FOUR), policy({ ranking: 'ordinal' })).map(({ sharedWith }) => sharedWith)).toEqual([[], [], [], []]);
  });

  it('keeps the order of the workbook', () => {
    expect(ranked(totals({ A: '1', B: '3', C: '2' })).map(({ unit, place }) => [unit, place])).toEqual([
      ['A', 3],
      ['B', 1],
      ['C', 2],
    ]);
  });

  it('does not take a third of a point for 0.333333', () => {
    expect(placesOf(ranked(totals({ A: '271/3', B: '90.333333' })))).toEqual([1, 2]);
  });

  it('keeps an ineligible unit unranked with the place it would have', () => {
    const standings = ranked(
      totals({ A: '98', B: '96', C: '96', D: '91', E: '79' }, { disqualified: { A: 'kỷ luật trong năm' } }),
    );
    expect(placesOf(standings)).toEqual([null, 1, 1, 3, 4]);
    expect(standings.map(({ wouldBePlace }) => wouldBePlace)).toEqual([1, 2, 2, 4, 5]);
    expect(standings[0]?.eligible).toBe(false);
    expect(standings.map(({ sharedWith }) => sharedWith)).toEqual([[], ['C'], ['B'], [], []]);
    expect(standings[0]?.reasons).toEqual([{ code: 'disqualified', reason: 'kỷ luật trong năm', legalBasis: null }]);
    expect(standings[1]?.reasons).toEqual([]);
  });

  it('gives no place to a unit without a total, and says how much is missing', () => {
    const standings = ranked(totals({ A: '90', B: null }));
    expect(standings.map(({ place, wouldBePlace, eligible }) => [place, wouldBePlace, eligible])).toEqual([
      [1, 1, true],
      [null, null, true],
    ]);
    expect(standings[1]?.reasons).toEqual([{ code: 'incomplete', missing: 1 }]);
  });

  it('counts what is missing in rows and in columns together', () => {
    const standings = ranked(totals({ A: null }, { bonusColumn: { A: { unreadable: 'O5' } } }));
    expect(standings[0]?.reasons).toEqual([{ code: 'incomplete', missing: 2 }]);
  });

  it('ranks nobody where nobody has a total', () => {
    expect(placesOf(ranked(totals({ A: null, B: null })))).toEqual([null, null]);
    expect(ranked(totals({}))).toEqual([]);
  });

  it('by percent, 860 of 990 stands above 865 of 1000', () => {
    const one = reading({
      criteria: [
        { id: 'a', maximum: '990' },
        { id: 'b', maximum: '10' },
      ],
      units: { A: { a: '860', b: { target: 'notAssigned' } }, B: { a: '860', b: '5' } },
    });
    expect(placesOf(ranked(one, policy({ rankBy: 'percent' })))).toEqual([1, 2]);
    expect(placesOf(ranked(one))).toEqual([2, 1]);
  });
});

describe('tie-break keys', () => {
  /** Totals are equal; what differs is how they come about. */
  const tied = reading({
    criteria: [
      {
        id: 'c1',
        number: 'I',
        rows: [
          { id: 'c2', number: '1' },
          { id: 'c3', number: '2' },
        ],
      },
      { id: 'c4', number: 'II.', rows: [{ id: 'c5', number: 'II.1' }] },
      { id: 'B', kind: 'bonus' },
      { id: 'K', kind: 'penalty' },
    ],
    units: {
      A: { c2: '20', c3: '31', c5: '38', B: '2', K: '-1' },
      B: { c2: '20', c3: '30', c5: '39', B: '3', K: '-2' },
      C: { c2: '19', c3: '31', c5: '39', B: '3', K: '-2' },
    },
  });

  const by = (...tieBreak: readonly TieBreakKey[]): readonly (number | null)[] => placesOf(ranked(tied, policy({ tieBreak })));

  it('all tied without a key', () => {
    expect(by()).toEqual([1, 1, 1]);
  });

  it.each([
    ['group points', { by: 'group', number: 'II', order: 'desc' }, [3, 1, 1]],
    ['criterion points', { by: 'criterion', number: 'II.1', order: 'desc' }, [3, 1, 1]],
    ['points before bonus', { by: 'beforeBonus', order: 'desc' }, [1, 1, 1]],
    ['bonus', { by: 'bonus', order: 'desc' }, [3, 1, 1]],
    ['fewer deductions', { by: 'penalty', order: 'asc' }, [1, 2, 2]],
    ['missing items', { by: 'missing', order: 'asc' }, [1, 1, 1]],
    ['a group the workbook does not have', { by: 'group', number: 'IX', order: 'desc' }, [1, 1, 1]],
    ['the own claim', { by: 'self', order: 'desc' }, [1, 1, 1]],
    ['a decision not taken', { by: 'decision', order: 'desc' }, [1, 1, 1]],
  ] as const)('%s', (_, key, expected) => {
    expect(by(key)).toEqual(expected);
  });

  it('a later key refines only what is still tied', () => {
    expect(by({ by: 'group', number: 'II', order: 'desc' }, { by: 'criterion', number: '1', order: 'desc' })).toEqual([3, 1, 2]);
    expect(by({ by: 'group', number: 'II', order: 'desc' }, { by: 'penalty', order: 'asc' })).toEqual([3, 1, 1]);
  });

  it('tells how the tie was broken, against the neighbour below or else above', () => {
    const standings = ranked(
      tied,
      policy({
        tieBreak: [
          { by: 'group', number: 'II', order: 'desc' },
          { by: 'criterion', number: '1', order: 'desc' },
        ],
      }),
    );
    const told = standings.map(({ decidedBy }) =>
      decidedBy === null
        ? null
        : [
            decidedBy.against,
            decidedBy.key.by,
            decimalText(decidedBy.mine),
            decimalText(decidedBy.theirs),
            decimalText(decidedBy.tied.value),
          ],
    );
    expect(told).toEqual([
      ['C', 'group', '38', '39', '90'],
      ['C', 'criterion', '20', '19', '90'],
      ['A', 'group', '39', '38', '90'],
    ]);
  });

  it('what the units are ranked by is no tie-break', () => {
    const standings = ranked(totals({ A: '90', B: '80' }), policy({ tieBreak: [{ by: 'group', number: 'I', order: 'asc' }] }));
    expect(standings.map(({ decidedBy }) => decidedBy)).toEqual([null, null]);
  });

  it('names the key that set two units apart, not one that only separates others below', () => {
    const one = reading({
      criteria: [{ id: 'I' }, { id: 'II' }, { id: 'III' }],
      units: {
        A: { I: '50', II: '30', III: '15' },
        B: { I: '50', II: '20', III: '20' },
        C: { I: '45', II: '20', III: '25' },
        D: { I: '40', II: '20', III: '30' },
      },
    });
    const keys = policy({
      tieBreak: [
        { by: 'group', number: 'I', order: 'desc' },
        { by: 'group', number: 'II', order: 'desc' },
      ],
    });
    const broken = ranked(one, keys).map(({ decidedBy }) => (decidedBy === null ? null : [decidedBy.against, decidedBy.key]));
    expect(broken).toEqual([
      null,
      ['C', { by: 'group', number: 'I', order: 'desc' }],
      ['D', { by: 'group', number: 'I', order: 'desc' }],
      ['C', { by: 'group', number: 'I', order: 'desc' }],
    ]);
    const nested = reading({
      criteria: [{ id: 'I' }, { id: 'II' }, { id: 'III' }],
      units: {
        A: { I: '40', II: '10', III: '40' },
        B: { I: '30', II: '20', III: '40' },
        C: { I: '30', II: '10', III: '50' },
      },
    });
    expect(ranked(nested, keys)[0]?.decidedBy).toMatchObject({ against: 'B', key: { by: 'group', number: 'I' } });
  });

  it('a number that stands twice names no criterion', () => {
    const twice = reading({
      criteria: [
        { id: 'c1', number: 'I', rows: [{ id: 'c2', number: '1' }] },
        { id: 'c3', number: 'II', rows: [{ id: 'c4', number: '1' }] },
      ],
      units: { A: { c2: '5', c4: '4' }, B: { c2: '4', c4: '5' } },
    });
    expect(placesOf(ranked(twice, policy({ tieBreak: [{ by: 'criterion', number: '1', order: 'desc' }] })))).toEqual([1, 1]);
  });
});

describe('votes as a tie-break key', () => {
  const rules = policy({ tieBreak: [{ by: 'votes', order: 'desc' }], awards: [award('co'), award('bang')] });
  const withVotes = (
    votes: readonly { readonly unit: string; readonly yes: number; readonly award?: string }[],
  ): readonly (number | null)[] =>
    placesOf(ranked(totals({ A: '90', B: '90' }, { ballots: ballots({ members: 9, votes }) }), rules));

  it('more yes votes stand above', () => {
    expect(
      withVotes([
        { unit: 'A', yes: 7 },
        { unit: 'B', yes: 8 },
      ]),
    ).toEqual([2, 1]);
  });

  it('decide nothing where one of the tied units was not voted on', () => {
    expect(withVotes([{ unit: 'A', yes: 7 }])).toEqual([1, 1]);
  });

  it('of different ballots are not compared', () => {
    expect(
      withVotes([
        { unit: 'A', yes: 7, award: 'Danh hiệu co' },
        { unit: 'B', yes: 8, award: 'Danh hiệu bang' },
      ]),
    ).toEqual([1, 1]);
  });

  it('a key that is silent for one unit does not explain a tie that another key broke', () => {
    const one = totals(
      { A: '90', B: '90', C: '90' },
      {
        ballots: ballots({
          members: 9,
          votes: [
            { unit: 'A', yes: 9 },
            { unit: 'B', yes: 1 },
          ],
        }),
        penaltyColumn: { A: '0', B: '0', C: '0' },
      },
    );
    const standings = ranked(
      one,
      policy({
        tieBreak: [
          { by: 'votes', order: 'desc' },
          { by: 'penalty', order: 'asc' },
        ],
      }),
    );
    expect(placesOf(standings)).toEqual([1, 1, 1]);
    expect(standings.every(({ decidedBy }) => decidedBy === null)).toBe(true);
  });
});

describe('grades', () => {
  const grades = [
    { name: 'Xuất sắc', from: points('95') },
    { name: 'Tốt', from: points('85') },
    { name: 'Khá', from: points('0') },
  ];
  const gradesOf = (scores: Readonly<Record<string, string | null>>, clauses: Partial<Policy> = {}): readonly (string | null)[] =>
    ranked(totals(scores), policy({ grades, ...clauses })).map(({ grade }) => grade);

  it('include their lower bound', () => {
    expect(gradesOf({ A: '95', B: '94.99', C: '85', D: '84.99', E: '100.5' })).toEqual([
      'Xuất sắc',
      'Tốt',
      'Tốt',
      'Khá',
      'Xuất sắc',
    ]);
  });

  it.each([
    ['rounded', 'Xuất sắc'],
    ['exact', 'Tốt'],
  ] as const)('94.995 banded on the %s total is %s', (bandOn, grade) => {
    expect(gradesOf({ A: '94.995' }, { bandOn, rounding: { at: 'total', decimals: 2 } })).toEqual([grade]);
  });

  it('are not given without a total, and a total below all bounds has none', () => {
    expect(gradesOf({ A: null })).toEqual([null]);
    expect(gradesOf({ A: '50' }, { grades: grades.slice(0, 2) })).toEqual([null]);
  });

  it('band the percent where the units are ranked by percent', () => {
    const one = reading({ criteria: [{ id: 'I', maximum: '1000' }], units: { A: { I: '950' } } });
    expect(ranked(one, policy({ grades, rankBy: 'percent' }))[0]?.grade).toBe('Xuất sắc');
  });

  it('do not depend on the order of the table', () => {
    expect(gradesOf({ A: '96' }, { grades: [...grades].reverse() })).toEqual(['Xuất sắc']);
  });
});

describe('withholdPlaces', () => {
  it('takes away grades and what decided ties: both follow from totals that do not stand yet', () => {
    const grades = [{ name: 'Xuất sắc', from: points('90') }];
    const tied = reading({
      criteria: [
        { id: 'I', rows: [{ id: 'I.1', maximum: '50' }] },
        { id: 'II', rows: [{ id: 'II.1', maximum: '50' }] },
      ],
      units: { A: { 'I.1': '45', 'II.1': '50' }, B: { 'I.1': '50', 'II.1': '45' } },
    });
    const placed = ranked(tied, policy({ grades, tieBreak: [{ by: 'group', number: 'II', order: 'desc' }] }));
    expect(placed.map(({ grade }) => grade)).toEqual(['Xuất sắc', 'Xuất sắc']);
    expect(placed.every(({ decidedBy }) => decidedBy !== null)).toBe(true);
    expect(withholdPlaces(placed).map(({ grade, decidedBy }) => [grade, decidedBy])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('says no more that a grade was lowered, but still that a unit is barred', () => {
    const [placed] = ranked(totals({ A: '90' }, { disqualified: { A: 'kỷ luật trong năm' } }));
    const lowered = { code: 'gradeLowered' as const, from: 'Tốt', ceiling: 'Khá', to: 'Khá', reason: null, legalBasis: null };
    const withheld = placed === undefined ? [] : withholdPlaces([{ ...placed, reasons: [...placed.reasons, lowered] }]);
    expect(withheld[0]?.reasons.map(({ code }) => code)).toEqual(['disqualified', 'blocked']);
  });

  it('takes away every place and says why', () => {
    const withheld = withholdPlaces(ranked(totals(FOUR)));
    expect(placesOf(withheld)).toEqual([null, null, null, null]);
    expect(withheld.every(({ sharedWith, reasons }) => sharedWith.length === 0 && reasons.at(-1)?.code === 'blocked')).toBe(true);
  });
});
