import { equal, ONE, ZERO, type Points } from '../../../domain/points';
import { pointsFrom, type Recogniser } from '../parsed';
import { match, pattern, under, type Found } from '../pattern';
import type { SentenceContext } from '../sentenceContext';

const HEAD = 'số? điểm ~* =|bằng|: ';
const RATIO = 'RATE|phần|trăm|kết|quả ~* hoàn|thực thành|hiện ~* PLAN? ~*';
const QUOTIENT = 'số|kết|thực|tổng ~* /|:|MATH ~* PLAN|kh|giao ~*';
const TIMES = ' MATH|x|*|× ';
const LIMIT = ' ,|;|.? CAP? cap:N? PT?';
const FORMULA = [RATIO, QUOTIENT].flatMap((ratio) => [
  pattern(`${HEAD}${ratio}${TIMES}amount:N|FULL PT?${LIMIT}`),
  pattern(`${HEAD}amount:N|FULL PT?${TIMES}${ratio}${LIMIT}`),
]);
/** `đạt bao nhiêu % kế hoạch thì được bấy nhiêu % số điểm tối đa`. */
const AS_MUCH = [
  pattern('IF? ~b* bao nhiêu phần trăm ~b* ,? THEN? được|tính|đạt|chấm|cho|hưởng* điểm? bấy nhiêu phần trăm amount:FULL ~b*'),
  pattern('IF? ~b* bao nhiêu phần trăm ~b* ,? THEN? được|tính|đạt|chấm|cho|hưởng* điểm? bấy nhiêu phần trăm của? amount:N PT'),
];
/** `số sáng kiến x 0,5 điểm`. */
const COUNT = [
  pattern(`số|lượng+ ~|OVER+${TIMES}each:N PT${LIMIT}`),
  pattern(`${HEAD}số|lượng+ ~|OVER+${TIMES}each:N PT?${LIMIT}`),
  pattern(`each:N PT${TIMES}số|lượng+ ~|OVER+${LIMIT}`),
];

/** `Điểm đạt được = tỷ lệ hoàn thành × điểm tối đa`, `số sáng kiến x 0,5 điểm, tối đa 5 điểm`. */
export const formula: Recogniser = ({ tokens, context }) => {
  if ((context.kind ?? 'points') !== 'points') return null;
  const counted = match(tokens, ...COUNT);
  if (counted !== null) return count(counted, context);
  const found = match(tokens, ...FORMULA, ...AS_MUCH);
  const amount = found === null ? undefined : under(found, 'amount')[0];
  if (found === null || amount === undefined) return null;
  const most: Points | null = amount.value ?? pointsFrom({ kind: 'share', share: ONE }, context.maximum);
  const cap = capIn(found);
  if (cap !== null && (most === null || !equal(cap, most))) return null;
  return {
    method: {
      kind: 'ratioToTarget',
      maximum: most,
      target: null,
      floorRatio: ZERO,
      capRatio: ONE,
      direction: 'higher',
      onZero: null,
    },
    most,
    isExact: true,
  };
};

function count(found: Found, context: SentenceContext): ReturnType<Recogniser> {
  const each = under(found, 'each')[0]?.value ?? null;
  const cap = capIn(found);
  if (each === null) return null;
  return {
    method: { kind: 'perUnit', pointsPerUnit: each, freeUnits: ZERO, maximum: cap ?? context.maximum },
    most: cap ?? each,
    isExact: cap !== null,
  };
}

const capIn = (found: Found): Points | null => under(found, 'cap')[0]?.value ?? null;
