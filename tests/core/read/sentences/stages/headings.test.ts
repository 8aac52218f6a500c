import { withAmongThose } from '../../../../../src/core/read/sentences/amongThose';
import { withGivenFirst } from '../../../../../src/core/read/sentences/givenFirst';
import { withHeadingTold } from '../../../../../src/core/read/sentences/headings';
import { withMarkNamed } from '../../../../../src/core/read/sentences/namedMark';
import { withMetAndOver } from '../../../../../src/core/read/sentences/metAndOver';
import { underPlan, withTargetAsHeading } from '../../../../../src/core/read/sentences/statedTarget';
import { withPartsOfAll } from '../../../../../src/core/read/sentences/partsOfAll';
import { itTurns } from './stage';

describe('what stands before the rules and says how they are meant', () => {
  itTurns(
    withHeadingTold,
    [
      ['điểm được INTERPOLATED giữa hai mốc : P90 N10 PT ; P50 N5 PT ;', 'P90 N10 PT ; P50 N5 PT ; ở giữa INTERPOLATED ;'],
      ['; kết quả của đơn vị INTERPOLATED giữa mức sau : P90 N10 PT .', 'P90 N10 PT ; ở giữa INTERPOLATED ;'],
      ['chỉ được PICK một hình thức BEST để tính điểm : cờ N5 PT ,', 'cờ N5 PT ; HIGHEST ;'],
      ['PICK lấy một N1 giải BEST : cờ N5 PT', 'cờ N5 PT ; HIGHEST ;'],
      ['PROPORTION hoàn thành PLAN : đạt P100 N5 PT , NOT đạt PROPORTION', 'đạt P100 N5 PT , NOT đạt PROPORTION'],
      ['điểm được PROPORTION thực hiện : ; NOT đạt PROPORTION', 'NOT đạt PROPORTION'],
      ['BASED kết quả , RATE hoàn thành : đạt N5 PT', 'đạt N5 PT'],
      ['BASED kết quả , theo đó : đạt N5 PT', ': đạt N5 PT'],
      ['BASED kết quả , theo đó , đạt N5 PT', 'đạt N5 PT'],
      ['BASED kết quả : theo đó đạt N5 PT', 'đạt N5 PT'],
    ],
    [
      'điểm được INTERPOLATED ; P90 N10 PT : a',
      'điểm được INTERPOLATED . P90 N10 PT : a',
      'mức INTERPOLATED N5 PT : P90 N10 PT',
      'lấy N2 giải BEST : cờ N5 PT',
      'PICK một N2 giải BEST : cờ N5 PT',
      'PROPORTION hoàn thành PLAN : đạt P100 N5 PT',
      'PROPORTION hoàn thành PLAN : đạt P90 N5 PT , NOT đạt PROPORTION',
      'PROPORTION hoàn thành PLAN N5 PT : NOT đạt PROPORTION',
      'kết quả : đạt N5 PT',
      'kết quả , đạt N5 PT',
      'BASED kết quả , theo mức',
      'đạt N5 PT',
    ],
  );
});

describe('a target that is stated first', () => {
  itTurns(
    withTargetAsHeading,
    [
      ['PLAN của tiêu chí này là N12 bài . đạt PLAN N5 PT', 'PLAN N12 bài : đạt PLAN N5 PT'],
      ['; PLAN N12 bài ; hoàn thành N5 PT', 'PLAN N12 bài : hoàn thành N5 PT'],
      ['PLAN được giao : N20 lớp / năm , đủ PLAN N5 PT', 'PLAN N20 lớp : đủ PLAN N5 PT'],
      ['PLAN N12 lớp ; thực hiện / N12 x N6', 'PLAN N12 lớp : thực hiện / PLAN x N6'],
      ['PLAN N12 lớp ; thực hiện chia→MATH N12 x N6', 'PLAN N12 lớp : thực hiện MATH PLAN x N6'],
      ['PLAN N12 lớp ; thực hiện nhân→MATH N12 x N6', 'PLAN N12 lớp : thực hiện MATH N12 x N6'],
      ['PLAN N12 lớp ; thực hiện / N10 x N6', 'PLAN N12 lớp : thực hiện / N10 x N6'],
      // said again by the rule that follows
      ['PLAN là N4 bài ; đạt EXACT N4 bài UP N5 PT', 'đạt EXACT N4 bài UP N5 PT'],
      ['PLAN P90 học viên . đạt FROM P90 N5 PT', 'đạt FROM P90 N5 PT'],
      ['EACH đơn vị được giao PLAN N4 bài : EXACT N4 bài N5 PT', 'EXACT N4 bài N5 PT'],
      ['trên tổng số N55 tiêu chí : EXACT N55 N5 PT', 'EXACT N55 N5 PT'],
      // on the basis of a target
      [
        'IF nội dung này , trên cơ sở PLAN N3 bài được giao , đơn vị hoàn thành N5 PT',
        'PLAN N3 bài được giao : hoàn thành N5 PT',
      ],
      ['theo PLAN N3 bài , trường hoàn thành N5 PT', 'PLAN N3 bài : hoàn thành N5 PT'],
      ['căn cứ vào PLAN N3 bài : nhà trường đạt N5 PT', 'PLAN N3 bài : đạt N5 PT'],
      ['số học viên COMPARED PLAN được giao : đạt COMPARED N5 PT', 'số học viên PLAN được giao : đạt COMPARED N5 PT'],
    ],
    [
      'PLAN N12 bài : tốt N5 PT',
      'PLAN N12 bài ; tốt N5 PT',
      'PLAN bài ; đạt N5 PT',
      'PLAN P12 bài ; đạt N5 PT',
      'kế N12 bài ; đạt N5 PT',
      'PLAN N12 ; đạt N5 PT',
      'PLAN N12 bài',
      'PLAN là N4 bài ; tốt EXACT N5 bài N5 PT',
      'PLAN là N4 bài ; tốt BELOW N4 bài N5 PT',
      'theo kết quả PLAN N3 bài , tốt N5 PT',
      'theo PLAN bài , tốt N5 PT',
      'theo PLAN N3 bài',
    ],
  );
  describe('and what is compared with it anyway', () => {
    itTurns(
      underPlan,
      [['; RATE giỏi COMPARED PLAN : FROM P90 COMPARED PLAN N5 PT', '; RATE giỏi PLAN : FROM P90 COMPARED PLAN N5 PT']],
      ['RATE giỏi COMPARED PLAN', 'RATE giỏi COMPARED năm : FROM P90', 'COMPARED PLAN : FROM P90', 'RATE PLAN : COMPARED P90'],
    );
  });
});

describe('those above the target', () => {
  itTurns(
    withAmongThose,
    [
      ['trong số các đơn vị OVER PLAN , BEST N5 PT , REST N3 PT', 'BEST N5 PT , REST OVER N3 PT'],
      ['trong những trường OVER , BEST N5 PT , REST N3 PT ; REST N1 PT', 'BEST N5 PT , REST OVER N3 PT ; REST N1 PT'],
      ['a ; trong số các đơn vị OVER , REST N3 PT . REST', 'a ; REST OVER N3 PT . REST'],
      ['OVER PLAN : BEST OVER N5 PT , REST N3 PT', 'BEST OVER N5 PT , REST OVER N3 PT'],
      ['OVER PLAN : LEADER OVER N5 PT , REST N3 PT ; a', 'LEADER OVER N5 PT , REST OVER N3 PT ; a'],
      [
        'PLAN ; bằng P100 : N4 PT ; ABOVE P100 : BEST OVER N5 PT , REST N3 PT',
        'PLAN ; đạt PLAN : N4 PT ; BEST OVER N5 PT , REST OVER N3 PT',
      ],
      ['bằng P100 : N4 PT ; PLAN OVER', 'đạt PLAN : N4 PT ; PLAN OVER'],
      ['PLAN OVER . bằng P100 : N4 PT', 'PLAN OVER . đạt PLAN : N4 PT'],
    ],
    [
      'trong số các đơn vị , REST N3 PT',
      'trong số các đơn vị OVER PLAN REST N3 PT',
      'trong năm học , OVER REST',
      'OVER PLAN : BEST N5 PT , REST N3 PT',
      'OVER PLAN : OVER N5 PT , REST N3 PT',
      'OVER PLAN : BEST OVER N5 PT ; REST N3 PT',
      'OVER PLAN BEST OVER N5 PT , REST N3 PT',
      'OVER : BEST OVER N5 PT , REST N3 PT',
      'OVER ; bằng P100 : N4 PT',
      'PLAN OVER ; bằng P90 : N4 PT',
      'PLAN OVER ; bằng P100 N4 PT',
      'PLAN OVER , bằng P100 : N4 PT',
      'PLAN OVER ; trên P100 : N4 PT',
      'PLAN OVER ; ABOVE P100 : N4 PT',
      'REST N3 PT',
    ],
  );
});

describe('points that stand before what earns them', () => {
  itTurns(
    withGivenFirst,
    [
      ['điểm_tối_đa→CAP N5 PT IF đơn vị đạt P100 ; a', 'đơn vị đạt P100 được N5 PT ; a'],
      ['; được CAP N5 PT cho đơn vị BEST . a', '; đơn vị BEST được N5 PT . a'],
      ['tính đạt hưởng chấm CAP N5 PT dành cho LEADER ;', 'LEADER được N5 PT ;'],
      ['tiêu chí này có CAP N5 PT , dành cho đơn vị hoàn thành PLAN ;', 'đơn vị hoàn thành PLAN được N5 PT ;'],
      ['nội dung này có CAP N5 PT , cho đơn vị hoàn thành PLAN ;', 'đơn vị hoàn thành PLAN được N5 PT ;'],
      ['mục này có CAP N5 PT IF PLAN ;', 'PLAN được N5 PT ;'],
      ['số_điểm_tối_đa→CAP N5 PT IF PLAN ;', 'PLAN được N5 PT ;'],
      ['mức_điểm_tối_đa→CAP N5 PT IF PLAN ;', 'PLAN được N5 PT ;'],
    ],
    [
      'CAP N5 PT IF PLAN ;',
      'mục này CAP N5 PT IF PLAN ;',
      'được N5 PT IF PLAN ;',
      'được CAP N5 bài IF PLAN ;',
      'được CAP P5 PT IF PLAN ;',
      'được CAP N5 PT PLAN ;',
      'được CAP N5 PT IF tốt ;',
      'được CAP N5 PT IF PLAN',
      'được CAP N5 PT , IF PLAN ;',
      ...'EACH EVERY PT ADD SUB CAP FULL / ,'.split(' ').map((other) => `được CAP N5 PT IF PLAN ${other} a ;`),
    ],
  );
});

describe('a mark with a name', () => {
  itTurns(
    withMarkNamed,
    [
      ['mốc phấn đấu P95 . đạt mốc được N10 điểm ; dưới mốc phấn đấu N5 điểm', 'đạt P95 được N10 điểm ; dưới P95 N5 điểm'],
      ['; mức chuẩn P80 : đạt mức chuẩn N10 điểm', '; đạt P80 N10 điểm'],
      ['ngưỡng = P80 , đạt ngưỡng được N10 điểm', 'đạt P80 được N10 điểm'],
      ['mốc : P80 ; ; đạt mốc , mức N5', 'đạt P80 , mức N5'],
      ['mốc P80 . đạt mốc ; mốc P90 a', 'đạt P80 ; mốc P90 a'],
    ],
    [
      'mốc P95 . đạt N10 điểm',
      'mốc N95 . đạt mốc N10 điểm',
      'chuẩn P95 . đạt chuẩn N10 điểm',
      'mốc P95 . đạt mốc N10 điểm',
      'mốc P95 . vượt mốc , đạt P5',
      'mốc phấn đấu P95 . đạt mốc F1 điểm',
      'mốc một hai ba bốn năm sáu bảy P95 . đạt mốc',
      'mốc P95 đạt mốc',
      'mốc P95 học viên . đạt mốc',
    ],
  );
});

describe('the target reached, and more', () => {
  itTurns(
    withMetAndOver,
    [
      ['đạt AND OVER P100 PLAN', 'FROM P100 PLAN'],
      ['bằng OR OVER P100', 'FROM P100'],
      ['đúng , OVER P100', 'FROM P100'],
    ],
    ['đạt AND OVER P5', 'đạt OVER P100', 'hoàn AND OVER P100', 'đạt AND OVER N100', 'đạt AND P100'],
  );
});

describe('so many of all there are', () => {
  it.each([
    ['4/4 hoạt động: 3 điểm; 3/4: 2 điểm; 2/4 trở xuống: 1 điểm', '4 hoạt động: 3 điểm; 3: 2 điểm; 2 trở xuống: 1 điểm'],
    ['5/5 buổi: 3 điểm; 4/5 buổi: 2 điểm', '5 buổi: 3 điểm; 4 buổi: 2 điểm'],
    ['3/3 buổi: 3 điểm; 2/3 buổi: 2 điểm', null],
    ['4/4 buổi: 3 điểm; 1/4 buổi: 2 điểm', null],
    ['5/5 buổi: 3 điểm', null],
    ['5/5 buổi: 3 điểm; 4/6 buổi: 2 điểm', null],
    ['4/5 buổi: 3 điểm; 3/5 buổi: 2 điểm', null],
    ['5/5 buổi: 3 điểm; 6/5 buổi: 2 điểm', null],
    ['tỷ lệ 5/5 buổi: 3 điểm; 4/5 buổi: 2 điểm', null],
    ['5/5 buổi: 3 điểm; 4/5 buổi: 2 điểm, 10%', null],
    ['ngày 5/5 họp: 3 điểm; 4/5: 2 điểm', null],
    ['đến 5/5 họp: 3 điểm; 4/5: 2 điểm', null],
    ['5/5 số điểm; 4/5 buổi: 2 điểm', null],
    ['5/5 lớp: 3 điểm; 4/5 lớp: 2 điểm', null],
    ['5/5 số buổi: 3 điểm; 4/5: 2 điểm', null],
    ['5/5 phong trào: 3 điểm; 4/5: 2 điểm', '5 phong trào: 3 điểm; 4: 2 điểm'],
  ])('«%s»', (sentence, told) => {
    expect(withPartsOfAll(sentence)).toBe(told ?? sentence);
  });
});
