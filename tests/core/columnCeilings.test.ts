import { appraise } from '../../src/core/appraise';
import type { Appraisal } from '../../src/core/domain/appraisal';
import { decimalText } from '../../src/core/domain/points';
import { refText } from '../../src/core/workbook/address';
import type { Sheet } from '../../src/core/workbook/workbook';
import { sheet, workbook, type CellInput } from '../builders/workbook';

/** Schools down, Điểm thưởng and Điểm trừ as columns; Trường A has 95 points before them. */
const cluster = (headings: readonly [string, string], given: readonly [number, number], maxima?: readonly CellInput[]): Sheet =>
  sheet('Bảng điểm', [
    ['BẢNG CHẤM ĐIỂM THI ĐUA'],
    ['STT', 'Đơn vị', 'Đào tạo (60 điểm)', 'Xây dựng Đảng (40 điểm)', ...headings],
    ...(maxima === undefined ? [] : [[null, 'Điểm tối đa', 60, 40, ...maxima]]),
    [1, 'Trường A', 57, 38, ...given],
    [2, 'Trường B', 58, 39, 0, 0],
    [3, 'Trường C', 55, 39, 1, 0],
  ]);

const first = ({ scorecards }: Appraisal): Record<string, string | null> => {
  const card = scorecards[0];
  if (card === undefined) throw new Error('No scorecard');
  return {
    bonus: decimalText(card.bonus.counted),
    lost: decimalText(card.bonus.lostToCap),
    total: card.total === null ? null : decimalText(card.total),
  };
};
const found = ({ issues }: Appraisal): readonly string[] =>
  issues.map(({ rule, place }) => `${rule} ${place.at === null ? '' : refText(place.at)}`);

describe('the ceiling of a column of bonuses', () => {
  it('stated in its heading cuts what lies above, and says so', () => {
    const appraisal = appraise(workbook(cluster(['Điểm thưởng (tối đa 5 điểm)', 'Điểm trừ'], [7, 0])));
    expect(first(appraisal)).toEqual({ bonus: '5', lost: '2', total: '100' });
    expect(found(appraisal)).toEqual(["RNG-08 'Bảng điểm'!E3"]);
  });

  it('stated in the row of maxima does the same', () => {
    const appraisal = appraise(workbook(cluster(['Điểm thưởng', 'Điểm trừ'], [7, 0], [5, null])));
    expect(first(appraisal)).toEqual({ bonus: '5', lost: '2', total: '100' });
    expect(found(appraisal)).toEqual(["RNG-08 'Bảng điểm'!E4"]);
  });

  it('stated on the list of criteria does the same', () => {
    const list = sheet('Bộ tiêu chí', [
      ['TT', 'Nội dung', 'Điểm chuẩn', 'Cách chấm điểm', 'Loại'],
      ['I', 'Đào tạo', 60, null, 'Điểm'],
      ['II', 'Xây dựng Đảng', 40, null, 'Điểm'],
      ['III', 'Điểm thưởng', 5, null, 'Điểm thưởng'],
    ]);
    expect(first(appraise(workbook(list, cluster(['Điểm thưởng', 'Điểm trừ'], [7, 0]))))).toEqual({
      bonus: '5',
      lost: '2',
      total: '100',
    });
  });

  it('leaves alone what does not reach it', () => {
    const appraisal = appraise(workbook(cluster(['Điểm thưởng (tối đa 5 điểm)', 'Điểm trừ'], [5, 0])));
    expect(first(appraisal)).toEqual({ bonus: '5', lost: '0', total: '100' });
    expect(found(appraisal)).toEqual([]);
  });

  it('holds for the columns beside the rows of one school too, over all of them', () => {
    const rows: CellInput[][] = [
      ['PHIẾU TỰ CHẤM ĐIỂM'],
      ['Đơn vị: Trường M'],
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thưởng (tối đa 5 điểm)'],
      ['1', 'Hoàn thành kế hoạch đào tạo trong năm', 60, 57, 4],
      ['2', 'Nghiên cứu khoa học cấp cơ sở', 40, 38, 3],
    ];
    const appraisal = appraise(workbook(sheet('Phiếu', rows)));
    expect(first(appraisal)).toEqual({ bonus: '5', lost: '2', total: '100' });
    expect(found(appraisal)).toEqual(['RNG-08 Phiếu!E4']);
  });
});

describe('the ceiling of a column of deductions', () => {
  it('is not passed: the cell is an error, and nothing is cut', () => {
    const appraisal = appraise(workbook(cluster(['Điểm thưởng', 'Điểm trừ (tối đa 3 điểm)'], [0, 4])));
    expect(first(appraisal)['total']).toBe('91');
    expect(found(appraisal)).toEqual(["RNG-04 'Bảng điểm'!F3"]);
  });
});

describe('the ceiling of a single bonus row', () => {
  it('cuts what lies above, and says so', () => {
    const rows: CellInput[][] = [
      ['PHIẾU TỰ CHẤM ĐIỂM'],
      ['Đơn vị: Trường M'],
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      ['I', 'Công tác chuyên môn', 100, 95],
      ['II', 'Điểm thưởng', 5, 7],
    ];
    const appraisal = appraise(workbook(sheet('Phiếu', rows)));
    expect(first(appraisal)).toEqual({ bonus: '5', lost: '2', total: '100' });
    expect(found(appraisal)).toEqual(['RNG-08 Phiếu!D5']);
  });
});
