import { areCounted, leadingCode } from '../../../src/core/recognise/areCounted';

describe('codes in a row are counted', () => {
  it.each([
    [['1', '2', '1', '2', '3']],
    [['1.1', '1.2', '2.1']],
    [['a', 'b', 'c', 'd', 'đ', 'e']],
    [['a', 'a', 'b', 'a', 'b', 'c']],
    [['I', 'II', 'III', 'IV', 'V']],
    [['A', 'B', 'C']],
    [['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J']],
    [['TC1', 'TC2', 'TC3']],
    [['Đ1', 'Đ2']],
    [['1.', '2)', '3/', '4:']],
    [['(1)', '(2)']],
    [['I.1.', 'I.2.', 'II.1.']],
    [['1', '1', '1']],
    [['1']],
    [[' 1 ', ' 2 ']],
  ])('%j', (codes) => {
    expect(areCounted(codes)).toBe(true);
  });

  it.each([
    [[], 'no code at all'],
    [['2', '3'], 'a series begins at one'],
    [['1', '3'], 'none is left out'],
    [['2', '1'], 'nor turned round'],
    [['1', '1.2'], 'a second of another group has no first'],
    [['1', 'lớp'], 'a word is no code'],
    [['1', '1234'], 'nor a number of four digits'],
    [['a', 'c'], 'b is missing'],
    [['d', 'e'], 'd begins no series'],
    [['I', 'III'], 'II is missing'],
    [['ABCD1'], 'four letters are a word'],
    [['1', ''], 'nor is nothing one'],
  ])('but not %j: %s', (codes) => {
    expect(areCounted(codes)).toBe(false);
  });
});

describe('the code a heading begins with', () => {
  it.each([
    ['2. Bảo đảm tiến độ', '2'],
    ['  12) Bảo đảm tiến độ', '12'],
    ['1.2.3. Bảo đảm tiến độ', '1.2.3'],
    ['TC1: Bảo đảm tiến độ', 'TC1'],
    ['Đ2/ Bảo đảm tiến độ', 'Đ2'],
    ['IV. Bảo đảm tiến độ', 'IV'],
    ['a) Bảo đảm tiến độ', 'a'],
    ['đ) Bảo đảm tiến độ', 'đ'],
    ['B. Bảo đảm tiến độ', 'B'],
  ])('«%s»: %s', (text, code) => {
    expect(leadingCode(text)).toBe(code);
  });

  it.each([
    ['Bảo đảm tiến độ'],
    ['2 Bảo đảm tiến độ'],
    ['2.Bảo đảm tiến độ'],
    ['Bảo đảm 2. tiến độ'],
    ['1234. Bảo đảm tiến độ'],
    ['ab) Bảo đảm tiến độ'],
    ['ABCD1. Bảo đảm'],
  ])('«%s» begins with none', (text) => {
    expect(leadingCode(text)).toBeNull();
  });
});
