import { rewriting, rewritten } from '../../../../../src/core/read/sentences/rewrite';
import { lineOf, tokensOf } from './tokens';

/** What rules make of a line. */
const told = (line: string, rules: readonly string[], isLenient = false): string =>
  lineOf(rewritten(tokensOf(line), rewriting(rules, isLenient)));
const typed = (line: string, rules: readonly string[], isLenient = false): readonly string[] =>
  rewritten(tokensOf(line), rewriting(rules, isLenient)).map(({ text }) => text);

describe('rules of words', () => {
  it.each<[string, readonly string[], string]>([
    ['tối đa N5', ['tối đa → CAP'], 'CAP N5'],
    ['tối đa N5', ['(tối đa|nhiều nhất) N → CAP N'], 'CAP N5'],
    ['nhiều nhất N5', ['(tối đa|nhiều nhất) N → CAP N'], 'CAP N5'],
    ['tối đa là N5', ['tối đa (là|) N → CAP N'], 'CAP N5'],
    ['tối đa N5', ['tối đa (là|) N → CAP N'], 'CAP N5'],
    ['P5 số điểm', ['P (số|) điểm → P FULL'], 'P5 FULL'],
    ['N5 đến N6', ['N đến N → N TO N'], 'N5 TO N6'],
    ['tối đa', ['tối đa'], 'tối đa'],
    ['bỏ qua a', ['bỏ qua →'], 'a'],
    // what has to follow is left where it is
    ['trừ N5', ['trừ > N → SUB'], 'SUB N5'],
    ['trừ bài', ['trừ > N → SUB'], 'trừ bài'],
    ['bình quân > N5', ['bình quân > >'], 'bình quân > N5'],
    // the longest first, from left to right
    ['không tính điểm', ['không → NOT', 'không tính điểm → ZERO'], 'ZERO'],
    ['không tính bài', ['không → NOT', 'không tính điểm → ZERO'], 'NOT tính bài'],
    ['a b c', ['a b → X', 'b c → Y'], 'X c'],
    ['a a', ['a → X'], 'X X'],
    ['a', ['a → X', 'a b → Y'], 'X'],
    ['b a', ['a → X'], 'b X'],
    // one, as a word or as a number
    ['N1 nửa', ['một nửa → HALF'], 'HALF'],
    ['cứ N1 bài', ['cứ một → EVERY'], 'EVERY bài'],
    ['cứ N2 bài', ['cứ một → EVERY'], 'cứ N2 bài'],
    ['N1 điểm', ['N điểm → N PT'], 'N1 PT'],
    ['trên N1 bài', ['trên một bài → EACH', 'trên N bài → ABOVE'], 'ABOVE'],
    ['trên N1 bài báo', ['trên một bài báo → EACH', 'trên N bài → ABOVE'], 'EACH'],
    ['', ['a → X'], ''],
    // tone marks in either place
    ['hoà', ['hòa → X'], 'X'],
  ])('«%s» by %j is «%s»', (line, rules, said) => {
    expect(told(line, rules)).toBe(said);
  });

  it.each<[string, readonly string[], string]>([
    ['toi da N5', ['tối đa → CAP'], 'CAP N5'],
    ['tôi da', ['tối đa → CAP'], 'tôi da'],
    ['moi bai', ['mỗi bài'], 'mỗi bài'],
    ['moi lop', ['mỗi bài'], 'moi lop'],
    ['mỗi bai', ['mỗi bài'], 'mỗi bài'],
    ['N5 diem', ['N điểm'], 'N5 điểm'],
  ])('typed without its marks: «%s» by %j is «%s»', (line, rules, said) => {
    expect(told(line, rules, true)).toBe(said);
  });
  it('is another word where marks are asked for', () => expect(told('toi da N5', ['tối đa → CAP'])).toBe('toi da N5'));

  it('what was typed stays, joined under a new name', () => {
    expect(typed('Tối→tối đa→đa N5', ['tối đa N → CAP N'])).toEqual(['Tối đa', '5']);
    expect(typed('N5 điểm', ['N điểm → N PT'])).toEqual(['5', 'điểm']);
    expect(typed('so với', ['so với → COMPARED X'])).toEqual(['so với', '']);
  });

  it('words that only get their marks keep their case', () => {
    expect(typed('Moi→moi bai', ['mỗi bài'], true)).toEqual(['Mỗi', 'bài']);
    expect(typed('MOI→moi BAI→bai', ['mỗi bài'], true)).toEqual(['MỖI', 'BÀI']);
    expect(typed('M→moi', ['mỗi'], true)).toEqual(['M']);
    expect(typed('Mỗi→mỗi', ['mỗi'], true)).toEqual(['Mỗi']);
  });
});
