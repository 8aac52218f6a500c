import type { IssuePlace } from '../../domain/issue';
import type { PlacedNumber } from '../placedNumbers';

/** Where a finding about one number stands. */
export function placeOf({ number, unit, criterion }: PlacedNumber): IssuePlace {
  return { at: number.at, unit, criterion: criterion?.id ?? null };
}
