/** One place of a text that is written anew: `[from, to)` becomes `put`. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

/** The text with all splices made; those at the same place keep the order in which they are given. They must not overlap. */
export function splice(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((one, other) => one.from - other.from);
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, put } of ordered) {
    if (from < at) throw new Error(`Two edits overlap at ${from}`);
    pieces.push(text.slice(at, from), put);
    at = to;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
