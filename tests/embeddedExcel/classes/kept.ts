import type { Scalar } from '../wire/classTable';

/** A property that the model only keeps: read as it is, set after it was read from the wire. */
export function kept<T, K extends keyof T>(name: K, read: (value: unknown, where: string) => T[K], where: string): Scalar<T> {
  return {
    get: (self) => self[name],
    set: (self, value) => {
      self[name] = read(value, where);
    },
  };
}

/** Item at a place from 0. */
export function itemAt<T>(items: readonly T[], index: unknown): T | null {
  return typeof index === 'number' && Number.isInteger(index) ? (items[index] ?? null) : null;
}
