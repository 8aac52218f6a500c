import { compare, isNegative, isWhole, points, type Points } from '../../../core/domain/points';
import type { Statement } from '../../../core/domain/year/reportFigures';
import { vietnameseNumbers } from '../../format';
import { lowerFirst } from '../../lowerFirst';

const TEN = points('10');

/** Counts under ten with a zero before them, as prose prints them: "07 lớp" (DOMAIN §5). */
function count(value: Points): string {
  const text = vietnameseNumbers.points(value);
  return isWhole(value) && !isNegative(value) && compare(value, TEN) < 0 ? `0${text}` : text;
}

/** Câu của báo cáo nêu một số liệu với các phần của nó; cộng lại được thì mới gọi là gồm. */
export function statisticSentence({ name, total, measure, isSubset, parts }: Statement): string {
  const unit = measure === null ? '' : ` ${measure}`;
  const said = `${name}: tổng số ${count(total)}${unit}`;
  if (parts.length === 0) return `${said}.`;
  const each = parts.map((part) => `${lowerFirst(part.name)} ${count(part.value)}${unit}`).join('; ');
  return `${said}, ${isSubset ? 'trong số đó có' : 'gồm'}: ${each}.`;
}
