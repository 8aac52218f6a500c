import { decimalText } from '../../domain/points';
import type { Context } from '../context';
import { cellKey } from '../cellKey';

/** What a stated sum ought to be, by its cell, where it is not. */
export function recomputedAt({ claims }: Context): ReadonlyMap<string, string> {
  return new Map(claims.map(({ claim, computed }) => [cellKey(claim.number.at), decimalText(computed)]));
}
