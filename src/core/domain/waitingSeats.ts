import type { ProposedAward } from './proposal';

/**
 * Seats of this award that units of an earlier award's open decision will take (METHODS §6.5): neither filled nor unfilled, so
 * the paper says what they wait for.
 */
export function waitingSeats({
  seats,
  nominees,
  needsDecision,
  unfilled,
  leftOut,
}: ProposedAward): readonly { readonly seats: number; readonly award: string }[] {
  const waiting = seats - nominees.length - (needsDecision?.seats ?? 0) - unfilled;
  const awards = new Set(leftOut.flatMap(({ reason }) => (reason.code === 'waitsForDecision' ? [reason.award] : [])));
  const [first] = awards;
  return waiting <= 0 || first === undefined ? [] : [{ seats: waiting, award: [...awards].join('; ') }];
}
