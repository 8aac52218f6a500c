import { withBracketsOpened } from '../../../../../src/core/read/sentences/brackets';
import { lineOf, tokensOf } from './tokens';

/** The tokens without brackets, `… aside` when one that was left out counts something, `? …` with the words that can be neither. */
function opened(line: string): string {
  const found = withBracketsOpened(tokensOf(line));
  return found.ok ? `${lineOf(found.tokens)}${found.hasCountAside ? ' … aside' : ''}` : `? ${lineOf(found.words)}`;
}

describe('brackets', () => {
  it.each([
    // points
    ['tốt ( N5 PT ) ; khá ( N3 PT )', 'tốt : N5 PT ; khá : N3 PT'],
    ['tốt [ N5 PT ]', 'tốt : N5 PT'],
    ['tốt ( FULL )', 'tốt : FULL'],
    ['N2 PT / bài ( CAP N6 PT )', 'N2 PT / bài ; CAP N6 PT ;'],
    ['N2 PT / bài ( CAP N3 bài )', 'N2 PT / bài ; CAP N3 bài ;'],
    ['N2 PT ( giỏi N3 PT )', 'N2 PT ; giỏi N3 PT ;'],
    ['tốt N5 PT ( HIGHEST )', 'tốt N5 PT ; HIGHEST ;'],
    ['tốt N5 PT ( ONCE )', 'tốt N5 PT ; ONCE ;'],
    ['tốt N5 PT ( PICK giải )', 'tốt N5 PT ; PICK giải ;'],
    ['EVERY N5 bài N1 PT ( lẻ N2 bài ZERO )', 'EVERY N5 bài N1 PT ; lẻ N2 bài ZERO ;'],
    // a number said twice
    ['N2 ( N2 ) PT', 'N2 PT'],
    ['N2 ( N3 ) PT', 'N2 PT … aside'],
    ['a ( N2 ) PT', 'a PT … aside'],
    // all of them
    ['hoàn thành FULL ( N12 PT )', 'hoàn thành N12 PT'],
    ['F1/2 FULL ( N6 PT )', 'F0.5 FULL : N6 PT'],
    ['P50 FULL ( N6 PT )', 'P50 FULL : N6 PT'],
    ['HALF FULL ( N6 PT )', 'HALF FULL : N6 PT'],
    ['CAP FULL ( N6 PT )', 'CAP N6 PT'],
    ['FULL ( P6 PT )', 'FULL … aside'],
    ['FULL ( N6 bài )', 'FULL … aside'],
    ['N10 PT ( CAP )', 'N10 PT'],
    ['N10 bài ( CAP )', '? CAP'],
    // of each
    ['N1 PT ( EACH giải )', 'N1 PT / giải'],
    ['N1 PT ( cho EACH bài báo )', 'N1 PT / bài báo'],
    ['N1 PT ( EACH bài báo khoa )', '? EACH bài báo khoa'],
    ['N1 bài ( EACH giải )', '? EACH giải'],
    ['N1 PT ( EACH phiếu )', '? EACH phiếu'],
    // factors
    ['điểm = ( thực hiện / PLAN ) x N10', 'điểm = thực hiện / PLAN x N10'],
    ['N10 × ( thực hiện / PLAN )', 'N10 × thực hiện / PLAN'],
    ['N10 * ( thực hiện )', 'N10 * thực hiện'],
    ['N10 MATH ( thực hiện )', 'N10 MATH thực hiện'],
    ['N10 + ( FROM thực hiện )', '? FROM thực hiện'],
    // reached, none, free
    ['hoàn thành PLAN ( P100 UP ) : N5 PT', 'hoàn thành PLAN : N5 PT'],
    ['đạt PLAN ( EXACT P100 ) : N5 PT', 'đạt PLAN : N5 PT'],
    ['thực hiện PLAN ( đạt FROM P100 PLAN ) : N5 PT', 'thực hiện PLAN : N5 PT'],
    ['EXACT PLAN ( P100 ) : N5 PT', 'EXACT PLAN : N5 PT'],
    ['đạt PLAN ( P90 ) : N5 PT', 'đạt PLAN : N5 PT … aside'],
    ['tốt PLAN ( FROM P100 ) : N5 PT', '? FROM P100'],
    ['đạt kế ( FROM P100 ) : N5 PT', '? FROM P100'],
    ['đạt NOT PLAN ( FROM P100 ) : N5 PT', '? FROM P100'],
    ['đạt OVER PLAN ( FROM P100 ) : N5 PT', '? FROM P100'],
    ['đạt N3 PLAN ( FROM P100 ) : N5 PT', '? FROM P100'],
    ['a ; đạt PLAN ( FROM P100 )', 'a ; đạt PLAN'],
    ['a : đạt PLAN ( FROM P100 )', 'a : đạt PLAN'],
    ['đúng hạn ( chậm N0 ngày ) N5 PT', 'đúng hạn N5 PT'],
    ['đủ ( vắng N0 buổi ) N5 PT', 'đủ N5 PT'],
    ['đủ ( thiếu N0 ) N5 PT', 'đủ N5 PT'],
    ['đủ ( muộn N0 ngày ) N5 PT', 'đủ N5 PT'],
    ['đủ ( trễ N0 ngày ) N5 PT', 'đủ N5 PT'],
    ['đủ ( quá N0 ngày ) N5 PT', 'đủ N5 PT'],
    ['đủ ( sai N0 ngày ) N5 PT', 'đủ N5 PT … aside'],
    ['đủ ( chậm N1 ngày ) N5 PT', 'đủ N5 PT … aside'],
    ['đủ ( chậm N0 ngày làm việc ) N5 PT', 'đủ N5 PT … aside'],
    ['đủ ( chậm ngày ) N5 PT', 'đủ N5 PT'],
    ['ngoài N2 đề tài ( ZERO ) , EACH đề tài N1 PT', 'ngoài N2 đề tài , EACH đề tài N1 PT'],
    ['trong N2 đề tài ( ZERO ) , EACH đề tài N1 PT', 'trong N2 đề tài : ZERO , EACH đề tài N1 PT'],
    // of one unit
    ['tốt ( EACH đơn vị tính N1 đề tài ) N5 PT', 'tốt N5 PT … aside'],
    ['tốt ( EACH trường được tính N1 bài ) N5 PT', 'tốt N5 PT … aside'],
    ['tốt ( EACH lớp tính N1 đề tài ) N5 PT', '? EACH lớp tính N1 đề tài'],
    // what a grade is
    ['tốt ( FROM P90 UP ) : N5 PT', 'FROM P90 UP : N5 PT'],
    ['xếp loại a ( FROM P90 UP ) : N5 PT', 'FROM P90 UP : N5 PT'],
    ['mức N1 ( BELOW P90 ) : N5 PT', 'BELOW P90 : N5 PT'],
    ['hoàn thành tốt nhiệm vụ ( ABOVE P90 ) : N5 PT', 'ABOVE P90 : N5 PT'],
    ['NOT đạt ( BELOW P50 ) : N0 PT', 'BELOW P50 : N0 PT'],
    ['kết quả ; tốt ( FROM P90 UP )', 'kết quả ; FROM P90 UP'],
    ['kết quả - tốt ( FROM P90 UP )', 'kết quả - FROM P90 UP'],
    ['kết quả tốt ( FROM P90 UP )', '? FROM P90 UP'],
    ['tốt ( FROM N9 UP ) : N5 PT', '? FROM N9 UP'],
    ['tốt ( P90 ) : N5 PT', 'tốt : N5 PT … aside'],
    ['tốt ( FROM P90 EACH ) : N5 PT', '? FROM P90 EACH'],
    // explanations
    ['bài ( báo in ) N1 PT', 'bài N1 PT'],
    ['khá ( thiếu N1 nội dung ) N3 PT', 'khá N3 PT … aside'],
    ['tức ( là : báo ) N1 PT', 'tức N1 PT'],
    ['N1 PT ( tức là CAP N6 PT )', 'N1 PT ; CAP N6 PT ;'],
    ['N1 PT ( nghĩa CAP N6 PT )', 'N1 PT ; CAP N6 PT ;'],
    ['tốt ( , ; N5 PT . )', 'tốt : N5 PT'],
    ['tốt ( )', 'tốt'],
    ['a ( b ( c ) d ) e', 'a e'],
    ['a ( b [ c ) d', '? ( b [ c ) d'],
    ['a ( b', '? ( b'],
    ['a ) b', 'a ) b'],
    // words that change the points
    ...'CAP EACH EVERY MATH NEXT SUB ADD VAGUE EXCEPT OVER BEST WORST UP DOWN FROM ABOVE BELOW'
      .split(' ')
      .map((word): [string, string] => [`bài ( loại ${word} ) N1 PT`, `? loại ${word}`]),
    ['bài ( lớn được nhiều hơn ) N1 PT', '? lớn được nhiều hơn'],
    ['bài ( lớn tính thêm ) N1 PT', '? lớn tính thêm'],
    ['bài ( nhỏ hưởng nửa ) N1 PT', '? nhỏ hưởng nửa'],
    ['bài ( lớn chấm riêng ) N1 PT', '? lớn chấm riêng'],
    ['bài ( điểm GROWN ) N1 PT', '? điểm GROWN'],
    ['bài ( điểm REDUCED ) N1 PT', '? điểm REDUCED'],
    ['bài ( điểm HALF ) N1 PT', '? điểm HALF'],
    ['bài ( lớn hơn ) N1 PT', 'bài N1 PT'],
    ['bài ( được đăng ) N1 PT', 'bài N1 PT'],
  ])('«%s»: %s', (line, said) => {
    expect(opened(line)).toBe(said);
  });
});
