import { besideSelf, isReviewerHeading } from '../../../src/core/recognise/reviewerHeading';
import { cellNumber } from '../../../src/core/recognise/cellNumber';
import { firstAfter } from '../../../src/core/recognise/firstAfter';
import { isCodeRow } from '../../../src/core/recognise/codeRow';
import { isNumberText } from '../../../src/core/recognise/isNumberText';
import { listed } from '../../../src/core/recognise/listed';
import { isOneSlip, nearestHeading } from '../../../src/core/recognise/nearestHeading';
import { numbersInHeader } from '../../../src/core/recognise/numbersInHeader';
import { comparesUnits, isLevel, isSeries } from '../../../src/core/recognise/series';
import { isCapitals, isLabel, labelDepth, startsWithLabel, withoutLabel } from '../../../src/core/recognise/tableLabel';
import { isNamed } from '../../../src/core/recognise/sheetNames';
import { BLANK_CELL, type Cell } from '../../../src/core/workbook/cell';
import { sheet, type CellInput } from '../../builders/workbook';

const text = (value: string): Cell => ({ ...BLANK_CELL, value: { kind: 'text', text: value } });
const tells = (is: (text: string) => boolean, yes: readonly string[], no: readonly string[]): void => {
  it.each(yes)('«%s»', (one) => {
    expect(is(one)).toBe(true);
  });
  it.each(no)('but not «%s»', (one) => {
    expect(is(one)).toBe(false);
  });
};

describe('a slip of one letter', () => {
  it.each([
    ['dinh', 'dinhh', true],
    ['dinhh', 'dinh', true],
    ['ddinh', 'dinh', true],
    ['dinnh', 'dinh', true],
    ['dnih', 'dinhx', false],
    ['ddnih', 'dinh', false],
    ['dinh', 'danh', true],
    ['dihn', 'dinh', true],
    ['idnh', 'dinh', true],
    ['xinh', 'dinh', true],
    ['dinx', 'dinh', true],
    ['din', 'dinh', true],
    ['inh', 'dinh', true],
    ['dih', 'dinh', true],
    ['dnih', 'dinh', true],
    ['hnid', 'dinh', false],
    ['danx', 'dinh', false],
    ['di', 'dinh', false],
    ['dinhhh', 'dinh', false],
    ['dahh', 'dinh', false],
    ['xdanh', 'dinh', false],
    ['dihnx', 'dinh', false],
  ])('«%s» for «%s»: %s', (typed, meant, is) => {
    expect(isOneSlip(typed, meant)).toBe(is);
  });

  it('makes a known heading unknown, which is then asked about', () => {
    expect(nearestHeading('Điểm thẩm địn')).toMatchObject({ means: 'review' });
    expect(nearestHeading('Điểm tốii đa')).toEqual({ means: 'maximum', words: 'Điểm tối đa' });
    expect(nearestHeading('Điểm tự chấn')).toMatchObject({ means: 'self' });
  });

  it.each([
    ['Địn', 'one word has too many neighbours'],
    ['Điểm tối đa', 'it is known as it is'],
    ['Điểmm tốii đa', 'two words slipped'],
    ['Điểm tối đaa', 'so short a word could be any'],
    ['Bản kế hoạch năm', 'nothing is near'],
    ['Một dòng chữ rất dài thẩm địn', 'longer than any heading'],
  ])('not «%s»: %s', (heading) => {
    expect(nearestHeading(heading)).toBeNull();
  });
});

describe('columns of time or of judges', () => {
  tells(
    isSeries,
    [
      ...[
        '2026',
        '2025-2026',
        '2025/2026',
        '2026.1',
        'Quý II',
        'Quý 2',
        'Tháng 3',
        'Năm 2025',
        'Lần 1',
        'Kỳ 2',
        'Đợt 1',
        'Tuần 12',
      ],
      ...['Học kỳ I', 'Năm học 2025', 'Ngày 3', 'Giai đoạn 1', 'Vòng 2', 'Giám khảo 1', 'GK1', 'Người chấm 2', 'Thành viên 3'],
      ...['6 tháng', '12 tháng đầu năm', 'Cả năm'],
    ],
    ['Nam Định', 'Quý khách', '20', '20261', 'Đầu quý II', 'Tháng ba', 'Cả nămm', 'Cuối 6 tháng', 'Trường 2', 'sáu tháng'],
  );
});

describe('headings that number levels, parts or criteria', () => {
  tells(
    isLevel,
    [
      ...[
        '1',
        '1.2',
        '1/2',
        '1-2',
        'Mức 1',
        'Mức độ 2',
        'Bậc 3',
        'Cấp I',
        'Loại A',
        'TC1',
        'Tiêu chí 2',
        'Phần II',
        'Bài 1',
        'Câu 5',
      ],
      ...['Điểm 10', 'Thang 4', 'Mục a'],
    ],
    ['Mức', 'Loại khá', 'Tiêu chí', 'Phần mềm', 'Xếp loại A', '1a', 'Trường 1', '1.'],
  );
});

describe('headings that say how units differ', () => {
  tells(
    comparesUnits,
    [
      ...['Chênh lệch', 'So sánh (A-B)', 'Tăng/giảm', 'Tăng giảm', 'Tăng, giảm'.replace(',', ''), 'Tỷ lệ', 'Tỉ lệ %', 'Hệ số'],
      ...['Trọng số', 'Phần trăm', 'Tăng - giảm'.replace(/ /g, '')],
    ],
    ['Điểm chênh lệch', 'Tăng trưởng', 'Trường So Sánh', 'Hệ sốm'],
  );
});

describe('who reviews', () => {
  tells(
    isReviewerHeading,
    [
      ...['Thường trực Cụm', 'Lãnh đạo Cụm thi đua', 'Ban chỉ đạo Khối', 'Ban Chủ nhiệm Cụm', 'Ban Thư ký Cụm', 'Tổ thư ký Cụm'],
      ...['Thư ký Cụm', 'Hội đồng Cụm', 'Cụm trưởng', 'Khối phó', 'Cụm trưởng và Cụm phó', 'Trưởng cụm', 'Ban Thi đua'],
      ...[
        'Ban Thi đua khen thưởng',
        'Ban giám khảo',
        'Ban Giám hiệu',
        'Ban thẩm định',
        'Ban kiểm tra',
        'Tổ công tác',
        'Tổ thẩm định',
      ],
      ...['Tổ giúp việc', 'Tổ thẩm tra', 'Tổ kiểm tra', 'Tổ chuyên viên', 'Tổ thi đua', 'Đoàn kiểm tra', 'Đoàn thẩm định'],
      ...['Đoàn công tác', 'Đoàn đánh giá', 'Hội đồng thi đua', 'Hội đồng thi đua khen thưởng', 'Hội đồng xét', 'Hội đồng chấm'],
      ...['Thường trực', 'Thường trực hội đồng', 'Giám khảo', 'Bộ phận thẩm định', 'Bộ phận giúp việc', 'Cơ quan thường trực'],
      ...['Vụ Thi đua', 'Vụ Thi đua Khen thưởng', 'Điểm do Cụm trưởng chấm', 'Điểm của Ban Thi đua', 'Cụm trưởng rà soát'],
      ...[
        'Ban Thi đua Học viện',
        'Tổ công tác của Cụm',
        'Đoàn kiểm tra tỉnh chấm',
        'Cụm trưởng cho điểm',
        'Tổ công tác chấm lần 2',
      ],
      ...['Đoàn kiểm tra vòng thứ hai', 'Thẩm tra', 'Điểm rà soát', 'Kết quả hậu kiểm', 'Rà soát lần 1', 'Cụm phó đề xuất'],
    ],
    [
      ...['Cụm', 'Ban', 'Tổ', 'Hội đồng', 'Kiểm tra', 'Đoàn', 'Ban Tổ chức', 'Tổ trưởng', 'Cụm trưởng các năm', 'Trưởng phòng'],
      ...['Bộ phận', 'Số ý kiến Cụm trưởng', 'Công tác thẩm tra', 'Thẩm tra hồ sơ'],
    ],
  );

  it.each([
    ['Phòng Tổ chức - Hành chính', 'review'],
    ['Lãnh đạo Học viện', 'review'],
    ['Chuyên viên xét', 'review'],
    ['Kết luận', 'review'],
    ['Cấp trên duyệt', 'review'],
    ['Hiệu trưởng chốt', 'review'],
    ['Cột 5', 'question'],
    ['Khác', 'question'],
    ['Năm 2025', 'figure'],
    ['Năm trước', 'figure'],
    ['Kỳ trước', 'figure'],
    ['Cùng kỳ', 'figure'],
    ['Chênh lệch', 'figure'],
    ['Tăng so với năm ngoái', 'figure'],
    ['Tỷ lệ Cụm chấm', 'figure'],
    ['Hệ số', 'figure'],
    ['Lũy kế', 'figure'],
    ['Kế hoạch', 'figure'],
    ['Chỉ tiêu', 'figure'],
    ['Minh chứng', 'figure'],
    ['Tháng 3', 'figure'],
    ['Quý II', 'figure'],
    ['Quý 2', 'figure'],
    ['Số lượt bài', 'figure'],
    ['SL bài', 'figure'],
    ['STT', 'figure'],
    ['Mã', 'figure'],
    ['Trang', 'figure'],
  ] as const)('numbers right of the self-assessment under «%s»: a %s', (heading, is) => {
    expect(besideSelf(heading)).toBe(is);
  });
});

describe('numbers as points are written', () => {
  it.each([
    ['24,5', 24.5],
    ['24.5', 24.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['+5', 5],
    ['-5', 5],
    ['−5', 5],
    ['( - 10 )'.replace(/ /g, ''), 10],
    ['5 đ', 5],
    ['5đ', 5],
    ['5 pts', 5],
    ['5 points', 5],
    ['95%', 95],
    ['95 %', 95],
    ['2 điểm/lần', 2],
    ['từ 3 đến 5 điểm', 3],
    ['Từ 3 đến 5đ', 3],
    ['3 đến 5 điểm', 3],
    ['１２', 12],
    ['\u00A09\u00A0', 9],
    ['10 giải', null],
    ['10đồng', null],
    ['1. Kế hoạch', null],
    ['từ ba', null],
    ['khoảng 5', null],
    ['5/10', null],
    ['95%x', null],
    ['', null],
    [`5 điểm ${'a'.repeat(53)}`, 5],
    [`5 điểm ${'a'.repeat(54)}`, null],
  ])('«%s»: %s', (value, number) => {
    expect(cellNumber(text(value))).toBe(number);
  });

  it('a number is itself; what is blank, true or wrong is none', () => {
    expect(cellNumber({ ...BLANK_CELL, value: { kind: 'number', value: -3 } })).toBe(-3);
    expect(cellNumber(BLANK_CELL)).toBeNull();
    expect(cellNumber({ ...BLANK_CELL, value: { kind: 'boolean', value: true } })).toBeNull();
    expect(cellNumber({ ...BLANK_CELL, value: { kind: 'error', error: '#N/A' } })).toBeNull();
  });
});

describe('labels of rows', () => {
  tells(
    isLabel,
    [
      ...['I', 'XVIII', '12', '123', '3a', '3đ', '3ê', 'a', 'ê', 'AB', 'Điều 4', 'Mục II', 'Phần 1', 'TC 1', 'TC1', 'Tiêu chí 3'],
      ...['I.1', 'I - 1', '1.2.3.', '1)', '1/', '1:', '2. b)', 'A.I.2.đ', 'B1', 'K.5', 'ABC12)', 'ĐT3'],
    ],
    ['ABC', '1234', 'I II', 'Điểm 4', '1..', 'aa', 'B1234', 'ABCD1', '- 1', '', '1.x)y'],
  );
  it.each([
    ['I', 1],
    ['1.', 1],
    ['1.2', 2],
    ['I. 1 . b)', 3],
    [' 1.1.2 ', 3],
    ['1/', 1],
  ])('«%s» shows %s levels', (label, depth) => {
    expect(labelDepth(label)).toBe(depth);
  });
  it.each([
    ['V. Tổng điểm', 'Tổng điểm'],
    ['1.1. Kết quả', 'Kết quả'],
    ['a) Kết quả', 'Kết quả'],
    ['3 - Kết quả', 'Kết quả'],
    ['3 / Kết quả', 'Kết quả'],
    ['Điều 4. Kết quả', 'Kết quả'],
    ['TC1: Kết quả', 'Kết quả'],
    ['Mục II. Kết quả', 'Kết quả'],
    ['Kết quả', 'Kết quả'],
    ['I.', 'I.'],
    ['3-Kết quả', '3-Kết quả'],
  ])('«%s» without its number: «%s»', (said, own) => {
    expect(withoutLabel(said)).toBe(own);
  });
  tells(
    startsWithLabel,
    ['1.1 Kết quả', '12.10.3 Kết quả', 'I. Kết quả', 'a) Kết quả', '3 - Kết quả'],
    ['1 Kết quả', 'Kết quả 1.1 năm', '1234 Kết quả', 'Kết quả: 1', 'ABC. Kết quả'],
  );
});

describe('a section title in capitals', () => {
  tells(
    isCapitals,
    [
      'CHUYÊN MÔN',
      'CHUYÊN MÔN (tối đa 60 điểm)',
      'CHUYÊN MÔN: 60 điểm',
      'CHUYÊN MÔN = 7,5đ',
      'ĐÀO TẠO',
      'CHUYÊN MÔN: 1.000 điểm',
    ],
    ['Chuyên môn', 'ĐÀO', 'CHUYÊN MÔN và đào tạo', 'CHUYÊN MÔN: điểm', 'CHUYÊN MÔN (60 điểm) đạt'],
  );
});

describe('the number of a row typed as text', () => {
  tells(
    (one) => isNumberText(text(one)),
    ['1', '2.3', '4)', '5/', 'K1', 'ĐT12', 'II.', 'b', 'đ)', ' 1 . '],
    ['', 'lớp', '1 lớp', 'ABC1', 'IIIIII', '1..2', '1,5', 'số 1'],
  );
  it('a number is no text', () => {
    expect(isNumberText({ ...BLANK_CELL, value: { kind: 'number', value: 1 } })).toBe(false);
  });
});

describe('rows of codes', () => {
  const isCodes = (cells: readonly CellInput[], headings = cells.length): boolean =>
    isCodeRow(sheet('P', [cells]).rows.get(1) ?? new Map(), headings);
  it.each([
    [['A', 'B', 1, 2, 3]],
    [['(A)', '(B)', '(1)', '(2)']],
    [['[1]', '[2]', '[3] = [1] + [2]']],
    [['1', '2', '3=1+2']],
    [['(1)', null, '(2)', '(3)']],
    [['A', 'B']],
  ] as readonly (readonly [readonly CellInput[]])[])('%j', (cells) => {
    expect(isCodes(cells)).toBe(true);
  });
  it.each([
    [['B', 'C', 'D']],
    [['0', '1', '2']],
    [['A', 'B', '2', '3']],
    [['1', '2', '4']],
    [['1', '2', 'lớp']],
    [['1', '2', { f: 'A1+B1', v: 3 }]],
    [['a', 'b', 'c']],
    [['1', 'A', 'C']],
    [['12345', '12346']],
    [[]],
  ] as readonly (readonly [readonly CellInput[]])[])('not %j', (cells) => {
    expect(isCodes(cells)).toBe(false);
  });
});

describe('a row of numbers within a heading', () => {
  const found = (...rows: readonly (readonly CellInput[])[]): number | null =>
    numbersInHeader(sheet('P', rows), { from: 1, to: rows.length } as Parameters<typeof numbersInHeader>[1]);
  const NAMES = ['TT', 'Đơn vị', 'Báo cáo', 'Hội nghị', 'Đề tài'];
  it('holds maxima', () => {
    expect(found(NAMES, [null, null, 25, 15, 20])).toBe(2);
    expect(found(NAMES, ['', 'x', null, 15, 20])).toBe(2);
    expect(found(NAMES, [null, null, 10, 15, 20])).toBe(2);
    expect(found(NAMES, [null, null, 0.5, 1.5, 20])).toBe(2);
    expect(found(NAMES, [null, null, 1.5, 0.5, 2])).toBe(2);
  });
  it.each([
    [[1, 2, 3, 4, 5], 'they count'],
    [[3, 4], 'they count from anywhere'],
    [[1.1, 1.2, 2.1], 'they number parts'],
    [[null, null, 25], 'one number is none of a row'],
    [['25', '15'], 'texts are headings'],
  ] as readonly (readonly [readonly CellInput[], string])[])('but not %j: %s', (row) => {
    expect(found(NAMES, row)).toBeNull();
  });
  it('the lowest such row, and never the first of the heading', () => {
    expect(found(NAMES, [null, null, 25, 15, 20], [null, null, 5, 7, 2])).toBe(3);
    expect(found([25, 15, 20], NAMES)).toBeNull();
  });
});

describe('small things', () => {
  it('the first names of a long list', () => {
    expect(listed([])).toBe('');
    expect(listed(['a', 'b', 'c', 'd', 'e'])).toBe('«a», «b», «c», «d», «e»');
    expect(listed(['a', 'b', 'c', 'd', 'e', 'f'])).toBe('«a», «b», «c», «d», «e», …');
  });
  it('the first row below another', () => {
    const rows = [3, 5, 9];
    expect([0, 2, 3, 4, 5, 8, 9, 10].map((row) => firstAfter(rows, row))).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
    expect(firstAfter([], 4)).toBe(0);
  });
  it.each([
    [
      'criteria',
      ['Bộ tiêu chí', 'TIÊU CHÍ', 'Tiêu chuẩn', 'Barem', 'Thang điểm', 'Criteria', 'Criteria set'],
      ['My criteria', 'Chí'],
    ],
    ['units', ['Đơn vị', 'Danh sách đơn vị', 'Danh sách trường', 'Units'], ['Các đơn vị', 'Đơn vị M', 'Our units', 'Units 2']],
    ['indicators', ['Số liệu', 'Số liệu 2026', 'Figures'], ['Bảng số liệu', 'Figures 2', 'My figures']],
    ['policy', ['Cấu hình', 'Cấu hình chấm điểm', 'Settings'], ['Cấu hình máy', 'Bảng cấu hình', 'Settings 2', 'My settings']],
  ] as const)('sheets named for the %s', (what, yes, no) => {
    expect(yes.map((name) => isNamed(name, what))).toEqual(yes.map(() => true));
    expect(no.map((name) => isNamed(name, what))).toEqual(no.map(() => false));
  });
});
