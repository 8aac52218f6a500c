/** The longest way to match without crossing: for each node one of its candidates or −1, ascending (patience sorting). */
export function longestAscending(candidates: readonly (readonly number[])[]): number[] {
  const tails: { readonly place: number; readonly node: number; readonly before: number }[][] = [];
  candidates.forEach((places, node) => {
    for (const place of [...places].reverse()) {
      let low = 0;
      let high = tails.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        const pile = tails[middle] ?? [];
        if ((pile[pile.length - 1]?.place ?? -1) < place) low = middle + 1;
        else high = middle;
      }
      const before = low === 0 ? -1 : (tails[low - 1]?.length ?? 0) - 1;
      const pile = tails[low];
      if (pile === undefined) tails.push([{ place, node, before }]);
      else pile.push({ place, node, before });
    }
  });
  const matches = candidates.map(() => -1);
  let at = (tails[tails.length - 1]?.length ?? 0) - 1;
  for (let pile = tails.length - 1; pile >= 0; pile -= 1) {
    const top = tails[pile]?.[at];
    if (top === undefined) break;
    matches[top.node] = top.place;
    at = top.before;
  }
  return matches;
}
