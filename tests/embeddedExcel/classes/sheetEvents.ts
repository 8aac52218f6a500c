import type { EventRow } from '../wire/classTable';

/** What can be told of one sheet, and of all of them. */
const TYPES = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  SelectionChanged: 14,
  Calculated: 16,
  FormatChanged: 18,
  RowSorted: 19,
  RowHiddenChanged: 22,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
} as const;

export function sheetEvents<T>(target: (self: T) => string): Readonly<Record<string, EventRow<T>>> {
  return Object.fromEntries(Object.entries(TYPES).map(([name, type]) => [name, { type, target }]));
}
