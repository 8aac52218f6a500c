import { mark, type Token } from './token';

const BEHIND = new Set(['điểm', 'đ', 'diem', 'd']);
const DENIES = new Set(['không', 'chưa', 'khong', 'chua', 'ko', 'k']);
const FAR = 8;

/** `Có: 2 điểm/Không: 0 điểm`: a slash behind points and before a denial with points of its own divides two rows. */
export function withRowsDivided(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => (token.code === '/' && isBetweenRows(tokens, at) ? mark(';') : token));
}

function isBetweenRows(tokens: readonly Token[], at: number): boolean {
  const [number, points] = [tokens[at - 2], tokens[at - 1]];
  const isBehind = points?.code === ')' || (number?.code === 'N' && BEHIND.has(points?.code ?? ''));
  if (!isBehind || !DENIES.has(tokens[at + 1]?.code ?? '')) return false;
  const row = tokens.slice(at + 1, at + FAR);
  const end = row.findIndex(({ code }) => [';', ',', '.'].includes(code));
  return row.slice(0, end < 0 ? row.length : end).some(({ code, value }) => code === 'N' && value !== null);
}
