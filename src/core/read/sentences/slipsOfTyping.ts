import { onceEach } from '../../shared/onceEach';
import { hasNoMarks, stripMarks } from '../../shared/foldHeading';
import { isSyllable } from './syllables';
import type { Token } from './token';
import { toneInPlace } from './toneInPlace';

/** Words by which points are given, taken and bounded: one of them that was mistyped would leave the whole sentence unread. */
const WORDS =
  'không chưa được điểm tối đa quá trừ cộng thưởng mỗi từ đến dưới trên trở lên xuống đạt vượt hoàn thành kế hoạch chỉ tiêu ' +
  'thực hiện tính theo tỷ lệ phần trăm tổng còn thứ hạng nhất nhì xếp loại tốt khá giỏi yếu kém xuất sắc trung bình ' +
  'đơn vị trường các khác mức cao thấp nhiều chuẩn nếu thì nhưng hoặc lần bị hết đủ thiếu giảm tăng chậm hợp đúng xét đua khen mươi';

const KNOWN = onceEach((word) => WORDS.split(' ').map(toneInPlace).includes(word));
const byPlainLetters = onceEach((plain): readonly string[] =>
  WORDS.split(' ')
    .map(toneInPlace)
    .filter((word) => stripMarks(word) === plain),
);

/**
 * `khôgn` is `không`, `đượcc` is `được`, `mưc` is `mức`: a word that cannot be a syllable, and of which one slip of the fingers makes
 * one word of the grammar, and no other. A word that is a word of the language stays what it is, whatever was meant.
 */
export function withSlipsMended(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token) => {
    const { code, value } = token;
    const meant = value === null && code.length > 2 && LETTERS.test(code) ? meantBy(code) : '';
    return meant === '' ? token : { ...token, code: meant };
  });
}

const LETTERS = /^\p{L}+$/u;

/** The one word that was meant; none, or one of several: an empty text. */
const meantBy = onceEach((word: string): string => {
  if (isSyllable(word)) return '';
  const meant = new Set([...turnedBack(word), ...withoutDoubles(word)].flatMap(known));
  for (const one of hasNoMarks(word) ? [] : byPlainLetters(stripMarks(word))) meant.add(one);
  const [only = '', ...others] = meant;
  return others.length === 0 ? only : '';
});

/** A word as it is, or the only one with the same letters when it was typed without marks. */
function known(word: string): readonly string[] {
  if (KNOWN(word)) return [word];
  return hasNoMarks(word) ? byPlainLetters(word) : [];
}

/** Two letters that changed places. */
const turnedBack = (word: string): readonly string[] =>
  Array.from(word.slice(1), (letter, at) => word.slice(0, at) + letter + word.slice(at, at + 1) + word.slice(at + 2));

/** A letter that was hit twice. */
const withoutDoubles = (word: string): readonly string[] =>
  [...word].flatMap((letter, at) => (at > 0 && letter === word[at - 1] ? [word.slice(0, at) + word.slice(at + 1)] : []));
