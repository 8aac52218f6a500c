import type { Method } from '../../../../src/core/domain/method';
import { decimalText, points, ZERO } from '../../../../src/core/domain/points';
import { pointsFor } from '../../../../src/core/score/methods/pointsFor';
import { en } from '../../../../src/text/en';
import { vi } from '../../../../src/text/vi';

const FIVES = { pointsPerUnit: points('2'), blockSize: points('5') };
const COUNT: Method = { kind: 'perUnit', ...FIVES, freeUnits: ZERO, maximum: points('6') };
const LATER: Method = { ...COUNT, freeUnits: points('3') };
const BONUS: Method = { kind: 'bonus', ...FIVES, cap: null, once: false };
const PENALTY: Method = { kind: 'penalty', ...FIVES, cap: points('3') };

function earned(method: Method, count: string): string {
  const value = { number: points(count), isPercent: false, word: null };
  const outcome = pointsFor(method, value, { target: null, isTargetPercent: false, maximum: null });
  return outcome?.kind === 'points' ? decimalText(outcome.points) : 'none';
}

describe('by whole blocks of five', () => {
  it.each<[string, Method, string, string]>([
    ['four are none', COUNT, '4', '0'],
    ['five are one', COUNT, '5', '2'],
    ['the odd ones earn nothing', COUNT, '14', '4'],
    ['up to the maximum', COUNT, '40', '6'],
    ['after three that are free, eight are one', LATER, '8', '2'],
    ['after three that are free, seven are none', LATER, '7', '0'],
    ['a bonus likewise', BONUS, '11', '4'],
    ['a deduction likewise', PENALTY, '9', '-2'],
    ['a deduction up to its ceiling', PENALTY, '10', '-3'],
  ])('%s', (_, method, count, expected) => {
    expect(earned(method, count)).toBe(expected);
  });

  it('is read back with what becomes of the odd ones', () => {
    expect([COUNT, BONUS, PENALTY].map((method) => vi.methods.readBack(method))).toEqual([
      'Cứ đủ 5 đơn vị kết quả được 2 điểm, phần lẻ không tính, tối đa 6 điểm.',
      'Cộng 2 điểm cho cứ đủ 5 kết quả, phần lẻ không tính.',
      'Trừ 2 điểm cho cứ đủ 5 lần, phần lẻ không tính, trừ tối đa 3 điểm.',
    ]);
    expect(en.methods.readBack(COUNT)).toBe('2 points for each full 5, the odd ones not counted, at most 6 points.');
  });
});
