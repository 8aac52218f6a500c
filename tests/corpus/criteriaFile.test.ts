import { criteriaRows, laidOut } from './criteriaFile';
import { wrongCells } from './judge';

const JSON_FILE = {
  items: [
    { number: 'I', text: 'Công tác chuyên môn', max: 10, type: 'group' },
    { number: '1', text: 'Hoàn thành kế hoạch đào tạo', max: 6, type: 'leaf' },
    { number: '2', text: 'Biên soạn tài liệu', max: 4, type: 'leaf' },
    { number: 'II', text: 'Công tác khác', max: 7.5, type: 'group' },
    { number: '1', text: 'Báo cáo đúng hạn', max: 2.5, type: 'leaf' },
    { number: '2', text: 'Tham gia hội thao', max: 5, type: 'leaf' },
  ],
};

describe('a criteria file laid out', () => {
  const rows = criteriaRows(JSON_FILE) ?? [];

  it.each(laidOut(rows).map((one) => [one.layout, one] as const))('is read as it was written: %s', (_, one) => {
    expect(one.scores.length % 4).toBe(0);
    expect(wrongCells(rows, one)).toEqual([]);
  });

  it.each(laidOut(rows).map((one) => [one.layout, one] as const))('tells each kind of misreading: %s', (_, one) => {
    const [first, second, ...others] = one.scores;
    if (first === undefined || second === undefined) throw new Error('no scores');
    const place = (score: typeof first): string => `${score.sheet}!${String(score.row)},${String(score.column)}`;
    expect(wrongCells(rows, { ...one, scores: [{ ...first, value: 0.01 }, second, ...others] })).toEqual([
      expect.stringContaining(`${place(first)} = 0.01 was read as`),
    ]);
    expect(wrongCells(rows, { ...one, scores: [second, ...others] })).toEqual([`${place(first)} was invented`]);
    expect(wrongCells(rows, { ...one, scores: [first, second, ...others, { ...first, row: 999 }] })).toEqual([
      `${place({ ...first, row: 999 })} was not read`,
    ]);
    const changed = rows.map((row, index) => (index === first.of ? { ...row, maximum: 9 } : row));
    expect(wrongCells(changed, one)[0]).toContain('maximum 9 was read as 6');
    const renamed = rows.map((row, index) => (index === first.of ? { ...row, number: '7', text: 'Việc hoàn toàn khác' } : row));
    expect(wrongCells(renamed, one)[0]).toContain('was read for «');
  });

  it('refuses what is no criteria file', () => {
    expect(criteriaRows([])).toBeNull();
    expect(criteriaRows({ items: [] })).toBeNull();
    expect(criteriaRows({ items: [{ number: '1' }] })).toBeNull();
  });
});
