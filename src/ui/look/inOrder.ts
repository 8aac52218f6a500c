import type { Standing } from '../../core/domain/standing';

/** By place; those without one after them, by the place they would have, then as in the workbook. */
export function inOrder(standings: readonly Standing[]): readonly Standing[] {
  const last = Number.POSITIVE_INFINITY;
  const key = (standing: Standing): readonly [number, number] => [standing.place ?? last, standing.wouldBePlace ?? last];
  return [...standings].sort((a, b) => {
    const [placeA, wouldA] = key(a);
    const [placeB, wouldB] = key(b);
    if (placeA !== placeB) return placeA < placeB ? -1 : 1;
    if (wouldA !== wouldB) return wouldA < wouldB ? -1 : 1;
    return 0;
  });
}
