import { withParallelsTold } from '../../../../../src/core/read/sentences/parallel';
import { lineOf, tokensOf } from './tokens';

const told = (line: string): string => lineOf(withParallelsTold(tokensOf(line)));

describe('names and as many numbers, told one by one', () => {
  it.each([
    ['tốt , khá , đạt được lần lượt N5 , N3 , N1 PT', 'tốt : N5 PT ; khá : N3 PT ; đạt : N1 PT ;'],
    ['tốt , khá được lần lượt N5 , N3 PT', 'tốt : N5 PT ; khá : N3 PT ;'],
    ['tốt AND khá lần lượt là N5 AND N3 PT', 'tốt : N5 PT ; khá : N3 PT ;'],
    ['tốt / khá lần lượt N5 PT / N3 PT', 'tốt : N5 PT ; khá : N3 PT ;'],
    ['tốt OR khá THEN được tính điểm lần lượt N5 OR N3 PT', 'tốt : N5 PT ; khá : N3 PT ;'],
    ['tốt , khá được chấm cho lần lượt N5 , N3 PT', 'tốt : N5 PT ; khá : N3 PT ;'],
    ['xuất sắc / tốt / khá : N5 / N4 / N3 PT', 'xuất sắc : N5 PT ; tốt : N4 PT ; khá : N3 PT ;'],
    ['xuất sắc , tốt , khá được N5 , N4 AND N3 PT', 'xuất sắc : N5 PT ; tốt : N4 PT ; khá : N3 PT ;'],
    ['xuất sắc , tốt , khá là N5 , N4 , N3 PT', 'xuất sắc : N5 PT ; tốt : N4 PT ; khá : N3 PT ;'],
    ['có / không : N3 / N0 PT', 'có : N3 PT ; không : N0 PT ;'],
    ['a ; tốt , khá lần lượt N5 , N3 PT ; b', 'a ; tốt : N5 PT ; khá : N3 PT ; ; b'],
    ['a . tốt , khá lần lượt N5 , N3 PT . b', 'a . tốt : N5 PT ; khá : N3 PT ; . b'],
    ['mức : tốt , khá lần lượt N5 , N3 PT CAP N5 PT', 'mức : tốt : N5 PT ; khá : N3 PT ; CAP N5 PT'],
    ['tốt , khá lần lượt N5 , N3 PT / bài', 'tốt : N5 PT ; khá : N3 PT ; / bài'],
    // the grades alone, without who is graded
    ['xếp loại công đoàn xuất sắc , tốt , khá : N5 , N4 , N3 PT', 'xuất sắc : N5 PT ; tốt : N4 PT ; khá : N3 PT ;'],
    ['chi bộ tốt , khá , trung bình được N5 , N4 , N3 PT', 'tốt : N5 PT ; khá : N4 PT ; trung bình : N3 PT ;'],
    ['chi bộ giỏi , yếu , kém được N5 , N4 , N3 PT', 'giỏi : N5 PT ; yếu : N4 PT ; kém : N3 PT ;'],
    ['chi bộ tốt , chi bộ khá , đạt được N5 , N4 , N3 PT', 'chi bộ tốt : N5 PT ; chi bộ khá : N4 PT ; đạt : N3 PT ;'],
    // places
    ['ORD1 , nhì , ba lần lượt N10 , N8 , N6 PT', 'ORD1 : N10 PT ; ORD2 : N8 PT ; ORD3 : N6 PT ;'],
    [
      'xếp ORD1 , nhì , ba , tư lần lượt N10 , N8 , N6 , N4 PT',
      'xếp ORD1 : N10 PT ; ORD2 : N8 PT ; ORD3 : N6 PT ; ORD4 : N4 PT ;',
    ],
    ['ORD1 , nhì cụm lần lượt N10 , N8 PT', 'ORD1 : N10 PT ; nhì cụm : N8 PT ;'],
    ['ORD1 , N2 , N3 được N10 , N8 , N6 PT', 'ORD1 : N10 PT ; ORD2 : N8 PT ; ORD3 : N6 PT ;'],
    ['xếp ORD1 / N2 / N3 THEN tính lần lượt : N10 / N8 / N6 PT ; a', 'xếp ORD1 : N10 PT ; ORD2 : N8 PT ; ORD3 : N6 PT ; ; a'],
    ['xếp ORD1 AND ORD2 tương ứng N10 AND N8 PT', 'xếp ORD1 : N10 PT ; ORD2 : N8 PT ;'],
    ['xếp ORD1 , ORD2 được N10 PT , N8 PT', 'xếp ORD1 : N10 PT ; ORD2 : N8 PT ;'],
    // turned round
    ['N5 , N3 PT lần lượt cho tốt , khá', 'tốt : N5 PT ; khá : N3 PT ;'],
    ['N5 , N3 điểm lần lượt với IF đối các tốt AND khá ; a', 'tốt : N5 PT ; khá : N3 PT ; ; a'],
    ['N5 , N3 đ lần lượt tốt , khá . a', 'tốt : N5 PT ; khá : N3 PT ; . a'],
    ['N10 -→TO N8 -→TO N6 điểm lần lượt cho tốt , khá , đạt', 'tốt : N10 PT ; khá : N8 PT ; đạt : N6 PT ;'],
    ['được N5 , N3 PT lần lượt cho tốt , khá', 'tốt : N5 PT ; khá : N3 PT ;'],
  ])('«%s»', (line, rows) => {
    expect(told(line)).toBe(rows);
  });

  it.each([
    'tốt , khá , đạt được lần lượt N5 , N3 PT',
    'tốt , khá được lần lượt N5 , N3 , N1 PT',
    'tốt lần lượt N5 PT',
    'tốt , khá lần lượt N5 , N3',
    'tốt , khá lần lượt N5 , N3 bài PT',
    'tốt , khá lần lượt P5 , N3 PT',
    'tốt , khá N2 lần lượt N5 , N3 PT',
    'tốt , lần lượt N5 , N3 PT',
    'tốt , khá lần N5 , N3 PT',
    'tốt , khá lượt N5 , N3 PT',
    'tốt , khá lần lượt N5 , N3 điểm_thưởng→PT',
    'tốt , khá lần lượt N5 , N3 điểm_cộng→PT',
    'tốt , khá lần lượt N5 , N3 điểm_trừ→PT',
    'tốt , khá : N5 , N3 PT', // two of them may be anything
    'tốt , khá , đạt cho N5 , N4 , N3 PT',
    'tốt , khá , đạt : N5 - N4 - N3 PT',
    'tốt , khá , đạt : N5 PT',
    'xếp ORD1 , N2 , N3 được N10 , N8 PT',
    'xếp ORD1 , N3 được N10 , N8 PT',
    'xếp ORD2 , N3 được N10 , N8 PT',
    'xếp ORD1 , N2 được N10 , N8',
    'xếp ORD1 , N2 N10 bài',
    'lần_1→ORD1 , N2 được N10 , N8 PT',
    'xếp ORD1 - N2 được N10 , N8 PT',
    'xếp ORD1 , nhì được N10 , N8 PT',
    'có N5 , N3 bài lần lượt cho tốt , khá',
    '',
  ])('«%s» stays as it is', (line) => {
    expect(told(line)).toBe(lineOf(tokensOf(line)));
  });
});
