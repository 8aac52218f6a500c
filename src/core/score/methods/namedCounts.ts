import { points, type Points } from '../../domain/points';
import { nameKey } from '../../shared/nameKey';

/** A number of one kind of thing, as typed in a result: `2 giải nhất`, `giải nhì: 1`. */
export interface NamedCount {
  readonly name: string;
  readonly count: Points;
}

const BEFORE = /^(-?\d+(?:[.,]\d+)?)\s*(\D*)$/u;
const BEHIND = /^(\D+?)\s*[:=]?\s*(-?\d+(?:[.,]\d+)?)(?:\s*(?:giải|lần|bài|đề tài|sáng kiến|cái|lượt|buổi|trường hợp))?$/iu;
const NONE = /^(?:không|khong|không có|khong co|chưa có|0)$/iu;

/** The counts in a text, `null` when a part of it is none. `2 giải nhất, 1 giải nhì` · `HKI: 4; HKII: 2` · `giải ba` is one. */
export function namedCounts(text: string): readonly NamedCount[] | null {
  const plain = text.normalize('NFC').trim();
  if (NONE.test(plain)) return [];
  const parts = plain
    .split(/[;\n+]|,(?!\d)|\svà\s/iu)
    .map((part) => part.trim().replace(/[.]+$/, ''))
    .filter((part) => part !== '');
  const read = parts.map(namedCount);
  return parts.length === 0 || read.some((one) => one === null) ? null : read.filter((one) => one !== null);
}

function namedCount(part: string): NamedCount | null {
  const before = BEFORE.exec(part);
  if (before !== null) return counted(before[2] ?? '', before[1] ?? '');
  const behind = BEHIND.exec(part);
  if (behind !== null) return counted(behind[1] ?? '', behind[2] ?? '');
  return /\d/.test(part) ? null : { name: part, count: points('1') };
}

function counted(name: string, digits: string): NamedCount | null {
  return name.trim() === '' ? null : { name: name.trim(), count: points(digits.replace(',', '.')) };
}

/** `có báo cáo` stands inside `không có báo cáo` and is the other of the two. */
const denies = (name: string): boolean => / (?:không|chưa) /u.test(` ${name} `);

/** Which of the labels a name means: the same words, else the only label that holds them or that they hold; −1 when none or several. */
export function labelNamed(name: string, labels: readonly string[]): number {
  const own = key(name);
  const keys = labels.map(key);
  const same = keys.indexOf(own);
  if (same >= 0) return same;
  const close = keys.flatMap((label, at) => (` ${label} `.includes(` ${own} `) || ` ${own} `.includes(` ${label} `) ? [at] : []));
  const [only = -1, ...more] = close;
  return more.length === 0 && denies(keys[only] ?? own) === denies(own) ? only : -1;
}

/** Between letters of any script: a word boundary of regular expressions knows no `đ`. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})hcv(?!\p{L})/gu, 'huy chương vàng'],
  [/(?<!\p{L})hcb(?!\p{L})/gu, 'huy chương bạc'],
  [/(?<!\p{L})hcđ(?!\p{L})/gu, 'huy chương đồng'],
  [/(?<!\p{L})kk(?!\p{L})/gu, 'khuyến khích'],
];

function key(text: string): string {
  const plain = nameKey(text)
    .replace(/[.:()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return SHORT.reduce((sofar, [short, long]) => sofar.replace(short, long), plain);
}
