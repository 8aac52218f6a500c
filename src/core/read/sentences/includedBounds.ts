import { equal } from '../../domain/points';
import type { Token } from './token';

const NAMED = 3;
const LEADS = [['kể', 'cả'], ['tính', 'cả'], ['gồm', 'cả'], ['bao', 'gồm', 'cả'], ['bằng']];

/** `trên 90% hoặc bằng 90%`, `trên 10 bài (kể cả 10 bài)`: the bound itself belongs to them. Another number says something else. */
export function withBoundsIncluded(tokens: readonly Token[]): readonly Token[] {
  const told: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const length = token.code === 'ABOVE' || token.code === 'BELOW' ? lengthOfInclusion(tokens, at) : null;
    if (length === null) {
      told.push(token);
      continue;
    }
    told.push({ ...token, code: token.code === 'ABOVE' ? 'FROM' : '≤' }, ...tokens.slice(at + 1, length.from));
    at = length.to - 1;
  }
  return told;
}

/** Where the words that include the bound begin and end. */
function lengthOfInclusion(tokens: readonly Token[], at: number): { readonly from: number; readonly to: number } | null {
  const bound = tokens[at + 1];
  if (bound === undefined || bound.value === null) return null;
  const nouns = tokens.slice(at + 2, at + 2 + NAMED).findIndex(({ code }) => code === 'OR' || code === '(');
  if (nouns < 0) return null;
  const from = at + 2 + nouns;
  const noun = tokens.slice(at + 2, from);
  const isOpen = tokens[from]?.code === '(';
  const words = tokens.slice(from + 1, from + 4).map(({ code }) => code);
  const lead = LEADS.find((one) => one.every((code, index) => words[index] === code));
  const start = lead === undefined ? null : from + 1 + lead.length;
  const again = start === null ? undefined : tokens[start];
  if (start === null || again === undefined || again.value === null || again.code !== bound.code) return null;
  const isNamed = noun.length > 0 && noun.every(({ code }, index) => tokens[start + 1 + index]?.code === code);
  const end = start + 1 + (isNamed ? noun.length : 0);
  if (!equal(again.value, bound.value) || (isOpen && tokens[end]?.code !== ')')) return null;
  return { from, to: isOpen ? end + 1 : end };
}
