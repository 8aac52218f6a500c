import type { AwardRule } from '../domain/policy';
import type { UnitId } from '../domain/unit';
import { assertNever } from '../shared/assertNever';
import type { Decided, Verdict } from './recorded';

/** What became of one block of equal candidates and the seats left for it. */
export interface Cut {
  readonly seated: readonly UnitId[];
  readonly toDecide: readonly UnitId[];
  readonly excluded: readonly UnitId[];
  /** Left out because a person chose others of the block. */
  readonly passedOver: readonly UnitId[];
  readonly verdict: Verdict | null;
  readonly seatsLeft: number;
}

/**
 * Seats a block of equal candidates. More of them than seats: a person decides or has decided, all of them are taken, or none is.
 * Source: METHODS §6.5.
 */
export function cutLine(block: readonly UnitId[], seats: number, rule: AwardRule['cutLine'], decided: Decided): Cut {
  const nobody = { seated: [], toDecide: [], excluded: [], passedOver: [], verdict: null };
  if (block.length <= seats) return { ...nobody, seated: block, seatsLeft: seats - block.length };
  switch (rule) {
    case 'decide': {
      const verdict = decided(block, seats);
      if (verdict === null) return { ...nobody, toDecide: block, seatsLeft: 0 };
      const { chosen } = verdict;
      return { ...nobody, seated: chosen, passedOver: block.filter((unit) => !chosen.includes(unit)), verdict, seatsLeft: 0 };
    }
    case 'expand':
      return { ...nobody, seated: block, seatsLeft: 0 };
    case 'exclude':
      return { ...nobody, excluded: block, seatsLeft: seats };
    default:
      return assertNever(rule);
  }
}
