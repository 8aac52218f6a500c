import type { Votes } from './ballot';

/**
 * Of the votes on one unit for one award those that stand: the last round that was held. Two rows of one round contradict
 * each other: neither stands, and `repeated` says so.
 */
export function lastRound(votes: readonly Votes[]): { readonly standing: Votes | null; readonly repeated: readonly Votes[] } {
  const last = votes.reduce((round, one) => Math.max(round, one.round), 0);
  const [standing = null, ...more] = votes.filter((one) => one.round === last);
  return more.length === 0 ? { standing, repeated: [] } : { standing: null, repeated: more };
}
