import { isCodeRow } from '../../../src/core/recognise/codeRow';
import { isFootnote, isSignature, rowCaption } from '../../../src/core/recognise/rowCaption';
import { isLabel, startsWithLabel } from '../../../src/core/recognise/tableLabel';
import { cellNumber } from '../../../src/core/recognise/cellNumber';
import type { Cell } from '../../../src/core/workbook/cell';

const text = (value: string): Cell => ({ value: { kind: 'text', text: value }, formula: null, format: 'General', look: null });
const cells = (...values: readonly string[]): ReadonlyMap<number, Cell> =>
  new Map(values.map((value, index) => [index + 1, text(value)]));

describe('rowCaption', () => {
  it.each([
    ['TỔNG CỘNG (A+B+C)', 'total'],
    ['Tổng điểm sau khi trừ', 'total'],
    ['Tổng cộng: 100 điểm', 'total'],
    ['Cộng mục II = 40đ', 'subtotal'],
    ['Cộng mục I', 'subtotal'],
    ['TỔNG ĐIỂM PHẦN 1', 'subtotal'],
    ['Tổng điểm thưởng', 'bonusTotal'],
    ['Tổng điểm trừ', 'penaltyTotal'],
    ['Điểm tối đa', 'maximum'],
    ['Hoặc:', 'or'],
    ['Xếp hạng', 'place'],
    ['Xếp loại', 'grade'],
    ['Trung bình', 'statistics'],
    ['Tổng kết năm học, bình xét thi đua', null],
    ['Trường M', null],
  ])('«%s» is %s', (label, kind) => {
    expect(rowCaption(label, false)).toBe(kind);
  });

  it('leaves a row with its own number a criterion, whatever it is called', () => {
    expect(rowCaption('Tổng điểm', true)).toBeNull();
    expect(rowCaption('Hoặc', true)).toBe('or');
  });
});

describe('the end of a table', () => {
  it('knows signatures and date lines', () => {
    expect(isSignature('NGƯỜI LẬP BIỂU')).toBe(true);
    expect(isSignature('M, ngày 05 tháng 12 năm 2026')).toBe(true);
    expect(isSignature('Giám đốc trung tâm thực hiện đầy đủ chế độ báo cáo theo quy định của cấp trên')).toBe(false);
    expect(isFootnote('Ghi chú: điểm trừ không quá điểm chuẩn')).toBe(true);
    expect(isFootnote('Gửi báo cáo đúng hạn')).toBe(false);
  });
});

describe('isCodeRow', () => {
  it.each([[['A', 'B', '(1)', '(2)', '(3)=(1)+(2)']], [['1', '2', '3', '4']], [['[1]', '[2]', '[3]']], [['A', 'B', 'C']]])(
    '%j is one',
    (row) => {
      expect(isCodeRow(cells(...row), row.length)).toBe(true);
    },
  );

  it.each([[['1', 'Kế hoạch năm', '10']], [['1', '3', '5']], [['A', 'B']]])('%j is none under four headings', (row) => {
    expect(isCodeRow(cells(...row), 4)).toBe(false);
  });

  it('two codes are one where there are no more than two headings', () => {
    expect(isCodeRow(cells('1', '2'), 2)).toBe(true);
    expect(isCodeRow(cells('1'), 1)).toBe(false);
  });
});

describe('isLabel', () => {
  it.each([['I'], ['IV.A'], ['1.1.2'], ['a)'], ['Điều 4'], ['TC1'], ['A.I.2.đ'], ['6a'], ['K1']])('«%s» is a number', (label) => {
    expect(isLabel(label)).toBe(true);
  });

  it.each([['Trường M'], ['TỔNG CỘNG'], ['Đạt']])('«%s» is none', (label) => {
    expect(isLabel(label)).toBe(false);
  });

  it('is found at the start of a text', () => {
    expect(startsWithLabel('1.1.2 Thành viên tham gia đầy đủ')).toBe(true);
    expect(startsWithLabel('A. CÔNG TÁC CHUYÊN MÔN')).toBe(true);
    expect(startsWithLabel('Thành viên tham gia đầy đủ')).toBe(false);
  });
});

describe('cellNumber', () => {
  it.each([
    ['24,5', 24.5],
    ['10 điểm', 10],
    ['10đ', 10],
    ['+ 5', 5],
    ['(-10)', 10],
    ['2 điểm/lần', 2],
    ['5 điểm\n(tối đa)', 5],
    ['KP', null],
    ['1. Kế hoạch năm', null],
    ['-', null],
  ])('«%s» weighs %s', (value, expected) => {
    expect(cellNumber(text(value))).toBe(expected);
  });
});
