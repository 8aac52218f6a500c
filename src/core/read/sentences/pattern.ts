import { nameKey } from '../../shared/nameKey';
import type { Token } from './token';

/** What a pattern found: the tokens of each of its names; a name that was left out is empty. */
export type Found = Readonly<Record<string, readonly Token[]>>;

/** A word that may stand in an open place: no number, no word of the grammar, of the marks only those inside a list of nouns. */
const OPEN = String.raw`[^\sA-Z:;<>≥≤=+*×()\[\]?!/]\S*`;
/** Words by which a qualifier may give other points to some, or say how they are found. */
const CHANGING =
  'điểm|hơn|riêng|thêm|nửa|gấp|nhân (?:đôi|ba|với|hệ)|chia(?! sẻ)|bù|miễn|mức|hệ số|thang|khung|bậc|tương ứng|tùy|quy đổi|tính|cộng(?! đồng| sản| tác| hòa)|(?:được|có) thưởng|phạt|hưởng|chấm|chỉ(?! đạo| thị| huy)|trước|sau|hạn|chậm|muộn|ít|nhiều|khoảng|phạm vi|(?<!(?:đánh giá|xếp loại) )chất lượng|(?:số|khối) lượng|quy mô|tính chất|đều|bình quân|trung bình|phần trăm|loại trừ';
/** Open places that also take some words of the grammar, where these only describe. */
const PLACES: Readonly<Record<string, string>> = {
  '~': OPEN,
  /** What is counted: `lần không nộp hoặc nộp chậm`, `đề tài từ cấp tỉnh trở lên`, `tin/bài`. */
  '~s': `(?:${OPEN}|NOT|OR|AND|UP|OVER|RATE|GROWN|PLAN|/)`,
  /** What a value is of: `tỷ lệ cán bộ và giảng viên`. */
  '~b': `(?:${OPEN}|RATE|AND|PLAN|/)`,
  /** The same where a second condition might follow. */
  '~m': `(?:(?!,)${OPEN}|RATE|PLAN|/)`,
  '~o': `(?:${OPEN}|RATE|PLAN|/)`,
  /** The name of a level: `đầy đủ nhưng chưa kịp thời`. */
  '~l': `(?:${OPEN}|NOT|AND|BUT|UP|PLAN|/)`,
  /** Words that explain and count nothing: where points come from, evidence. */
  '~n': `(?:${OPEN}|AND|OR|NOT|IF|PLAN|RATE|/)`,
  /** The same without a word that may change points. */
  '~q': `(?:(?!(?:${CHANGING}) )(?!,)${OPEN}|AND|OR|PLAN|/)`,
};

/** `needs` are words without which the pattern fits nothing: looked for first, and the expression is made when they are there. */
export interface Pattern {
  readonly needs: readonly string[];
  readonly expression: () => RegExp;
}

/**
 * `lead:~* EACH one:N? subject:~s+`: elements divided by blanks, each a word, several (`a|b`) or an open place, with a name before
 * it and `?`, `*` or `+` behind it. A pattern always explains all tokens from first to last.
 */
export function pattern(spec: string): Pattern {
  const elements = spec.split(' ').map(elementFrom);
  let made: RegExp | null = null;
  return {
    needs: elements.flatMap(({ body, times }) =>
      times === '?' || times === '*' || body.includes('|') || PLACES[body] !== undefined ? [] : [` ${wordFrom(body)} `],
    ),
    expression: () => (made ??= new RegExp(`^${elements.map(expressionOf).join('')}$`, 'du')),
  };
}

interface Element {
  readonly name: string | undefined;
  readonly body: string;
  readonly times: string;
}

function elementFrom(text: string): Element {
  const [, name, body = '', times = ''] = /^(?:(\w+):(?=.))?(.+?)([?*+]?)$/.exec(text) ?? [];
  return { name, body, times };
}

function expressionOf({ name, body, times }: Element): string {
  const one =
    PLACES[body] ??
    body
      .split('|')
      .map((choice) => PLACES[choice] ?? escaped(choice))
      .join('|');
  const repeated = `(?:(?:${one}) )${times}`;
  return name === undefined ? repeated : `(?<${name}>${repeated})`;
}

const wordFrom = (text: string): string => (/^[A-Z]+$/.test(text) ? text : nameKey(text)).replace(/_/g, ' ');

const escaped = (text: string): string => wordFrom(text).replace(/[.*+?^${}()[\]\\/]/g, '\\$&');

interface Text {
  readonly text: string;
  readonly padded: string;
}

/** The same clauses are looked at by many patterns: their texts are made once, and go with them. */
const TEXTS = new WeakMap<readonly Token[], Text>();

function textOf(tokens: readonly Token[]): Text {
  const known = TEXTS.get(tokens);
  if (known !== undefined) return known;
  let text = '';
  for (const { code } of tokens) text += `${code} `;
  const made = { text, padded: ` ${text}` };
  TEXTS.set(tokens, made);
  return made;
}

/** The first of the patterns that explains all the tokens. */
export function match(tokens: readonly Token[], ...patterns: readonly Pattern[]): Found | null {
  const { text, padded } = textOf(tokens);
  for (const { needs, expression } of patterns) {
    if (!needs.every((word) => padded.includes(word))) continue;
    const found = expression().exec(text);
    if (found !== null) return foundIn(tokens, found);
  }
  return null;
}

export function matches(tokens: readonly Token[], ...patterns: readonly Pattern[]): boolean {
  return match(tokens, ...patterns) !== null;
}

function foundIn(tokens: readonly Token[], found: RegExpExecArray): Found {
  const starts: number[] = [];
  let at = 0;
  for (const token of tokens) {
    starts.push(at);
    at += token.code.length + 1;
  }
  const groups: Record<string, readonly Token[]> = {};
  for (const [name, span] of Object.entries(found.indices?.groups ?? {})) {
    groups[name] =
      span === undefined ? [] : tokens.filter((_, index) => (starts[index] ?? 0) >= span[0] && (starts[index] ?? 0) < span[1]);
  }
  return groups;
}

/** The tokens under a name; none when the pattern has not used it. */
export const under = (found: Found, name: string): readonly Token[] => found[name] ?? [];
