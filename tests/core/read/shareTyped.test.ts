import { decimalText } from '../../../src/core/domain/points';
import type { Criterion, Method } from '../../../src/core/domain/criteria';
import { points } from '../../../src/core/domain/points';
import { shareTyped } from '../../../src/core/read/typed/shareTyped';
import { criteria } from '../../builders/readings';

const TIERS: Method = { kind: 'tiers', direction: 'higher', tiers: [{ from: points('0'), points: points('1') }] };

function row(more: Partial<Criterion>): Criterion {
  const [one] = criteria([{ id: 'I', maximum: '10', method: TIERS }]);
  if (one === undefined) throw new Error('no criterion');
  return { ...one, ...more };
}

const RATE = row({ unitOfMeasure: '%' });
const said = (criterion: Criterion, typed: string, takesTarget = false): readonly (string | null)[] | null => {
  const found = shareTyped(criterion, typed, takesTarget);
  if (found === null) return null;
  const text = (one: typeof found.target): string | null =>
    one === null || one.reading.value === null ? null : decimalText(one.reading.value);
  return [text(found.value), text(found.target)];
};

describe('`12/15` typed as a result', () => {
  it('is 12 of the 15 that were the target, where the method has one', () => {
    expect(said(RATE, '12/15', true)).toEqual(['12', '15']);
    expect(said(row({}), ' 12 / 15 ', true)).toEqual(['12', '15']);
    expect(said(RATE, '12,5/15', true)).toEqual(['12.5', '15']);
  });

  it('is 80 %, as it was typed, where the row speaks of a rate', () => {
    expect(said(RATE, '12/15')).toEqual(['0.8', null]);
    const found = shareTyped(RATE, ' 12/15 ', false);
    expect(found?.value).toMatchObject({ shown: '12/15', format: '0%', reading: { status: 'ok', isPercent: true } });
  });

  it.each([
    ['by its unit', { unitOfMeasure: '%' }],
    ['by its sentence', { sentence: 'Đạt tỷ lệ từ 90% trở lên' }],
    ['by its words', { text: 'Tỷ lệ học viên khá, giỏi' }],
    ['in the other spelling', { text: 'Tỉ lệ học viên khá, giỏi' }],
  ])('a row is of a rate %s', (_, more) => {
    expect(said(row(more), '1/2')).toEqual(['0.5', null]);
  });

  it.each(['tiers', 'ratioToTarget', 'goalposts', 'relativeToBest', 'minMax'] as const)('%s compares rates', (kind) => {
    expect(said(row({ unitOfMeasure: '%', method: { ...TIERS, kind } as unknown as Method }), '1/2')).toEqual(['0.5', null]);
  });

  it.each<readonly [what: string, criterion: Criterion, typed: string]>([
    ['a count', row({ unitOfMeasure: '%', method: { kind: 'manual', step: null } }), '12/15'],
    ['a row of no rate', row({}), '12/15'],
    ['one number', RATE, '12'],
    ['three', RATE, '12/15/20'],
    ['nothing before the stroke', RATE, '/15'],
    ['nothing behind it', RATE, '12/'],
    ['words', RATE, 'đạt/không đạt'],
    ['of nothing', RATE, '12/0'],
    ['of less than nothing', RATE, '12/-3'],
    ['a number that cannot be read', RATE, '1O/15'],
  ])('is no share: %s', (_, criterion, typed) => {
    expect(said(criterion, typed)).toBeNull();
  });
});
