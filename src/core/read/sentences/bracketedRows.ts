import { mark, type Token } from './token';

const ENDS = new Set([',', ';', '.']);
/** These say something of the points beside, no row of a table. */
const ASIDE = new Set(['CAP', 'EACH', 'EVERY', 'PT', 'FULL', '/', 'HIGHEST', 'ONCE', 'PICK', 'ZERO', 'ADD', 'SUB', 'IF']);

/** `10 điểm (Tốt), 8 điểm (Khá), 5 điểm (Trung bình)`: rows whose points stand first; read as `Tốt: 10 điểm; …`. */
export function withBracketedRows(tokens: readonly Token[]): readonly Token[] {
  const from = tokens[0]?.code === ';' ? 1 : 0;
  if (tokens[from]?.code !== 'N' || tokens[from + 1]?.code !== 'PT' || tokens[from + 2]?.code !== '(') return tokens;
  const told: Token[] = [];
  let rows = 0;
  for (let at = from; at < tokens.length;) {
    const [number, points, open] = tokens.slice(at, at + 3);
    const close = tokens.findIndex(({ code }, index) => index > at && code === ')');
    const inside = tokens.slice(at + 3, close);
    if (number?.code !== 'N' || points?.code !== 'PT' || open?.code !== '(' || close < 0 || inside.length === 0) return tokens;
    if (inside.some(({ code }) => ASIDE.has(code) || code === '(')) return tokens;
    const next = tokens[close + 1];
    if (next !== undefined && !ENDS.has(next.code)) return tokens;
    told.push(...inside, mark(':'), number, points, mark(';'));
    rows += 1;
    at = close + 2;
    while (ENDS.has(tokens[at]?.code ?? '')) at += 1;
  }
  return rows > 1 ? [mark(';'), ...told] : tokens;
}
