import type { Method } from '../../domain/method';
import { exactText, isPoints } from '../../domain/points';

/** Whether two readings come to the same. */
export function isSameMethod(one: Method, other: Method): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf(value: unknown): string {
  if (isPoints(value)) return exactText(value);
  if (Array.isArray(value)) return `[${value.map(keyOf).join()}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{${Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, one]) => `${name}:${keyOf(one)}`)
    .join()}}`;
}
