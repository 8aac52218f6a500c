import type { MethodOf } from '../../domain/method';
import {
  compare,
  decimalText,
  divide,
  greatest,
  isWhole,
  least,
  ONE,
  points,
  sum,
  toNumber,
  type Points,
} from '../../domain/points';
import { placeInWords } from './placeInWords';
import { earned, problem, range, type MethodContext, type MethodOutcome, type MethodValue } from './methodOutcome';

type PlaceTable = MethodOf<'placeTable'>;

/**
 * Điểm theo thứ hạng: the typed place where results are places, else the place of the result among those of the cluster (1, 2, 2,
 * 4). Ties get the points of the best of their places, or the mean of those they occupy. Source: METHODS §2.4.
 */
export function placeTable(method: PlaceTable, value: MethodValue, context: MethodContext): MethodOutcome {
  const typed = value.number === null ? placeInWords(value.word) : context.isPlace === true ? value.number : null;
  if (typed !== null) return atPlaces(method, typed, ONE);
  if (value.number === null) return problem(value.word === null ? 'notNumber' : 'unknownWord');
  if (context.field?.isAlone === true) {
    const all = [...method.points, ...(method.beyond === null ? [] : [method.beyond])];
    return all.length === 0 ? problem('placeNotInTable') : range(all.reduce(least), all.reduce(greatest));
  }
  const own = value.number;
  const others = context.field?.values.all ?? [own];
  const better = others.filter((other) => compare(other, own) > 0).length;
  const sharing = Math.max(1, others.filter((other) => compare(other, own) === 0).length);
  return atPlaces(method, points(String(better + 1)), points(String(sharing)));
}

function atPlaces(method: PlaceTable, place: Points, sharing: Points): MethodOutcome {
  if (!isWhole(place)) return problem('fractionalCount');
  if (compare(place, ONE) < 0) return problem('placeNotInTable');
  const occupied = method.ties === 'mean' ? toNumber(sharing) : 1;
  const given = Array.from({ length: occupied }, (_, at) => pointsAt(method, toNumber(place) + at));
  if (given.some((one) => one === null)) return problem('placeNotInTable');
  const known = given.filter((one) => one !== null);
  return earned(divide(sum(known), points(String(known.length))), { place: decimalText(place) });
}

function pointsAt({ points: table, beyond }: PlaceTable, place: number): Points | null {
  return table[place - 1] ?? beyond;
}
