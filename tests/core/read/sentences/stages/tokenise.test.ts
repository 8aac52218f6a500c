import { tokenise } from '../../../../../src/core/read/sentences/tokenise';
import { lineOf } from './tokens';

/** Codes of the tokens; `? 1.234` when a number cannot be read. */
function told(sentence: string): string {
  const read = tokenise(sentence);
  return 'unread' in read ? `? ${read.unread}` : lineOf(read.tokens);
}

describe('numbers', () => {
  it.each([
    ['12 bài', 'N12 bài'],
    ['1,5 điểm', 'N1.5 điểm'],
    ['1.5 điểm', 'N1.5 điểm'],
    ['05 lớp', 'N5 lớp'],
    ['90%', 'P90'],
    ['90 %', 'P90'],
    ['90\u00A0%', 'P90'],
    ['99,5% học viên', 'P99.5 học viên'],
    ['từ 1.200 học viên', 'từ N1200 học viên'],
    ['1.234 điểm', '? 1.234'],
    ['1,2,3 bài', '? 1,2,3'],
    ['1/2 số điểm', 'F0.5 số điểm'],
    ['1/2 điểm', 'F0.5 điểm'],
    ['1/2đ', 'F0.5 đ'],
    ['2 / 3 điểm', 'F2/3 điểm'],
    ['3/4 của tổng số điểm', 'F0.75 của tổng số điểm'],
    ['1/2 mức điểm', 'F0.5 mức điểm'],
    ['1/2 so diem', 'F0.5 so diem'],
    ['1/2 cua tong so diem', 'F0.5 cua tong so diem'],
    ['1/2 muc diem', 'F0.5 muc diem'],
    ['1/0 số điểm', '? 1/0'],
    ['1/00 điểm', '? 1/00'],
  ])('«%s» is «%s»', (sentence, tokens) => {
    expect(told(sentence)).toBe(tokens);
  });
});

describe('a part of all where it bounds', () => {
  it.each([
    ['từ 1/2 trở lên', 'từ P50 trở lên'],
    ['dưới 2/3 số đảng viên', 'dưới P200/3 số đảng viên'],
    ['trên 1/4', 'trên P25'],
    ['hơn 3/5', 'hơn P60'],
    ['ít nhất 1/2 đảng viên', '? 1/2'],
    ['ít 1/2', 'ít P50'],
    ['thiếu 1/2', 'thiếu P50'],
    ['đạt 9/10', 'đạt P90'],
    ['1/3 đảng viên trở lên', 'P100/3 đảng viên trở lên'],
    ['1/3 dang vien tro len', 'P100/3 dang vien tro len'],
    ['1/2 trở lên', 'P50 trở lên'],
    ['1/2 một hai ba bốn năm trở lên', 'P50 một hai ba bốn năm trở lên'],
    ['1/2 một hai ba bốn năm sáu trở lên', '? 1/2'],
    ['1/2 bài', '? 1/2'],
    ['từ 3/2 trở lên', '? 3/2'],
    ['từ 2/2 trở lên', '? 2/2'],
    ['từ 1/6', '? 1/6'],
    // days, not parts
    ['từ 1/2 đến 1/5', '? 1/2'],
    ['từ 1/2 - 30/4', '? 1/2'],
    ['từ 1/2 tới ngày 30/4', '? 1/2'],
    ['từ 1/2 đến 90%', 'từ P50 đến P90'],
  ])('«%s» is «%s»', (sentence, tokens) => {
    expect(told(sentence)).toBe(tokens);
  });
});

describe('dates', () => {
  it.each([
    ['ngày 15/11', 'ngày date'],
    ['dịp 20/11', 'dịp date'],
    ['trước 1/12', 'trước date'],
    ['sau 5/3', 'sau date'],
    ['mừng 3/2', 'mừng date'],
    ['đến 30/11', 'đến date'],
    ['hạn 30/11', 'hạn date'],
    ['bài 12/15', '? 12/15'],
    ['15/11/2025', 'date'],
    ['15-11-2025', 'date'],
    ['15.11.2025', 'date'],
    ['tháng 11/2025', 'tháng date'],
    ['quý 01/2025', 'quý date'],
    ['đến 12/2025', 'đến date'],
    ['hết 9/2025', 'hết date'],
    ['từ 12/2024', 'từ date'],
    ['bài 11/2025', '? 11/2025'],
    ['năm học 2024-2025', 'năm học named'],
    ['năm học 2024 – 2025', 'năm học named'],
    ['năm 2025', 'năm named'],
    ['có 2025 bài', 'có N2025 bài'],
    ['tăng 2024-2025%', 'tăng N2024 - P2025'],
  ])('«%s» is «%s»', (sentence, tokens) => {
    expect(told(sentence)).toBe(tokens);
  });
});

describe('numbers that are names', () => {
  it.each([
    'nghị quyết',
    'chỉ thị',
    'kết luận',
    'quyết định',
    'quy định',
    'thông tư',
    'nghị định',
    'hướng dẫn',
    'đề án',
    'công văn',
    'phụ lục',
    'khoản',
    'điều',
    'quý',
    'học kỳ',
    'khóa',
    'đại hội',
    'tháng',
    'ngày',
    'đối tượng',
    'luật',
    'quy chế',
    'kế hoạch số',
    'báo cáo số',
    'văn bản số',
    'tờ trình số',
    'danh mục số',
    'công điện số',
    'nghị quyết số',
    'thang số điểm quyết định số',
  ])('behind «%s»', (name) => {
    expect(told(`${name} 05`)).toBe(`${told(name)} named`);
    expect(told(`${name} 05 điểm`)).toBe(['điều', 'khoản'].includes(name) ? `${told(name)} named điểm` : `${told(name)} N5 điểm`);
    expect(told(`${name} 05%`)).toBe(`${told(name)} P5`);
  });

  it.each([
    ['kế hoạch 12 lớp', 'kế hoạch N12 lớp'],
    ['báo cáo 3 lần', 'báo cáo N3 lần'],
    ['mỗi tháng 2 bài', 'mỗi tháng N2 bài'],
    ['theo thang 10', 'theo thang N10'],
    ['trên thang 10', 'trên thang N10'],
    ['khung thang 10', 'khung thang N10'],
    ['điểm thang 10', 'điểm thang N10'],
    ['số 5 bài', 'số N5 bài'],
    ['Nghị quyết 05-NQ/TW', 'nghị quyết 05-nq/tw'],
    ['12/KH-TCT', '12/kh-tct'],
    ['1/Mỗi bài', 'N1 / mỗi bài'],
    ['5S', '5s'],
    ['5D', 'N5 d'],
    ['sơ kết 6 tháng', 'sơ kết named tháng'],
    ['báo cáo 6 tháng', 'báo cáo named tháng'],
    ['6 tháng đầu năm', 'named tháng đầu năm'],
    ['6 thang cuoi nam', 'named thang cuoi nam'],
    ['làm 6 tháng', 'làm N6 tháng'],
    ['chuẩn mức độ 1', 'chuẩn mức độ named'],
    ['đạt chuẩn mức 2', 'đạt chuẩn mức named'],
    ['chuan muc 2', 'chuan muc named'],
    ['đạt mức độ 1', 'đạt mức độ N1'],
    ['quý 1đ', 'quý N1 đ'],
    ['quý 1 điểm b', 'quý named điểm b'],
    ['quyết định 1 điểm', 'quyết định N1 điểm'],
    ['quyết định 1 diem', 'quyết định N1 diem'],
    ['Điều 5 điểm b', 'điều named điểm b'],
  ])('«%s» is «%s»', (sentence, tokens) => {
    expect(told(sentence)).toBe(tokens);
  });
});

describe('marks and words', () => {
  it.each([
    ['>= 90%', '≥ P90'],
    ['<= 5', '≤ N5'],
    ['≥ 90%', '≥ P90'],
    ['-1 điểm', 'MINUS N1 điểm'],
    ['– 1 điểm', '- N1 điểm'],
    ['−0,5đ', 'MINUS N0.5 đ'],
    ['-0.5 diem', 'MINUS N0.5 diem'],
    ['-1 bài', '- N1 bài'],
    ['5-6 điểm', 'N5 - N6 điểm'],
    [': -1 điểm', ': MINUS N1 điểm'],
    ['-1 đề tài', '- N1 đề tài'],
    ['1 đ/c vi phạm', 'N1 đồng_chí vi phạm'],
    ['1 D/C', 'N1 đồng_chí'],
    ['“tốt”', 'tốt'],
    ["'tốt'", 'tốt'],
    ['a\nb', 'a ; b'],
    ['a\r\nb', 'a ; b'],
    ['a\rb', 'a ; b'],
    ['a\u200Bb', 'ab'],
    ['a\u00ADb', 'ab'],
    ['a\t\u00A0 b', 'a b'],
    ['Đề tài', 'đề tài'],
    ['hòa', 'hoà'],
    ['cuả', 'của'],
    ['a+b', 'a + b'],
    ['', ''],
    ['  ', ''],
  ])('%j is «%s»', (sentence, tokens) => {
    expect(told(sentence)).toBe(tokens);
  });

  it('what was typed is kept to be shown', () => {
    const read = tokenise('Đề tài <= 05 đ/c, 90 %, 1/2 số điểm, ngày 15/11, Chỉ thị 05-CT/TW');
    const typed = 'tokens' in read ? read.tokens.map(({ text }) => text) : [];
    expect(typed).toEqual('Đề|tài|<=|05|đ/c|,|90 %|,|1/2|số|điểm|,|ngày|15/11|,|Chỉ|thị|05-CT/TW'.split('|'));
  });
});
