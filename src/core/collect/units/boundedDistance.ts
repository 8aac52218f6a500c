/**
 * How many letters must be changed, added or left out to make one text the other (Levenshtein), counted up to a limit:
 * `limit + 1` says only that it is more. Time grows with the length times the limit.
 */
export function boundedDistance(one: string, other: string, limit: number): number {
  const a = [...one];
  const b = [...other];
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const far = limit + 1;
  let above = Array.from({ length: b.length + 1 }, (_, at) => Math.min(at, far));
  for (let row = 1; row <= a.length; row += 1) {
    const line: number[] = Array.from({ length: b.length + 1 }, () => far);
    if (row <= limit) line[0] = row;
    let best = line[0] ?? far;
    for (let at = Math.max(1, row - limit); at <= Math.min(b.length, row + limit); at += 1) {
      const changed = (above[at - 1] ?? far) + (a[row - 1] === b[at - 1] ? 0 : 1);
      const cost = Math.min(changed, (above[at] ?? far) + 1, (line[at - 1] ?? far) + 1, far);
      line[at] = cost;
      best = Math.min(best, cost);
    }
    if (best > limit) return far;
    above = line;
  }
  return above[b.length] ?? far;
}
