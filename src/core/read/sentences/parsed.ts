import type { Award, Method } from '../../domain/method';
import { compare, equal, greatest, isZero, multiply, points, ZERO, type Points } from '../../domain/points';
import type { Amount } from './amountAt';
import type { Cap, Clause, ClauseOf, Grant } from './clause';
import type { SentenceContext } from './sentenceContext';
import type { Token } from './token';

/** A sentence as clauses, with what is known of its criterion. */
export interface Parsed {
  readonly clauses: readonly Clause[];
  readonly tokens: readonly Token[];
  readonly context: SentenceContext;
  /** A bracket that was left out counts something: only a level may be explained so. */
  readonly hasCountAside: boolean;
}

/** A method that explains the whole sentence. `most`: the most it says can be reached, compared with the maximum. */
export interface Understood {
  readonly method: Method;
  readonly most: Points | null;
  /** The most must be the maximum, not merely no more: a cap or a top tier is stated. */
  readonly isExact: boolean;
  /** The sentence contradicts itself: tiers overlap, leave a gap or jump; a limit is below what one earns. */
  readonly contradicts?: boolean;
}

/** One way of scoring: reads the whole sentence or gives `null`. */
export type Recogniser = (parsed: Parsed) => Understood | null;

export const grantsOf = ({ clauses }: Parsed): readonly Grant[] => clauses.filter((one) => one.kind === 'grant');
export const capsOf = ({ clauses }: Parsed): readonly Cap[] => clauses.filter((one) => one.kind === 'cap');

/** The notes of a sentence; `null` when it has clauses of other kinds than those named, or notes that say something else. */
export function onlyWith(
  { clauses }: Parsed,
  kinds: readonly Clause['kind'][],
  says: readonly ClauseOf<'note'>['says'][] = [],
): boolean {
  return clauses.every((one) =>
    one.kind === 'note' ? one.says === 'explains' || says.includes(one.says) : kinds.includes(one.kind),
  );
}

export const hasNote = ({ clauses }: Parsed, says: ClauseOf<'note'>['says']): boolean =>
  clauses.some((one) => one.kind === 'note' && one.says === says);

/** Of the odd ones the sentence says nothing, or what is so anyway: less than a whole step of this size earns nothing. */
export function remaindersFit(
  { clauses }: Parsed,
  sizeFor: Points | null | ((source: readonly Token[]) => Points | null),
): boolean {
  return clauses.every((one) => {
    if (one.kind !== 'note' || one.says !== 'remainder') return true;
    const size = typeof sizeFor === 'function' ? sizeFor(one.source) : sizeFor;
    if (size === null || one.value === null) return false;
    const isWhole = one.source.some(({ code }) => code === 'BELOW');
    return isWhole ? equal(one.value, size) : compare(one.value, size) < 0;
  });
}

/** Points, or a share of the maximum: resolved where the maximum is known. `null`: the amount is neither. */
export function awardFrom(amount: Amount, maximum: Points | null): Award | null {
  switch (amount.kind) {
    case 'points':
      return { points: amount.points };
    case 'share':
      return maximum === null ? { share: amount.share } : { points: multiply(maximum, amount.share) };
    case 'loseAll':
      return { points: ZERO };
    default:
      return null;
  }
}

/** Points that are known; `null` for shares of a maximum that is not. */
export function pointsFrom(amount: Amount, maximum: Points | null): Points | null {
  return awardFrom(amount, maximum)?.points ?? null;
}

/** Whether a condition stands under its own heading only, and the heading is the first of the sentence. */
export function isCaptionHarmless({ clauses }: Parsed): boolean {
  const grants = clauses.filter((one) => one.kind === 'grant');
  return grants.every((one, at) => (at === 0 || one.caption.length === 0) && !isOfEach(one));
}

/** `Đối với mỗi đề tài: xuất sắc 5 điểm, khá 3 điểm`: of each kind there may be several. */
export const isOfEach = ({ caption }: Grant): boolean => caption.slice(0, 2).some(({ code }) => code === 'EACH');

/** The largest of the awards, as points; `null` when one is a share of an unknown maximum. */
export function mostOf(awards: readonly Award[]): Points | null {
  const known = awards.map((one) => one.points).filter((one) => one !== undefined);
  const shares = awards.map((one) => one.share).filter((one) => one !== undefined);
  return shares.length > 0 || known.length === 0 ? null : known.reduce(greatest);
}

/** Which of two awards is more; `null` when one is points and the other a share. A zero is a zero of either. */
export function sameScale(awards: readonly Award[]): readonly Points[] | null {
  const hasShares = awards.some((one) => one.share !== undefined);
  const values = awards.map((one) =>
    hasShares ? (one.share ?? (one.points !== undefined && isZero(one.points) ? ZERO : null)) : (one.points ?? null),
  );
  return values.some((one) => one === null) ? null : values.filter((one) => one !== null);
}

export const isHalf = (amount: Amount): boolean => amount.kind === 'share' && equal(amount.share, points('1/2'));
