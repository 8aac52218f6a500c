import type { OutlineNode } from '../../../src/core/read/criteria/outline';
import { keyOf, matchRows, type Growing } from '../../../src/core/read/layouts/matchRows';

const fold = (text: string): string => text.toLowerCase();
/** `I Nhóm`, `  1 Tiêu chí`: a row under the last one that is less indented. */
function outline(...lines: readonly string[]): readonly OutlineNode[] {
  const open: number[] = [];
  return lines.map((line, index) => {
    const level = (line.length - line.trimStart().length) / 2 + 1;
    const [number = '', ...words] = line.trim().split(' ');
    open.length = level - 1;
    const parent = open[level - 2] ?? null;
    open.push(index);
    return { number, text: words.join(' '), level, parent } as unknown as OutlineNode;
  });
}

function common(nodes: readonly OutlineNode[]): readonly Growing[] {
  const grown: Growing[] = [];
  for (const node of nodes)
    grown.push({ key: keyOf(node, fold), node, parent: node.parent === null ? null : (grown[node.parent] ?? null) });
  return grown;
}

const COMMON = common(outline('I Đào tạo', '  1 Mở lớp', '  2 Báo cáo', 'II Khoa học', '  1 Đề tài', '  2 Báo cáo'));
const match = (...lines: readonly string[]) => {
  const { matches, moved } = matchRows(COMMON, outline(...lines), fold);
  return [matches, [...moved]];
};

describe('rows of one sheet beside those of all', () => {
  it('in order by their words and level, whatever their case and number', () => {
    expect(match('I Đào tạo', '  1 MỞ LỚP', '  3 Báo cáo', 'II Khoa học', '  1 Đề tài', '  2 Báo cáo')).toEqual([
      [0, 1, 2, 3, 4, 5],
      [],
    ]);
  });

  it('a row that is missing leaves the others where they are', () => {
    expect(match('I Đào tạo', '  1 Mở lớp', 'II Khoa học', '  1 Đề tài', '  2 Báo cáo')).toEqual([[0, 1, 3, 4, 5], []]);
  });

  it('a row out of order is found under its own group, and said to have moved', () => {
    const { matches, moved } = matchRows(COMMON, outline('I Đào tạo', '  2 Báo cáo', '  1 Mở lớp'), fold);
    expect([...matches].sort()).toEqual([0, 1, 2]);
    expect(moved.size).toBe(1);
  });

  it('one in another group is no match', () => {
    expect(matchRows(COMMON, outline('II Khoa học', '  9 Mở lớp thêm', '  1 Đề tài'), fold).matches[1]).toBe(-1);
  });

  it('a row of other words between two matches is the one row that is free there', () => {
    expect(match('I Đào tạo', '  1 Mở thêm lớp', '  2 Báo cáo', 'II Khoa học', '  1 Đề tài', '  2 Báo cáo')).toEqual([
      [0, 1, 2, 3, 4, 5],
      [],
    ]);
  });

  it('two rows where one is free are none of it', () => {
    expect(match('I Đào tạo', '  1 Mở thêm lớp', '  1 Mở lớp khác', '  2 Báo cáo')[0]).toEqual([0, -1, -1, 2]);
  });
});
