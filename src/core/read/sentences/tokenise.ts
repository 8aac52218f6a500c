import { add, divide, multiply, points, type Points } from '../../domain/points';
import { stripMarks } from '../../shared/foldHeading';
import { numberText } from '../numbers/numberText';
import { withThousandsJoined } from './thousands';
import { mark, word, type Token } from './token';
import { toneInPlace } from './toneInPlace';

/** The tokens of a sentence, or the number in it that can be read two ways (`1.234`). */
export type Tokenised = { readonly tokens: readonly Token[] } | { readonly unread: string };

type Piece = readonly [pattern: RegExp, make: (text: string, before: readonly Token[], after: string) => Token | null];

const FRACTION =
  /^(\d+)\s?\/\s?(\d+)(?=\s*đ(?![\p{L}/])|\s+(?:của\s+|cua\s+)?(?:tổng\s+|tong\s+)?(?:số\s+|so\s+|mức\s+|muc\s+)?(?:điểm|diem))/iu;
/** `mỗi quý 1 điểm`, `có quyết định 1 điểm`: the number is of points, whatever stands before it. */
const POINTS = /^\s*(?:điểm|diem|đ(?!\p{L})|d(?![\p{L}).\-/]))(?!\s+\p{L}(?!\p{L}))/iu;
/** `Điều 5 điểm b`: these are never followed by points. */
const ARTICLES = new Set(['dieu', 'khoan']);
/** Words before a number that makes a name of it: Chỉ thị 05, Điều 4, năm 2025, quý 2. */
const NAMED = new Set(
  [
    'nghị quyết',
    'chỉ thị',
    'kết luận',
    'quyết định',
    'quy định',
    'thông tư',
    'nghị định',
    'hướng dẫn',
    'đề án',
    'công văn',
    'phụ lục',
    'khoản',
    'điều',
    'quý',
    'học kỳ',
    'khóa',
    'đại hội',
    'tháng',
    'ngày',
    'đối tượng',
    'luật',
    'quy chế',
  ].map(stripMarks),
);

/** The same with "số" between: `Kế hoạch số 12`, while `kế hoạch 12 lớp` counts. */
const NUMBERED = new Set(['kế hoạch', 'báo cáo', 'văn bản', 'tờ trình', 'danh mục', 'công điện'].map(stripMarks));

/** Before a part of all that bounds: `dưới 1/2`; behind `đến` it may be a day. */
const PART = new Set(['tu', 'duoi', 'tren', 'hon', 'it', 'thieu', 'dat']);

const PIECES: readonly Piece[] = [
  [/^(?:\d+[-/])*\d+(?:-|\/(?=[\p{L}\p{N}]+[\p{Pd}/]))\p{Lu}[\p{L}\p{N}\p{Pd}/]*/u, (text) => word(text, text.toLowerCase())], // 05-CT/TW, 12/KH-TCT: the number of a document is a name; `1/Mỗi …` begins a line
  [/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/, (text) => word(text, 'date')],
  [/^(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}(?![\d%])/, (text, before) => monthOfYear(text, before)],
  [/^(?:19|20)\d{2} ?[-–] ?(?:19|20)\d{2}(?![\d%])/u, (text) => word(text, 'named')], // năm học 2024-2025
  [/^[đd]\/c(?!\p{L})/iu, (text) => word(text, 'đồng_chí')], // 1 đ/c vi phạm
  [FRACTION, fraction],
  [/^[1-9]\/(?:[2-5]|10)(?![\d/%\p{L}])/u, part],
  [/^[½¼¾⅓⅔]/u, oneSign],
  [/^\d+ ?[½¼¾](?=\s*(?:điểm|diem|[đd](?!\p{L})))/iu, mixed], // 1½ điểm
  [/^\d{1,2}\/\d{1,2}(?![\d%])/, dayOfMonth],
  [/^\d+[A-CE-Z](?!\p{L})/u, (text) => word(text, text.toLowerCase())], // 5S
  [/^\d+(?:[.,]\d+)*(?:[ \u00A0]?%)?/, number],
  [/^(?:<=|>=)/, (text) => ({ ...mark(text), code: text === '<=' ? '≤' : '≥' })],
  [/^[\p{L}\p{M}]+/u, (text) => word(text, toneInPlace(text))],
  [/^[–—−‐-](?=\d[\d.,]*\s*(?:điểm|diem|[đd](?!\p{L})))/iu, minus],
  [/^[–—−‐-]/u, () => mark('-')],
  [/^[“”"'‘’«»]/u, () => word('', '')],
  [/^\n/, () => mark(';')],
  [/^\S/u, (text) => mark(text)],
];

/** A sentence as words, numbers and marks; line ends are semicolons. */
export function tokenise(sentence: string): Tokenised {
  const tokens: Token[] = [];
  let rest = withThousandsJoined(
    sentence
      .normalize('NFC')
      .replace(/[\u200B-\u200D\uFEFF\u00AD]/g, '')
      .replace(/\r\n?/g, '\n'),
  );
  for (;;) {
    rest = rest.replace(/^[\u00A0\t ]+/, '');
    if (rest === '') return { tokens };
    const { text, make } = pieceAt(rest);
    const token = make?.(text, tokens, rest.slice(text.length)) ?? null;
    if (token === null) return { unread: text.trim() };
    if (token.text !== '') tokens.push(token);
    rest = rest.slice(text.length);
  }
}

/** The first piece that begins here; no later one is looked for. */
function pieceAt(rest: string): { readonly text: string; readonly make: Piece[1] | null } {
  for (const [pattern, make] of PIECES) {
    const [text] = pattern.exec(rest) ?? [];
    if (text !== undefined) return { text, make };
  }
  return { text: rest.slice(0, 1), make: null };
}

function number(text: string, before: readonly Token[], after: string): Token | null {
  const isPercent = text.trimEnd().endsWith('%');
  const { value } = numberText(text.replace('%', '').trim(), null);
  if (value === null) return null;
  const isOfPoints = POINTS.test(after) && !ARTICLES.has(stripMarks(before[before.length - 1]?.text ?? ''));
  return !isPercent && !isOfPoints && (isName(text.trim(), before) || isOfMonths(before, after))
    ? word(text.trim(), 'named')
    : { text: text.trim(), code: isPercent ? 'P' : 'N', value };
}

/** `sơ kết 6 tháng`, `báo cáo 6 tháng đầu năm`: the name of a report. */
function isOfMonths(before: readonly Token[], after: string): boolean {
  const last = stripMarks(before[before.length - 1]?.text ?? '');
  return (
    /^\s*th[aá]ng\s+(?:đầu|cuối|dau|cuoi)\s+n[aă]m/iu.test(after) ||
    (['ket', 'cao'].includes(last) && /^\s*th[aá]ng(?!\p{L})/iu.test(after))
  );
}

function isName(text: string, before: readonly Token[]): boolean {
  const [last = '', previous = ''] = [before[before.length - 1], before[before.length - 2]].map((token) =>
    stripMarks(token?.text ?? ''),
  );
  if (/^(?:19|20)\d{2}$/.test(text)) return last === 'nam';
  if (last === 'so')
    return (
      NUMBERED.has(`${stripMarks(before[before.length - 3]?.text ?? '')} ${previous}`.trim()) || isName(text, before.slice(0, -1))
    );
  // `đạt chuẩn mức độ 1`: the name of a standard
  if (['do', 'muc'].includes(last) && before.slice(-4).some(({ code }) => code === 'chuẩn' || code === 'chuan')) return true;
  // `theo thang 10`: a scale, no month
  if (last === 'thang' && ['theo', 'tren', 'khung', 'diem'].includes(previous)) return false;
  return NAMED.has(last) ? last !== 'thang' || previous !== 'moi' : NAMED.has(`${previous} ${last}`);
}

/** `: -1 điểm` takes away, `5-6 điểm` is a range: read in `signs.ts`. */
function minus(_: string, before: readonly Token[]): Token {
  const last = before[before.length - 1];
  return { ...mark('-'), code: last === undefined || last.value === null ? 'MINUS' : '-' };
}

/** `1/2 số điểm`. */
function fraction(text: string): Token | null {
  const [over = '', under = ''] = text.split('/').map((part) => part.trim());
  return /^0+$/.test(under) ? null : { text, code: 'F', value: divide(points(over), points(under)) };
}

const SIGNS: Readonly<Record<string, string>> = { '½': '1/2', '¼': '1/4', '¾': '3/4', '⅓': '1/3', '⅔': '2/3' };

/** `½ số điểm`, `từ ½ trở lên`: no day whatever stands before it; of anything else nobody knows how it is meant. */
function oneSign(sign: string, before: readonly Token[], after: string): Token | null {
  const text = SIGNS[sign] ?? '';
  const read = FRACTION.test(text + after) ? fraction(text) : part(text, before, after);
  return read === null || read.value === null ? null : { ...read, text: sign };
}

function mixed(text: string): Token {
  return { text, code: 'N', value: add(points(text.slice(0, -1).trim()), points(SIGNS[text.slice(-1)] ?? '0')) };
}

/** `từ 1/2 trở lên`, `dưới 2/3 số đảng viên`: a part of all, as a percent. */
function part(text: string, before: readonly Token[], after: string): Token | null {
  const [over = '', under = ''] = text.split('/');
  const last = before[before.length - 1]?.code ?? '';
  const isBound = PART.has(stripMarks(last)) && !/^\s*(?:-|–|đến|tới)\s*(?:ngày\s*)?\d{1,2}\/\d{1,2}(?![\d])/iu.test(after);
  const isUp = /^\s+(?:\p{L}+\s+){0,5}(?:trở|tro)\s+(?:lên|len)(?!\p{L})/iu.test(after);
  if (!(isBound || isUp) || Number(over) >= Number(under)) return dayOfMonth(text, before);
  return { text, code: 'P', value: multiply(points('100'), divide(points(over), points(under))) };
}

/** `tháng 11/2025`. */
function monthOfYear(text: string, before: readonly Token[]): Token | null {
  const last = stripMarks(before[before.length - 1]?.text ?? '');
  return ['thang', 'quy', 'den', 'het', 'tu'].includes(last) ? word(text, 'date') : null;
}

/** `ngày 15/11`, `dịp 20/11`; without such a word before it `12/15` may be anything. */
function dayOfMonth(text: string, before: readonly Token[]): Token | null {
  const last = stripMarks(before[before.length - 1]?.text ?? '');
  return ['ngay', 'dip', 'truoc', 'sau', 'mung', 'den', 'han'].includes(last) ? word(text, 'date') : null;
}

export type { Points };
