import { scoreStages, type ScoreColumn } from '../../../src/core/recognise/scoreStages';

const staged = (...columns: readonly (readonly [string, ScoreColumn['means']])[]): string => {
  const result = scoreStages(
    'S',
    columns.map(([heading, means], index) => ({ column: index + 4, heading, means })),
  );
  return result.conflict === null ? columns.map((_, index) => result.stages.get(index + 4) ?? '').join(' ') : 'conflict';
};

describe('scoreStages', () => {
  it('takes the only score column as self-assessed', () => {
    expect(staged(['Điểm đạt', 'points'])).toBe('self');
    expect(staged(['Điểm chấm', 'points'])).toBe('self');
  });

  it('takes a plain Điểm chấm left of a review as self-assessed, right of it as a review', () => {
    expect(staged(['Điểm chấm', 'points'], ['Điểm phúc tra', 'review'])).toBe('self review1');
    expect(staged(['Tự chấm', 'self'], ['Điểm chấm', 'points'])).toBe('self review1');
    for (const means of ['review', 'review1'] as const)
      expect(staged(['Thẩm định', means], ['Điểm chấm', 'points'])).toBe('review1 review2');
    expect(staged(['Thẩm định lần 2', 'review2'], ['Điểm chấm', 'points'])).toBe('review2 review1');
    expect(staged(['Thống nhất', 'agreed'], ['Điểm chấm', 'points'])).toBe('agreed review1');
  });

  it('takes Điểm đạt after the reviews as agreed', () => {
    expect(staged(['Tự chấm', 'self'], ['Thẩm định', 'review'], ['Điểm đạt', 'points'])).toBe('self review1 agreed');
  });

  it('gives reviews of unknown turn their turns from left to right, around those that say theirs', () => {
    expect(staged(['Thẩm định', 'review'], ['Phúc tra', 'review'])).toBe('review1 review2');
    expect(staged(['Lần 2', 'review2'], ['Thẩm định', 'review'])).toBe('review2 review1');
  });

  it('asks when there are more reviews than turns, or one stage twice', () => {
    expect(staged(['Thẩm định', 'review'], ['Phúc tra', 'review'], ['Cụm chấm', 'review'])).toBe('conflict');
    expect(staged(['Tự chấm', 'self'], ['Tự đánh giá', 'self'])).toBe('conflict');
  });
});
