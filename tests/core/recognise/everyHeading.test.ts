import { falseFriendRow } from '../../../src/core/recognise/falseFriend';
import { FALSE_FRIEND_HEADINGS } from '../../../src/core/recognise/falseFriendHeadings';
import { headingWord } from '../../../src/core/recognise/headingWord';
import { SYNONYMS, type HeadingWord } from '../../../src/core/recognise/synonyms';
import { sheet } from '../../builders/workbook';

const listed = new Map<HeadingWord, readonly string[]>();
for (const { means, heading } of SYNONYMS) listed.set(means, [...(listed.get(means) ?? []), heading]);

describe('every heading that is listed', () => {
  it.each([...listed])('says what it is listed under: %s', (means, headings) => {
    const said = headings.map((heading) => [heading, headingWord(heading)]);
    expect(said).toEqual(headings.map((heading) => [heading, { means, isExact: true }]));
  });

  it('stands under one meaning only', () => {
    const meanings = new Map<string, Set<HeadingWord>>();
    for (const { words, means } of SYNONYMS) meanings.set(words, (meanings.get(words) ?? new Set()).add(means));
    expect([...meanings].filter(([, all]) => all.size > 1).map(([words, all]) => [words, [...all]])).toEqual([]);
  });

  it.each([
    ['maximum', 'Điểm chuẩn', 'Maximum'],
    ['self', 'Tự chấm', 'Self score'],
    ['review1', 'Thẩm định lần 1', 'Review 1'],
    ['review2', 'Thẩm định lần 2', 'Review 2'],
    ['agreed', 'Điểm thống nhất', 'Agreed score'],
    ['penalty', 'Điểm trừ', 'Penalty'],
    ['bonus', 'Điểm thưởng', 'Bonus'],
    ['total', 'Tổng điểm', 'Total'],
    ['number', 'TT', 'No'],
    ['criterion', 'Nội dung', 'Criterion'],
    ['criterionOrTarget', 'Chỉ tiêu', null],
    ['target', 'Kế hoạch', 'Target'],
    ['result', 'Kết quả thực hiện', 'Result'],
    ['unitOfMeasure', 'Đơn vị tính', 'Unit of measure'],
    ['evidence', 'Minh chứng', 'Evidence'],
    ['explanation', 'Giải trình', 'Explanation'],
    ['reason', 'Lý do', null],
    ['note', 'Ghi chú', 'Notes'],
    ['place', 'Xếp hạng', 'Place'],
    ['grade', 'Xếp loại', null],
    ['unit', 'Tên đơn vị', null],
    ['unitOrMeasure', 'Đơn vị', 'Unit'],
    ['method', 'Cách chấm điểm', 'How it is scored'],
    ['kind', 'Loại', 'Kind'],
    ['role', 'Vai trò', 'Role'],
    ['registered', 'Danh hiệu đăng ký', 'Registered awards'],
    ['disqualified', 'Điều kiện loại', 'Disqualification'],
    ['basis', 'Căn cứ', 'Legal basis'],
    ['award', 'Hình thức', 'Award'],
    ['votesFor', 'Đồng ý', 'For'],
    ['votesAgainst', 'Không đồng ý', 'Against'],
    ['votesInvalid', 'Không hợp lệ', 'Invalid'],
  ])('the sheets of CONTRACT §5 in both languages: %s', (means, vietnamese, english) => {
    const said = [vietnamese, ...(english === null ? [] : [english])].map((heading) => headingWord(heading)?.means);
    expect(new Set(said)).toEqual(new Set([means]));
  });
});

describe('every heading of a table that is no score table', () => {
  it.each(FALSE_FRIEND_HEADINGS.map(({ what, headings }) => [what, headings] as const))(
    'two of one kind in a row say which it is: %s',
    (what, headings) => {
      expect(headings.length).toBeGreaterThan(1);
      const said = headings.map((heading, at) => {
        const other = headings[at === 0 ? 1 : 0] ?? '';
        const clue = falseFriendRow(sheet('Bảng', [['Tiêu đề'], [heading, other]]));
        return [heading, clue?.code === 'falseFriend' ? clue.facts.what : null];
      });
      expect(said).toEqual(headings.map((heading) => [heading, what]));
    },
  );

  it('one heading alone says nothing, nor do two of different kinds', () => {
    const [one, other] = FALSE_FRIEND_HEADINGS.map(({ headings }) => headings[0] ?? '');
    expect(falseFriendRow(sheet('Bảng', [[one ?? null]]))).toBeNull();
    expect(falseFriendRow(sheet('Bảng', [[one ?? null, other ?? null]]))).toBeNull();
  });
});
