import { compareYears } from '../../../src/core/policies/compareYears';
import { rehearse } from '../../../src/core/rehearse';
import { points } from '../../../src/core/domain/points';
import { award, caps, criteria, policy, reading, type Row } from '../../builders/readings';

const tree = (rows: readonly Row[], words: Readonly<Record<string, string>> = {}) =>
  criteria(rows).map((one) => ({ ...one, text: words[one.id] ?? one.text }));

const LAST: readonly Row[] = [
  {
    id: 'I',
    maximum: '50',
    rows: [
      { id: 'I.1', maximum: '30' },
      { id: 'I.2', maximum: '20' },
    ],
  },
  { id: 'II', maximum: '50' },
];

describe('two years of rules', () => {
  it('alike in everything differ in nothing', () => {
    const year = { criteria: tree(LAST), policy: policy() };
    expect(compareYears(year, year)).toEqual({ added: [], removed: [], changed: [], policy: [] });
  });

  it('names what was added, removed, and changed, each with both years', () => {
    const now: readonly Row[] = [
      {
        id: 'I',
        maximum: '60',
        rows: [
          { id: 'I.1', maximum: '40' },
          { id: 'I.3', maximum: '20' },
        ],
      },
      { id: 'II', maximum: '40', cap: '40' },
    ];
    const found = compareYears(
      { criteria: tree(LAST), policy: policy() },
      { criteria: tree(now), policy: policy({ caps: caps({ bonus: points('3') }), rankBy: 'percent' }) },
    );
    expect(found.added.map(({ id }) => id)).toEqual(['I.3']);
    expect(found.removed.map(({ id }) => id)).toEqual(['I.2']);
    expect(found.changed.map(({ before, what }) => [before.id, what])).toEqual([
      ['I', ['maximum']],
      ['I.1', ['maximum']],
      ['II', ['maximum', 'cap']],
    ]);
    expect(found.policy).toEqual(
      expect.arrayContaining([
        { path: 'caps.bonus', before: null, after: '3' },
        { path: 'rankBy', before: 'points', after: 'percent' },
      ]),
    );
    expect(found.policy).toHaveLength(2);
  });

  it.each([
    ['kind', { kind: 'bonus' }],
    ['sentence', { sentence: 'Mỗi bài 1 điểm' }],
    ['number', { number: '9' }],
  ] as const)('names another %s', (what, change) => {
    const year = { criteria: tree(LAST), policy: policy() };
    const now = { ...year, criteria: year.criteria.map((one) => (one.id === 'II' ? { ...one, ...change } : one)) };
    expect(compareYears(year, now).changed.map(({ before, what: changed }) => [before.id, changed])).toEqual([['II', [what]]]);
  });

  it('one wording under two groups is two criteria, and renumbering is a change of the number alone', () => {
    const words = { 'I.1': 'Báo cáo đúng hạn', II: 'Báo cáo đúng hạn' };
    const renumbered = LAST.map((row) => (row.id === 'II' ? { ...row, number: 'III' } : row));
    const found = compareYears(
      { criteria: tree(LAST, words), policy: policy() },
      { criteria: tree(renumbered, words), policy: policy() },
    );
    expect(found.changed.map(({ after, what }) => [after.id, what])).toEqual([['II', ['number']]]);
    expect([found.added, found.removed]).toEqual([[], []]);
  });
});

describe('a rehearsal: last year’s figures under this year’s rules', () => {
  const figures = reading({
    criteria: LAST,
    units: {
      A: { 'I.1': '30', 'I.2': '10', II: '40' },
      B: { 'I.1': '20', 'I.2': '20', II: '40' },
      C: { 'I.1': '20', 'I.2': '15', II: '40' },
    },
  });

  it('says who would win, what separates nobody, and which ties to expect', () => {
    const found = rehearse(figures, policy({ awards: [award('co')] }));
    expect(found.standings.map(({ place }) => place)).toEqual([1, 1, 3]);
    expect(found.proposal.awards[0]?.needsDecision?.units).toEqual(['A', 'B']);
    expect(found.ties).toEqual([['A', 'B']]);
    expect(found.separatesNobody.map(({ id }) => id)).toEqual(['II']);
  });

  it('another tie-break gives another winner', () => {
    const found = rehearse(
      figures,
      policy({ awards: [award('co')], tieBreak: [{ by: 'criterion', number: 'I.1', order: 'desc' }] }),
    );
    expect(found.proposal.awards[0]?.nominees.map(({ unit }) => unit)).toEqual(['A']);
    expect(found.ties).toEqual([]);
  });
});
