import { unitOfSheet } from '../../../src/core/recognise/unitOfSheet';

const frame = (...texts: readonly string[]): Parameters<typeof unitOfSheet>[1] =>
  texts.map((text, index) => ({ text, at: { sheet: 'S', row: index + 1, column: 1 } }));

describe('unitOfSheet', () => {
  it.each([
    ['a label with its value', ['BẢNG CHẤM ĐIỂM', 'Đơn vị: Trường M'], 'Trường M', 2],
    ['a label without marks', ['Don vi: Truong Chinh tri M'], 'Truong Chinh tri M', 1],
    ['a label of another wording', ['Tên trường : Trường Chính trị M'], 'Trường Chính trị M', 1],
    ['a title that ends in the name', ['PHIẾU CHẤM ĐIỂM CỦA TRƯỜNG CHÍNH TRỊ TỈNH M NĂM 2026'], 'TRƯỜNG CHÍNH TRỊ TỈNH M', 1],
    [
      'a line of a letterhead',
      ['HỌC VIỆN CHÍNH TRỊ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'TRƯỜNG CHÍNH TRỊ TỈNH M', 'BẢNG TỰ CHẤM ĐIỂM'],
      'TRƯỜNG CHÍNH TRỊ TỈNH M',
      3,
    ],
    ['a single bare line', ['BẢNG TIÊU CHUẨN CHẤM ĐIỂM', 'VĂN PHÒNG'], 'VĂN PHÒNG', 2],
  ])('%s', (_, texts, name, row) => {
    expect(unitOfSheet('Sheet1', frame(...texts))).toMatchObject({ name, at: { row } });
  });

  it('reads the value beside a label that ends in a colon', () => {
    const beside = [
      { text: 'Đơn vị:', at: { sheet: 'S', row: 2, column: 1 } },
      { text: 'Trường M', at: { sheet: 'S', row: 2, column: 3 } },
    ];
    expect(unitOfSheet('Sheet1', beside)).toMatchObject({ name: 'Trường M', at: { row: 2, column: 3 } });
  });

  it('does not take a unit of measure or dots for a name', () => {
    expect(unitOfSheet('Trường N', frame('Đơn vị: điểm')).name).toBe('Trường N');
    expect(unitOfSheet('Trường N', frame('Đơn vị: ……………')).name).toBe('Trường N');
    expect(unitOfSheet('Trường N', frame('Đơn vị tính: triệu đồng')).name).toBe('Trường N');
  });

  it.each([
    ['1 VP', 'VP'],
    ['02. Trường M', 'Trường M'],
    ['Tr.M', 'Tr.M'],
  ])('sheet «%s» names «%s»', (sheet, name) => {
    expect(unitOfSheet(sheet, [])).toMatchObject({ name, at: null });
  });

  it.each([['Sheet1'], ['Phiếu chấm điểm'], ['2026']])('sheet «%s» names nobody', (sheet) => {
    expect(unitOfSheet(sheet, []).name).toBeNull();
    expect(unitOfSheet(sheet, []).clue.code).toBe('unitNotNamed');
  });
});
