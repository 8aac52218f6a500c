import type { Method } from '../../../src/core/domain/method';
import { decimalText, points, type Points } from '../../../src/core/domain/points';
import type { Policy } from '../../../src/core/domain/policy';
import type { Reading } from '../../../src/core/domain/reading';
import type { Scorecard } from '../../../src/core/domain/scorecard';
import { score } from '../../../src/core/score/score';
import { caps, policy, reading, type EntrySpec, type ReadingSpec, type Row } from '../../builders/readings';

const AT = { sheet: 'Phiếu chấm', row: 1, column: 1 };
const TEN = points('10');
const text = (value: Points | null | undefined): string | null =>
  value === null || value === undefined ? null : decimalText(value);

const cardsOf = (one: Reading, rules: Policy = policy()): readonly Scorecard[] => score(one, rules);
function cardOf(spec: ReadingSpec, rules: Policy = policy()): Scorecard {
  const card = cardsOf(reading(spec), rules)[0];
  if (card === undefined) throw new Error('No scorecard');
  return card;
}

const NOT_ASSIGNED = { target: 'notAssigned' } as const;
const PER_UNIT: Method = { kind: 'perUnit', pointsPerUnit: points('2'), freeUnits: points('0'), maximum: null };
const BEST: Method = { kind: 'relativeToBest', maximum: TEN, pool: 'all', direction: 'higher' };
const LEADER: Method = { kind: 'clusterLeader', maximum: TEN, pool: 'all' };
const RATIO: Method = {
  kind: 'ratioToTarget',
  maximum: null,
  target: null,
  floorRatio: points('0'),
  capRatio: points('1.2'),
  direction: 'higher',
  onZero: null,
};

describe('groups inside groups', () => {
  const nested: readonly Row[] = [
    {
      id: 'G',
      rows: [
        {
          id: 'H',
          cap: '10',
          rows: [
            { id: 'a', maximum: '8' },
            { id: 'b', maximum: '7' },
            { id: 'k', kind: 'penalty' },
          ],
        },
        { id: 'c', maximum: '5' },
      ],
    },
  ];

  it('are told with their own sums, and add up to the maxima around them', () => {
    const card = cardOf(
      { criteria: nested, units: { A: { a: '8', b: '6', c: '4', k: '-1' } } },
      policy({ caps: caps({ penaltyFloor: 'criterion' }) }),
    );
    expect(
      card.innerGroups.map((one) => [one.criterion, ...[one.raw, one.penalty, one.lostToCap, one.counted].map(text)]),
    ).toEqual([['H', '14', '1', '3', '10']]);
    expect([text(card.total), text(card.assignedMaximum)]).toEqual(['14', '15']);
  });

  it('of bonus and deductions only have nothing to be floored, under each policy', () => {
    const mixed: readonly Row[] = [
      {
        id: 'G',
        rows: [
          { id: 'a' },
          {
            id: 'X',
            rows: [
              { id: 'b', kind: 'bonus' },
              { id: 'k', kind: 'penalty' },
            ],
          },
        ],
      },
    ];
    for (const penaltyFloor of ['criterion', 'group', 'total'] as const) {
      const card = cardOf(
        { criteria: mixed, units: { A: { a: '1', b: '2', k: '-3' } } },
        policy({ caps: caps({ penaltyFloor }) }),
      );
      expect([text(card.total), text(card.bonus.counted), text(card.penalty.counted), text(card.lostToFloor)]).toEqual([
        '0',
        '2',
        '3',
        '0',
      ]);
    }
  });

  it('whose rows are all not assigned have no maximum for the unit, whatever bonus stands in them', () => {
    const rows: readonly Row[] = [
      {
        id: 'G',
        maximum: '10',
        rows: [
          { id: 'a', maximum: '10' },
          { id: 'b', kind: 'bonus' },
        ],
      },
      { id: 'H', maximum: '20' },
    ];
    const card = cardOf({ criteria: rows, units: { A: { a: NOT_ASSIGNED, b: '2', H: '15' } } });
    expect([text(card.assignedMaximum), text(card.total)]).toEqual(['20', '17']);
    expect(card.groups.map((group) => text(group.assignedMaximum))).toEqual([null, '20']);
  });
});

describe('branches (Hoặc)', () => {
  const either = (first: Row, second: Row): readonly Row[] => [
    {
      id: 'G',
      rows: [
        { alternatives: 'x', ...first },
        { alternatives: 'x', ...second },
        { id: 'z', maximum: '10' },
      ],
    },
  ];
  const cardWith = (rows: readonly Row[], entries: Readonly<Record<string, EntrySpec>>): Scorecard =>
    cardOf({ criteria: rows, units: { A: { z: '10', ...entries } } });
  const told = (card: Scorecard): readonly string[] => card.steps.map(({ how }) => how.code);

  it('of which none is given are all missing cells, and none is one that does not count', () => {
    const card = cardWith(either({ id: '1' }, { id: '2' }), { '1': null, '2': null });
    expect([card.missing, told(card)]).toEqual([['1'], ['missing', 'missing', 'entered']]);
  });

  it('of which one cannot be read keep what stands in the other', () => {
    const card = cardWith(either({ id: '1' }, { id: '2' }), { '1': { unreadable: 'O5' }, '2': '5' });
    expect([card.missing, told(card)]).toEqual([['1'], ['missing', 'entered', 'entered']]);
  });

  it('of which the first is not assigned wait for the second', () => {
    const card = cardWith(either({ id: '1' }, { id: '2' }), { '1': NOT_ASSIGNED, '2': null });
    expect([card.total, card.missing]).toEqual([null, ['2']]);
  });

  it('have the maximum of the largest, whichever states one', () => {
    const maximumOf = (first: string | undefined, second: string | undefined): string | null =>
      text(
        cardWith(
          either(
            { id: '1', ...(first === undefined ? {} : { maximum: first }) },
            { id: '2', ...(second === undefined ? {} : { maximum: second }) },
          ),
          { '1': '1', '2': '2' },
        ).assignedMaximum,
      );
    expect([
      maximumOf('8', '5'),
      maximumOf('5', '8'),
      maximumOf('8', undefined),
      maximumOf(undefined, '8'),
      maximumOf(undefined, undefined),
    ]).toEqual(['18', '18', '18', '18', '10']);
  });

  it('may be groups of groups', () => {
    const first: Row = { id: '1', rows: [{ id: '1a', rows: [{ id: 'p' }, { id: 'q' }] }, { id: '1b' }] };
    const card = cardWith(either(first, { id: '2' }), { p: '3', q: '2', '1b': '2', '2': '5' });
    expect([text(card.total), told(card)]).toEqual(['17', ['entered', 'entered', 'entered', 'alternativeNotCounted', 'entered']]);
  });

  it('may be a group of one group', () => {
    const first: Row = { id: '1', rows: [{ id: '1a', rows: [{ id: 'p' }, { id: 'q' }] }] };
    expect(text(cardWith(either(first, { id: '2' }), { p: '3', q: '4', '2': '5' }).total)).toBe('17');
  });

  it('of which one holds nothing that is assigned leave a 0 in the other counted', () => {
    const first: Row = { id: '1', rows: [{ id: 'p' }, { id: 'b', kind: 'bonus' }] };
    const card = cardWith(either(first, { id: '2' }), { p: NOT_ASSIGNED, b: '1', '2': '0' });
    expect(card.steps.find(({ criterion }) => criterion === '2')?.how.code).toBe('entered');
  });
});

describe('the steps of a scorecard', () => {
  it('a row that only bars from awards has none', () => {
    const card = cardOf({ criteria: [{ id: 'I' }, { id: 'X', kind: 'disqualifier' }], units: { A: { I: '5' } } });
    expect(card.steps).toMatchObject([{ criterion: 'I' }]);
  });

  it.each(['self', 'review1', 'review2', 'agreed'] as const)('name the stage %s and the cell', (stage) => {
    const [step] = cardOf({ criteria: [{ id: 'I' }], units: { A: { I: { [stage]: '5' } } } }).steps;
    expect([step?.how, step?.cells]).toEqual([{ code: 'entered', stage }, [AT]]);
  });

  it('name the cell that is blank or cannot be read, and none where there is no cell', () => {
    const { steps } = cardOf({
      criteria: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      units: { A: { a: null, b: { unreadable: 'O5' } } },
    });
    expect(steps.map(({ how, cells }) => [how, cells])).toEqual([
      [{ code: 'missing', because: 'blank' }, [AT]],
      [{ code: 'missing', because: 'unreadable' }, [AT]],
      [{ code: 'missing', because: 'blank' }, []],
    ]);
  });

  it('name the cells of the result and of the target that points were computed from', () => {
    const { steps } = cardOf({
      criteria: [
        { id: 'a', method: PER_UNIT },
        { id: 'b', maximum: '10', method: RATIO },
        { id: 'c', method: PER_UNIT },
      ],
      units: { A: { a: { result: '1' }, b: { result: '1', target: '2' }, c: { result: '1', target: null } } },
    });
    expect(steps.map(({ cells }) => cells)).toEqual([[AT], [AT, AT], [AT]]);
  });

  it('a result beside a criterion scored by hand is no score', () => {
    expect(cardOf({ criteria: [{ id: 'I' }], units: { A: { I: { result: '5' } } } }).missing).toEqual(['I']);
  });

  it('a ratio whose rule states no maximum may pass that of the criterion by its cap; one that states a larger maximum may not', () => {
    const entry = { result: '130', target: '100' };
    const totalWith = (maximum: Points | null): string | null =>
      text(cardOf({ criteria: [{ id: 'I', maximum: '10', method: { ...RATIO, maximum } }], units: { A: { I: entry } } }).total);
    expect([totalWith(null), totalWith(points('20'))]).toEqual(['12', '10']);
  });

  it('alone in the workbook a unit has a range on a criterion that compares units', () => {
    const [step] = cardOf({ criteria: [{ id: 'I', method: LEADER }], units: { A: { I: { result: '15', target: '10' } } } }).steps;
    expect([step?.how, step?.points, step?.range]).toEqual([
      { code: 'range', method: 'clusterLeader', least: points('5'), most: TEN },
      null,
      { least: points('5'), most: TEN },
    ]);
    const [typed] = cardOf({
      criteria: [{ id: 'I', method: LEADER }],
      units: { A: { I: { agreed: '10', result: '15', target: '10' } } },
    }).steps;
    expect([typed?.how.code, typed?.range]).toEqual(['entered', { least: points('5'), most: TEN }]);
  });

  it('a row of other units’ sheets does not apply to a unit that does not have it', () => {
    const one = reading({
      criteria: [
        { id: 'I', maximum: '10' },
        { id: 'own', maximum: '5' },
      ],
      units: { A: { I: '8' }, B: { I: '8', own: '4' } },
    });
    const [first, second] = cardsOf({ ...one, ownCriteria: new Set(['own']) });
    expect([text(first?.total), text(first?.assignedMaximum), text(second?.assignedMaximum)]).toEqual(['8', '10', '15']);
    expect(first?.steps[1]).toMatchObject({ how: { code: 'notApplicable', because: 'notOnSheet' }, cells: [] });
  });

  it('a unit that the workbook holds nothing of is missing everything, and takes part in no comparison', () => {
    const one = reading({ criteria: [{ id: 'I', method: BEST, maximum: '10' }], units: { A: { I: { result: '40' } }, B: {} } });
    const entries = new Map([...one.entries].filter(([unit]) => unit === 'A'));
    const [first, second] = cardsOf({ ...one, entries }, policy({ unassignedWithResult: 'leaderShare' }));
    expect([text(first?.total), second?.total, second?.missing]).toEqual(['10', null, ['I']]);
  });

  it('without criteria there are none', () => {
    expect(cardOf({ criteria: [], units: { A: {} } }).steps).toEqual([]);
  });
});

/** METHODS §2.2, §2.3: who is compared with whom. */
describe('the units of a cluster on one criterion', () => {
  const earned = (method: Method, units: Readonly<Record<string, EntrySpec>>): readonly (string | null)[] =>
    cardsOf(
      reading({
        criteria: [{ id: 'I', method, maximum: '10' }],
        units: Object.fromEntries(Object.entries(units).map(([unit, spec]) => [unit, { I: spec }])),
      }),
    ).map((card) => text(card.steps[0]?.points));

  it('those it is not assigned to are not compared with the others', () => {
    expect(earned(BEST, { A: { result: '40' }, B: { result: '100', target: 'notAssigned' }, C: { result: '20' } })).toEqual([
      '10',
      null,
      '5',
    ]);
  });

  it('what is no number, or nothing, is not in the pool', () => {
    expect(earned(BEST, { A: { result: '40' }, B: { word: 'chưa có' }, C: { result: null }, D: { result: '20' } })).toEqual([
      '10',
      null,
      null,
      '5',
    ]);
  });

  it('what is no number has no ratio to its target', () => {
    const units = { A: { result: '15', target: '10' }, B: { word: 'chưa có', target: '10' }, C: { result: '12', target: '10' } };
    expect(earned(LEADER, units)).toEqual(['10', null, '7']);
  });

  it('a unit without a target above 0 leads nobody', () => {
    const units = {
      A: { result: '15', target: '10' },
      B: { result: '12', target: '10' },
      C: { result: '99', target: '0' },
      D: { result: '99', target: '-1' },
      E: { result: '99' },
    };
    expect(earned(LEADER, units)).toEqual(['10', '7', null, null, null]);
  });
});

/** METHODS §2.3. */
describe('not assigned, with something in the row', () => {
  const stepOf = (
    spec: EntrySpec,
    clauses: Partial<Policy> = {},
    row: Partial<Row> = {},
  ): Scorecard['steps'][number] | undefined =>
    cardOf(
      {
        criteria: [{ id: 'I', maximum: '10', method: PER_UNIT, ...row }],
        units: { A: { I: spec }, B: { I: { ...NOT_ASSIGNED, result: '100' } } },
      },
      policy(clauses),
    ).steps[0];

  it('names the cell that says so', () => {
    expect(stepOf(NOT_ASSIGNED)?.cells).toEqual([AT]);
  });

  it('a cell that cannot be read is asked about like everywhere', () => {
    expect(stepOf({ ...NOT_ASSIGNED, agreed: { unreadable: 'O5' } })?.how).toEqual({ code: 'missing', because: 'unreadable' });
  });

  it('a result in words asks too', () => {
    expect(stepOf({ ...NOT_ASSIGNED, word: 'đã làm' })?.how).toEqual({ code: 'missing', because: 'askAssigned' });
  });

  it('a typed score beside a result is a judgement and counts', () => {
    expect(stepOf({ ...NOT_ASSIGNED, result: '4', agreed: '7' })).toMatchObject({
      how: { code: 'entered' },
      points: points('7'),
    });
  });

  it.each([
    ['words', { ...NOT_ASSIGNED, word: 'đã làm' }, {}, 'notNumber'],
    ['less than nothing', { ...NOT_ASSIGNED, result: '-4' }, {}, 'negativeCount'],
  ] as const)('a share of the best needs more than %s', (_, spec, row, problem) => {
    expect(stepOf(spec, { unassignedWithResult: 'leaderShare' }, row)?.how).toEqual({
      code: 'notComputable',
      method: 'leaderShare',
      problem,
    });
  });

  it('a share of the best needs a maximum, and passes over a unit without a result', () => {
    const rules = policy({ unassignedWithResult: 'leaderShare' });
    const spec = (maximum: Pick<Row, 'maximum'>): ReadingSpec => ({
      criteria: [{ id: 'I', method: PER_UNIT, ...maximum }],
      units: {
        A: { I: { ...NOT_ASSIGNED, result: '50' } },
        B: { I: NOT_ASSIGNED },
        C: { I: { ...NOT_ASSIGNED, result: '100' } },
      },
    });
    expect(cardOf(spec({}), rules).steps[0]?.how).toEqual({ code: 'notComputable', method: 'leaderShare', problem: 'noMaximum' });
    expect(text(cardOf(spec({ maximum: '10' }), rules).total)).toBe('5');
  });
});

describe('the totals of single stages', () => {
  it('what was reviewed is so by the first review too', () => {
    const card = cardOf({
      criteria: [{ id: 'I' }],
      units: { A: { I: { self: '9', review1: '7' } } },
      stages: ['self', 'review1'],
    });
    expect([text(card.self), text(card.reviewed)]).toEqual(['9', '7']);
  });

  it('takes points from results where only some rows are typed, and is none where nothing is', () => {
    const rows: readonly Row[] = [{ id: 'I' }, { id: 'II', method: PER_UNIT }];
    const selfOf = (I: EntrySpec, criteria = rows): string | null =>
      text(cardOf({ criteria, units: { A: { I, II: { result: '2' } } }, stages: ['self'] }).self);
    expect(selfOf({ self: '9' })).toBe('13');
    expect(
      selfOf({ result: '1' }, [
        { id: 'I', method: PER_UNIT },
        { id: 'II', method: PER_UNIT },
      ]),
    ).toBeNull();
  });
});
