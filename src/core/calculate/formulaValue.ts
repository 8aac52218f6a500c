import { greatest, isZero, least, multiply, roundHalfUp, sum, toNumber, ZERO, type Points } from '../domain/points';

/** What stands in an area. */
export class AreaCells {
  constructor(
    /** Row by row, a blank as 0 and a text as `null`; `null` where the area is too large to be taken cell by cell. */
    readonly all: readonly (Points | null)[] | null,
    /** What functions over an area take of it: blanks and texts are passed over. */
    readonly numbers: readonly Points[],
    /** How many cells stand beside each other: only areas of one shape go together cell by cell. */
    readonly width: number,
  ) {}
}

/** What was made of the cells of an area, in its shape. */
export interface MadeCells {
  readonly all: readonly (Points | null)[];
  readonly width: number;
}

/** A number, the cells of an area, or what was made of them; `null` is a text. */
export type Value = Points | null | AreaCells | MadeCells;

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
      if (args.some(isMany) && !args.every(isMany)) throw new NotUnderstood();
      return args.length === 1 ? sum(numbers) : sum(numbersOf(args.reduce((all, one) => zip(all, one, multiply))));
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

/** Both sides cell by cell; a single number goes with every cell. @throws NotUnderstood where an area is too large, or two have other shapes */
export function zip(a: Value, b: Value, of: (a: Points, b: Points) => Points | null): Value {
  const one = (x: Points | null, y: Points | null): Points | null => (x === null || y === null ? null : of(x, y));
  if (!isMany(a)) return isMany(b) ? { all: list(b).map((y) => one(a, y)), width: b.width } : one(a, b);
  if (!isMany(b)) return { all: list(a).map((x) => one(x, b)), width: a.width };
  const [left, right] = [list(a), list(b)];
  if (a.width !== b.width || left.length !== right.length) throw new NotUnderstood();
  return { all: left.map((x, index) => one(x, right[index] ?? null)), width: a.width };
}

export function isMany(value: Value): value is AreaCells | MadeCells {
  return value !== null && 'width' in value;
}

function list(value: AreaCells | MadeCells): readonly (Points | null)[] {
  if (value.all === null) throw new NotUnderstood();
  return value.all;
}

function numbersOf(value: Value): readonly Points[] {
  if (value instanceof AreaCells) return value.numbers;
  return (isMany(value) ? list(value) : [value]).flatMap((one) => one ?? []);
}
