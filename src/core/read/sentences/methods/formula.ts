import { ONE, ZERO, type Points } from '../../../domain/points';
import { pointsFrom, type Recogniser } from '../parsed';
import { match, pattern, under } from '../pattern';

const HEAD = 'số? điểm ~* =|bằng|: ';
const RATIO = 'RATE|phần|trăm|kết|quả ~* hoàn|thực thành|hiện ~* PLAN? ~*';
const FORMULA = [
  pattern(`${HEAD}${RATIO} MATH|x|*|× amount:N|FULL PT?`),
  pattern(`${HEAD}amount:N|FULL PT? MATH|x|*|× ${RATIO}`),
];

/** `Điểm đạt được = tỷ lệ hoàn thành × điểm tối đa`. */
export const formula: Recogniser = ({ tokens, context }) => {
  const found = match(tokens, ...FORMULA);
  const amount = found === null ? undefined : under(found, 'amount')[0];
  if (amount === undefined || (context.kind ?? 'points') !== 'points') return null;
  const most: Points | null = amount.value ?? pointsFrom({ kind: 'share', share: ONE }, context.maximum);
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
