import { decimalText, points, type Points } from '../../../src/core/domain/points';
import type { Policy } from '../../../src/core/domain/policy';
import type { Scorecard } from '../../../src/core/domain/scorecard';
import { score } from '../../../src/core/score/score';
import { caps, policy, reading, type ReadingSpec, type Row } from '../../builders/readings';

const text = (value: Points | null | undefined): string | null =>
  value === null || value === undefined ? null : decimalText(value);

function cardOf(spec: ReadingSpec, rules: Policy = policy()): Scorecard {
  const card = score(reading(spec), rules)[0];
  if (card === undefined) throw new Error('No scorecard');
  return card;
}

describe('where deductions are floored', () => {
  /** C1 earns 4 with a deduction of 7, C2 earns 1, another group gives 5. */
  const spec: ReadingSpec = {
    criteria: [
      { id: 'G', rows: [{ id: 'C1', rows: [{ id: 'C1+' }, { id: 'C1-', kind: 'penalty' }] }, { id: 'C2' }] },
      { id: 'H', rows: [{ id: 'H1' }] },
    ],
    units: { A: { 'C1+': '4', 'C1-': '-7', C2: '1', H1: '5' } },
  };

  it.each([
    ['criterion', '6', '3', ['1', '5']],
    ['group', '5', '2', ['0', '5']],
    ['total', '3', '0', ['5', '5']],
  ] as const)('at %s the total is %s and %s is lost', (penaltyFloor, total, lost, groups) => {
    const card = cardOf(spec, policy({ caps: caps({ penaltyFloor }) }));
    expect([text(card.total), text(card.lostToFloor)]).toEqual([total, lost]);
    expect(card.groups.map((group) => text(group.counted))).toEqual(groups);
    expect(text(card.penalty.raw)).toBe('7');
  });

  it('is noted on the deduction that found nothing left to take', () => {
    const two: ReadingSpec = {
      criteria: [
        { id: 'G', rows: [{ id: 'C1', rows: [{ id: 'a' }, { id: 'p', kind: 'penalty' }, { id: 'q', kind: 'penalty' }] }] },
      ],
      units: { A: { a: '4', p: '-3', q: '-4' } },
    };
    const card = cardOf(two, policy({ caps: caps({ penaltyFloor: 'criterion' }) }));
    expect(card.steps.map((step) => text(step.lostToFloor))).toEqual(['0', '0', '3']);
    expect(text(card.total)).toBe('0');
  });

  it('deductions outside every group are taken from the total under each policy', () => {
    for (const penaltyFloor of ['criterion', 'group', 'total'] as const) {
      const card = cardOf(
        {
          criteria: [
            { id: 'G', rows: [{ id: 'a' }] },
            { id: 'K', rows: [{ id: 'p', kind: 'penalty' }] },
          ],
          units: { A: { a: '10', p: '-3' } },
        },
        policy({ caps: caps({ penaltyFloor }) }),
      );
      expect([text(card.total), text(card.lostToFloor), card.groups.length]).toEqual(['7', '0', 1]);
    }
  });

  it('a group of bonus and deductions only has nothing to be floored', () => {
    const mixed: Row = {
      id: 'X',
      rows: [
        { id: 'b', kind: 'bonus' },
        { id: 'p', kind: 'penalty' },
      ],
    };
    const card = cardOf(
      { criteria: [{ id: 'G', rows: [{ id: 'a' }] }, mixed], units: { A: { a: '10', b: '2', p: '-3' } } },
      policy({ caps: caps({ penaltyFloor: 'group' }) }),
    );
    expect([
      text(card.total),
      text(card.bonus.counted),
      text(card.penalty.counted),
      card.groups.map((group) => group.criterion),
    ]).toEqual(['9', '2', '3', ['G']]);
  });
});

describe('signs of deductions', () => {
  it('a deduction typed as 2 and one typed as −2 take the same', () => {
    const of = (typed: string): string | null =>
      text(cardOf({ criteria: [{ id: 'I' }, { id: 'K', kind: 'penalty' }], units: { A: { I: '10', K: typed } } }).total);
    expect([of('-2'), of('2'), of('0')]).toEqual(['8', '8', '10']);
  });

  it('a column of deductions is subtracted, one of bonus points added', () => {
    const of = (bonus: string | null, penalty: string | null): string | null =>
      text(
        cardOf({ criteria: [{ id: 'I' }], units: { A: { I: '10' } }, bonusColumn: { A: bonus }, penaltyColumn: { A: penalty } })
          .total,
      );
    expect([of('1.5', '2'), of(null, null), of('1.5', '-2')]).toEqual(['9.5', '10', '9.5']);
  });
});

describe('what a blank or unreadable bonus means', () => {
  const spec = (b: string | null | { readonly unreadable: string }): ReadingSpec => ({
    criteria: [{ id: 'I' }, { id: 'B', kind: 'bonus' }, { id: 'K', kind: 'penalty' }],
    units: { A: { I: '10', B: b, K: null } },
  });

  it('blank claims nothing and is not missing', () => {
    const card = cardOf(spec(null));
    expect([text(card.total), card.missing]).toEqual(['10', []]);
  });

  it('unreadable leaves the unit without a total', () => {
    const card = cardOf(spec({ unreadable: '2đ?' }));
    expect([card.total, card.missing]).toEqual([null, ['B']]);
  });

  it('an unreadable column leaves the unit without a total and says which', () => {
    const card = cardOf({ criteria: [{ id: 'I' }], units: { A: { I: '10' } }, penaltyColumn: { A: { unreadable: 'hai' } } });
    expect([card.total, card.missingColumns]).toEqual([null, ['penalty']]);
  });
});

describe('ceilings of bonus and penalty groups', () => {
  it('a group "tối đa 5 điểm" counts 5 of 7, before the cap of the policy', () => {
    const spec: ReadingSpec = {
      criteria: [{ id: 'I' }, { id: 'B', kind: 'bonus', maximum: '5', rows: [{ id: 'b' }, { id: 'c' }] }],
      units: { A: { I: '10', b: '4', c: '3' } },
    };
    const open = cardOf(spec);
    expect([text(open.bonus.raw), text(open.bonus.counted), text(open.bonus.lostToCap), text(open.total)]).toEqual([
      '7',
      '5',
      '2',
      '15',
    ]);
    const capped = cardOf(spec, policy({ caps: caps({ bonus: points('4') }) }));
    expect([text(capped.bonus.counted), text(capped.bonus.lostToCap)]).toEqual(['4', '3']);
  });

  it('bonus is never part of the assigned maximum', () => {
    const card = cardOf({
      criteria: [
        { id: 'I', maximum: '10' },
        { id: 'B', kind: 'bonus', maximum: '5' },
      ],
      units: { A: { I: '8', B: '2' } },
    });
    expect([text(card.assignedMaximum), text(card.percent)]).toEqual(['10', '100']);
  });
});
