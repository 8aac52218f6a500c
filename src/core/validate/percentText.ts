import { exactText, HUNDRED, multiply, type Points } from '../domain/points';

/** A percent as people write it, without its sign: 1.05 with a percent format is `105`. */
export function percentText(value: Points, isPercent: boolean): string {
  return exactText(isPercent ? multiply(value, HUNDRED) : value);
}
