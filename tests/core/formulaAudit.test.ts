/** Sums with conditions and formulas that fill several cells, as the audit of formulas sees them (METHODS §10, FRM-01…03). */
import { appraise } from '../../src/core/appraise';
import { a1 } from '../../src/core/workbook/address';
import type { Workbook } from '../../src/core/workbook/workbook';
import { computedWorkbook } from '../builders/computedWorkbook';
import { sheet, workbook, type CellInput } from '../builders/workbook';

const formula = (f: string, v: number): CellInput => ({ f, v });

interface Sums {
  /** The sum of the first group, 57.5, and its criteria in D5:D7. */
  readonly group?: CellInput;
  /** The sum of all, 93.5. */
  readonly total?: CellInput;
  readonly arrays?: readonly string[];
}

/** One school; column E says which criteria are of training (ĐT) and which of research (NC), and all of them count (TC) in column F. */
function sums({ group, total, arrays }: Sums): Workbook {
  return workbook(
    sheet(
      'Phiếu',
      [
        ['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2026', null, 'Đơn vị: Trường M'],
        [],
        ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Ghi chú'],
        ['I', 'Công tác đào tạo, bồi dưỡng', 60, group ?? formula('SUM(D5:D7)', 57.5)],
        ['1', 'Hoàn thành kế hoạch mở lớp đào tạo', 25, 24.5, 'ĐT', 'TC'],
        ['2', 'Gửi báo cáo kết quả đào tạo đúng hạn', 15, 15, 'ĐT', 'TC'],
        ['3', 'Tổ chức thao giảng, dự giờ', 20, 18, 'ĐT', 'TC'],
        ['II', 'Nghiên cứu khoa học', 40, formula('SUM(D9:D10)', 36)],
        ['1', 'Nghiệm thu đề tài khoa học', 25, 22, 'NC', 'TC'],
        ['2', 'Xuất bản nội san, bản tin', 15, 14, 'NC', 'TC'],
        [null, 'TỔNG CỘNG', 100, total ?? formula('D4+D8', 93.5)],
        [],
        [null, null, null, null, null, 'TC'],
      ],
      arrays === undefined ? {} : { arrays },
    ),
  );
}

/** `FRM-03 D11: D10`. */
function found(book: Workbook): readonly string[] {
  return appraise(book).issues.map(({ rule, place: { at }, facts }) => {
    const cells = 'cells' in facts && Array.isArray(facts.cells) ? facts.cells : [];
    const names = cells.map((cell: string) => cell.slice(cell.indexOf('!') + 1));
    return `${rule} ${at === null ? '' : a1(at.row, at.column)}: ${names.join(', ')}`;
  });
}

describe('a sum with a condition', () => {
  it.each([
    ['of the whole column', { total: formula('SUMIF(F5:F10,"TC",D5:D10)', 93.5) }],
    [
      'whose sum range is written short: Excel adds as many cells as it asks',
      { total: formula('SUMIF(F5:F10,"TC",D5:D6)', 93.5) },
    ],
    ['whose sum range is one cell', { total: formula('SUMIF($F$5:$F$10,$F$13,D5)', 93.5) }],
    ['that leaves out what its condition does not ask for', { group: formula('SUMIF(E5:E6,"ĐT",D5:D6)+D7', 57.5) }],
    ['of one group in the whole column', { group: formula('SUMIF(E5:E10,"ĐT",D5:D10)', 57.5) }],
    ['beside a sum', { group: formula('SUM(D5:D6)+SUMIF(F7:F7,"TC",D7:D7)', 57.5) }],
    ['with several conditions', { group: formula('SUMIFS(D5:D10,E5:E10,"ĐT",F5:F10,"T*")', 57.5) }],
    ['on the numbers themselves', { group: formula('SUMIF(D5:D7,">0")', 57.5) }],
    ['that nobody understands: it is not guessed what it leaves out', { total: formula('SUMIF(F5:F9,">"&F13,D5:D9)+D10', 93.5) }],
  ])('%s is no finding', (_, cells) => {
    expect(found(sums(cells))).toEqual([]);
  });

  it.each([
    ['stops short of rows that meet it', { total: formula('SUMIF(F5:F9,"TC",D5:D9)', 79.5) }, ['FRM-03 D11: D10']],
    ['adds no more than it asks of', { total: formula('SUMIF(F5:F9,"tc",D5:D10)', 79.5) }, ['FRM-03 D11: D10']],
    ['takes it from a cell', { total: formula('SUMIF(F5:F9,F13,D5:D9)', 79.5) }, ['FRM-03 D11: D10']],
    [
      'by several conditions',
      { group: formula('SUMIFS(D5:D6,E5:E6,"ĐT",F5:F6,"<>KT")', 39.5), total: formula('D4+D8', 75.5) },
      ['FRM-03 D4: D7'],
    ],
    [
      'on the numbers themselves',
      { group: formula('SUMIF(D5:D6,">0")', 39.5), total: formula('D4+D8', 75.5) },
      ['FRM-03 D4: D7'],
    ],
  ])('that %s misses them', (_, cells, told) => {
    expect(found(sums(cells))).toEqual(told);
  });

  it('that stops short of rows it would not add misses nothing by its range: what is wrong is the total', () => {
    expect(found(sums({ total: formula('SUMIF(E5:E7,"ĐT",D5:D7)', 57.5) }))).toEqual(['REL-07 D11: ']);
  });
});

describe('a formula that fills several cells', () => {
  it('is added up as a whole', () => {
    expect(found(sums({ group: formula('SUM(D5#)', 57.5), arrays: ['D5:D7'] }))).toEqual([]);
    expect(found(sums({ group: formula('SUM(ANCHORARRAY(D5))', 57.5), arrays: ['D5:D7'] }))).toEqual([]);
  });

  it('and stops short leaves rows out of the sum', () => {
    const short = { group: formula('SUM(D5#)', 39.5), total: formula('D4+D8', 75.5) };
    expect(found(sums({ ...short, arrays: ['D5:D6'] }))).toEqual(['FRM-03 D4: D7']);
  });

  it('is not guessed at where nobody tells what it fills', () => {
    expect(found(sums({ group: formula('SUM(D5#)', 57.5) }))).toEqual([]);
  });

  const half = { D7: formula("'Số liệu'!B7:B8", 4), D8: 3 };

  it('is no other formula among the others, and what it fills is typed by nobody', () => {
    const [scores, ...others] = computedWorkbook(half).sheets;
    if (scores === undefined) throw new Error('no sheet');
    const area = { top: 7, left: 4, bottom: 8, right: 4 };
    expect(found({ ...computedWorkbook(half), sheets: [{ ...scores, arrays: [area] }, ...others] })).toEqual([]);
  });

  it('is told from a formula and a typed number below it', () => {
    expect(found(computedWorkbook(half))).toEqual(['FRM-01 D8: D8', 'FRM-02 D7: D7']);
  });
});
