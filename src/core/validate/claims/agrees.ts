import type { Policy } from '../../domain/policy';
import { equal, pointsFromExcel, roundHalfUp, toNumber, type Points } from '../../domain/points';
import type { ReadNumber } from '../../domain/reading';

const FIXED_FORMAT = /^[#,]*0(?:\.(0+))?$/;

/**
 * Whether a stated number is the recomputed one: exactly, as the nearest double that a formula can hold, rounded as the
 * policy rounds, or rounded to the decimals its number format declares. Source: METHODS §1.3, §1.4; WORKBOOKS §5.
 */
export function agrees(stated: ReadNumber, value: Points, computed: Points, policy: Policy): boolean {
  if (equal(value, computed)) return true;
  if (equal(value, pointsFromExcel(toNumber(computed)))) return true;
  if (policy.rounding.at !== 'none' && equal(value, roundHalfUp(computed, policy.rounding.decimals))) return true;
  const decimals = declaredDecimals(stated.format);
  return (
    decimals !== null && equal(roundHalfUp(value, decimals), roundHalfUp(computed, decimals)) && stated.stored.kind === 'number'
  );
}

/** Decimals of `0`, `0.00`, `#,##0.0`; `null` for General and for formats that show as many as there are. */
export function declaredDecimals(format: string): number | null {
  const match = FIXED_FORMAT.exec(format);
  return match === null ? null : (match[1] ?? '').length;
}
