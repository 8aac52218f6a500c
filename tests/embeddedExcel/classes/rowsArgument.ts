/** Rows of values; a single value fills them all. */
export function rowsArgument(value: unknown, height: number, width: number): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) return Array.from({ length: height }, () => Array.from({ length: width }, () => value));
  const list: readonly unknown[] = value;
  return list.map((row) => (Array.isArray(row) ? [...row] : [row]));
}
