import { greatest, isZero, least, multiply, roundHalfUp, sum, toNumber, ZERO, type Points } from '../domain/points';

/** What stands in an area. */
export class AreaCells {
  constructor(
    /** Row by row, a blank as 0 and a text as `null`; `null` where the area is too large to be taken cell by cell. */
    readonly all: readonly (Points | null)[] | null,
    /** What functions over an area take of it: blanks and texts are passed over. */
    readonly numbers: readonly Points[],
  ) {}
}

/** A number, the cells of an area, or what was made of them; `null` is a text. */
export type Value = Points | null | AreaCells | readonly (Points | null)[];

/** The formula says something that is not calculated here. */
export class NotUnderstood extends Error {}

/** @throws NotUnderstood for any other function */
export function called(name: string, args: readonly Value[]): Value {
  const numbers = args.flatMap(numbersOf);
  const [first = null, second = ZERO, third = ZERO] = args;
  switch (name) {
    case 'SUM':
      return sum(numbers);
    case 'SUMPRODUCT':
      return args.length === 1
        ? sum(numbers)
        : sum(list(args.reduce((all, one) => zip(all, one, multiply))).map((one) => one ?? ZERO));
    case 'MIN':
      return numbers.reduce(least, numbers[0] ?? ZERO);
    case 'MAX':
      return numbers.reduce(greatest, numbers[0] ?? ZERO);
    case 'ROUND':
      return zip(first, second, (value, decimals) => roundHalfUp(value, toNumber(decimals)));
    case 'IF':
      if (isMany(first) || first === null) throw new NotUnderstood();
      return isZero(first) ? third : second;
    default:
      throw new NotUnderstood();
  }
}

/** Both sides cell by cell; a single number goes with every cell. @throws NotUnderstood where an area is too large */
export function zip(a: Value, b: Value, of: (a: Points, b: Points) => Points | null): Value {
  const one = (x: Points | null, y: Points | null): Points | null => (x === null || y === null ? null : of(x, y));
  if (!isMany(a) && !isMany(b)) return one(a, b);
  const [left, right] = [list(a), list(b)];
  const length = Math.max(left.length, right.length);
  const at = (value: Value, cells: readonly (Points | null)[], index: number): Points | null =>
    isMany(value) ? (cells[index] ?? null) : value;
  return Array.from({ length }, (_, index) => one(at(a, left, index), at(b, right, index)));
}

export function isMany(value: Value): value is AreaCells | readonly (Points | null)[] {
  return value instanceof AreaCells || Array.isArray(value);
}

function list(value: Value): readonly (Points | null)[] {
  if (!isMany(value)) return [value];
  if (!(value instanceof AreaCells)) return value;
  if (value.all === null) throw new NotUnderstood();
  return value.all;
}

function numbersOf(value: Value): readonly Points[] {
  return value instanceof AreaCells ? value.numbers : list(value).flatMap((one) => one ?? []);
}
