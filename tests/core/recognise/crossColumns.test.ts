import { isCrossCaption, isNumberedReviewer, isSchool, isSchoolThatScores } from '../../../src/core/recognise/crossColumns';
import { recognise } from '../../../src/core/recognise/recognise';
import { sheet, workbook, type CellInput } from '../../builders/workbook';
import { layoutOf, rolesOf } from './rolesOf';

const tells = (is: (text: string) => boolean, yes: readonly string[], no: readonly string[]): void => {
  it.each(yes)('«%s»', (text) => {
    expect(is(text)).toBe(true);
  });
  it.each(no)('but not «%s»', (text) => {
    expect(is(text)).toBe(false);
  });
};

describe('one of several reviewers', () => {
  tells(
    isNumberedReviewer,
    [
      ...['Giám khảo 1', 'GK1', 'GK 12', 'TV2', 'gk2', 'Người chấm thứ ba', 'Người chấm số 2', 'Cán bộ chấm 1', 'Thành viên A'],
      ...['Ủy viên 3', 'Chuyên gia II', 'Người thẩm định 2', 'Reviewer 1', 'Judge 2', 'Assessor 3', 'Điểm GK1', 'Điểm của GK 2'],
      ...['Điểm của giám khảo 1', 'Thành viên tổ 1', 'Thành viên hội đồng 2', 'Thành viên chấm 1', 'Giám khảo chấm điểm 2'],
      ...['Giám khảo thứ nhất', 'Giám khảo thứ hai', 'Giám khảo thứ nhì', 'Giám khảo thứ tư', 'Giám khảo bốn', 'Giám khảo năm'],
      ...['Giám khảo một', 'Thành viên H'],
    ],
    [
      ...[
        'Giám khảo',
        'GK',
        'Giám khảo 123',
        'GK 123',
        'Thành viên K',
        'Tiêu chí 1',
        'Lần 1',
        'Giám khảo 1 và 2',
        'Giám khảo sáu',
      ],
      ...['Năm 1', 'Thành viên cụm', 'Ban giám khảo 1', 'Reviewer'],
    ],
  );
});

describe('what stands over the scores of several reviewers', () => {
  tells(
    isCrossCaption,
    [
      ...[
        'Điểm chấm chéo',
        'Chấm chéo',
        'Chấm điểm chéo',
        'Kết quả chấm chéo',
        'Đánh giá chéo',
        'Thẩm định chéo',
        'Kiểm tra chéo',
      ],
      ...[
        'Các giám khảo',
        'Hội đồng giám khảo',
        'Ban giám khảo',
        'Điểm của các giám khảo',
        'Các thành viên chấm',
        'Các chuyên gia',
      ],
      ...['Các trường chấm chéo', 'Điểm do các đơn vị chấm', 'Giám khảo chấm', 'Người chấm', 'Trường bạn chấm chéo'],
      ...['Các thành viên đánh giá', 'Chấm chéo của các trường', 'Đơn vị chấm chéo của trường bạn'],
      ...['Các người chấm', 'Điểm của hội đồng giám khảo chấm', 'Các giám khảo đánh giá'],
    ],
    [
      ...['Các trường', 'Đơn vị', 'Giám khảo', 'Thành viên', 'Cụm chấm', 'Điểm chấm', 'Tự chấm', 'Chấm chéo lần 1 và lần 2'],
      ...['Các tiêu chí', 'Trường M chấm', 'Kết quả chéo', 'Hội đồng'],
    ],
  );
});

describe('a school that scores others', () => {
  tells(
    isSchoolThatScores,
    [
      ...['Trường Chính trị tỉnh B chấm', 'Trường B chấm điểm', 'Trường B chấm chéo', 'Trường B đánh giá', 'Trường B thẩm định'],
      ...[
        'Trường B kiểm tra',
        'Điểm do Trường B chấm',
        'Điểm của Trường B chấm',
        'Do Trường B chấm',
        'TCT B chấm',
        'Tr. B chấm điểm chéo',
      ],
    ],
    [
      'Trường tự chấm',
      'Trường tự đánh giá',
      'Trường B',
      'Phòng Đào tạo chấm',
      'Cụm chấm',
      'Chấm Trường B',
      'Trường B chấm lần một',
    ],
  );
  it('is one by its first word', () => {
    expect(isSchool('Trường M')).toBe(true);
    expect(isSchool('Tr. M')).toBe(true);
    expect(isSchool('TCT M')).toBe(true);
    expect(isSchool('Phòng Đào tạo')).toBe(false);
    expect(isSchool('Sở Nội vụ')).toBe(false);
    expect(isSchool('Trường tự chấm')).toBe(false);
  });
});

const ROWS: readonly (readonly [string, string, number])[] = [
  ['1', 'Đào tạo, bồi dưỡng cán bộ', 30],
  ['2', 'Nghiên cứu khoa học, tổng kết thực tiễn', 30],
  ['3', 'Xây dựng Đảng và hệ thống chính trị', 30],
];
const less = [
  [1, 2, 1.5],
  [0, 1, 0.5],
  [2, 3, 2.5],
] as const;
const form = (...headings: readonly string[]): ReturnType<typeof sheet> =>
  sheet('P', [
    ['PHIẾU CHẤM ĐIỂM THI ĐUA'],
    ['Đơn vị: Trường Chính trị tỉnh M'],
    ['TT', 'Nội dung', 'Điểm chuẩn', ...headings],
    ...ROWS.map(([number, text, most], row): CellInput[] => [
      number,
      text,
      most,
      ...headings.map((_, at) => most - (less[row]?.[at % 3] ?? 0)),
    ]),
  ]);
const crossed = (...headings: readonly string[]): string => {
  const recognition = recognise(workbook(form(...headings)));
  return `${layoutOf(recognition)}: ${rolesOf(recognition).replace('A number, B criterion, C maximum, ', '')}`;
};

describe('columns of several reviewers on the sheet of one school', () => {
  it('are each the score of one of them, and what the book makes of them is none', () => {
    expect(crossed('Tự chấm', 'GK1', 'GK2', 'Trung bình')).toBe('unitSheet: D self, E crossScore, F crossScore, G ignored');
    expect(crossed('Giám khảo 1', 'Giám khảo 2', 'Điểm TB của các giám khảo')).toBe(
      'unitSheet: D crossScore, E crossScore, F ignored',
    );
    expect(crossed('Tự chấm', 'Trường B chấm', 'Trường C chấm')).toBe('unitSheet: D self, E crossScore, F crossScore');
    expect(crossed('Trường tự chấm', 'Trường B chấm', 'Trường C chấm')).toBe('unitSheet: D self, E crossScore, F crossScore');
  });

  it('two stages of one review are none of them', () => {
    expect(crossed('Tự chấm', 'Thẩm định lần 1', 'Thẩm định lần 2')).toBe('unitSheet: D self, E review1, F review2');
  });
});
