import { ratioMethod } from '../../builders/ratioMethod';
import { decimalText, roundHalfUp, type Points } from '../../../src/core/domain/points';
import type { Policy } from '../../../src/core/domain/policy';
import type { Scorecard } from '../../../src/core/domain/scorecard';
import { score } from '../../../src/core/score/score';
import { policy, reading, type EntrySpec, type ReadingSpec } from '../../builders/readings';

const text = (value: Points | null): string | null => (value === null ? null : decimalText(value));

const RATIO = ratioMethod('10');

function cards(entries: Readonly<Record<string, EntrySpec>>, rules: Policy = policy()): readonly Scorecard[] {
  const spec: ReadingSpec = {
    criteria: [
      {
        id: 'I',
        rows: [
          { id: '1', maximum: '10', method: RATIO },
          { id: '2', maximum: '20' },
        ],
      },
    ],
    units: Object.fromEntries(Object.entries(entries).map(([unit, entry]) => [unit, { '1': entry, '2': '18' }])),
  };
  return score(reading(spec), rules);
}

const summary = (card: Scorecard | undefined): readonly (string | null)[] =>
  card === undefined
    ? []
    : [text(card.total), text(card.assignedMaximum), card.percent === null ? null : decimalText(roundHalfUp(card.percent, 2))];

describe('the three states of a target', () => {
  it('assigned: scored, and its maximum counts', () => {
    expect(summary(cards({ A: { target: '50', result: '40' } })[0])).toEqual(['26', '30', '86.67']);
  });

  it('not assigned and no result: in neither the numerator nor the denominator', () => {
    const [card] = cards({ A: { target: 'notAssigned', result: null, agreed: null } });
    expect(summary(card)).toEqual(['18', '20', '90']);
    expect(card?.steps[0]?.how).toEqual({ code: 'notApplicable', because: 'notAssigned' });
    expect(card?.missing).toEqual([]);
  });

  it('not entered: missing, so no total', () => {
    const [card] = cards({ A: { target: null, result: '40' } });
    expect(summary(card)).toEqual([null, '30', null]);
    expect(card?.steps[0]?.how).toEqual({ code: 'notComputable', method: 'ratioToTarget', problem: 'targetMissing' });
  });

  it('a target of 0 is not "not assigned": it blocks instead of dropping out of the denominator', () => {
    expect(summary(cards({ A: { target: '0', result: '40' } })[0])).toEqual([null, '30', null]);
  });
});

describe('not assigned, with something in the row', () => {
  it('a 0 typed beside it changes nothing', () => {
    expect(summary(cards({ A: { target: 'notAssigned', agreed: '0' } })[0])).toEqual(['18', '20', '90']);
  });

  it('a score typed beside it is a judgement and counts with its maximum', () => {
    expect(summary(cards({ A: { target: 'notAssigned', agreed: '7' } })[0])).toEqual(['25', '30', '83.33']);
  });

  it('a result asks first', () => {
    const [card] = cards({ A: { target: 'notAssigned', result: '4' } });
    expect(summary(card)).toEqual([null, '30', null]);
    expect(card?.steps[0]?.how).toEqual({ code: 'missing', because: 'askAssigned' });
  });

  it('exclude leaves it out of both', () => {
    expect(summary(cards({ A: { target: 'notAssigned', result: '4' } }, policy({ unassignedWithResult: 'exclude' }))[0])).toEqual(
      ['18', '20', '90'],
    );
  });

  it('leaderShare compares the not assigned among themselves: 150, 100, 75 give 10, 6.67, 5', () => {
    const rules = policy({ unassignedWithResult: 'leaderShare', rounding: { at: 'criterion', decimals: 2 } });
    const all = cards(
      {
        A: { target: 'notAssigned', result: '150' },
        B: { target: 'notAssigned', result: '100' },
        C: { target: 'notAssigned', result: '75' },
        D: { target: '1000', result: '500' },
      },
      rules,
    );
    expect(all.map((card) => text(card.steps[0]?.points ?? null))).toEqual(['10', '6.67', '5', '5']);
    expect(all.map((card) => text(card.assignedMaximum))).toEqual(['30', '30', '30', '30']);
  });
});

describe('the assigned maximum', () => {
  const of = (spec: ReadingSpec): string | null => text(score(reading(spec), policy())[0]?.assignedMaximum ?? null);

  it('is not more than the cap of a group', () => {
    expect(
      of({
        criteria: [
          {
            id: 'I',
            cap: '42',
            maximum: '42',
            rows: [
              { id: '1', maximum: '30' },
              { id: '2', maximum: '18' },
            ],
          },
        ],
        units: { A: { '1': '1', '2': '1' } },
      }),
    ).toBe('42');
  });

  it('is that of the group where its rows state none', () => {
    expect(
      of({ criteria: [{ id: 'I', maximum: '30', rows: [{ id: '1' }, { id: '2' }] }], units: { A: { '1': '1', '2': '1' } } }),
    ).toBe('30');
  });

  it('of 0 gives no percent', () => {
    const card = score(reading({ criteria: [{ id: 'I' }], units: { A: { I: '5' } } }), policy())[0];
    expect([text(card?.total ?? null), card?.percent]).toEqual(['5', null]);
  });
});
