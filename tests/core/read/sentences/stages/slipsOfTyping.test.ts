import { withSharesAsMuch } from '../../../../../src/core/read/sentences/asMuchShares';
import { withWordsSpelled } from '../../../../../src/core/read/sentences/slashedWords';
import { withSlipsMended } from '../../../../../src/core/read/sentences/slipsOfTyping';
import { isSyllable } from '../../../../../src/core/read/sentences/syllables';
import { points } from '../../../../../src/core/domain/points';
import { lineOf, tokensOf } from './tokens';

describe('what can be a syllable', () => {
  it.each([
    'không',
    'được',
    'điểm',
    'hoạch',
    'quyết',
    'giỏi',
    'giữ',
    'nghiệm',
    'tuyên',
    'khuỷu',
    'dươi',
    'tư',
    'ngoằn',
    'y',
    'diem',
  ])('%s', (word) => {
    expect(isSyllable(word)).toBe(true);
  });
  it.each(['khôgn', 'đươc', 'mưc', 'tổgn', 'đượcc', 'khogn', 'kế̀', 'hkông', 'xuât', 'web'])('not %s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});

describe('slips of the fingers', () => {
  it.each([
    ['khôgn quá', 'không quá'],
    ['tổgn điểm', 'tổng điểm'],
    ['đượcc mưc', 'được mức'],
    ['khogn quá', 'không quá'],
    ['hkông đạt', 'không đạt'],
    // words of the language, and words nothing of the grammar is one slip away from
    ['tư dươi khôn', 'tư dươi khôn'],
    ['web excel scopus', 'web excel scopus'],
    ['EACH N2 PT', 'EACH N2 PT'],
  ])('«%s» is «%s»', (typed, meant) => {
    expect(lineOf(withSlipsMended(tokensOf(typed)))).toBe(meant);
  });
});

describe('words cut at a slash', () => {
  it.each([
    ['Đ/vị cao nhất', 'Đơn vị cao nhất'],
    ['các đ/v khác', 'các đơn vị khác'],
    ['trừ đ/v mỗi lỗi', 'trừ đối với mỗi lỗi'],
    ['đạt k/h, h/thành c/tiêu', 'đạt kế hoạch, hoàn thành chỉ tiêu'],
    ['2đ/vị trí', '2đ/vị trí'],
    ['0,5 đ/v mỗi lần', '0,5 đ/v mỗi lần'],
    ['đ/v lần nào', 'đ/v lần nào'],
    ['tin/bài, đ/c', 'tin/bài, đ/c'],
  ])('«%s» is «%s»', (written, meant) => {
    expect(withWordsSpelled(written)).toBe(meant);
  });
});

describe('as much of the points as was reached', () => {
  const told = (line: string, maximum: string | null = null): string =>
    lineOf(withSharesAsMuch(tokensOf(line), maximum === null ? null : points(maximum)));
  const SHARE = 'THEN đạt bao nhiêu phần trăm PLAN được tính bấy nhiêu phần trăm';
  it.each([
    [`đạt PLAN được FULL ; NOT đủ ${SHARE} FULL ;`, 'đạt PLAN được FULL ; NOT đủ THEN PROPORTION ;'],
    ['đạt N5 PT , đạt bao nhiêu phần trăm THEN được bấy nhiêu phần trăm số điểm ;', 'đạt N5 PT , PROPORTION ;'],
    [`đạt PLAN được N8 PT ; NOT đủ ${SHARE} số điểm ;`, 'đạt PLAN được N8 PT ; NOT đủ THEN PROPORTION ;'],
    [`đạt PLAN được N8 PT ; NOT đủ ${SHARE} của N8 PT ;`, 'đạt PLAN được N8 PT ; NOT đủ THEN PROPORTION ;'],
  ])('«%s»', (line, meant) => {
    expect(told(line)).toBe(meant);
  });
  it.each([
    [`đạt PLAN được N8 PT ; NOT đủ ${SHARE} của N5 PT ;`, null],
    [`đạt PLAN được N8 PT ; NOT đủ ${SHARE} FULL ;`, '10'],
    [`đạt PLAN được HALF FULL ; NOT đủ ${SHARE} FULL ;`, null],
    ['đạt PLAN được FULL ; NOT đủ THEN thiếu bao nhiêu phần trăm được bấy nhiêu phần trăm FULL ;', null],
    ['đạt PLAN được FULL ; NOT đủ THEN đạt bao nhiêu phần trăm nữ được bấy nhiêu phần trăm FULL ;', null],
    ['đạt bao nhiêu phần trăm được bấy nhiêu phần trăm FULL ;', null],
  ])('«%s» of %s stays as it is', (line, maximum) => {
    expect(told(line, maximum)).toBe(line);
  });
});
