import { ExcelError } from '../excelError';
import { bind, type ClassTable, type WireObject } from '../wire/classTable';

/** What a collection was asked for; what is not there is refused. */
export function found<T>(table: ClassTable<T>, self: T | null | undefined, where: string, code = 'ItemNotFound'): WireObject {
  if (self === null || self === undefined) throw new ExcelError(code, where);
  return bind(table, self);
}

/** What is not there is the null object. */
export function foundOrNull<T>(table: ClassTable<T>, self: T | null | undefined): WireObject | null {
  return self === null || self === undefined ? null : bind(table, self);
}
