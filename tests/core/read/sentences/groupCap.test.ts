import { exactText } from '../../../../src/core/domain/points';
import { groupCap } from '../../../../src/core/read/sentences/groupCap';

describe('groupCap', () => {
  it.each([
    ['Tổng điểm của nhóm không vượt quá 40 điểm', '40'],
    ['Tổng điểm nhóm II tối đa 28 điểm', '28'],
    ['Tổng số điểm của các tiêu chí trong nhóm không quá 12,5 điểm.', '12.5'],
    ['Tổng không quá 20đ', '20'],
  ])('reads %j', (sentence, cap) => {
    const read = groupCap(sentence);
    expect(read === null ? null : exactText(read)).toBe(cap);
  });

  it.each(['Mỗi bài được 2 điểm, tối đa 6 điểm', 'Cộng điểm các tiêu chí', 'Tổng điểm mỗi quý không quá 10 điểm'])(
    'finds no cap in %j',
    (sentence) => {
      expect(groupCap(sentence)).toBeNull();
    },
  );
});
