import { stripMarks } from '../../shared/foldHeading';
import type { Token } from './token';

/** With their marks, and typed without. */
const DEGREES = new Map([
  ...['nhiều', 'ít', 'cao', 'thấp', 'lớn', 'nhất'].map((word) => [stripMarks(word), word] as const),
  ...['nhiều', 'ít', 'cao', 'thấp', 'lớn', 'nhất'].map((word) => [word, word] as const),
]);
/** `giải nhất`, `thống nhất` compare nothing. */
const OTHER = new Set(
  ['thứ', 'hạng', 'giải', 'thống', 'hợp', 'duy', 'quán', 'đồng', 'xếp', ...DEGREES.keys()].flatMap((word) => [
    word,
    stripMarks(word),
  ]),
);
/** `nhất trí`, `nhất quán` neither. */
const NO_DEGREE = new Set(['trí', 'quán', 'định', 'thể', 'thiết'].flatMap((word) => [word, stripMarks(word)]));
const LONGEST = 6;

/** `đơn vị có nhiều sáng kiến nhất` is `đơn vị có sáng kiến nhiều nhất`. */
export function withSuperlativesJoined(tokens: readonly Token[]): readonly Token[] {
  const joined = [...tokens];
  for (let at = 0; at < joined.length; at += 1) {
    const degree = joined[at];
    if (degree === undefined || !DEGREES.has(degree.code) || isMost(degree)) continue;
    const length = joined.slice(at + 1, at + 1 + LONGEST).findIndex(isMost);
    const between = joined.slice(at + 1, at + 1 + length);
    const isPlain = between.every(({ code, value }) => value === null && /^\p{L}/u.test(code));
    if (
      length > 0 &&
      isPlain &&
      !OTHER.has(between[length - 1]?.code ?? '') &&
      !NO_DEGREE.has(joined[at + length + 2]?.code ?? '')
    )
      joined.splice(at, length + 2, ...between, marked(degree), marked(joined[at + length + 1] ?? degree));
  }
  return joined;
}

const isMost = ({ code }: Token): boolean => DEGREES.get(code) === 'nhất';
const marked = (token: Token): Token => ({ ...token, code: DEGREES.get(token.code) ?? token.code });
