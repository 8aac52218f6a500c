import type { Points } from '../../domain/points';
import { amountAt } from './amountAt';
import { anyAt, isMark, trimmed } from './phrase';
import type { Statement } from './statement';
import type { Token } from './tokens';

/** Words of a limit, right before its number. */
export const CAPS = [
  'tối đa không quá',
  'tối đa không vượt quá',
  'nhưng tối đa không quá',
  'nhưng không vượt quá',
  'nhưng không quá',
  'nhưng tối đa',
  'không được vượt quá',
  'không vượt quá',
  'không quá',
  'tối đa',
  'điểm tối đa là',
  'điểm tối đa',
  'tối đa trừ',
  'tối đa cộng',
  'tối đa được cộng',
];
/** What may be limited, before the limit's own words. */
export const CAPPED = [
  'tổng số điểm',
  'tổng điểm',
  'tổng cộng',
  'tổng',
  'số điểm',
  'điểm cộng',
  'điểm trừ',
  'điểm thưởng',
  'cả mục',
  'cả năm',
  'trong năm',
  'của mục này',
  'của tiêu chí này',
  'của nội dung này',
  'tất cả',
  'điểm',
  'và',
];
const VERBS: readonly (readonly [string, Statement['verb']])[] = [
  ['được cộng thêm', 'add'],
  ['được cộng', 'add'],
  ['được thưởng', 'add'],
  ['cộng thêm', 'add'],
  ['cộng', 'add'],
  ['thưởng', 'add'],
  ['bị trừ', 'subtract'],
  ['thì trừ', 'subtract'],
  ['trừ', 'subtract'],
  ['được tính', 'give'],
  ['được chấm', 'give'],
  ['được', 'give'],
  ['tính', 'give'],
  ['chấm', 'give'],
  ['cho', 'give'],
  ['là', 'give'],
  ['thì', 'give'],
];

/** Cuts a sentence into statements: at semicolons and line ends, and at commas once an amount has been named. Brackets explain and are left out when they count nothing. */
export function statements(tokens: readonly Token[]): readonly Statement[] {
  const all: Statement[] = [];
  for (const segment of segments(tokens)) {
    let open: Token[] = [];
    for (const piece of pieces(segment)) {
      open.push(...piece);
      if (findAmount(open) === null) continue;
      all.push(statementFrom(open));
      open = [];
    }
    if (trimmed(open, []).length > 0) all.push(statementFrom(open));
  }
  return all;
}

/** Between semicolons and full stops. */
function segments(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const cut: Token[][] = [[]];
  tokens.forEach((token) => {
    if (isMark(token, ';', '.')) cut.push([]);
    else cut[cut.length - 1]?.push(token);
  });
  return cut.filter((one) => one.length > 0);
}

/** Between commas, and before a limit that follows an amount without comma (`1 điểm tối đa 5 điểm`). */
function pieces(segment: readonly Token[]): readonly (readonly Token[])[] {
  const cut: Token[][] = [[]];
  let hasAmount = false;
  for (let at = 0; at < segment.length;) {
    const token = segment[at];
    if (token === undefined) break;
    const isNewLimit = hasAmount && anyAt(segment, at, CAPS) > 0 && (cut[cut.length - 1]?.length ?? 0) > 0;
    if (isMark(token, ',') || isNewLimit) {
      cut.push([]);
      hasAmount = false;
      if (isMark(token, ',')) {
        at += 1;
        continue;
      }
    }
    const length = amountAt(segment, at)?.length ?? 1;
    hasAmount ||= amountAt(segment, at) !== null;
    cut[cut.length - 1]?.push(...segment.slice(at, at + length));
    at += length;
  }
  return cut.filter((one) => one.length > 0);
}

/** Where the amount stands: the last one that is not part of a condition (`tối đa` before its points is a limit). */
function findAmount(
  tokens: readonly Token[],
): { readonly at: number; readonly found: NonNullable<ReturnType<typeof amountAt>> } | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const found = amountAt(tokens, at);
    if (found !== null) return { at, found };
  }
  return null;
}

function statementFrom(tokens: readonly Token[]): Statement {
  const amount = findAmount(tokens);
  if (amount === null) return { condition: trimmed(tokens, []), tail: [], verb: 'give', isCap: false, amount: null };
  const before = trimmed(tokens.slice(0, amount.at), []);
  const tail = trimmed(tokens.slice(amount.at + amount.found.length), []);
  const capped = withoutCap(before);
  const { condition, verb } = withoutVerb(capped?.rest ?? before);
  return {
    condition: capped === null ? condition : trimmed(condition, CAPPED, CAPPED),
    tail,
    verb,
    isCap: capped !== null,
    amount: amount.found.amount,
  };
}

/** The limit's words stand right before the amount: "tổng không quá", "trừ tối đa". */
function withoutCap(before: readonly Token[]): { readonly rest: readonly Token[] } | null {
  const cleaned = trimmed(before, [], ['là']);
  for (let at = 0; at < cleaned.length; at += 1) {
    const length = anyAt(cleaned, at, CAPS);
    if (length > 0 && at + length === cleaned.length) return { rest: trimmed(cleaned.slice(0, at), []) };
  }
  return null;
}

function withoutVerb(before: readonly Token[]): { readonly condition: readonly Token[]; readonly verb: Statement['verb'] } {
  for (const [words, verb] of VERBS) {
    const length = words.split(' ').length;
    const at = before.length - length;
    if (at >= 0 && anyAt(before, at, [words]) === length)
      return { condition: trimmed(before.slice(0, at), [], ['thì', 'sẽ', 'được']), verb };
  }
  return { condition: before, verb: 'give' };
}

/** How many of what a statement without points allows at most: `không quá 3 lớp`; `null` when it is no such limit. */
export function countLimit({ amount, condition }: Statement): { readonly count: Points; readonly of: readonly Token[] } | null {
  const length = amount === null ? anyAt(condition, 0, CAPS) : 0;
  const token = condition[length];
  if (length === 0 || token?.kind !== 'number' || token.isPercent) return null;
  return { count: token.value, of: condition.slice(length + 1) };
}
