import { word, type Token } from './token';

const GIVES = new Set(['được', 'tính', 'đạt', 'hưởng', 'chấm']);
const LEADS = new Set(['IF', 'cho', 'dành']);
/** What a unit reaches: a part of the plan, or a place before the others. */
const REACHED = new Set(['P', 'PLAN', 'BEST', 'LEADER']);
const OTHER = new Set(['EACH', 'EVERY', 'PT', 'ADD', 'SUB', 'CAP', 'FULL', '/', ',']);

/** `Điểm tối đa 5 điểm đối với đơn vị đạt 100% kế hoạch; …` gives all points rather than limiting them: `đạt 100% kế hoạch được 5 điểm; …`. */
export function withGivenFirst(tokens: readonly Token[]): readonly Token[] {
  const start = tokens[0]?.code === ';' ? 1 : 0;
  let at = start;
  while (GIVES.has(tokens[at]?.code ?? '')) at += 1;
  if (at === start) at = behindName(tokens, start);
  const [cap, number, points] = tokens.slice(at, at + 3);
  const isGiven = at > start || /^(?:số |mức )?điểm tối đa/iu.test(cap?.text ?? '');
  if (cap?.code !== 'CAP' || !isGiven || number?.code !== 'N' || points?.code !== 'PT') return tokens;
  const isAside = tokens[at + 3]?.code === ',' && ['dành', 'cho'].includes(tokens[at + 4]?.code ?? '');
  let from = at + (isAside ? 4 : 3);
  if (!LEADS.has(tokens[from]?.code ?? '')) return tokens;
  while (LEADS.has(tokens[from]?.code ?? '')) from += 1;
  const end = tokens.findIndex(({ code }, index) => index > from && [';', '.'].includes(code));
  const condition = tokens.slice(from, end);
  const isReached = condition.some(({ code }) => REACHED.has(code)) && !condition.some(({ code }) => OTHER.has(code));
  if (end < 0 || !isReached) return tokens;
  return [...tokens.slice(0, start), ...condition, word('được', 'được'), number, points, ...tokens.slice(end)];
}

/** `Tiêu chí này có điểm tối đa là 10 điểm, dành cho …`: where its name ends; `start` where there is none. */
function behindName(tokens: readonly Token[], start: number): number {
  let at = start;
  while (['tiêu', 'chí', 'nội', 'dung', 'mục', 'này', 'có'].includes(tokens[at]?.code ?? '')) at += 1;
  return tokens[at - 1]?.code === 'có' ? at : start;
}
