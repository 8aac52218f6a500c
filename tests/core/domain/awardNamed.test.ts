import { awardNamed } from '../../../src/core/domain/awardNamed';
import { award } from '../../builders/readings';

const FLAG = award('coThiDua', { name: 'Cờ thi đua của Giám đốc Học viện' });
const CERTIFICATE = award('bangKhen', { name: 'Bằng khen của Giám đốc Học viện' });
const AWARDS = [FLAG, CERTIFICATE];

describe('awardNamed', () => {
  it.each(['Cờ thi đua của Giám đốc Học viện', '  cờ thi đua  CỦA Giám đốc Học viện ', 'coThiDua', 'Cờ thi đua'])(
    'takes %p for the flag',
    (typed) => {
      expect(awardNamed(typed, AWARDS)).toBe(FLAG);
    },
  );

  it.each(['', 'Cờ', 'Huân chương', 'Cờ thi', 'thi đua'])(
    'does not take %p for an award unless it begins one in whole words',
    (typed) => {
      expect(awardNamed(typed, AWARDS)).toBe(typed === 'Cờ' || typed === 'Cờ thi' ? FLAG : null);
    },
  );

  it('is not sure of a beginning that two awards share', () => {
    const other = award('bangKhen2', { name: 'Bằng khen của Bộ trưởng' });
    expect(awardNamed('Bằng khen', [...AWARDS, other])).toBeNull();
  });
});
