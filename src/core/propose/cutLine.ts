import type { AwardRule } from '../domain/policy';
import { assertNever } from '../shared/assertNever';

/** What became of one block of equal candidates and the seats left for it. */
export interface Cut<Member> {
  readonly seated: readonly Member[];
  readonly toDecide: readonly Member[];
  readonly excluded: readonly Member[];
  readonly seatsLeft: number;
}

/**
 * Seats a block of equal candidates. More of them than seats: a person decides, all of them are taken, or none is.
 * Source: METHODS §6.5.
 */
export function cutLine<Member>(block: readonly Member[], seats: number, rule: AwardRule['cutLine']): Cut<Member> {
  if (block.length <= seats) return { seated: block, toDecide: [], excluded: [], seatsLeft: seats - block.length };
  switch (rule) {
    case 'decide':
      return { seated: [], toDecide: block, excluded: [], seatsLeft: 0 };
    case 'expand':
      return { seated: block, toDecide: [], excluded: [], seatsLeft: 0 };
    case 'exclude':
      return { seated: [], toDecide: [], excluded: block, seatsLeft: seats };
    default:
      return assertNever(rule);
  }
}
