import { amountAt } from './amountAt';
import { match, matches, pattern, under } from './pattern';
import { mark, word, type Token } from './token';
import { equal, HUNDRED, ONE } from '../../domain/points';

/** `Điểm của đơn vị được nội suy tuyến tính giữa hai mốc:` before the two. */
const INTERPOLATED = pattern('điểm|số|của|đơn|vị|kết|quả|được|tiêu|chí|này* INTERPOLATED giữa? hai? mốc|mức? sau|này|như|là*');
/** `… chỉ được chọn một hình thức cao nhất để tính điểm:` before its rows. */
const ONE_OF_ALL = pattern('~n|,|RATE|PICK* chọn|tính|lấy|PICK điểm? cho? một|một? one:N? ~n* BEST để? tính|chấm|cho? điểm?');
/** `Việc tính điểm căn cứ vào tỷ lệ …, theo đó`. */
const BASED = pattern('BASED ~n|RATE|,+');
/** `Tính theo % hoàn thành chỉ tiêu:` before a rule that says the same itself. */
const BY_SHARE = pattern('điểm|được* PROPORTION hoàn|thực|đạt* thành|hiện|được* PLAN?');
/** Of the whole target, and no other mark. */
const saysShare = (rest: readonly Token[]): boolean =>
  rest.some(({ code }) => code === 'PROPORTION') &&
  rest.every(({ code, value }) => code !== 'P' || (value !== null && equal(value, HUNDRED)));
const LONGEST = 40;

/** What stands before the rules of a sentence and says how they are meant is told behind them, or left out where they say it themselves. */
export function withHeadingTold(tokens: readonly Token[]): readonly Token[] {
  const start = tokens[0]?.code === ';' ? 1 : 0;
  const end = endOfHeading(tokens, start);
  if (end < 0) return tokens;
  const heading = tokens.slice(start, end);
  const rest = tokens.slice(end + 1).filter(({ code }, at) => at > 0 || code !== ';');
  if (heading.some((_, at) => amountAt(heading, at)?.amount.kind === 'points')) return tokens;
  if (matches(heading, INTERPOLATED))
    return [
      ...withoutEnd(rest),
      mark(';'),
      word('', 'ở'),
      word('', 'giữa'),
      ...heading.filter(({ code }) => code === 'INTERPOLATED'),
      mark(';'),
    ];
  const chosen = match(heading, ONE_OF_ALL);
  if (chosen !== null && under(chosen, 'one').every(({ value }) => value !== null && equal(value, ONE)))
    return [...withoutEnd(rest), mark(';'), word(heading.map(({ text }) => text).join(' '), 'HIGHEST'), mark(';')];
  if (matches(heading, BY_SHARE) && saysShare(rest)) return rest;
  return matches(heading, BASED) ? withoutLink(rest) : tokens;
}

/** The colon behind a heading, or the comma before `theo đó`; −1 where there is none. */
function endOfHeading(tokens: readonly Token[], start: number): number {
  for (let at = start; at < Math.min(tokens.length, start + LONGEST); at += 1) {
    const code = tokens[at]?.code ?? '';
    if (code === ':' || (code === ',' && tokens[at + 1]?.code === 'theo' && tokens[at + 2]?.code === 'đó')) return at;
    if (code === ';' || code === '.') return -1;
  }
  return -1;
}

const withoutLink = (tokens: readonly Token[]): readonly Token[] =>
  tokens[0]?.code === 'theo' && tokens[1]?.code === 'đó' ? tokens.slice(tokens[2]?.code === ',' ? 3 : 2) : tokens;

function withoutEnd(tokens: readonly Token[]): readonly Token[] {
  let to = tokens.length;
  while (to > 0 && [';', '.', ','].includes(tokens[to - 1]?.code ?? '')) to -= 1;
  return tokens.slice(0, to);
}
