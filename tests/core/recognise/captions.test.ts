import { captionsOf } from '../../../src/core/recognise/captionRows';
import { bodyEnd } from '../../../src/core/recognise/bodyEnd';
import { isFootnote, isSignature, rowCaption } from '../../../src/core/recognise/rowCaption';
import { sheet, type CellInput } from '../../builders/workbook';

describe('what the caption of a row says it is', () => {
  it.each([
    ['Tổng', 'total'],
    ['Cộng', 'total'],
    ['TỔNG CỘNG', 'total'],
    ['Tổng số', 'total'],
    ['Tổng số điểm', 'total'],
    ['Tổng cộng điểm', 'total'],
    ['Điểm tổng', 'total'],
    ['Điểm tổng cộng', 'total'],
    ['Total', 'total'],
    ['Totals', 'total'],
    ['Grand total', 'total'],
    ['Sum', 'total'],
    ['Tổng điểm thi đua', 'total'],
    ['Tổng điểm các nhóm', 'total'],
    ['Tổng số điểm tự chấm', 'total'],
    ['Điểm tổng cuối năm', 'total'],
    ['Tổng cộng của', null],
    ['Tổng điểm = 100', 'total'],
    ['Tổng điểm - 95,5đ', 'total'],
    ['Tổng hợp kết quả', null],
    ['Cộng tác viên báo chí', null],
    ['Tổng kết năm', null],
    ['Bảng tổng', null],
    ['Tổng điểm thưởng', 'bonusTotal'],
    ['Cộng điểm thưởng', 'bonusTotal'],
    ['Tổng cộng số điểm cộng', 'bonusTotal'],
    ['Tổng điểm thưởng của trường', 'bonusTotal'],
    ['Total bonus', 'bonusTotal'],
    ['Sum of bonuses', 'bonusTotal'],
    ['Tổng điểm trừ', 'penaltyTotal'],
    ['Tổng số điểm phạt', 'penaltyTotal'],
    ['Tổng điểm trừ trong năm', 'penaltyTotal'],
    ['Total penalty', 'penaltyTotal'],
    ['Sum of penalties', 'penaltyTotal'],
    ['Total deductions', 'penaltyTotal'],
    ['Các điểm trừ', null],
    ['Điểm tối đa', 'maximum'],
    ['Số điểm tối đa', 'maximum'],
    ['Tổng số điểm tối đa', 'maximum'],
    ['Điểm tối đa của nhóm', 'maximum'],
    ['Điểm chuẩn', 'maximum'],
    ['Tổng điểm chuẩn', 'maximum'],
    ['Thang điểm', 'maximum'],
    ['Điểm khung', 'maximum'],
    ['Maximum', 'maximum'],
    ['Max', 'maximum'],
    ['Điểm tối thiểu', null],
    ['Cộng mục II', 'subtotal'],
    ['Tổng điểm mục 3', 'subtotal'],
    ['Tổng nhóm A', 'subtotal'],
    ['Cộng điểm phần 1', 'subtotal'],
    ['Tổng cộng của mục IV', 'subtotal'],
    ['Tổng số điểm tiêu chí 12', 'subtotal'],
    ['Tổng I', 'subtotal'],
    ['Cộng A', 'subtotal'],
    ['Cộng lĩnh vực đào tạo', 'subtotal'],
    ['Xếp hạng', 'place'],
    ['Xếp thứ hạng', 'place'],
    ['Xếp thứ', 'place'],
    ['Xếp vị thứ', 'place'],
    ['Xếp thứ tự', 'place'],
    ['Thứ hạng', 'place'],
    ['Hạng', 'place'],
    ['Vị thứ', 'place'],
    ['Thứ tự xếp hạng', 'place'],
    ['Xếp hạng chung', 'place'],
    ['Rank', 'place'],
    ['Hạng mục công trình', null],
    ['Xếp hạng doanh nghiệp của tỉnh theo kế hoạch', null],
    ['Xếp loại', 'grade'],
    ['Phân loại', 'grade'],
    ['Xếp loại cuối năm', 'grade'],
    ['Xếp loại đảng viên cuối năm đúng quy định', null],
    ['Trung bình', 'statistics'],
    ['Điểm trung bình', 'statistics'],
    ['Bình quân', 'statistics'],
    ['Độ lệch chuẩn', 'statistics'],
    ['Độ lệch', 'statistics'],
    ['Cao nhất', 'statistics'],
    ['Điểm thấp nhất', 'statistics'],
    ['Lớn nhất', 'statistics'],
    ['Nhỏ nhất', 'statistics'],
    ['Average', 'statistics'],
    ['Trung bình cụm', 'statistics'],
    ['Hoặc', 'or'],
    ['Hoặc là', 'or'],
    ['(Hoặc)', 'or'],
    ['"hoặc"', 'or'],
    ['OR', 'or'],
    ['Hoặc có đề tài', null],
    ['', null],
  ])('«%s»: %s', (label, kind) => {
    expect(rowCaption(label, false)).toBe(kind);
  });

  it('a sentence of more than eighty letters is no caption', () => {
    const long = `Tổng điểm các ${'phần '.repeat(12)}`.trim();
    expect(rowCaption(long.slice(0, 70), false)).toBe('total');
    expect(rowCaption(`${long} và các nội dung khác nữa của năm`, false)).toBeNull();
  });

  it('with a number of its own only «Hoặc» is one', () => {
    expect(rowCaption('Xếp loại', true)).toBeNull();
    expect(rowCaption('  hoặc:', true)).toBe('or');
    expect(rowCaption('or', true)).toBe('or');
    expect(rowCaption('Cộng mục I', true)).toBeNull();
  });
});

describe('what no longer belongs to a table', () => {
  it.each([
    'Người lập biểu',
    'THỦ TRƯỞNG ĐƠN VỊ',
    'HIỆU TRƯỞNG',
    'Phó Hiệu trưởng',
    'GIÁM ĐỐC',
    'Phó Giám đốc',
    'Chủ tịch Hội đồng',
    'Trưởng đoàn',
    'Trưởng ban',
    'TRƯỞNG CỤM',
    'CỤM TRƯỞNG',
    'Thư ký',
    'Tổ trưởng',
    'T/M. BAN GIÁM HIỆU',
    'TM. BAN GIÁM HIỆU',
    'KT. HIỆU TRƯỞNG',
    'TL. HIỆU TRƯỞNG',
    'Nơi nhận:',
    'Xác nhận của Cụm trưởng',
    'Đại diện các trường',
    '(Ký, ghi rõ họ tên)',
    'Hà Nội, ngày 5 tháng 12 năm 2026',
    '......, ngày ... tháng ... năm ....',
    'ngày…tháng…năm…',
  ])('«%s»', (label) => {
    expect(isSignature(label)).toBe(true);
  });

  it.each(['Báo cáo người lập biểu', 'Tổ chức hội nghị', 'Ngày hội văn hóa', 'Tháng 12 năm 2026', 'Công tác giám đốc thẩm'])(
    'but not «%s»',
    (label) => {
      expect(isSignature(label)).toBe(false);
    },
  );

  it('nor a sentence of more than sixty letters', () => {
    expect(isSignature('Hiệu trưởng ký'.padEnd(60, ' '))).toBe(true);
    expect(isSignature('Hiệu trưởng ký'.padEnd(61, ' '))).toBe(false);
  });

  it.each([
    ['* Điểm trừ không quá điểm chuẩn', true],
    ['*Điểm trừ', true],
    ['Ghi chú: điểm tính đến hai số lẻ', true],
    ['Chú thích', true],
    ['Lưu ý khi chấm', true],
    ['Note: two decimals', true],
    ['Ghi chúng tôi', false],
    ['Các ghi chú', false],
    ['Notebook', false],
  ])('«%s» is a footnote: %s', (label, is) => {
    expect(isFootnote(label)).toBe(is);
  });
});

const captions = (rows: readonly (readonly CellInput[])[], labels = [1, 2]): string => {
  const all = rows.map((_, index) => index + 1);
  return [...captionsOf(sheet('P', rows), all, labels, (row) => rows[row - 1]?.[0] === 'TT')]
    .map(([row, kind]) => `${String(row)} ${kind}`)
    .join(', ');
};

describe('captions of the rows of a table', () => {
  it('stand in the number column or in that of the criterion; a numbered row is a criterion', () => {
    expect(
      captions([
        ['TT', 'Nội dung'],
        ['I', 'Tổng điểm'],
        [1, 'Xếp loại'],
        ['TỔNG CỘNG (A+B)', null, 5],
        [null, 'Xếp hạng'],
      ]),
    ).toBe('1 header, 4 total, 5 place');
  });

  it('«Hoặc» joins two criteria even where its row is numbered', () => {
    expect(
      captions([
        ['2', 'Hoặc'],
        [null, 'hoặc:'],
      ]),
    ).toBe('1 or, 2 or');
  });

  it('a number alone says nothing, and neither does a number in the column of words', () => {
    expect(captions([['1'], [1, 2], [null, 3], []])).toBe('');
  });

  it('a bare «Cộng» above the total of all sums the group it closes', () => {
    expect(
      captions([
        ['1', 'Báo cáo'],
        [null, 'Cộng'],
        ['2', 'Hội nghị'],
        [null, 'Cộng:'],
        [null, 'TỔNG CỘNG MỌI NHÓM'],
        [null, 'Tổng điểm chung'],
      ]),
    ).toBe('2 subtotal, 4 subtotal, 6 total');
  });

  it('where all are bare even the last closes its group, unless it stands right under another', () => {
    const group = (number: string): readonly CellInput[][] => [
      [number, 'Báo cáo'],
      [null, 'Cộng'],
    ];
    expect(captions([...group('1'), ...group('2')])).toBe('2 subtotal, 4 subtotal');
    expect(captions([...group('1'), ...group('2'), [null, 'Tổng cộng']])).toBe('2 subtotal, 4 subtotal, 5 total');
    expect(captions([...group('1')])).toBe('2 total');
  });
});

const end = (rows: readonly (readonly CellInput[])[], at = rows.map((_, index) => index + 1)): number =>
  bodyEnd(
    sheet('P', rows),
    at.filter((row) => (rows[row - 1] ?? []).length > 0),
    [1, 2],
  );

describe('where a table ends', () => {
  const BODY: readonly (readonly CellInput[])[] = [
    ['1', 'Báo cáo', 5],
    ['2', 'Hội nghị', 4],
  ];

  it('above one text behind a total, whatever blank cells beside it are coloured', () => {
    expect(end([...BODY, [null, 'Tổng cộng', 9], [{ v: null, fill: 'FFFF00' }, 'Phụ lục kèm theo']])).toBe(3);
    expect(end([...BODY, [null, 'Tổng cộng', 9], [{ v: null, fill: 'FFFF00' }, 'Phụ lục', 'kèm theo']])).toBe(4);
  });

  it('below its first row, be that one text alone', () => {
    expect(end([[null, 'Phụ lục kèm theo']])).toBe(1);
  });

  it('at the last row when nothing follows', () => {
    expect(end(BODY)).toBe(2);
  });

  it.each([
    [['NGƯỜI LẬP BIỂU', null, 'HIỆU TRƯỞNG']],
    [['M, ngày 5 tháng 12 năm 2026']],
    [['* Điểm trừ không quá điểm chuẩn']],
    [[null, 'Ghi chú: điểm tính đến hai số lẻ']],
  ])('above %j', (row) => {
    expect(end([...BODY, row, ['3', 'Khác', 1]])).toBe(2);
  });

  it.each([
    [['3', 'Thư ký cụm', 5], 'it has a number'],
    [[null, 'Thư ký cụm', { f: 'SUM(C1:C2)', v: 9 }], 'it has a formula'],
    [['3', 'Thư ký cụm thi đua'], 'it is numbered as a criterion'],
    [[null, 'Ghi chú: hai số lẻ', 'và một chữ nữa'], 'a footnote stands alone'],
  ] as readonly (readonly [readonly CellInput[], string])[])('not above %j: %s', (row) => {
    expect(end([...BODY, row, ['4', 'Khác', 1]])).toBe(4);
  });

  it('at a gap of more than twelve blank rows', () => {
    const gap = (count: number): number => end([...BODY, ...Array.from({ length: count }, () => []), ['3', 'Khác', 1]]);
    expect(gap(12)).toBe(3);
    expect(gap(13)).toBe(2);
  });

  it('above one text that follows the total or a blank row, and all such texts', () => {
    expect(end([...BODY, [null, 'Tổng cộng', 9], ['Nguyễn Văn A']])).toBe(3);
    expect(end([...BODY, [], ['Bảng xếp hạng']])).toBe(2);
    expect(end([...BODY, [null, 'Tổng cộng', 9], ['Biểu này lập từ sổ'], ['Nguyễn Văn A'], ['Nguyễn Văn B']])).toBe(3);
  });

  it('but not above a text that follows a criterion, two texts, a name of a school, or a number', () => {
    expect(end([...BODY, ['Bảng xếp hạng']])).toBe(3);
    expect(end([...BODY, [], ['Nguyễn Văn A', 'Nguyễn Văn B']])).toBe(3);
    expect(end([...BODY, [], ['Trường M']])).toBe(3);
    expect(end([...BODY, [], ['Bảng', null, 3]])).toBe(3);
    expect(end([...BODY, [], ['Bảng', null, { f: 'C1' }]])).toBe(3);
    expect(end([...BODY, [], [true]])).toBe(3);
  });
});
