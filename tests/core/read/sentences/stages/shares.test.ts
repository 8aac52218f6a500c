import { withHalfSharesTold } from '../../../../../src/core/read/sentences/halfShares';
import { lengthOfSecondHalf } from '../../../../../src/core/read/sentences/secondHalf';
import { mostOf, withLeadersGiven, withPointsOfSum } from '../../../../../src/core/read/sentences/leaderPoints';
import { withOperator } from '../../../../../src/core/read/sentences/operators';
import { shareFrom } from '../../../../../src/core/read/sentences/writtenShare';
import { withWrittenShares } from '../../../../../src/core/read/sentences/writtenShares';
import { exactText, points } from '../../../../../src/core/domain/points';
import { itTurns } from './stage';
import { lineOf, tokensOf } from './tokens';

describe('a share that is written out', () => {
  const share = (line: string, before = ''): string => {
    const found = shareFrom(tokensOf(line), tokensOf(before));
    return found === null
      ? 'none'
      : `${found.code} of ${lineOf([found.amount])}${found.mark === undefined ? '' : ` against ${lineOf([found.mark])}`}`;
  };
  it.each([
    ['điểm = RATE hoàn thành x N10 PT', 'PROPORTION of N10'],
    ['lấy N10 PT nhân với RATE hoàn thành', 'PROPORTION of N10'],
    ['N10 PT × phần trăm đạt được', 'PROPORTION of N10'],
    ['RATE kết quả / PLAN * FULL', 'PROPORTION of FULL'],
    ['N10 x kết quả chia cho số PLAN', 'PROPORTION of N10'],
    ['N10 x RATE giữa thực hiện AND số PLAN được giao', 'PROPORTION of N10'],
    ['tính bằng thương của kết quả với PLAN , rồi nhân N10', 'PROPORTION of N10'],
    ['EVERY đạt bao nhiêu phần trăm PLAN được bấy nhiêu phần trăm của N7 PT', 'PROPORTION of N7'],
    ['làm được bao nhiêu phần trăm THEN hưởng bấy nhiêu phần trăm FULL', 'PROPORTION of FULL'],
    ['lấy RATE đạt được / P95 nhân N3 PT', 'PROPORTION of N3 against P95'],
    ['N3 PT x số lớp chia cho P95', 'PROPORTION of N3 against P95'],
    ['N4 PT x P20 / RATE thực tế', 'INVERSE of N4 against P20'],
    ['N4 PT x thương của P20 AND RATE thực tế', 'INVERSE of N4 against P20'],
    ['P20 chia cho mức thực tế x N4 PT', 'INVERSE of N4 against P20'],
    ['N10 x PLAN / thực chi', 'INVERSE of N10'],
    ['PLAN / thực chi x N10', 'INVERSE of N10'],
    ['( RATE hoàn thành ) x N10 PT', 'PROPORTION of N10'],
    ['N10 PT x RATE nữ', 'none'],
    ['N10 PT x RATE thiếu', 'none'],
    ['RATE hoàn thành / N10 PT', 'none'],
    ['N10 x RATE giữa số thiếu AND PLAN', 'none'],
    ['N10 x kết quả / BEST', 'none'],
    ['N10 x kết quả / LEADER', 'none'],
    ['N10 x WORST / PLAN', 'none'],
    ['đạt bao nhiêu phần trăm thiếu được bấy nhiêu phần trăm FULL', 'none'],
    ['N10 PT', 'none'],
  ])('«%s»: %s', (line, said) => {
    expect(share(line)).toBe(said);
  });
  it('is of what the full mark names', () => expect(share('N10 PT x RATE nữ', 'đủ RATE nữ')).toBe('PROPORTION of N10'));

  it.each([
    ['x', 'TIMES'],
    ['×', 'TIMES'],
    ['*', 'TIMES'],
    ['nhân', 'TIMES'],
    ['nhân_với→MATH', 'TIMES'],
    ['x→MATH', 'TIMES'],
    ['/', 'DIVIDED'],
    ['chia', 'DIVIDED'],
    ['chia_cho→MATH', 'DIVIDED'],
    ['hệ_số→MATH', 'MATH'],
    ['cộng', 'cộng'],
    ['N2', 'N2'],
  ])('«%s» is %s', (line, code) => expect(lineOf(tokensOf(line).map(withOperator))).toBe(code));
});

describe('a share behind the full mark', () => {
  itTurns(
    (tokens) => withWrittenShares(tokens, null),
    [
      ['đạt PLAN N10 PT ; NOT đạt điểm = RATE hoàn thành x N10 PT', 'đạt PLAN N10 PT ; NOT đạt PROPORTION'],
      [
        'đạt PLAN N10 PT ; NOT đạt lấy N10 x RATE hoàn thành ; BELOW P50 ZERO',
        'đạt PLAN N10 PT ; NOT đạt PROPORTION ; BELOW P50 ZERO',
      ],
      ['đạt PLAN N10 PT , NOT đạt số điểm = RATE hoàn thành x N10', 'đạt PLAN N10 PT , NOT đạt PROPORTION'],
      ['đạt P95 N3 PT ; thấp hơn lấy RATE đạt được / P95 x N3 .', 'đạt P95 N3 PT ; thấp hơn PROPORTION COMPARED mốc P95 .'],
      ['CAP PLAN N4 PT ; OVER tính N4 x PLAN / thực chi', 'CAP PLAN N4 PT ; OVER INVERSE'],
      ['đạt N3 PT ; thấp hơn ( RATE thực tế : P95 ) x N3', 'đạt N3 PT ; thấp hơn PROPORTION COMPARED mốc P95'],
      // the share alone, and what goes on
      ['kết quả / PLAN x N10 ; BELOW P50 ZERO', 'đạt PLAN được N10 PT ; NOT đạt PROPORTION ; BELOW P50 ZERO'],
      ['lấy số thực hiện / PLAN x N10 ; BELOW P50 ZERO', 'đạt PLAN được N10 PT ; NOT đạt PROPORTION ; BELOW P50 ZERO'],
      ['; điểm = RATE hoàn thành x N10 ; BELOW P50 ZERO', '; đạt PLAN được N10 PT ; NOT đạt PROPORTION ; BELOW P50 ZERO'],
      [
        'làm bao nhiêu phần trăm được bấy nhiêu phần trăm FULL ; BELOW P50 ZERO',
        'đạt PLAN được FULL ; NOT đạt PROPORTION ; BELOW P50 ZERO',
      ],
      [
        'làm bao nhiêu phần trăm được bấy nhiêu phần trăm của N6 PT ( CAP N6 PT ) , BELOW P50 ZERO',
        'đạt PLAN được N6 PT ; NOT đạt PROPORTION , CAP N6 PT , BELOW P50 ZERO',
      ],
      ['lấy kết quả / PLAN , rồi x N10 ; CAP N10 PT', 'đạt PLAN được N10 PT ; NOT đạt PROPORTION ; CAP N10 PT'],
    ],
    [
      'đạt PLAN N10 PT ; NOT đạt lấy N8 x RATE hoàn thành',
      'đạt PLAN N10 PT ; NOT đạt lấy N10 x RATE hoàn thành thấp',
      'đạt PLAN N10 PT ; NOT đạt lấy N10 x RATE hoàn thành AND lớp',
      'lấy kết quả / PLAN x N10',
      'lấy kết quả / PLAN x N10 ; CAP N12 PT',
      'lấy PLAN / thực chi x N10 ; BELOW P50 ZERO',
      'lấy kết quả / PLAN x N0 ; BELOW P50 ZERO',
      'đạt N10 PT',
    ],
  );
  it('is of the maximum', () => {
    const line = 'đạt PLAN N10 PT ; NOT đạt lấy N10 x RATE hoàn thành';
    const said = (maximum: string, more = ''): string => lineOf(withWrittenShares(tokensOf(`${line}${more}`), points(maximum)));
    expect(said('10')).toContain('PROPORTION');
    expect(said('8')).not.toContain('PROPORTION');
    expect(said('8', ' ; ADD N1 PT')).toContain('PROPORTION');
  });
});

describe('half of the points against a leader', () => {
  itTurns(
    withHalfSharesTold,
    [
      ['LEADER FULL ; NOT đạt HALF FULL x RATE hoàn thành', 'LEADER FULL ; NOT đạt PROPORTION'],
      ['LEADER FULL ; NOT đạt lấy P50 FULL nhân với RATE thực hiện PLAN', 'LEADER FULL ; NOT đạt PROPORTION'],
      ['LEADER N8 PT ; NOT đạt N4 PT tương ứng với RATE đã đạt được', 'LEADER N8 PT ; NOT đạt PROPORTION'],
      ['LEADER N8 PT ; NOT đạt PROPORTION hoàn thành x N4 PT', 'LEADER N8 PT ; NOT đạt PROPORTION'],
      ['LEADER N8 PT ; NOT đạt PROPORTION của N4 PT đó', 'LEADER N8 PT ; NOT đạt PROPORTION'],
      ['BEST N8 PT ; NOT đạt RATE hoàn thành PLAN x N4 PT', 'BEST N8 PT ; NOT đạt PROPORTION'],
      ['LEADER FULL ; OVER HALF FULL ADD phần OVER PROPORTION', 'LEADER FULL ; OVER PROPORTION'],
      ['LEADER FULL ; OVER HALF FULL , ADD phần PROPORTION', 'LEADER FULL ; OVER PROPORTION'],
      ['LEADER N8 PT ; OVER BUT NOT LEADER PROPORTION ( CAP N4 PT )', 'LEADER N8 PT ; OVER BUT NOT LEADER PROPORTION'],
      ['LEADER N8 PT ; NOT đạt được phần của N4 PT tương ứng với RATE đạt', 'LEADER N8 PT ; NOT đạt được PROPORTION'],
    ],
    [
      'NOT đạt HALF FULL x RATE hoàn thành',
      'LEADER FULL ; NOT đạt F0.25 FULL x RATE hoàn thành',
      'LEADER N8 PT ; NOT đạt N3 PT x RATE hoàn thành',
      'LEADER FULL ; NOT đạt HALF FULL',
      'LEADER FULL ; a HALF FULL , ADD phần PROPORTION',
      'LEADER N8 PT ; OVER LEADER PROPORTION ( CAP N4 PT )',
      'LEADER N8 PT ; OVER BUT NOT LEADER PROPORTION ( CAP N3 PT )',
      'LEADER N8 PT ; NOT đạt PROPORTION của N3 PT',
    ],
  );

  it.each([
    ['ADD HALF FULL x phần OVER của mình / OVER LEADER', 0, true],
    ['cộng với HALF FULL nhân ( OVER của mình / OVER LEADER )', 0, true],
    ['+ N4 PT x ( RATE OVER của trường : RATE OVER BEST )', 0, true],
    ['thêm phần của N4 PT x OVER COMPARED LEADER', 0, true],
    ['+ ( RATE OVER của trường / RATE OVER BEST ) x N4 PT', 0, true],
    ['ADD HALF FULL còn lại PROPORTION OVER của mình / OVER BEST', 0, true],
    ['ADD F0.25 FULL x OVER của mình / OVER LEADER', 0, false],
    ['+ N3 PT x ( RATE OVER của trường : RATE OVER BEST )', 0, false],
    ['- HALF FULL x OVER của mình / OVER LEADER', 0, false],
    ['ADD HALF FULL x kết quả / OVER LEADER', 0, false],
    ['ADD HALF FULL x ( OVER của mình / OVER LEADER', 0, false],
    [', ADD HALF FULL x OVER của mình / OVER LEADER', 0, false],
  ])('the second half: «%s» from %i: %s', (line, from, isFound) => {
    const tokens = tokensOf(line);
    expect(lengthOfSecondHalf(tokens, from, points('8'))).toBe(isFound ? tokens.length : 0);
  });
  it('behind a comma it follows where an excess is spoken of', () => {
    const tokens = tokensOf('OVER HALF FULL , ADD HALF FULL x OVER của mình / OVER LEADER');
    expect(lengthOfSecondHalf(tokens, 3, null)).toBe(tokens.length - 3);
  });

  it('the most that is named is the leader’s', () => {
    const most = (line: string): string => {
      const found = mostOf(tokensOf(line));
      return found === null ? 'none' : exactText(found);
    };
    expect(most('N4 PT ; N8 PT ; N6 PT')).toBe('8');
    expect(most('N9 bài ; N6 PT')).toBe('6');
    expect(most('P9 PT')).toBe('none');
    const given = (line: string): string => lineOf(withLeadersGiven(tokensOf(line), mostOf(tokensOf(line))));
    expect(given('LEADER cụm : điểm_tối_đa→CAP N4 PT')).toBe('LEADER cụm : được N4 PT');
    expect(given('a ; BEST : số_điểm_tối_đa→CAP N4 PT')).toBe('a ; BEST : được N4 PT');
    expect(given('REST : điểm_tối_đa→CAP N4 PT')).toBe('REST : CAP N4 PT');
    expect(given('LEADER : điểm_tối_đa→CAP N4 PT ; a N8 PT')).toBe('LEADER : CAP N4 PT ; a N8 PT');
    expect(given('LEADER điểm_tối_đa→CAP N4 PT')).toBe('LEADER CAP N4 PT');
    expect(given('LEADER : không_quá→CAP N4 PT')).toBe('LEADER : CAP N4 PT');
    const summed = (line: string): string => lineOf(withPointsOfSum(tokensOf(line)));
    expect(summed('điểm = N5 + N5 x a')).toBe('điểm = N5 PT + N5 PT x a');
    expect(summed('điểm = N5 + N5 nhân a')).toBe('điểm = N5 PT + N5 PT nhân a');
    expect(summed('điểm = N5 - N5 x a')).toBe('điểm = N5 - N5 x a');
    expect(summed('điểm = N5 + N5 / a')).toBe('điểm = N5 + N5 / a');
    expect(summed('OVER : N5 + N5 x a')).toBe('OVER : N5 PT + N5 PT x a');
    expect(summed('điểm là N5 + N5 x a')).toBe('điểm là N5 + N5 x a');
    expect(summed('điểm : N5 - N5 x a')).toBe('điểm : N5 - N5 x a');
  });
});
