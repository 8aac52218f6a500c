import { saysHowMany } from '../numberWords';
import { anyAt, hasAny } from '../phrase';
import type { Recogniser } from '../parsed';

const BARS = [
  'không xét',
  'không được xét',
  'chưa xét',
  'không đề nghị',
  'không xếp hạng',
  'không xếp loại',
  'không bình xét',
  'loại khỏi',
  'không công nhận',
  'không đưa vào xét',
];
const WHAT = ['thi đua', 'khen thưởng', 'danh hiệu', 'tặng', 'xếp hạng', 'xếp loại', 'bình xét', 'cờ', 'bằng khen'];

/** `Không xét thi đua đối với đơn vị có cá nhân bị kỷ luật từ cảnh cáo trở lên`: bars, and gives no points. */
export const disqualifier: Recogniser = ({ tokens, statements, context }) => {
  if (context.kind !== null && context.kind !== 'disqualifier') return null;
  if (anyAt(tokens, 0, BARS) === 0 || !hasAny(tokens, WHAT)) return null;
  if (statements.some((one) => one.amount !== null) || saysHowMany(tokens)) return null;
  return { method: { kind: 'disqualifier' }, most: null, isExact: false };
};
