import { equal, ONE } from '../../domain/points';
import { hasNoMarks, stripMarks } from '../../shared/foldHeading';
import type { Token } from './token';
import { toneInPlace } from './toneInPlace';

/**
 * `from` and `to` are words divided by blanks; numbers (`N`, `P`, `F`, `ORD`) keep their tokens, in order. Of `from` the first
 * `length` words are rewritten, those after `>` only have to follow.
 */
interface Rule {
  readonly from: readonly string[];
  readonly length: number;
  readonly plain: readonly string[];
  readonly to: readonly string[];
}

/** Rules that begin with one word, by their second; the longest first. */
type BySecond = ReadonlyMap<string, readonly Rule[]>;

/** A set of rewritings, found by their first two words. */
export interface Rewriting {
  readonly rules: () => ReadonlyMap<string, BySecond>;
  /** Words typed without their marks count as the right ones. */
  readonly isLenient: boolean;
}

/** Names of the grammar are in capitals; all other words are compared with their tone marks in the modern place. */
const NAME = /^[A-Z]+$/;
const NUMBERS = new Set(['N', 'P', 'F', 'ORD']);

/**
 * Rules such as `(tối đa|nhiều nhất) (là|) N → CAP N`; alternatives stand in brackets, an empty one may be left out. They are
 * written out, tens of thousands, when the first sentence is read, not when a program starts.
 */
export function rewriting(lines: readonly string[], isLenient = false): Rewriting {
  let rules: ReadonlyMap<string, BySecond> | null = null;
  return { rules: () => (rules ??= writtenOut(lines, isLenient)), isLenient };
}

function writtenOut(lines: readonly string[], isLenient: boolean): ReadonlyMap<string, BySecond> {
  const rules = new Map<string, Map<string, Rule[]>>();
  const spelling = spellings();
  const add = (first: string, second: string, rule: Rule): void => {
    const list = rules.get(first) ?? new Map<string, Rule[]>();
    const same = list.get(second) ?? [];
    same.push(rule);
    rules.set(first, list.set(second, same));
  };
  for (const line of lines) {
    const [from = '', to] = line.split('→').map((side) => side.trim());
    for (const words of expanded(from)) {
      const rule = ruleFrom(words, to ?? null, spelling);
      const first = (isLenient ? rule.plain[0] : rule.from[0]) ?? '';
      const [second = ALONE, plain = second] = [rule.from[1], isLenient ? rule.plain[1] : undefined];
      for (const one of new Set([second, plain])) add(first, one, rule);
    }
  }
  for (const list of rules.values()) for (const one of list.values()) one.sort((a, b) => b.from.length - a.from.length);
  return rules;
}

interface Spelling {
  readonly word: string;
  readonly plain: string;
}

/** A word as it is compared, with and without its marks; the same few hundred words stand in all rules. */
function spellings(): (word: string) => Spelling {
  const known = new Map<string, Spelling>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const key = NAME.test(word) ? word : toneInPlace(word);
    const made = { word: key, plain: NUMBERS.has(key) ? key : stripMarks(key) };
    known.set(word, made);
    return made;
  };
}

function ruleFrom(words: readonly string[], to: string | null, spelling: (word: string) => Spelling): Rule {
  // A second one is the sign itself: `bình quân > >` is bình quân before "greater than".
  const ahead = words.indexOf('>');
  const spelled = words.filter((_, at) => at !== ahead).map(spelling);
  const from = spelled.map(({ word }) => word);
  const length = ahead < 0 ? from.length : ahead;
  return {
    from,
    length,
    plain: spelled.map(({ plain }) => plain),
    to: to === null ? from.slice(0, length) : to.split(' ').filter((one) => one !== ''),
  };
}

/** Every way to choose among the alternatives. */
function expanded(text: string): readonly (readonly string[])[] {
  const open = /\(([^()]*)\)/.exec(text);
  if (open === null) return [text.split(' ').filter((one) => one !== '')];
  const [whole, inside = ''] = open;
  return inside
    .split('|')
    .flatMap((choice) => expanded(text.slice(0, open.index) + choice + text.slice(open.index + whole.length)));
}

/** From left to right, at each place the longest rule. */
export function rewritten(tokens: readonly Token[], rewritings: Rewriting): readonly Token[] {
  const { isLenient } = rewritings;
  const rules = rewritings.rules();
  const made: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const first = isLenient && token.value === null ? stripMarks(token.code) : token.code;
    const list = rules.get(first) ?? (isOne(token) ? rules.get('một') : undefined);
    const found = list === undefined ? undefined : longest(list, tokens, at, isLenient);
    if (found === undefined) {
      made.push(token);
      at += 1;
    } else {
      made.push(...applied(found, tokens.slice(at, at + found.length)));
      at += found.length;
    }
  }
  return made;
}

/** The key of rules of one word. */
const ALONE = '';

function longest(list: BySecond, tokens: readonly Token[], at: number, isLenient: boolean): Rule | undefined {
  const next = tokens[at + 1];
  const isFitting = (rule: Rule): boolean => fits(rule, tokens, at, isLenient);
  const found = next === undefined ? undefined : list.get(next.code)?.find(isFitting);
  const counted = next !== undefined && isOne(next) ? list.get('một')?.find(isFitting) : undefined;
  if (found === undefined || (counted !== undefined && counted.from.length > found.from.length))
    return counted ?? list.get(ALONE)?.find(isFitting);
  return found;
}

function fits({ from, plain }: Rule, tokens: readonly Token[], at: number, isLenient: boolean): boolean {
  for (let index = 0; index < from.length; index += 1) {
    const token = tokens[at + index];
    if (token === undefined) return false;
    if (token.code === from[index] || (from[index] === 'một' && isOne(token))) continue;
    if (!isLenient || token.value !== null || token.code !== plain[index]) return false; // typed without marks
  }
  return true;
}

function isOne(token: Token): boolean {
  return token.code === 'N' && token.value !== null && equal(token.value, ONE);
}

/** Words that only get their marks keep their places and their case; others are joined under the new name. */
function applied({ from, to }: Rule, tokens: readonly Token[]): readonly Token[] {
  const kept = tokens.filter((token) => NUMBERS.has(token.code) && !(isOne(token) && from.includes('một') && !to.includes('N')));
  if (to.length === tokens.length && to.every((code, at) => code === from[at])) {
    return tokens.map((token, at) =>
      token.value === null ? { ...token, code: to[at] ?? token.code, text: marked(token.text, to[at] ?? '') } : token,
    );
  }
  const text = tokens
    .filter((token) => !kept.includes(token))
    .map((token) => token.text)
    .join(' ');
  let isTold = false;
  return to.map((code): Token => {
    if (NUMBERS.has(code)) return kept.shift() ?? { text: '', code, value: null };
    const shown = isTold ? '' : text;
    isTold = true;
    return { text: shown, code, value: null };
  });
}

function marked(text: string, right: string): string {
  if (stripMarks(text) !== stripMarks(right) || !hasNoMarks(text)) return text;
  return text === text.toUpperCase() && text.length > 1
    ? right.toUpperCase()
    : text.slice(0, 1) === text.slice(0, 1).toUpperCase()
      ? right.slice(0, 1).toUpperCase() + right.slice(1)
      : right;
}
