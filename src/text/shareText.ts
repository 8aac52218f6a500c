import { exactText, HUNDRED, multiply, type Points } from '../core/domain/points';
import type { NumberFormat } from './format';

/** A share of a quota or a threshold: three tenths are `30%`, a third stays `1/3` and is never shown as a rounded percent. */
export function shareText(numbers: NumberFormat, share: Points): string {
  const percent = exactText(multiply(share, HUNDRED));
  return percent.includes('/') ? exactText(share) : `${numbers.decimal(percent)}%`;
}
