import { clue } from '../../src/core/recognise/outcome';
import { clues as en } from '../../src/text/en/clues';
import { clues as vi } from '../../src/text/vi/clues';

describe('words for clues', () => {
  it('name the sheet, the cell and what was decided, in whole sentences', () => {
    const maximum = clue('maximumColumn', '1 VP', { column: 'C', heading: 'Điểm chuẩn' });
    expect(vi.clue(maximum)).toBe('Trang «1 VP»: điểm tối đa của từng tiêu chí nằm ở cột C «Điểm chuẩn».');
    expect(en.clue(maximum)).toBe('Sheet “1 VP”: the maximum of each criterion stands in column C “Điểm chuẩn”.');
  });

  it('begin with a capital when they speak of the whole file', () => {
    const none = clue('noTable', null, { sheets: 3 });
    expect(vi.clue(none)).toBe('Đã xem 3 trang mà không thấy bảng nào có tiêu đề của bảng chấm điểm.');
    expect(en.clue(none).charAt(0)).toBe('3');
  });
});
