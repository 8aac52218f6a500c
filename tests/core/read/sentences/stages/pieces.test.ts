import { pieces } from '../../../../../src/core/read/sentences/pieces';
import { lineOf, tokensOf } from './tokens';

/** The statements, divided by bars. */
const cut = (line: string): string => pieces(tokensOf(line)).map(lineOf).join(' | ');

describe('where one statement ends and the next begins', () => {
  it.each([
    ['A N2 PT ; B N3 PT', 'A N2 PT | B N3 PT'],
    ['A N2 PT . B N3 PT', 'A N2 PT | B N3 PT'],
    ['; ; A N2 PT ; ;', 'A N2 PT'],
    ['A N2 PT , B N3 PT', 'A N2 PT | B N3 PT'],
    ['bài , tin N2 PT', 'bài , tin N2 PT'],
    ['nhất N8 PT nhì N6 PT', 'nhất N8 PT | nhì N6 PT'],
    ['N8 PT nhất N6 PT', 'N8 PT | nhất N6 PT'],
    ['N2 PT cho EACH đề tài N3 PT', 'N2 PT cho EACH đề tài N3 PT'],
    ['N2 PT / đề tài , N3 PT / bài', 'N2 PT / đề tài | N3 PT / bài'],
    ['N2 PT IF đạt N3 PT', 'N2 PT IF đạt N3 PT'],
    ['N2 PT EVERY bài N3 PT', 'N2 PT EVERY bài N3 PT'],
    ['N2 PT với bài N3 PT', 'N2 PT với bài N3 PT'],
    ['N2 PT trên bài N3 PT', 'N2 PT trên bài N3 PT'],
    ['N2 PT theo bài N3 PT', 'N2 PT theo bài N3 PT'],
    ['N2 PT mỗi bài N3 PT', 'N2 PT mỗi bài N3 PT'],
    ['nhất N8 PT trong năm', 'nhất N8 PT trong năm'],
    ['nhất N8 PT trong năm ; nhì N6 PT', 'nhất N8 PT trong năm | nhì N6 PT'],
    ['nhất N8 PT trong năm . nhì N6 PT', 'nhất N8 PT trong năm | nhì N6 PT'],
    ['nhất N8 PT trong năm , nhì N6 PT', 'nhất N8 PT trong năm | nhì N6 PT'],
    ['FULL nhất ZERO', 'FULL | nhất ZERO'],
    ['A N2 PT AND B N3 PT', 'A N2 PT | AND B N3 PT'],
    ['A N2 PT / bài AND B N3 PT', 'A N2 PT / bài | B N3 PT'],
    ['A N2 PT BUT B N3 PT', 'A N2 PT | BUT B N3 PT'],
    ['A N2 PT / bài BUT B N3 PT', 'A N2 PT / bài | B N3 PT'],
    ['A N2 PT còn B N3 PT', 'A N2 PT | còn B N3 PT'],
    ['A N2 PT / bài còn B N3 PT', 'A N2 PT / bài | B N3 PT'],
    ['A N2 PT AND B', 'A N2 PT AND B'],
    ['A AND B N3 PT', 'A AND B N3 PT'],
    ['', ''],
  ])('«%s»: %s', (line, all) => {
    expect(cut(line)).toBe(all);
  });
});

describe('limits are statements of their own', () => {
  it.each([
    ['EACH bài N2 PT CAP N6 PT', 'EACH bài N2 PT | CAP N6 PT'],
    ['EACH bài N2 PT BUT CAP N6 PT', 'EACH bài N2 PT | BUT CAP N6 PT'],
    ['EACH bài N2 PT , tổng số điểm CAP N6 PT', 'EACH bài N2 PT | tổng số điểm CAP N6 PT'],
    ['EACH bài N2 PT EACH tháng CAP N6 PT', 'EACH bài N2 PT | EACH tháng CAP N6 PT'],
    ['EACH bài N2 PT / bài EACH tháng CAP N6 PT', 'EACH bài N2 PT / bài | EACH tháng CAP N6 PT'],
    ['EACH bài N2 PT / bài THEN cả năm được tính CAP N6 PT', 'EACH bài N2 PT / bài | THEN cả năm được tính CAP N6 PT'],
    ['EACH bài N2 PT / bài cho toàn mục CAP N6 PT', 'EACH bài N2 PT / bài | cho toàn mục CAP N6 PT'],
    ['có minh chứng , tổng điểm CAP N6 PT', 'có minh chứng | tổng điểm CAP N6 PT'],
    ['có minh chứng , tin CAP N6 PT', 'có minh chứng , tin CAP N6 PT'],
    ['có minh chứng BUT tổng điểm CAP N6 PT', 'có minh chứng | BUT tổng điểm CAP N6 PT'],
    ['CAP N10 PT : EACH bài N2 PT', 'CAP N10 PT | EACH bài N2 PT'],
    ['; CAP N10 PT : EACH bài N2 PT', 'CAP N10 PT | EACH bài N2 PT'],
    ['A N10 PT : B', 'A N10 PT : B'],
    ['ABOVE P2 BUT CAP P5 : N4 PT', 'ABOVE P2 BUT CAP P5 : N4 PT'],
    ['FROM P2 , CAP P5 : N4 PT', 'FROM P2 , CAP P5 : N4 PT'],
    ['ABOVE N2 bài BUT CAP N5 bài : N4 PT', 'ABOVE N2 bài BUT CAP N5 bài : N4 PT'],
    ['ABOVE N2 BUT CAP N5 PT', 'ABOVE N2 | BUT CAP N5 PT'],
    ['ABOVE N2 , CAP N5 điểm', 'ABOVE N2 | CAP N5 điểm'],
    ['ABOVE N2 , CAP N5 đ', 'ABOVE N2 | CAP N5 đ'],
    ['ABOVE P2 , CAP N5 bài : N4 PT', 'ABOVE P2 | CAP N5 bài : N4 PT'],
    ['ABOVE P2 N4 PT , CAP P5 : N4 PT', 'ABOVE P2 N4 PT | CAP P5 : N4 PT'],
    ['BELOW P2 , CAP P5 : N4 PT', 'BELOW P2 | CAP P5 : N4 PT'],
    ['A N2 PT BUT FROM P5 : N4 PT', 'A N2 PT | BUT FROM P5 : N4 PT'],
    ['A N2 PT / bài BUT FROM P5 : N4 PT', 'A N2 PT / bài | BUT FROM P5 : N4 PT'],
    ['ABOVE N0 điểm , IF OVER N2 PT', 'ABOVE N0 điểm , IF OVER N2 PT'],
    ['A BUT FROM P5 : N4 PT', 'A BUT FROM P5 : N4 PT'],
    ['FROM N0 điểm , IF OVER N2 PT', 'FROM N0 điểm | IF OVER N2 PT'],
    ['FROM N0 đ , IF OVER N2 PT', 'FROM N0 đ | IF OVER N2 PT'],
    ['FROM N2 bài , IF OVER N2 PT', 'FROM N2 bài , IF OVER N2 PT'],
    ['FROM N0 điểm AND IF OVER N2 PT', 'FROM N0 điểm AND IF OVER N2 PT'],
    ['a b c FROM N0 điểm , IF OVER N2 PT', 'a b c FROM N0 điểm , IF OVER N2 PT'],
  ])('«%s»: %s', (line, all) => {
    expect(cut(line)).toBe(all);
  });
});

const BEFORE_A_LIMIT =
  'tổng số điểm mức ADD SUB được tính chấm chỉ cả năm trong EACH tháng quý học kỳ BUT THEN toàn ghi hưởng lại mục cho';

describe('words that belong to the limit behind them', () => {
  it.each(BEFORE_A_LIMIT.split(' '))('«%s»', (word) => {
    expect(cut(`EACH bài N2 PT / bài ${word} CAP N6 PT`)).toBe(`EACH bài N2 PT / bài | ${word} CAP N6 PT`);
    expect(cut(`có minh chứng , ${word} CAP N6 PT`)).toBe(`có minh chứng | ${word} CAP N6 PT`);
  });
  it('«AND» ends before it', () => {
    expect(cut('EACH bài N2 PT / bài AND CAP N6 PT')).toBe('EACH bài N2 PT / bài | CAP N6 PT');
    expect(cut('có minh chứng , AND CAP N6 PT')).toBe('có minh chứng | AND CAP N6 PT');
  });
  it('are no others', () => {
    expect(cut('EACH bài N2 PT / bài dài CAP N6 PT')).toBe('EACH bài N2 PT / bài dài | CAP N6 PT');
  });
});

describe('steps and ranges of typed points are statements of their own', () => {
  it.each([
    'bước N0.5 điểm',
    'lẻ N0.5 điểm',
    'bội số N0.5',
    'boi so N0.5',
    'thang điểm N10',
    'khung điểm N10',
    'cho lẻ N0.5',
    'được lẻ N0.5',
    'lấy lẻ N0.5',
    'điểm lẻ N0.5',
    'mức lẻ N0.5',
    'FROM N0 TO N5 PT',
    'N0 TO N5 điểm',
    'N0 điểm TO N5 đ',
    'mức điểm FROM N0 TO N5 PT',
    'mức điểm N0 TO N5 PT',
  ])('«hội đồng chấm, %s»', (behind) => {
    expect(cut(`hội đồng chấm , ${behind}`)).toBe(`hội đồng chấm | ${behind}`);
  });

  it.each([
    'bội thu N0.5',
    'thang cao N10',
    'khung nhà N10',
    'cho bài N2',
    'được bài N2',
    'điểm thi N2',
    'mức cao N2',
    'mức điểm N2 TO N5 bài',
    'điểm điểm N0 TO N5 PT',
    'FROM N1 TO N5 PT',
    'FROM N0 TO N5 bài',
    'FROM N0 N5 PT',
    'FROM P0 TO N5 PT',
    'FROM N0 bài hay TO N5 PT',
  ])('«hội đồng chấm, %s» goes on', (behind) => {
    expect(cut(`hội đồng chấm , ${behind}`).startsWith('hội đồng chấm ,')).toBe(true);
  });
});

describe('circumstances in front', () => {
  it.each([
    ['trong năm học named , EACH bài N2 PT', 'trong năm học named | EACH bài N2 PT'],
    ['trong năm học named : EACH bài N2 PT', 'trong năm học named | EACH bài N2 PT'],
    ['; trong năm học named , EACH bài N2 PT', 'trong năm học named | EACH bài N2 PT'],
    ['trong năm học named : N2 PT', 'trong năm học named : N2 PT'],
    ['bài báo , EACH bài N2 PT', 'bài báo , EACH bài N2 PT'],
  ])('«%s»: %s', (line, all) => {
    expect(cut(line)).toBe(all);
  });
});

describe('a comma between things that are counted', () => {
  it.each([
    'N0.25 PT / tin , bài',
    'SUB N1 PT IF EACH cán bộ , giảng viên bị kỷ luật',
    'N2 PT cho EACH đề tài , sáng kiến cấp tỉnh UP',
    'N2 PT / sách , giáo trình , tài liệu',
    'N0.25 PT / tin , bai',
  ])('«%s» goes on', (line) => {
    expect(cut(line)).toBe(line);
  });

  it.each([
    ['N0.25 PT / tin , bài ; CAP N5 PT', 'N0.25 PT / tin , bài | CAP N5 PT'],
    ['N0.25 PT / tin , bài . CAP N5 PT', 'N0.25 PT / tin , bài | CAP N5 PT'],
    ['N0.25 PT / tin , bài , tổng CAP N5 PT', 'N0.25 PT / tin , bài | tổng CAP N5 PT'],
    ['N2 PT / bài , bài N1 PT', 'N2 PT / bài | bài N1 PT'],
    ['N2 PT / bài , bài đăng lại tính một nửa', 'N2 PT / bài | bài đăng lại tính một nửa'],
    ['N2 PT / bài , bài dài tính đủ', 'N2 PT / bài | bài dài tính đủ'],
    ['N2 PT / sách , giáo trình , tài liệu ; N1 PT / bài', 'N2 PT / sách , giáo trình , tài liệu | N1 PT / bài'],
    ['N2 PT / sách , giáo trình , tổng CAP N5 PT', 'N2 PT / sách , giáo trình | tổng CAP N5 PT'],
    ['N2 PT / bài , bài dài chấm cao', 'N2 PT / bài | bài dài chấm cao'],
    ['N2 PT / bài , bài dài hưởng đủ', 'N2 PT / bài | bài dài hưởng đủ'],
    ['N2 PT / bài , bài ngắn nửa', 'N2 PT / bài | bài ngắn nửa'],
    ['N2 PT / bài , bài dài hơn', 'N2 PT / bài | bài dài hơn'],
    ['N2 PT / bài , bài riêng', 'N2 PT / bài | bài riêng'],
    ['N2 PT / bài , bài gấp', 'N2 PT / bài | bài gấp'],
    ['N2 PT / bài , bài chia', 'N2 PT / bài | bài chia'],
    ['N2 PT / bài , bài thêm', 'N2 PT / bài | bài thêm'],
    ['N2 PT / bài , bài điểm', 'N2 PT / bài | bài điểm'],
    ['N2 PT / bài , bài dài ưu tiên', 'N2 PT / bài | bài dài ưu tiên'],
    ['N2 PT / bài , người vi phạm giảm', 'N2 PT / bài | người vi phạm giảm'],
    ['N2 PT / bài , người sau xét', 'N2 PT / bài | người sau xét'],
    ['N2 PT / bài , phiếu', 'N2 PT / bài | phiếu'],
    ['N2 PT / bài , bài NOT đăng', 'N2 PT / bài | bài NOT đăng'],
    ['bài N2 PT , tin', 'bài N2 PT | tin'],
  ])('«%s»: %s', (line, all) => {
    expect(cut(line)).toBe(all);
  });
});
