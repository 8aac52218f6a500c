/** Criteria as rows (WORKBOOKS §3, §6): headings without number, joined score cells, parts below their sum, alternatives. */
import type { SheetExtra } from '../../../builders/workbook';
import { sheet, type CellInput } from '../../../builders/workbook';
import { readWorkbook } from '../readWorkbook';
import { criteriaOf, scoresOf } from '../said';

type Row = readonly CellInput[];

const read = (rows: readonly Row[], extra: SheetExtra = {}, headings: Row = ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm']) =>
  readWorkbook(sheet('Phiếu', [['PHIẾU TỰ CHẤM ĐIỂM NĂM 2026'], ['Đơn vị: Trường M'], [], headings, ...rows], extra));

/** The tree by indent: number and text, from row 5 on. */
const tree = (...rows: readonly Row[]): readonly string[] =>
  read(rows).criteria.map(({ level, number, text }) => `${'  '.repeat(level - 1)}${`${number} ${text}`.trim()}`);

const bold = (text: string): CellInput => ({ v: text, bold: true });

describe('a heading without number', () => {
  it('is bold among plain rows without number', () => {
    expect(
      tree(
        [null, bold('Công tác đào tạo')],
        [null, 'Mở lớp theo kế hoạch', 10, 8],
        [null, 'Gửi báo cáo', 5, 4],
        [null, bold('Nghiên cứu khoa học')],
        [null, 'Nghiệm thu đề tài', 10, 9],
      ),
    ).toEqual(['Công tác đào tạo', '  Mở lớp theo kế hoạch', '  Gửi báo cáo', 'Nghiên cứu khoa học', '  Nghiệm thu đề tài']);
  });

  it('is none where every row without number is bold', () => {
    expect(
      tree(
        [null, bold('Mở lớp theo kế hoạch'), 10, 8],
        [null, bold('theo chỉ tiêu được giao')],
        [null, bold('Gửi báo cáo'), 5, 4],
      ),
    ).toEqual(['Mở lớp theo kế hoạch', 'Gửi báo cáo']);
  });

  it('is none where the plain rows have numbers', () => {
    expect(
      tree(['1', 'Mở lớp theo kế hoạch', 10, 8], [null, bold('Theo chỉ tiêu được giao')], ['2', 'Gửi báo cáo', 5, 4]),
    ).toEqual(['1 Mở lớp theo kế hoạch', '2 Gửi báo cáo']);
  });

  it('is in capitals, unless nothing follows it', () => {
    expect(tree([null, 'CÔNG TÁC ĐÀO TẠO'], ['3', 'Mở lớp', 10, 8], ['4', 'Gửi báo cáo', 5, 4], [null, 'XIN CẢM ƠN'])).toEqual([
      'CÔNG TÁC ĐÀO TẠO',
      '  3 Mở lớp',
      '  4 Gửi báo cáo',
    ]);
  });

  it('stands right before a number one, below a row without number', () => {
    expect(
      tree(
        ['1', 'Mở lớp', 10, 8],
        [null, bold('Dự giờ thường xuyên'), 5, 4],
        [null, bold('Nghiên cứu khoa học')],
        ['1', 'Nghiệm thu đề tài', 10, 9],
      ),
    ).toEqual(['1 Mở lớp', 'Dự giờ thường xuyên', 'Nghiên cứu khoa học', '  1 Nghiệm thu đề tài']);
  });

  it('below a numbered row needs points of its own', () => {
    const [first, second] = [
      ['1', 'Mở lớp', 10, 8],
      ['1', 'Nghiệm thu đề tài', 10, 9],
    ] as const;
    expect(tree(first, [null, bold('Nghiên cứu khoa học')], second)).toEqual(['1 Mở lớp', '1 Nghiệm thu đề tài']);
    expect(tree(first, [null, 'Nghiên cứu khoa học', 10], second)).toEqual([
      '1 Mở lớp',
      'Nghiên cứu khoa học',
      '  1 Nghiệm thu đề tài',
    ]);
    expect(tree(first, [null, 'Nghiên cứu khoa học', 10], ['2', 'Nghiệm thu đề tài', 10, 9])).toEqual([
      '1 Mở lớp',
      '  Nghiên cứu khoa học',
      '2 Nghiệm thu đề tài',
    ]);
  });
});

describe('rows without number below a scored one', () => {
  const below = (...maxima: readonly number[]) =>
    tree(['1', 'Mở lớp', 10, 8], ...maxima.map((most, index): Row => [null, `Lớp ${'abc'.charAt(index)}`, most, most]));
  it.each([
    ['are its parts where their maxima make up its own', [6, 4], ['1 Mở lớp', '  Lớp a', '  Lớp b']],
    ['stand beside it where they do not', [6, 5], ['1 Mở lớp', 'Lớp a', 'Lớp b']],
    ['stand beside it where one alone has as much', [10], ['1 Mở lớp', 'Lớp a']],
  ])('%s', (_, maxima, expected) => {
    expect(below(...maxima)).toEqual(expected);
  });
});

describe('a score cell merged over several rows', () => {
  const merged = (rows: readonly Row[], merges: readonly string[]) => {
    const reading = read(rows, { merges });
    return [criteriaOf(reading), scoresOf(reading)];
  };
  const AFTER: Row = ['2', 'Gửi báo cáo', 5, 4];

  it('is one criterion, its words under each other, its maxima together', () => {
    expect(merged([['1', 'Mở lớp', 10, 12], [null, 'Bồi dưỡng', 5], AFTER], ['D5:D6'])).toEqual([
      ['Mở lớp\nBồi dưỡng points 15 C5', 'Gửi báo cáo points 5 C7'],
      ['Trường M: Mở lớp\nBồi dưỡng: self 12 D5', 'Trường M: Gửi báo cáo: self 4 D7'],
    ]);
  });

  it('with a maximum merged beside it has that one, whatever an older number below it says', () => {
    expect(merged([['1', 'Mở lớp', 10, 8], [null, 'Bồi dưỡng', 10], AFTER], ['C5:C6', 'D5:D6'])[0]).toEqual([
      'Mở lớp\nBồi dưỡng points 10 C5',
      'Gửi báo cáo points 5 C7',
    ]);
  });

  it('with one maximum in the second row has that one, and with none of both none', () => {
    expect(merged([['1', 'Mở lớp', null, 4], [null, 'Bồi dưỡng', 5], AFTER], ['D5:D6'])[0]?.[0]).toMatch(
      /^Mở lớp\nBồi dưỡng points 5/,
    );
    expect(merged([['1', 'Mở lớp', 5, 4], ['2', 'Bồi dưỡng', null], AFTER], ['D5:D6'])[0]?.[0]).toBe(
      'Mở lớp\nBồi dưỡng points 5 C5',
    );
  });

  it('three rows without words of their own add nothing to the text', () => {
    expect(merged([['1', 'Mở lớp', 10, 12], [null, null, 3], [null, 'Bồi dưỡng', 2], AFTER], ['D5:D7'])[0]).toEqual([
      'Mở lớp\nBồi dưỡng points 15 C5',
      'Gửi báo cáo points 5 C8',
    ]);
  });

  it('where maxima stand in the texts adds them up', () => {
    const reading = read(
      [
        ['1', 'Mở lớp (10 điểm)', 12],
        [null, 'Bồi dưỡng (5 điểm)', null],
        ['2', 'Gửi báo cáo (5 điểm)', 4],
      ],
      { merges: ['C5:C6'] },
      ['TT', 'Nội dung', 'Điểm tự chấm'],
    );
    expect(criteriaOf(reading)).toEqual(['Mở lớp\nBồi dưỡng points 15 B5', 'Gửi báo cáo points 5 B7']);
  });
});

describe('«Hoặc» between two rows', () => {
  /** The text of each criterion that is an alternative, with its key. */
  const joined = (...rows: readonly Row[]) =>
    read(rows).criteria.flatMap(({ text, alternatives }) => (alternatives === null ? [] : [`${text} ${alternatives}`]));
  const [first, second, third] = [
    ['1', 'Nghiệm thu đề tài', 10, 9],
    ['2', 'Xuất bản nội san', 10, 8],
    ['3', 'Tổ chức hội thảo', 10, 7],
  ] as const;
  const OR: Row = [null, 'Hoặc'];

  it('joins them, and those behind a further one', () => {
    expect(joined(first, OR, second, third)).toEqual(['Nghiệm thu đề tài Phiếu!6', 'Xuất bản nội san Phiếu!6']);
    expect(joined(first, OR, second, OR, third)).toEqual([
      'Nghiệm thu đề tài Phiếu!6',
      'Xuất bản nội san Phiếu!6',
      'Tổ chức hội thảo Phiếu!6',
    ]);
    expect(joined(first, second, OR, third)).toEqual(['Xuất bản nội san Phiếu!7', 'Tổ chức hội thảo Phiếu!7']);
  });

  it('behind parts joins the criterion they are parts of', () => {
    expect(joined(['1', 'Nghiệm thu đề tài', 10], ['a', 'Cấp tỉnh', 6, 5], ['b', 'Cấp trường', 4, 4], OR, second)).toEqual([
      'Nghiệm thu đề tài Phiếu!8',
      'Xuất bản nội san Phiếu!8',
    ]);
  });

  it('above or below all rows joins nothing', () => {
    expect(joined(OR, first, second)).toEqual([]);
    expect(joined(first, second, OR)).toEqual([]);
  });
});
