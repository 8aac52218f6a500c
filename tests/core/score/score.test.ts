import { ratioMethod } from '../../builders/ratioMethod';
import { decimalText, points, type Points } from '../../../src/core/domain/points';
import type { Policy } from '../../../src/core/domain/policy';
import type { Scorecard, Step } from '../../../src/core/domain/scorecard';
import { score } from '../../../src/core/score/score';
import { caps, policy, reading, type ReadingSpec } from '../../builders/readings';

const text = (value: Points | null): string | null => (value === null ? null : decimalText(value));

function cardsOf(spec: ReadingSpec, rules: Policy = policy()): readonly Scorecard[] {
  return score(reading(spec), rules);
}

function cardOf(spec: ReadingSpec, rules: Policy = policy()): Scorecard {
  const card = cardsOf(spec, rules)[0];
  if (card === undefined) throw new Error('No scorecard');
  return card;
}

function stepOf(card: Scorecard, criterion: string): Step {
  const step = card.steps.find((one) => one.criterion === criterion);
  if (step === undefined) throw new Error(`No step of ${criterion}`);
  return step;
}

const PER_UNIT = { kind: 'perUnit', pointsPerUnit: points('2'), freeUnits: points('0'), maximum: points('6') } as const;

describe('score', () => {
  it('adds the groups, in document order, with a step for every leaf', () => {
    const card = cardOf({
      criteria: [
        { id: 'I', rows: [{ id: 'I.1' }, { id: 'I.2' }] },
        { id: 'II', rows: [{ id: 'II.1' }] },
      ],
      units: { A: { 'I.1': '9.1', 'I.2': '0.2', 'II.1': '0.7' } },
    });
    expect(text(card.total)).toBe('10');
    expect(card.groups.map((group) => [group.criterion, text(group.counted)])).toEqual([
      ['I', '9.3'],
      ['II', '0.7'],
    ]);
    expect(card.steps.map((step) => step.criterion)).toEqual(['I.1', 'I.2', 'II.1']);
  });

  it('takes the first stage of the basis that is given, and a real 0 is given', () => {
    const spec: ReadingSpec = {
      criteria: [{ id: 'I' }],
      units: { A: { I: { self: '9', review1: '7', review2: '0', agreed: null } } },
      stages: ['self', 'review1', 'review2', 'agreed'],
    };
    const card = cardOf(spec);
    expect(text(card.total)).toBe('0');
    expect(stepOf(card, 'I').how).toEqual({ code: 'entered', stage: 'review2' });
    expect([text(card.self), text(card.reviewed)]).toEqual(['9', '0']);
  });

  it('gives the self-total by itself where a later stage decides the total without a score of its own', () => {
    const spec: ReadingSpec = {
      criteria: [{ id: 'I' }, { id: 'II' }],
      units: {
        A: { I: { self: '9' }, II: { self: '5', agreed: '0', target: 'notAssigned' } },
        B: { I: { self: '9' }, II: { self: '5', agreed: { unreadable: 'O5' } } },
        C: { I: { self: '9' }, II: { self: '5', agreed: null } },
      },
      stages: ['self', 'agreed'],
    };
    const [notAssigned, unreadable, blank] = score(reading(spec), policy());
    expect([text(notAssigned?.total ?? null), text(notAssigned?.self ?? null)]).toEqual(['9', '14']);
    expect([text(unreadable?.total ?? null), text(unreadable?.self ?? null)]).toEqual([null, '14']);
    expect([text(blank?.total ?? null), text(blank?.self ?? null)]).toEqual(['14', '14']);
  });

  it('does not let the self-score stand in when the basis leaves it out', () => {
    const spec: ReadingSpec = {
      criteria: [{ id: 'I' }],
      units: { A: { I: { self: '9', review1: null } } },
      stages: ['self', 'review1'],
    };
    const card = cardOf(spec, policy({ basis: ['agreed', 'review1'] }));
    expect([text(card.total), text(card.self), text(card.reviewed)]).toEqual([null, '9', null]);
    expect(card.missing).toEqual(['I']);
  });

  it('does not let an earlier stage stand in for a cell that cannot be read', () => {
    const spec: ReadingSpec = { criteria: [{ id: 'I' }], units: { A: { I: { self: '9', agreed: { unreadable: 'O5' } } } } };
    const card = cardOf(spec);
    expect(text(card.total)).toBeNull();
    expect(stepOf(card, 'I').how).toEqual({ code: 'missing', because: 'unreadable' });
    expect(text(cardOf({ ...spec, units: { A: { I: { self: '9', agreed: null } } } }).total)).toBe('9');
  });

  it('never cuts an entered score, whatever the maximum', () => {
    const card = cardOf({
      criteria: [{ id: 'I', maximum: '10', method: PER_UNIT }],
      units: { A: { I: { agreed: '12', result: '1' } } },
    });
    expect(text(card.total)).toBe('12');
    expect(text(stepOf(card, 'I').lostToMaximum)).toBe('0');
    expect(text(stepOf(card, 'I').computed)).toBe('2');
  });

  it('computes from the result where no score is typed, and records what the maximum cut', () => {
    const card = cardOf({
      criteria: [{ id: 'I', maximum: '6', method: PER_UNIT }],
      units: { A: { I: { agreed: null, result: '5' } } },
    });
    expect(text(card.total)).toBe('6');
    expect(text(stepOf(card, 'I').lostToMaximum)).toBe('4');
    expect(stepOf(card, 'I').how).toEqual({ code: 'computed', method: 'perUnit', facts: { count: '5', pointsPerUnit: '2' } });
  });

  it('cuts computed points at the maximum of the criterion when the rule states a larger one', () => {
    const card = cardOf({ criteria: [{ id: 'I', maximum: '5', method: PER_UNIT }], units: { A: { I: { result: '5' } } } });
    expect(text(card.total)).toBe('5');
    expect(text(stepOf(card, 'I').lostToMaximum)).toBe('5');
  });

  it('lets a declared cap ratio above 1 pass the maximum', () => {
    const method = {
      kind: 'ratioToTarget',
      maximum: points('10'),
      target: null,
      floorRatio: points('0'),
      capRatio: points('1.2'),
      direction: 'higher',
      onZero: null,
    } as const;
    const card = cardOf({
      criteria: [{ id: 'I', maximum: '10', method }],
      units: { A: { I: { result: '130', target: '100' } } },
    });
    expect(text(card.total)).toBe('12');
  });

  it('a result outside the domain leaves the criterion missing, never 0', () => {
    const card = cardOf({ criteria: [{ id: 'I', method: PER_UNIT }], units: { A: { I: { result: '-1' } } } });
    expect(card.total).toBeNull();
    expect(card.missing).toEqual(['I']);
    expect(stepOf(card, 'I').how).toEqual({ code: 'notComputable', method: 'perUnit', problem: 'negativeCount' });
  });

  it('a unit without any entry has every leaf missing and no total', () => {
    const [, empty] = cardsOf({
      criteria: [{ id: 'I', rows: [{ id: 'I.1' }, { id: 'I.2' }] }],
      units: { A: { 'I.1': '1', 'I.2': '1' }, B: {} },
    });
    expect(empty?.missing).toEqual(['I.1', 'I.2']);
    expect([empty?.total, empty?.percent, empty?.beforeBonus]).toEqual([null, null, null]);
  });

  it('gives no points for a disqualifier row and never misses it', () => {
    const card = cardOf({ criteria: [{ id: 'I' }, { id: 'X', kind: 'disqualifier' }], units: { A: { I: '5' } } });
    expect([text(card.total), card.missing.length, card.groups.length]).toEqual(['5', 0, 1]);
  });

  it('changes neither the reading nor the policy', () => {
    const spec: ReadingSpec = { criteria: [{ id: 'I' }], units: { A: { I: '5' } } };
    const one = reading(spec);
    const before = JSON.stringify(one, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
    score(one, policy());
    expect(JSON.stringify(one, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))).toBe(before);
  });
});

describe('percent cells and results', () => {
  const tiers = {
    kind: 'tiers',
    direction: 'higher',
    tiers: [
      { from: points('0'), points: points('5') },
      { from: points('95'), points: points('10') },
    ],
  } as const;

  it('a percent cell of 0.98 and a typed 98 reach the same tier', () => {
    const of = (result: string | { readonly percent: string }): string | null =>
      text(cardOf({ criteria: [{ id: 'I', method: tiers }], units: { A: { I: { result } } } }).total);
    expect([of({ percent: '0.98' }), of('98'), of({ percent: '0.949' }), of('94.9')]).toEqual(['10', '10', '5', '5']);
  });

  it('a percent beside a percent target is compared as it stands', () => {
    const method = ratioMethod('10');
    const of = (result: string | { readonly percent: string }, target: string | { readonly percent: string }): string | null =>
      text(cardOf({ criteria: [{ id: 'I', maximum: '10', method }], units: { A: { I: { result, target } } } }).total);
    expect([of({ percent: '0.4' }, { percent: '0.5' }), of('40', { percent: '0.5' }), of({ percent: '0.4' }, '50')]).toEqual([
      '8',
      '8',
      '8',
    ]);
  });

  it('a percent beside a target in numbers of things has no points', () => {
    const method = ratioMethod('10');
    const card = cardOf({ criteria: [{ id: 'I', method }], units: { A: { I: { result: { percent: '0.96' }, target: '120' } } } });
    expect(stepOf(card, 'I').how).toEqual({ code: 'notComputable', method: 'ratioToTarget', problem: 'mixedScale' });
  });

  it('tiers ignore a percent target beside a percent result', () => {
    const entry = { result: { percent: '0.98' }, target: { percent: '0.9' } };
    expect(text(cardOf({ criteria: [{ id: 'I', method: tiers }], units: { A: { I: entry } } }).total)).toBe('10');
  });

  it('a tick box is a word', () => {
    const passFail = { kind: 'passFail', maximum: points('4') } as const;
    expect(
      text(cardOf({ criteria: [{ id: 'I', method: passFail }], units: { A: { I: { result: { tick: true } } } } }).total),
    ).toBe('4');
    expect(
      text(cardOf({ criteria: [{ id: 'I', method: passFail }], units: { A: { I: { result: { tick: false } } } } }).total),
    ).toBe('0');
  });
});

describe('rounding', () => {
  const A = { a: '4.44', b: '4.44', c: '4.44' };
  const B = { a: '4.45', b: '4.45', c: '4.42' };
  const totals = (at: Policy['rounding']['at']): readonly (string | null)[] =>
    cardsOf(
      { criteria: [{ id: 'G', rows: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }], units: { A, B } },
      policy({ rounding: { at, decimals: 1 } }),
    ).map((card) => text(card.total));

  it.each([
    ['criterion', ['13.2', '13.4']],
    ['group', ['13.3', '13.3']],
    ['total', ['13.3', '13.3']],
    ['none', ['13.32', '13.32']],
  ] as const)('at %s decides who wins', (at, expected) => {
    expect(totals(at)).toEqual(expected);
  });

  it('happens once: 4.445 rounds at the total only, not at the criterion first', () => {
    const spec: ReadingSpec = { criteria: [{ id: 'a' }, { id: 'b' }], units: { A: { a: '0.445', b: '0.445' } } };
    expect(text(cardOf(spec, policy({ rounding: { at: 'total', decimals: 2 } })).total)).toBe('0.89');
    expect(text(cardOf(spec, policy({ rounding: { at: 'criterion', decimals: 2 } })).total)).toBe('0.9');
  });

  it('rounds bonus and deductions like criteria, and their sums like groups', () => {
    const spec: ReadingSpec = {
      criteria: [{ id: 'I' }, { id: 'B1', kind: 'bonus' }, { id: 'B2', kind: 'bonus' }, { id: 'K', kind: 'penalty' }],
      units: { A: { I: '10', B1: '0.145', B2: '0.145', K: '-0.235' } },
    };
    const of = (at: Policy['rounding']['at']): readonly (string | null)[] => {
      const card = cardOf(spec, policy({ rounding: { at, decimals: 2 } }));
      return [text(card.bonus.counted), text(card.penalty.counted), text(card.total)];
    };
    expect(of('criterion')).toEqual(['0.3', '0.24', '10.06']);
    expect(of('group')).toEqual(['0.29', '0.24', '10.05']);
    expect(of('total')).toEqual(['0.29', '0.235', '10.06']);
  });

  it('keeps the total before the last rounding for bands on exact values', () => {
    const card = cardOf(
      { criteria: [{ id: 'I' }], units: { A: { I: '94.995' } } },
      policy({ rounding: { at: 'total', decimals: 2 } }),
    );
    expect([text(card.total), text(card.exactTotal)]).toEqual(['95', '94.995']);
  });
});

describe('order of operations', () => {
  const spec: ReadingSpec = {
    criteria: [
      { id: 'II', cap: '42', rows: [{ id: '1' }, { id: '2' }, { id: '3' }] },
      {
        id: 'B',
        kind: 'bonus',
        rows: [
          { id: 'B1', kind: 'bonus' },
          { id: 'B2', kind: 'bonus' },
        ],
      },
      {
        id: 'K',
        kind: 'penalty',
        rows: [
          { id: 'K1', kind: 'penalty' },
          { id: 'K2', kind: 'penalty' },
        ],
      },
    ],
    units: { A: { '1': '22', '2': '17.5', '3': '8', B1: '4', B2: '2', K1: '-1.5', K2: '-2.5' } },
  };

  it('group cap, then bonus, then deductions: 42 + 4 − 4 = 42', () => {
    const card = cardOf(spec, policy({ caps: caps({ bonus: points('4') }) }));
    expect(text(card.total)).toBe('42');
    expect(card.groups.map((group) => [text(group.raw), text(group.lostToCap), text(group.counted)])).toEqual([
      ['47.5', '5.5', '42'],
    ]);
    expect([text(card.bonus.raw), text(card.bonus.lostToCap), text(card.bonus.counted)]).toEqual(['6', '2', '4']);
    expect([text(card.penalty.raw), text(card.penalty.counted), text(card.beforeBonus)]).toEqual(['4', '4', '42']);
  });

  it('keeps bonus and deductions out of the group even where their rows stand inside it', () => {
    const inside: ReadingSpec = {
      criteria: [
        {
          id: 'II',
          cap: '42',
          rows: [
            { id: '1' },
            { id: '2' },
            { id: '3' },
            { id: 'B1', kind: 'bonus' },
            { id: 'B2', kind: 'bonus' },
            { id: 'K1', kind: 'penalty' },
            { id: 'K2', kind: 'penalty' },
          ],
        },
      ],
      units: spec.units,
    };
    expect(text(cardOf(inside, policy({ caps: caps({ bonus: points('4') }) })).total)).toBe('42');
  });

  it('spares what lies above the ceiling of deductions', () => {
    const card = cardOf(spec, policy({ caps: caps({ penalty: points('3') }) }));
    expect([text(card.penalty.raw), text(card.penalty.counted), text(card.penalty.sparedByCap), text(card.total)]).toEqual([
      '4',
      '3',
      '1',
      '45',
    ]);
  });

  it('the maximum of a group is no cap', () => {
    const card = cardOf({ criteria: [{ id: 'I', maximum: '5', rows: [{ id: '1' }] }], units: { A: { '1': '9' } } });
    expect(text(card.total)).toBe('9');
  });

  it('a cap of 0 is a cap', () => {
    const card = cardOf({ criteria: [{ id: 'I', cap: '0', rows: [{ id: '1' }] }], units: { A: { '1': '9' } } });
    expect([text(card.total), text(card.groups[0]?.lostToCap ?? null)]).toEqual(['0', '9']);
  });

  it('a cap inside a group is taken there and counted as lost to the cap', () => {
    const card = cardOf({
      criteria: [{ id: 'I', cap: '10', rows: [{ id: 'a', cap: '4', rows: [{ id: '1' }, { id: '2' }] }, { id: '3' }] }],
      units: { A: { '1': '3', '2': '3', '3': '7' } },
    });
    expect(card.groups.map((group) => [text(group.raw), text(group.lostToCap), text(group.counted)])).toEqual([
      ['13', '3', '10'],
    ]);
  });

  it.each([
    [false, '100', '3'],
    [true, '103', '0'],
  ])('the cap of the total: bonus may exceed it = %s', (bonusMayExceedTotal, total, lost) => {
    const card = cardOf(
      { criteria: [{ id: 'I' }, { id: 'B', kind: 'bonus' }], units: { A: { I: '98', B: '5' } } },
      policy({ caps: caps({ total: points('100'), bonusMayExceedTotal }) }),
    );
    expect([text(card.total), text(card.lostToTotalCap)]).toEqual([total, lost]);
  });

  it('points above the cap stay cut though the bonus stands outside it', () => {
    const card = cardOf(
      { criteria: [{ id: 'I' }, { id: 'B', kind: 'bonus' }], units: { A: { I: '102', B: '5' } } },
      policy({ caps: caps({ total: points('100'), bonusMayExceedTotal: true }) }),
    );
    expect([text(card.total), text(card.lostToTotalCap)]).toEqual(['105', '2']);
  });

  it('the total never falls below 0, and what was absorbed is said', () => {
    const card = cardOf({ criteria: [{ id: 'I' }, { id: 'K', kind: 'penalty' }], units: { A: { I: '3', K: '-5' } } });
    expect([text(card.total), text(card.lostToFloor)]).toEqual(['0', '2']);
  });
});
