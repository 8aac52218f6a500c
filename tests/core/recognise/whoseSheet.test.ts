/** Whose sheet it is: a label above the table, else a line of its title, else the sheet's name (WORKBOOKS §1, L1). */
import { labelsUnit, unitOfSheet } from '../../../src/core/recognise/unitOfSheet';

const frame = (...texts: readonly string[]): Parameters<typeof unitOfSheet>[1] =>
  texts.map((text, index) => ({ text, at: { sheet: 'S', row: index + 1, column: 1 } }));
const nameIn = (...texts: readonly string[]): string => {
  const { name, clue } = unitOfSheet('Sheet1', frame(...texts));
  return `${clue.code} ${name ?? ''}`.trim();
};

describe('a label of the unit', () => {
  it.each([
    ...['Đơn vị', 'Trường', 'Cơ quan', 'Phòng', 'Khoa', 'Tên đơn vị', 'Tên trường', 'ĐƠN VỊ'],
    ...['Đơn vị tự chấm', 'Đơn vị được chấm', 'Đơn vị báo cáo', 'Đơn vị chấm điểm', 'Đơn vị dự thi', 'Đơn vị thành viên'],
    ...['Trường tự chấm', 'Don vi', 'Ten truong', 'Co quan', 'Phong', 'Khoa', 'Don vi tu cham', 'Unit', 'School', '  Đơn  vị  '],
    ...['Don vi duoc cham', 'Don vi bao cao', 'Don vi cham diem', 'Don vi du thi', 'Don vi thanh vien', 'Tên   đơn vị'],
  ])('«%s:»', (label) => {
    expect(labelsUnit(`${label}: Tổ Một`)).toBe(true);
    expect(nameIn(`${label}: Tổ Một`)).toBe('unitFromLabel Tổ Một');
    expect(labelsUnit(`${label} Tổ Một`)).toBe(false);
    // However it is spaced.
    const wide = label.replace(/ +/g, ' \u00A0 ');
    for (const line of [`${label}:Tổ Một`, `${label} : Tổ Một`, `  ${wide}  :  Tổ Một`])
      expect(nameIn(line)).toBe('unitFromLabel Tổ Một');
  });

  it.each(['Người lập', 'Đơn vị phối hợp', 'Các đơn vị', 'Năm', 'Đơn vị tính', 'Nhóm trường', 'Người đơn vị'])(
    'is not «%s:»',
    (label) => {
      expect(labelsUnit(`${label}: Tổ Một`)).toBe(false);
    },
  );

  it.each(['điểm', 'đồng', 'triệu đồng', 'nghìn đồng', 'tỷ đồng', '%', 'phần trăm', 'người', 'lớp', 'lượt', 'bài', 'Điểm'])(
    'names nobody before the measure «%s»',
    (measure) => {
      expect(labelsUnit(`Đơn vị: ${measure}`)).toBe(false);
      expect(nameIn(`Đơn vị: ${measure}`)).toBe('unitNotNamed');
    },
  );

  it.each(['điểm cầu', 'lớp A', 'bài bản', 'các lớp'])('names «%s»', (name) => {
    expect(nameIn(`Đơn vị: ${name}`)).toBe(`unitFromLabel ${name}`);
  });

  it('is taken with what stands beside it, in the same row only', () => {
    const beside = (row: number) =>
      unitOfSheet('Sheet1', [
        { text: 'Đơn vị:', at: { sheet: 'S', row: 2, column: 1 } },
        { text: 'Tổ Một', at: { sheet: 'S', row, column: 2 } },
      ]);
    expect(beside(2)).toEqual({
      name: 'Tổ Một',
      at: { sheet: 'S', row: 2, column: 2 },
      clue: { code: 'unitFromLabel', sheet: 'Sheet1', facts: { cell: 'B2', unit: 'Tổ Một' } },
    });
    expect(beside(3).clue.code).not.toBe('unitFromLabel');
    expect(nameIn('Đơn vị:')).toBe('unitNotNamed');
  });

  it('is passed over where it holds dots or a long sentence; the next one counts', () => {
    const long = 'Tổ '.repeat(31);
    expect(nameIn('Đơn vị: ........', 'Trường: Tổ Một')).toBe('unitFromLabel Tổ Một');
    expect(nameIn('Đơn vị: ____', 'Trường: Tổ Một')).toBe('unitFromLabel Tổ Một');
    expect(nameIn(`Đơn vị: ${long}`, 'Trường: Tổ Một')).toBe('unitFromLabel Tổ Một');
    expect(nameIn(`Đơn vị: ${'a'.repeat(90)}`)).toBe(`unitFromLabel ${'a'.repeat(90)}`);
    expect(nameIn(`Đơn vị: ${'a'.repeat(91)}`)).toBe('unitNotNamed');
  });

  it('loses dots at the end and blanks within', () => {
    expect(nameIn('Đơn vị: Tổ \u00A0 Một …… ')).toBe('unitFromLabel Tổ Một');
  });
});

describe('a title that names the unit', () => {
  it.each([
    ['PHIẾU CHẤM ĐIỂM CỦA TRƯỜNG CHÍNH TRỊ TỈNH M', 'TRƯỜNG CHÍNH TRỊ TỈNH M'],
    ['Bảng tự chấm của Khoa Lý luận năm 2026', 'Khoa Lý luận'],
    ['Bảng tự chấm của Phòng Đào tạo quý I', 'Phòng Đào tạo'],
    ['Bảng tự chấm của Phòng Đào tạo kỳ 1', 'Phòng Đào tạo'],
    ['Bảng tự chấm của Ban Tổ chức giai đoạn 2025-2026', 'Ban Tổ chức'],
    ['Kết quả chấm điểm tại Sở Nội vụ', 'Sở Nội vụ'],
    ['Chấm điểm - Trường M', 'Trường M'],
    ['Chấm điểm – Đơn vị 3', 'Đơn vị 3'],
    ['Kết quả tự chấm của Gia Lai', 'Gia Lai'],
    ['Kết quả tự đánh giá của Gia Lai', 'Gia Lai'],
    ['Kết quả tự chấm điểm của Gia Lai', 'Gia Lai'],
    ['Kết quả tự chấm điểm thi đua của Gia Lai năm 2026', 'Gia Lai'],
  ])('%s', (title, name) => {
    expect(nameIn(title)).toBe(`unitFromTitle ${name}`);
  });

  it.each([
    'Kết quả tự chấm của Cụm thi đua số 2',
    'Kết quả tự chấm của Khối các trường',
    'Kết quả tự chấm của Các trường',
    'Kết quả tự chấm của CỤM THI ĐUA SỐ 2',
    'Kết quả tự chấm của cả nhóm',
    `Kết quả tự chấm của Trường ${'xa '.repeat(30)}`,
  ])('but not %s', (title) => {
    expect(nameIn(title)).toBe('unitNotNamed');
  });

  it('a line that reads as a name, the last of them, else the only line there is', () => {
    expect(nameIn('TRƯỜNG A', 'TRƯỜNG B')).toBe('unitFromTitle TRƯỜNG B');
    expect(nameIn('VĂN PHÒNG')).toBe('unitFromTitle VĂN PHÒNG');
    expect(nameIn('VĂN THƯ', 'LƯU TRỮ')).toBe('unitNotNamed');
  });

  it.each([
    ...[
      'BẢNG CHUNG',
      'PHIẾU GỐC',
      'BIỂU MỘT',
      'BÁO CÁO NHANH',
      'TỔNG HỢP CHUNG',
      'DANH SÁCH KÈM',
      'KẾT QUẢ CHUNG',
      'KẾ HOẠCH NĂM',
    ],
    ...[
      'BỘ TIÊU CHÍ MỚI',
      'TIÊU CHÍ CHUNG',
      'TIÊU CHUẨN CHUNG',
      'CHẤM ĐIỂM THI ĐUA',
      'TỰ CHẤM LẠI',
      'CỘNG HÒA XÃ HỘI',
      'Độc lập - Tự do',
    ],
    ...['ĐẢNG CỘNG SẢN VIỆT NAM', 'Kính gửi Cụm', 'HỌC VIỆN CHÍNH TRỊ', 'CỤM THI ĐUA SỐ 2', 'KHỐI THI ĐUA SỐ 1', 'UBND TỈNH M'],
    ...[
      'UBND THÀNH PHỐ M',
      'Ban hành theo quyết định',
      'Kèm theo quyết định',
      'Phiên bản mới',
      '(kèm theo)',
      'ĐVT triệu',
      'Ghi chú chung',
    ],
    ...[
      'Hướng dẫn chung',
      'Phụ lục một',
      'Tờ trình chung',
      'Biên bản họp',
      'Mẫu số',
      'Năm nay',
      'Kỳ này',
      'Số hiệu',
      'Ngày lập',
      'Cụm ta',
    ],
    ...[
      'Khối ta',
      'Phong trào thi đua',
      'Việc chấm điểm',
      'Việc trong năm 2026',
      'Điều 1; điều 2',
      '12',
      'B. ĐIỂM THƯỞNG',
      'II. Phần vi phạm',
    ],
  ])('«%s» is no name', (line) => {
    expect(nameIn(line)).toBe('unitNotNamed');
  });

  it.each(['Sổ tay', 'Bảo tàng', 'Tổ kỳ cựu'])('«%s» may be one', (line) => {
    expect(nameIn(line)).toBe(`unitFromTitle ${line}`);
  });
});

describe('the name of a sheet', () => {
  it.each([
    ...['Sheet', 'Sheet1', 'sheet 2', 'Trang 1', 'Trang tính 3', 'Trang tính', 'Bảng', 'Phiếu', 'Phiếu chấm', 'Phiếu chấm điểm'],
    ...[
      'Chấm điểm',
      'Tự chấm',
      'Tổng hợp',
      'Data',
      'Dữ liệu',
      'Điểm',
      'Bảng điểm',
      'Bảng chấm',
      'Bảng chấm điểm',
      'Score',
      'Scores',
    ],
    ...['Penalty', 'Điểm trừ', 'Điểm thưởng 2', 'Phiếu-chấm', 'Phiếu. chấm', '2026', '1.2', 'PHIEU  CHAM'],
  ])('«%s» names nobody', (name) => {
    expect(unitOfSheet(name, [])).toEqual({ name: null, at: null, clue: { code: 'unitNotNamed', sheet: name, facts: {} } });
  });

  it.each([
    ['1 VP', 'VP'],
    ['02. Trường M', 'Trường M'],
    ['3) Trường M', 'Trường M'],
    ['4-TCNS', 'TCNS'],
    ['5_TCNS', 'TCNS'],
    ['6–TCNS', 'TCNS'],
    ['2026 Trường M', 'Trường M'],
    ['20261 Trường M', '20261 Trường M'],
    ['Trường số 1', 'Trường số 1'],
    ['Phiếu Trường M', 'Phiếu Trường M'],
    ['Sheet M', 'Sheet M'],
    ['Điểm Trường', 'Điểm Trường'],
  ])('«%s» names «%s»', (sheet, name) => {
    expect(unitOfSheet(sheet, [])).toEqual({ name, at: null, clue: { code: 'unitFromSheetName', sheet, facts: { unit: name } } });
  });

  it('is only asked where neither label nor title names anybody', () => {
    expect(unitOfSheet('Trường N', frame('Đơn vị: Tổ Một')).name).toBe('Tổ Một');
    expect(unitOfSheet('Trường N', frame('Kết quả tự chấm của Gia Lai')).name).toBe('Gia Lai');
    expect(unitOfSheet('Trường N', frame('BẢNG CHẤM ĐIỂM')).name).toBe('Trường N');
  });
});
