/** A record in the making, filled by paths such as `rounding.at`. */
export type DraftRecord = Map<string, unknown>;

/** Puts a value at its path; records on the way are made. */
export function put(record: DraftRecord, path: string, value: unknown): void {
  const [first = '', ...rest] = path.split('.');
  if (rest.length === 0) {
    record.set(first, value);
    return;
  }
  const inner = record.get(first);
  const next: DraftRecord = inner instanceof Map ? inner : new Map<string, unknown>();
  record.set(first, next);
  put(next, rest.join('.'), value);
}

/** The finished record as plain data. */
export function plain(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([field, one]) => [field, plain(one)]));
  return Array.isArray(value) ? value.map(plain) : value;
}

/** What stands at a path, `undefined` when nothing does. */
export function valueAt(record: DraftRecord, path: string): unknown {
  return path.split('.').reduce<unknown>((value, field) => (value instanceof Map ? value.get(field) : undefined), record);
}
