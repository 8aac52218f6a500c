import type { Points } from '../../domain/points';
import type { Policy, TieBreakKey } from '../../domain/policy';
import type { UnitId } from '../../domain/unit';
import { assertNever } from '../../shared/assertNever';
import type { SummaryColumns } from './summaryColumns';

/** A key of the ranking that stands on `Tổng hợp`: the sum of these columns. */
export interface PlaceKey {
  readonly columns: readonly number[];
  readonly isDescending: boolean;
}

/** The engine's value of a cell of one unit's row; `null` where the cell holds no number. */
export type FigureOf = (unit: UnitId, column: number) => Points | null;

/**
 * What the units are ranked by and the tie-break keys after it, as far as they stand on the sheet: the first key that does not
 * (votes, a criterion inside a group) ends the list.
 */
export function placeKeys({ rankBy, tieBreak }: Policy, columns: SummaryColumns): readonly PlaceKey[] {
  const first = rankBy === 'percent' ? columns.percent : columns.total;
  if (first === null) return [];
  const keys: PlaceKey[] = [{ columns: [first], isDescending: true }];
  for (const key of tieBreak) {
    const own = columnsOf(key, columns);
    if (own === 'decidesNothing') continue;
    if (own === 'notOnSheet') break;
    keys.push({ columns: own, isDescending: key.order === 'desc' });
  }
  return keys;
}

function columnsOf(key: TieBreakKey, columns: SummaryColumns): readonly number[] | 'decidesNothing' | 'notOnSheet' {
  switch (key.by) {
    case 'beforeBonus':
      return columns.criteria === null ? columns.groups.map(({ column }) => column) : [columns.criteria];
    case 'group': {
      const found = columns.groups.find(({ criterion }) => numberKey(criterion.number) === numberKey(key.number));
      return found === undefined ? 'notOnSheet' : [found.column];
    }
    case 'bonus':
      return [columns.bonus];
    case 'penalty':
      return [columns.penalty];
    case 'self':
    case 'decision':
      return 'decidesNothing';
    case 'criterion':
    case 'votes':
    case 'missing':
      return 'notOnSheet';
    default:
      return assertNever(key);
  }
}

/** `II.` and `ii` are `II`. */
function numberKey(number: string): string {
  return number
    .trim()
    .replace(/[.)]+$/, '')
    .toUpperCase();
}
