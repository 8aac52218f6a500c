import { sheet, type CellInput } from '../../../builders/workbook';
import { readWorkbook, tree } from '../readWorkbook';

/** A school's sheet without any numbers: texts and maxima only, each row with a score. */
function treeOf(...maxima: readonly number[]): readonly string[] {
  const texts = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám'];
  return tree(
    readWorkbook(
      sheet('Phiếu', [
        ['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2026', null, 'Đơn vị: Trường M'],
        ['Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
        ...maxima.map((maximum, index): CellInput[] => [`Công việc thứ ${texts[index] ?? ''} của trường`, maximum, maximum - 1]),
      ]),
    ),
  );
}

describe('levels of a table without numbers', () => {
  it('are told by the sums of the maxima when these explain every row', () => {
    expect(treeOf(60, 40, 20, 40, 15, 25)).toEqual([' 60', '   40', '   20', ' 40', '   15', '   25']);
  });

  it('and so they are where the rows are counted through, groups and parts alike', () => {
    const rows = [60, 40, 20, 40, 15, 25].map((maximum, index): CellInput[] => [
      index + 1,
      `Công việc thứ ${String(index)} của trường`,
      maximum,
      maximum - 1,
    ]);
    const counted = sheet('Phiếu', [
      ['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2026', null, 'Đơn vị: Trường M'],
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      ...rows,
    ]);
    expect(tree(readWorkbook(counted))).toEqual(['1 60', '  2 40', '  3 20', '4 40', '  5 15', '  6 25']);
  });

  it('and where groups with sums of their own have no number but their parts do', () => {
    const numbers = [null, 1, 2, null, 1];
    const counted = sheet('Phiếu', [
      ['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2026', null, 'Đơn vị: Trường M'],
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      ...[60, 40, 20, 40, 40].map((maximum, index): CellInput[] => [
        numbers[index] ?? null,
        `Công việc thứ ${String(index)} của trường`,
        maximum,
        maximum - 1,
      ]),
    ]);
    expect(tree(readWorkbook(counted))).toEqual([' 60', '  1 40', '  2 20', ' 40', '  1 40']);
  });

  it('stay flat when one row is left unexplained, or when equal neighbours could be chance', () => {
    expect(treeOf(60, 40, 20, 40, 15, 20)).toEqual([' 60', ' 40', ' 20', ' 40', ' 15', ' 20']);
    expect(treeOf(20, 20, 10, 10)).toEqual([' 20', ' 20', ' 10', ' 10']);
    expect(treeOf(30, 10, 20)).toEqual([' 30', ' 10', ' 20']);
  });
});
