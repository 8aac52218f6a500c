import { equal, type Points } from '../../domain/points';
import { match, pattern, under } from './pattern';
import type { Token } from './token';
import { isCompletion } from './writtenShare';

/** `đạt bao nhiêu phần trăm chỉ tiêu thì được tính bấy nhiêu phần trăm`: of all points, or of the number that is all of them. */
const AS_MUCH = pattern(
  'đơn|trường|vị* đạt|hoàn|thực|làm thành|hiện|được* bao nhiêu phần trăm của|so|số* of:PLAN|COMPARED|~* ,? THEN? được|tính|hưởng|chấm|cho|nhận* điểm? bấy nhiêu phần trăm của|tổng|số|mức* all:FULL|điểm|N PT?',
);
const OPENS = new Set(['đơn', 'trường', 'đạt', 'hoàn', 'thực', 'làm']);
const LEADS = new Set(['THEN', ':', ',', ';', '.']);
const ENDS = new Set([',', ';', '.', '(']);
const GIVES = new Set(['được', 'tính', 'hưởng', 'chấm', 'cho', 'nhận', 'THEN', 'điểm', 'COMPARED']);
const LONGEST = 24;

/**
 * `Đạt chỉ tiêu được điểm tối đa; chưa đủ thì đạt bao nhiêu phần trăm được tính bấy nhiêu phần trăm điểm tối đa`: behind what earns
 * all points that is `chưa đủ thì tính theo tỷ lệ`. A share of some other number stays as it is written.
 */
export function withSharesAsMuch(tokens: readonly Token[], maximum: Points | null): readonly Token[] {
  const first = tokens.findIndex(({ code }, at) => code === 'FULL' || (code === 'PT' && tokens[at - 1]?.code === 'N'));
  if (first < 1 || !tokens.some(({ code }) => code === 'bấy')) return tokens;
  const full = tokens[first - 1]?.value ?? null;
  const isPart = ['P', 'F', 'HALF'].includes(tokens[first - 1]?.code ?? '');
  if (isPart || (full !== null && maximum !== null && !equal(full, maximum))) return tokens;
  const told: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const length = at > first ? lengthOfShare(tokens, at, full ?? maximum, first) : 0;
    const token = tokens[at];
    if (token === undefined) break;
    if (length === 0) {
      told.push(token);
      continue;
    }
    const text = tokens.slice(at, at + length).map((one) => one.text);
    told.push({ text: text.join(' '), code: 'PROPORTION', value: null });
    at += length - 1;
  }
  return told;
}

/** How many tokens say it from here to the end of the statement; 0: none do. */
function lengthOfShare(tokens: readonly Token[], at: number, full: Points | null, first: number): number {
  if (!OPENS.has(tokens[at]?.code ?? '') || !LEADS.has(tokens[at - 1]?.code ?? '')) return 0;
  for (let length = Math.min(LONGEST, tokens.length - at); length > 1; length -= 1) {
    if (!ENDS.has(tokens[at + length]?.code ?? ';')) continue;
    const found = match(tokens.slice(at, at + length), AS_MUCH);
    if (found === null) continue;
    const [all] = under(found, 'all');
    const isAll = all?.value === null || (all?.value !== undefined && full !== null && equal(all.value, full));
    const of = under(found, 'of').filter(({ code }) => !GIVES.has(code));
    return isAll && isCompletion(of, tokens.slice(0, first)) ? length : 0;
  }
  return 0;
}
