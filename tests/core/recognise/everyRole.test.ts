import type { ReviewStage } from '../../../src/core/domain/review';
import { recognise } from '../../../src/core/recognise/recognise';
import { sheet, workbook, type CellInput } from '../../builders/workbook';
import { rolesOf, sheetOf } from './rolesOf';

/** Four schools with two criteria and a total; what is asked about stands behind them. */
function besideScores(...columns: readonly (readonly [heading: string, values: readonly CellInput[]])[]): string {
  const schools = [
    ['Trường Chính trị tỉnh M', 58, 39],
    ['Trường Chính trị tỉnh N', 57, 38],
    ['Trường Chính trị tỉnh P', 55, 37],
    ['Trường Chính trị tỉnh Q', 50, 36],
  ] as const;
  const rows = schools.map(([name, one, other], at): readonly CellInput[] => [
    at + 1,
    name,
    one,
    other,
    one + other,
    ...columns.map(([, values]) => values[at] ?? null),
  ]);
  const heading = ['TT', 'Tên đơn vị', 'Đào tạo (60 điểm)', 'Khoa học (40 điểm)', 'Tổng điểm', ...columns.map(([one]) => one)];
  return rolesOf(recognise(workbook(sheet('Tổng hợp điểm', [['BẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM 2026'], heading, ...rows]))))
    .split(', ')
    .slice(5)
    .map((one) => one.slice(2))
    .join(', ');
}

const WORDS = ['một lời', 'hai lời', 'ba lời', 'bốn lời'];

describe('columns beside the scores of schools', () => {
  it.each<readonly [heading: string, values: readonly CellInput[], role: string]>([
    ['Xếp hạng', [1, 2, 3, 4], 'place'],
    ['Xếp hạng', ['Nhất', 'Nhì', 'Ba', 'Tư'], 'grade'],
    ['Xếp loại', ['Xuất sắc', 'Tốt', 'Tốt', 'Khá'], 'grade'],
    ['Xếp loại', [1, 2, 3, 4], 'place'],
    ['Tỷ lệ %', [97, 95, 92, 86], 'percent'],
    ['Mã', ['M1', 'N1', 'P1', 'Q1'], 'code'],
    ['Ghi chú', WORDS, 'note'],
    ['Vai trò', ['Cụm trưởng', 'Cụm phó', 'Thành viên', 'Thành viên'], 'role'],
    ['Danh hiệu đăng ký', ['Cờ thi đua', 'Bằng khen', 'Bằng khen', 'Bằng khen'], 'registered'],
    ['Điều kiện loại', WORDS, 'disqualified'],
    ['Căn cứ', WORDS, 'basis'],
    ['Minh chứng', WORDS, 'evidence'],
    ['Giải trình', WORDS, 'explanation'],
    ['Lý do', WORDS, 'reason'],
    ['Người thẩm định', WORDS, 'reviewer'],
    ['Lời gì đó', WORDS, 'ignored'],
  ])('%s over %j', (heading, values, role) => {
    expect(besideScores([heading, values])).toBe(role);
  });

  it('several of them, each by itself', () => {
    expect(
      besideScores(
        ['Xếp hạng', [1, 2, 3, 4]],
        ['Xếp loại', ['Xuất sắc', 'Tốt', 'Tốt', 'Khá']],
        ['Ghi chú', [null, WORDS[0] ?? '', null, null]],
      ),
    ).toBe('place, grade, note');
  });
});

describe('columns before the name of a school', () => {
  const first = (heading: string, values: readonly CellInput[]): string => {
    const rows = values.map((value, at): readonly CellInput[] => [
      value,
      `Trường Chính trị tỉnh ${'MNPQ'[at] ?? ''}`,
      50 - at,
      30,
      80 - at,
    ]);
    const found = recognise(
      workbook(
        sheet('Điểm', [['BẢNG ĐIỂM THI ĐUA'], [heading, 'Tên đơn vị', 'Đào tạo (60đ)', 'Khoa học (40đ)', 'Tổng điểm'], ...rows]),
      ),
    );
    return rolesOf(found).split(', ')[0] ?? '';
  };

  it.each([
    ['TT', [1, 2, 3, 4], 'A number'],
    ['Hạng', [1, 2, 3, 4], 'A number'],
    ['Mã đơn vị', ['M1', 'N1', 'P1', 'Q1'], 'A code'],
    ['', [1, 2, 3, 4], 'A number'],
    ['Khu vực nào', ['miền núi phía Bắc', 'đồng bằng', 'miền núi phía Bắc', 'ven biển'], 'A ignored'],
  ])('«%s»', (heading, values, role) => {
    expect(first(heading, values)).toBe(role);
  });
});

/** A unit's sheet with maxima and scores; what is asked about stands between or behind them. */
function onUnitSheet(columns: readonly (readonly [heading: string, values: readonly CellInput[]])[]): string {
  const rows = [
    ['1', 'Mở lớp bồi dưỡng theo kế hoạch được giao', 10],
    ['2', 'Gửi báo cáo kết quả đúng thời hạn quy định', 5],
    ['3', 'Tổ chức thao giảng, dự giờ thường xuyên', 20],
    ['4', 'Nghiệm thu đề tài khoa học cấp trường', 15],
  ] as const;
  return rolesOf(
    recognise(
      workbook(
        sheet('Phiếu chấm', [
          ['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2026', null, 'Đơn vị: Trường M'],
          [],
          ['TT', 'Nội dung', 'Điểm tối đa', ...columns.map(([heading]) => heading)],
          ...rows.map((row, at): readonly CellInput[] => [...row, ...columns.map(([, values]) => values[at] ?? null)]),
        ]),
      ),
    ),
  )
    .split(', ')
    .slice(3)
    .map((one) => one.slice(2))
    .join(', ');
}

const SCORES = [9, 5, 18, 12];
const self = ['Điểm tự chấm', SCORES] as const;
const review = ['Điểm thẩm định', [8, 5, 18, 12]] as const;

describe('columns beside the scores of one school', () => {
  it.each<readonly [heading: string, values: readonly CellInput[], role: string]>([
    ['Chỉ tiêu giao', [5, 2, 4, 1], 'target'],
    ['Đơn vị tính', ['lớp', 'báo cáo', 'buổi', 'đề tài'], 'unitOfMeasure'],
    ['Đơn vị', ['lớp', 'báo cáo', 'buổi', 'đề tài'], 'unitOfMeasure'],
    ['Minh chứng', WORDS, 'evidence'],
    ['Ghi chú', WORDS, 'note'],
    ['Cách chấm điểm', ['Mỗi lớp 2 điểm', 'Có: 5 điểm', 'Mỗi buổi 1 điểm', 'Mỗi đề tài 5 điểm'], 'method'],
    ['Giải trình', WORDS, 'explanation'],
    ['Giải trình', ['https://a.vn/1', 'bao-cao.pdf', 'anh.jpg', 'a.docx'], 'evidence'],
    ['Lý do', WORDS, 'reason'],
    ['Người chấm', WORDS, 'reviewer'],
    ['Xếp loại', ['Tốt', 'Khá', 'Tốt', 'Khá'], 'grade'],
    ['Gì đó', WORDS, 'ignored'],
  ])('%s over %j', (heading, values, role) => {
    expect(onUnitSheet([self, [heading, values]])).toBe(`self, ${role}`);
  });

  it('an explanation behind a review is the reason of the review, before it that of the school', () => {
    expect(onUnitSheet([self, ['Giải trình', WORDS], review])).toMatch(/^self, explanation, review/);
    expect(onUnitSheet([self, review, ['Diễn giải', WORDS]])).toMatch(/^self, review\d?, reason$/);
  });

  it('a result beside its target is one; a column of few words is a grade, of many a result', () => {
    expect(onUnitSheet([['Chỉ tiêu giao', [5, 2, 4, 1]], ['Kết quả thực hiện', [4, 2, 4, 1]], self])).toBe(
      'target, result, self',
    );
    expect(onUnitSheet([self, ['Kết quả', ['Tốt', 'Khá', 'Tốt', 'Khá']]])).toBe('self, grade');
  });

  it('of targets, measures and methods there is one on a sheet, of notes there may be several', () => {
    expect(onUnitSheet([['Chỉ tiêu giao', [5, 2, 4, 1]], ['Kế hoạch', [5, 2, 4, 1]], self])).toMatch(/^target, ignored, self$/);
    expect(onUnitSheet([self, ['Ghi chú', WORDS], ['Ghi chú', WORDS]])).toBe('self, note, note');
  });
});

describe('sums beside the criteria of schools', () => {
  const found = (headings: readonly string[], rows: readonly (readonly number[])[]) =>
    recognise(
      workbook(
        sheet('Điểm', [
          ['BẢNG ĐIỂM THI ĐUA NĂM 2026'],
          ['TT', 'Tên đơn vị', ...headings],
          ...rows.map((row, at): readonly CellInput[] => [at + 1, `Trường Chính trị tỉnh ${'MNPQ'[at] ?? ''}`, ...row]),
        ]),
      ),
    );
  const roles = (headings: readonly string[], rows: readonly (readonly number[])[]): string =>
    rolesOf(found(headings, rows)).split(', ').slice(2).map((one) => one.slice(2)).join(', '); // prettier-ignore

  it('the last of several totals is the total; one of the year before is none', () => {
    const rows = [
      [58, 39, 97, 90],
      [57, 38, 95, 91],
      [50, 37, 87, 92],
    ];
    expect(roles(['Đào tạo (60đ)', 'Khoa học (40đ)', 'Tổng điểm 2026', 'Tổng điểm 2025'], rows)).toBe(
      'score, score, total, ignored',
    );
    expect(roles(['Đào tạo (60đ)', 'Khoa học (40đ)', 'Tổng điểm', 'Tổng điểm năm trước'], rows)).toBe(
      'score, score, total, ignored',
    );
  });

  it('a column nobody called a total is one where it adds up in three rows, and not in two', () => {
    const headings = ['Đào tạo', 'Khoa học', 'Phong trào', 'Kết quả chung cuộc'];
    const rows = [
      [50, 30, 9, 89],
      [40, 35, 8, 83],
      [45, 31, 7, 83],
    ];
    expect(roles(headings, rows)).toBe('score, score, score, total');
    expect(roles(headings, [[50, 30, 9, 80], [40, 35, 8, 70], [45, 31, 7, 60]])).not.toContain('total'); // prettier-ignore
  });

  it('bonus and deductions are told apart, and the total leaves deductions out', () => {
    const rows = [
      [58, 39, 2, 1, 98],
      [57, 38, 0, 3, 92],
      [50, 37, 1, 0, 88],
    ];
    expect(roles(['Đào tạo (60đ)', 'Khoa học (40đ)', 'Điểm thưởng', 'Điểm trừ', 'Tổng điểm'], rows)).toBe(
      'score, score, bonus, penalty, total',
    );
  });
});

it('the stages of a review are told by their words', () => {
  const STAGES: readonly (readonly [string, ReviewStage])[] = [
    ['Tự chấm', 'self'],
    ['Thẩm định lần 1', 'review1'],
    ['Thẩm định lần 2', 'review2'],
    ['Điểm thống nhất', 'agreed'],
  ];
  const columns = STAGES.map(([heading]) => [heading, SCORES] as const);
  expect(onUnitSheet(columns)).toBe(STAGES.map(([, stage]) => stage).join(', '));
  expect(sheetOf(recognise(workbook(sheet('S', [['x']])))).role).toBe('ignored');
});
