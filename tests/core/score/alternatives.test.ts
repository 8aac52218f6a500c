import { decimalText, points, type Points } from '../../../src/core/domain/points';
import type { Scorecard } from '../../../src/core/domain/scorecard';
import { score } from '../../../src/core/score/score';
import { policy, reading, type EntrySpec, type Row } from '../../builders/readings';

const text = (value: Points | null | undefined): string | null =>
  value === null || value === undefined ? null : decimalText(value);

const FIRST: Row = {
  id: '1',
  maximum: '8',
  alternatives: 'a',
  method: { kind: 'perUnit', pointsPerUnit: points('2'), freeUnits: points('0'), maximum: points('8') },
};
const SECOND: Row = { id: '2', maximum: '5', alternatives: 'a', method: { kind: 'passFail', maximum: points('5') } };

function cardOf(
  entries: Readonly<Record<string, EntrySpec>>,
  rows: readonly Row[] = [FIRST, SECOND, { id: '3', maximum: '10' }],
): Scorecard {
  const card = score(reading({ criteria: [{ id: 'I', rows }], units: { A: { '3': '10', ...entries } } }), policy())[0];
  if (card === undefined) throw new Error('No scorecard');
  return card;
}

describe('alternatives (Hoặc)', () => {
  it('count the best branch and its maximum once: 6 of 8, not 11 of 13', () => {
    const card = cardOf({ '1': { result: '3' }, '2': { word: 'đạt' } });
    expect([text(card.total), text(card.assignedMaximum)]).toEqual(['16', '18']);
    expect(card.steps.map((step) => [step.criterion, text(step.points), step.how.code])).toEqual([
      ['1', '6', 'computed'],
      ['2', null, 'alternativeNotCounted'],
      ['3', '10', 'entered'],
    ]);
  });

  it('the blank of the other branch is not missing', () => {
    const card = cardOf({ '1': null, '2': '5' });
    expect([text(card.total), card.missing, text(card.assignedMaximum)]).toEqual(['15', [], '18']);
  });

  it('the first branch counts on equality', () => {
    const card = cardOf({ '1': '5', '2': '5' });
    expect(card.steps[1]?.how).toEqual({ code: 'alternativeNotCounted', counted: '1' });
    expect(text(card.total)).toBe('15');
  });

  it('a real 0 in one branch is a value', () => {
    expect(cardOf({ '1': null, '2': '0' }).missing).toEqual([]);
    expect(text(cardOf({ '1': null, '2': '0' }).total)).toBe('10');
  });

  it('with no branch given one is missing, once', () => {
    const card = cardOf({ '1': null, '2': null });
    expect([card.total, card.missing]).toEqual([null, ['1']]);
  });

  it('a branch that cannot be read might be the best one', () => {
    const card = cardOf({ '1': { agreed: { unreadable: 'O5' } }, '2': '5' });
    expect([card.total, card.missing]).toEqual([null, ['1']]);
  });

  it('a branch may be a group, and counts only when it is whole', () => {
    const group: Row = {
      id: '1',
      alternatives: 'a',
      rows: [
        { id: '1a', maximum: '3' },
        { id: '1b', maximum: '4' },
      ],
    };
    const rows = [group, SECOND];
    expect(text(cardOf({ '1a': '3', '1b': '4', '2': '5' }, rows).total)).toBe('7');
    expect(text(cardOf({ '1a': '3', '1b': null, '2': '1' }, rows).total)).toBe('1');
  });

  it('is not applicable when no branch is assigned', () => {
    const none = { target: 'notAssigned', agreed: null } as const;
    const card = cardOf({ '1': none, '2': none });
    expect([text(card.total), text(card.assignedMaximum), card.missing]).toEqual(['10', '10', []]);
  });

  it('two sets in one group are two sets', () => {
    const rows: readonly Row[] = [FIRST, SECOND, { id: '4', alternatives: 'b' }, { id: '5', alternatives: 'b' }];
    expect(text(cardOf({ '1': '8', '2': '5', '4': '1', '5': '2' }, rows).total)).toBe('10');
  });
});
