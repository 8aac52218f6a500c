import { isSyllable } from '../../../src/core/shared/legacy/syllable';
import { longestAscending } from '../../../src/core/shared/longestAscending';
import { nameKey } from '../../../src/core/shared/nameKey';
import { plainLetters } from '../../../src/core/shared/plainLetters';
import { romanValue } from '../../../src/core/shared/romanValue';

describe('a Vietnamese syllable', () => {
  it.each(
    (
      'trường nghiêng hòa hoà khỏe khoẻ thủy thuỷ quý quỳnh quyết quyên quăn gìn giết giữ gì ghế ghi nghỉ nghề kẻ kỷ cá cồn ngã ngọc gà gõ ' +
      'đắk lắk kạn bắc việt yến yêu y ý ăn ấm oanh uyên khuya khuỷu khuyết loạn xoong xoăn thuở huê huế huơ thuế tuần tuyết ưu ươm rượu mười cười ' +
      'người nước được vượt mưa chưa tức sách sạch lớp bạt tất một rất học tập ích nhịp đẹp hết phép sốc cúp'
    ).split(' '),
  )('«%s»', (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.normalize('NFC'))).toBe(true);
  });

  it.each(
    (
      'hãa tèt néi truong2 xyz fan wa zen jo ghà nghạ cế ngỉ gệ quứ trươngg nghiêngx sach lop tat hoc bàt tằt mộtt hòá toáàn ' +
      'tưởơng bc đ ng truờng hưóng lọai tòan gỉơ yx pyn mya èo1 quyêt'
    ).split(' '),
  )('but not «%s»', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});

describe('Roman numbers', () => {
  it.each([
    ['I', 1],
    ['II', 2],
    ['IV', 4],
    ['VI', 6],
    ['IX', 9],
    ['XIV', 14],
    ['XL', 40],
    ['XC', 90],
    ['CXLIX', 149],
    ['', 0],
    ['ABE', 0],
  ])('%s is %i', (text, value) => {
    expect(romanValue(text)).toBe(value);
  });
});

describe('the longest way to match without crossing', () => {
  it.each([
    [
      [[0], [1], [2]],
      [0, 1, 2],
    ],
    [
      [[2], [0], [1]],
      [-1, 0, 1],
    ],
    [
      [[0, 2], [1], [2]],
      [0, 1, 2],
    ],
    [
      [[0], [0]],
      [0, -1],
    ],
    [
      [[], [1], []],
      [-1, 1, -1],
    ],
    [[], []],
  ])('%j: %j', (candidates, matches) => {
    const found = longestAscending(candidates as readonly (readonly number[])[]);
    expect(found.filter((one) => one >= 0)).toHaveLength(matches.filter((one) => one >= 0).length);
    if (new Set(candidates.flat()).size === candidates.flat().length) expect(found).toEqual(matches);
  });

  it('is as long as trying every way says, never crosses, and takes only what was offered', () => {
    // A small generator of its own, so that every run sees the same.
    let state = 7;
    const next = (below: number): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
    const best = (rows: readonly (readonly number[])[], at: number, above: number): number => {
      if (at === rows.length) return 0;
      const taken = (rows[at] ?? []).filter((place) => place > above).map((place) => 1 + best(rows, at + 1, place));
      return Math.max(best(rows, at + 1, above), ...taken);
    };
    for (let turn = 0; turn < 200; turn += 1) {
      const rows = Array.from({ length: 6 }, () =>
        [...new Set(Array.from({ length: next(3) }, () => next(6)))].sort((a, b) => a - b),
      );
      const found = longestAscending(rows);
      const matched = found.filter((one) => one >= 0);
      expect(matched).toHaveLength(best(rows, 0, -1));
      expect(matched).toEqual([...matched].sort((a, b) => a - b));
      expect(new Set(matched).size).toBe(matched.length);
      found.forEach((place, at) => {
        if (place >= 0) expect(rows[at]).toContain(place);
      });
    }
  });
});

describe('names and letters', () => {
  it.each([
    ['hóa', 'hoá'],
    ['hỏe', 'hoẻ'],
    ['thũy', 'thuỹ'],
    ['hoạ sĩ', 'họa sĩ'],
    ['a\u200Bb', 'ab'],
    ['A\u00A0 B', 'a b'],
  ])('«%s» and «%s» have one key', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });
  it.each([
    ['hóan', 'hoán'],
    ['của', 'cuả'],
    ['òi', 'oì'],
  ])('«%s» and «%s» have two', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
  it('labels are understood with their marks, in one form, with đ for the eth', () => {
    expect(plainLetters('Ðà Nẵng, ðiểm'.normalize('NFD'))).toBe('Đà Nẵng, điểm');
    expect(plainLetters('a\u200Bb\u00ADc\uFEFF')).toBe('abc');
  });
});
