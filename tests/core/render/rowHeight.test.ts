import { lineCount, rowHeight } from '../../../src/core/render/rowHeight';

const SENTENCE = 'Tổ chức, tham gia Hội thi học viên giỏi lý luận chính trị, Hội thi giảng viên dạy giỏi';

describe('rowHeight', () => {
  it('grows with the lines a text needs in its column', () => {
    expect(lineCount(SENTENCE, 200, 'text')).toBe(1);
    expect(lineCount(SENTENCE, 44, 'text')).toBe(2);
    expect(lineCount(SENTENCE, 22, 'text')).toBeGreaterThan(3);
    expect(rowHeight(SENTENCE, 22, 'text')).toBeGreaterThan(rowHeight(SENTENCE, 44, 'text'));
  });

  it('knows that an indented text has less room than the column is wide', () => {
    // 30 small x are 15 em: 183.6 points at 12; a column of 36 units is 188 wide, a step of indentation takes 6.75 of it.
    const words = Array.from({ length: 15 }, () => 'xx').join('');
    expect([lineCount(words, 36, 'text'), lineCount(words, 36, 'centre')]).toEqual([2, 1]);
  });

  it('counts written line breaks, and letters the same in both Unicode forms', () => {
    expect(lineCount('một\nhai\nba', 30, 'text')).toBe(3);
    expect(lineCount(SENTENCE.normalize('NFD'), 44, 'text')).toBe(lineCount(SENTENCE, 44, 'text'));
  });

  it('breaks a word that is longer than its column, and stays within the tallest row Excel has', () => {
    expect(lineCount('x'.repeat(100), 10, 'text')).toBeGreaterThan(5);
    expect(rowHeight('dài '.repeat(2000), 10, 'text')).toBe(409);
  });
});
