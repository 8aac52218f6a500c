import { decimalText, points, type Points } from '../../../src/core/domain/points';
import type { Policy } from '../../../src/core/domain/policy';
import type { Entry, Reading } from '../../../src/core/domain/reading';
import type { Scorecard } from '../../../src/core/domain/scorecard';
import { score } from '../../../src/core/score/score';
import { caps, number, policy, reading, type CellSpec, type ReadingSpec } from '../../builders/readings';

const text = (value: Points | null | undefined): string | null =>
  value === null || value === undefined ? null : decimalText(value);

function cardOf(one: Reading, rules: Policy = policy()): Scorecard {
  const card = score(one, rules)[0];
  if (card === undefined) throw new Error('No scorecard');
  return card;
}

const ONE: ReadingSpec = { criteria: [{ id: 'I', maximum: '20' }], units: { A: { I: '10' } } };

describe('columns of bonus and deductions', () => {
  it('are rounded like criteria where criteria are', () => {
    const one = reading({ ...ONE, bonusColumn: { A: '0.145' }, penaltyColumn: { A: '0.234' } });
    const of = (at: Policy['rounding']['at']): readonly (string | null)[] => {
      const { bonus, penalty } = cardOf(one, policy({ rounding: { at, decimals: 2 } }));
      return [text(bonus.raw), text(penalty.raw)];
    };
    expect(of('criterion')).toEqual(['0.15', '0.23']);
    expect(of('total')).toEqual(['0.145', '0.234']);
  });

  it.each(['bonus', 'penalty'] as const)('a column of %s that cannot be read leaves no total', (kind) => {
    const unreadable = { A: { unreadable: 'O5' } };
    const card = cardOf(reading({ ...ONE, ...(kind === 'bonus' ? { bonusColumn: unreadable } : { penaltyColumn: unreadable }) }));
    expect([card.total, card.missingColumns]).toEqual([null, [kind]]);
  });

  it('do not count beside rows of that kind, wherever those stand', () => {
    const column = { bonusColumn: { A: '3' }, penaltyColumn: { A: '4' } };
    const atTop = reading({
      criteria: [{ id: 'I' }, { id: 'B', kind: 'bonus' }, { id: 'K', kind: 'penalty' }],
      units: { A: { I: '10', B: '1', K: '-2' } },
      ...column,
    });
    expect(text(cardOf(atTop).total)).toBe('9');
    const inside = reading({
      criteria: [{ id: 'G', rows: [{ id: 'I' }, { id: 'B', kind: 'bonus' }, { id: 'K', kind: 'penalty' }] }],
      units: { A: { I: '10', B: '1', K: '-2' } },
      ...column,
    });
    expect(text(cardOf(inside).total)).toBe('9');
    const onlyBonus = reading({
      criteria: [{ id: 'I' }, { id: 'B', kind: 'bonus' }],
      units: { A: { I: '10', B: '1' } },
      ...column,
    });
    expect(text(cardOf(onlyBonus).total)).toBe('7');
  });

  it('a column of bonus counts up to its own ceiling, and all of it is raw', () => {
    const one = {
      ...reading({ ...ONE, bonusColumn: { A: '7' } }),
      columnMaxima: { bonus: { maximum: points('5'), at: { sheet: 'S', row: 1, column: 1 } }, penalty: null },
    };
    const { bonus, total } = cardOf(one);
    expect([text(bonus.raw), text(bonus.counted), text(bonus.lostToCap), text(total)]).toEqual(['7', '5', '2', '15']);
  });
});

describe('bonus and deductions beside the score of a row', () => {
  const withBeside = (...beside: readonly (readonly ['bonus' | 'penalty', CellSpec])[]): Reading => {
    const one = reading(ONE);
    const own = one.entries.get('A')?.get('I');
    if (own === undefined) throw new Error('No entry');
    const entry: Entry = { ...own, beside: beside.map(([kind, cell]) => ({ kind, number: number(cell) })) };
    return { ...one, entries: new Map([['A', new Map([['I', entry]])]]) };
  };

  it('are added and taken, whichever sign a deduction has; a blank one is none', () => {
    const card = cardOf(withBeside(['bonus', '1.5'], ['bonus', null], ['penalty', '2'], ['penalty', '-1']));
    expect([text(card.bonus.counted), text(card.penalty.counted), text(card.total)]).toEqual(['1.5', '3', '8.5']);
  });

  it('a bonus below 0 is no bonus above it', () => {
    expect(text(cardOf(withBeside(['bonus', '-1'])).bonus.raw)).toBe('-1');
  });

  it('are taken from the total, wherever the policy floors those of rows', () => {
    const card = cardOf(withBeside(['penalty', '12']), policy({ caps: caps({ penaltyFloor: 'criterion' }) }));
    expect([text(card.total), text(card.lostToFloor), text(card.groups[0]?.counted)]).toEqual(['0', '2', '10']);
  });

  it.each(['bonus', 'penalty'] as const)('one of kind %s that cannot be read leaves no total', (kind) => {
    const card = cardOf(withBeside([kind, { unreadable: 'O5' }]));
    expect([card.total, card.missingColumns]).toEqual([null, [kind]]);
  });
});

describe('bonus and deduction rows with a maximum', () => {
  it('a bonus is cut at the maximum of its row; a typed deduction is not, its excess is an error (RNG-04)', () => {
    const card = cardOf(
      reading({
        criteria: [{ id: 'I' }, { id: 'B', kind: 'bonus', maximum: '5' }, { id: 'K', kind: 'penalty', maximum: '5' }],
        units: { A: { I: '20', B: '7', K: '-7' } },
      }),
    );
    expect([text(card.bonus.raw), text(card.bonus.counted), text(card.penalty.raw), text(card.total)]).toEqual([
      '7',
      '5',
      '7',
      '18',
    ]);
  });

  it('a computed deduction is cut at it, and what that spares is told', () => {
    const method = { kind: 'penalty', pointsPerUnit: points('2'), cap: points('8') } as const;
    const card = cardOf(
      reading({
        criteria: [{ id: 'I' }, { id: 'K', kind: 'penalty', maximum: '5', method }],
        units: { A: { I: '20', K: { result: '9' } } },
      }),
    );
    expect([text(card.steps[1]?.points), text(card.steps[1]?.lostToMaximum), text(card.total)]).toEqual(['-5', '13', '15']);
  });

  it('has no target that could be not assigned', () => {
    const method = { kind: 'bonus', pointsPerUnit: points('2'), cap: null, once: false } as const;
    const card = cardOf(
      reading({
        criteria: [{ id: 'I' }, { id: 'B', kind: 'bonus', method }],
        units: { A: { I: '10', B: { result: '3', target: 'notAssigned' } } },
      }),
    );
    expect(text(card.total)).toBe('16');
  });
});

describe('alternatives (Hoặc) among bonus rows', () => {
  const cardWith = (b: CellSpec, c: CellSpec): Scorecard =>
    cardOf(
      reading({
        criteria: [
          { id: 'I' },
          { id: 'b', kind: 'bonus', alternatives: 'x', maximum: '6' },
          { id: 'c', kind: 'bonus', alternatives: 'x', maximum: '6' },
        ],
        units: { A: { I: '10', b, c } },
      }),
    );

  it('the best one counts, once', () => {
    const card = cardWith('3', '5');
    expect([text(card.bonus.raw), text(card.bonus.counted), text(card.total)]).toEqual(['5', '5', '15']);
    expect(card.steps.map(({ how }) => how.code)).toEqual(['entered', 'alternativeNotCounted', 'entered']);
  });

  it('the best one by what counts of it', () => {
    expect(text(cardWith('7', '6').bonus.raw)).toBe('7');
  });

  it('the blank of the other, or of all, is not missing', () => {
    expect([text(cardWith(null, '5').total), text(cardWith(null, null).total)]).toEqual(['15', '10']);
  });

  it('a real 0 counts before a blank', () => {
    expect(cardWith(null, '0').steps.map(({ how }) => how.code)).toEqual(['entered', 'alternativeNotCounted', 'entered']);
  });

  it('one of several rows counts what is given of it', () => {
    const card = cardOf(
      reading({
        criteria: [
          { id: 'I' },
          { id: 'g', kind: 'bonus', alternatives: 'x', rows: [{ id: 'b' }, { id: 'c' }] },
          { id: 'd', kind: 'bonus', alternatives: 'x' },
        ],
        units: { A: { I: '10', b: '3', c: null, d: '1' } },
      }),
    );
    expect(text(card.total)).toBe('13');
  });

  it('one that cannot be read might be the best', () => {
    const card = cardWith({ unreadable: '3đ?' }, '5');
    expect([card.total, card.missing]).toEqual([null, ['b']]);
  });
});
