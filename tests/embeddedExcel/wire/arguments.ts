import { ExcelError } from '../excelError';

/** Readings of what came over the wire; a wrong kind is the caller's mistake and answers `InvalidArgument`. */
export function textArgument(value: unknown, where: string): string {
  if (typeof value === 'string') return value;
  throw new ExcelError('InvalidArgument', where);
}

export function wholeArgument(value: unknown, where: string): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw new ExcelError('InvalidArgument', where);
}

export function numberArgument(value: unknown, where: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new ExcelError('InvalidArgument', where);
}

export function booleanArgument(value: unknown, where: string): boolean {
  if (typeof value === 'boolean') return value;
  throw new ExcelError('InvalidArgument', where);
}

/** Absent and `null` are the default. */
export function orDefault<T>(value: unknown, fallback: T, read: (value: unknown, where: string) => T, where: string): T {
  return value === undefined || value === null ? fallback : read(value, where);
}

export function oneOf<T extends string>(allowed: readonly T[]): (value: unknown, where: string) => T {
  return (value, where) => {
    const found = allowed.find((one) => one === value);
    if (found === undefined) throw new ExcelError('InvalidArgument', where);
    return found;
  };
}

/** A plain object; `{}` for none. */
export function recordArgument(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (value === undefined || value === null) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return Object.fromEntries(Object.entries(value));
  throw new ExcelError('InvalidArgument', where);
}
