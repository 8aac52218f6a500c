import {
  add,
  compare,
  divide,
  greatest,
  isZero,
  least,
  multiply,
  negate,
  ONE,
  pointsFrom,
  pointsFromExcel,
  roundHalfUp,
  subtract,
  sum,
  toNumber,
  ZERO,
  type Points,
} from './domain/points';
import { parseArea, type CellRef } from './workbook/address';
import type { CalculatedValue } from './workbook/calculated';
import { formulaTokens, type Token } from './workbook/formulaTokens';
import { isInput } from './workbook/sheetMark';
import { cellAt, cellOf, sheetNamed, type Workbook } from './workbook/workbook';

/**
 * What the formulas come to that follow from some cells, those that stand in such a cell included: sums, differences, products, ROUND,
 * MIN, MAX, IF and counted comparisons, as scoring sheets use them. A formula that says anything else is left without a value: the
 * program that opens the file calculates it, and last year's number never stands beside this year's cells.
 *
 * @param within all cells that may be others now, when that is known: the rest is not even looked at
 */
export function calculated(
  workbook: Workbook,
  changed: readonly CellRef[],
  within: readonly CellRef[] | null = null,
): readonly CalculatedValue[] {
  const known = new Map<string, Found>();
  const touched = new Set(changed.map(keyOf));
  const open = within === null ? null : new Set(within.map(keyOf));
  const values: CalculatedValue[] = [];
  const find = (at: CellRef): Found => {
    const before = known.get(keyOf(at));
    if (before !== undefined) return before;
    // A circle of references finds what stands there.
    known.set(keyOf(at), { value: storedAt(workbook, at), isTouched: false, isUnknown: false });
    const found = compute(at);
    known.set(keyOf(at), found);
    return found;
  };
  const compute = (at: CellRef): Found => {
    const { formula } = cellOf(workbook, at);
    if (formula === null || open?.has(keyOf(at)) === false)
      return { value: storedAt(workbook, at), isTouched: touched.has(keyOf(at)), isUnknown: false };
    const reader = new FormulaReader(formulaTokens(formula), at.sheet, find);
    const read = reader.value();
    const isTouched = reader.isTouched || touched.has(keyOf(at));
    const value = reader.hasUnknown ? null : read;
    return isTouched
      ? { value, isTouched, isUnknown: value === null }
      : { value: storedAt(workbook, at), isTouched, isUnknown: false };
  };
  for (const at of within === null ? formulaCells(workbook) : within.filter((one) => isFormula(workbook, one))) {
    const { value, isTouched } = find(at);
    if (isTouched) values.push({ at, value: value === null ? { kind: 'blank' } : { kind: 'number', value: toNumber(value) } });
  }
  return values;
}

function formulaCells({ sheets }: Workbook): readonly CellRef[] {
  return sheets.flatMap(({ name, mark, rows }) =>
    isInput(mark)
      ? [...rows].flatMap(([row, cells]) =>
          [...cells].flatMap(([column, { formula }]) => (formula === null ? [] : [{ sheet: name, row, column }])),
        )
      : [],
  );
}

function isFormula(workbook: Workbook, at: CellRef): boolean {
  const sheet = sheetNamed(workbook, at.sheet);
  return sheet !== null && isInput(sheet.mark) && cellAt(sheet, at.row, at.column).formula !== null;
}

/** `null`: not calculated, or no number. */
interface Found {
  readonly value: Points | null;
  readonly isTouched: boolean;
  /** A formula that follows from the cells and was not calculated: what follows from it is not either, be it a sum. */
  readonly isUnknown: boolean;
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${String(row)},${String(column)},${sheet}`;
}

/** As arithmetic takes a cell: a blank is 0 there, a text or an error is nothing. */
function storedAt(workbook: Workbook, at: CellRef): Points | null {
  const { value } = cellOf(workbook, at);
  switch (value.kind) {
    case 'blank':
      return ZERO;
    case 'number':
      return Number.isFinite(value.value) ? pointsFromExcel(value.value) : null;
    case 'boolean':
      return value.value ? ONE : ZERO;
    case 'text':
    case 'error':
      return null;
  }
}

/** A number, or the numbers of an area; `null` among them is a text, which sums pass over. */
type Value = Points | null | readonly (Points | null)[];

class NotUnderstood extends Error {}

class FormulaReader {
  isTouched = false;
  hasUnknown = false;
  private next = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly own: string,
    private readonly find: (at: CellRef) => Found,
  ) {}

  value(): Points | null {
    try {
      const value = this.comparison();
      if (this.next !== this.tokens.length) throw new NotUnderstood();
      return isList(value) ? null : value;
    } catch (error) {
      if (!(error instanceof NotUnderstood)) throw error;
      this.touchAll();
      return null;
    }
  }

  /** What a formula that is not understood may follow from is all it names. */
  private touchAll(): void {
    for (; this.next < this.tokens.length; this.next += 1) if (this.peek()?.kind === 'reference') this.area();
  }

  private peek(): Token | undefined {
    return this.tokens[this.next];
  }

  private takes(text: string): boolean {
    if (this.peek()?.kind !== 'other' || this.peek()?.text !== text) return false;
    this.next += 1;
    return true;
  }

  private comparison(): Value {
    let left = this.sum();
    for (;;) {
      const operator = ['<', '>', '='].find((one) => this.takes(one));
      if (operator === undefined) return left;
      const orEqual = operator !== '=' && this.takes('=');
      const isUnlike = operator === '<' && !orEqual && this.takes('>');
      const holds = (order: number): boolean =>
        isUnlike
          ? order !== 0
          : operator === '='
            ? order === 0
            : (orEqual && order === 0) || (operator === '<' ? order < 0 : order > 0);
      left = zip(left, this.sum(), (a, b) => (holds(compare(a, b)) ? ONE : ZERO));
    }
  }

  private sum(): Value {
    let left = this.product();
    for (;;) {
      if (this.takes('+')) left = zip(left, this.product(), add);
      else if (this.takes('-')) left = zip(left, this.product(), subtract);
      else return left;
    }
  }

  private product(): Value {
    let left = this.unary();
    for (;;) {
      if (this.takes('*')) left = zip(left, this.unary(), multiply);
      else if (this.takes('/')) left = zip(left, this.unary(), (a, b) => (isZero(b) ? null : divide(a, b)));
      else return left;
    }
  }

  private unary(): Value {
    if (this.takes('-')) return zip(this.unary(), ZERO, (a) => negate(a));
    if (this.takes('+')) return this.unary();
    return this.primary();
  }

  private primary(): Value {
    const token = this.peek();
    if (token === undefined) throw new NotUnderstood();
    if (token.kind === 'reference') return this.area();
    if (this.takes('(')) {
      const inside = this.comparison();
      if (!this.takes(')')) throw new NotUnderstood();
      return inside;
    }
    const number = pointsFrom(token.text);
    if (number !== null) {
      this.next += 1;
      return number;
    }
    // The sheet of a reference stands before it.
    if (token.text.endsWith('!')) {
      this.next += 1;
      return this.area();
    }
    return this.call(token.text);
  }

  private call(name: string): Value {
    this.next += 1;
    if (!this.takes('(')) throw new NotUnderstood();
    const args: Value[] = [];
    while (!this.takes(')')) {
      args.push(this.comparison());
      if (!this.takes(',') && this.peek()?.text !== ')') throw new NotUnderstood();
    }
    return called(name, args);
  }

  private area(): Value {
    const first = this.peek();
    if (first?.kind !== 'reference') throw new NotUnderstood();
    this.next += 1;
    const end = this.tokens[this.next]?.text === ':' ? this.tokens[this.next + 1] : undefined;
    if (end?.kind === 'reference') this.next += 2;
    const area = parseArea((end === undefined ? first.text : `${first.text}:${end.text}`).replace(/\$/g, ''));
    if (area === null) throw new NotUnderstood();
    const sheet = first.sheet === '' ? this.own : first.sheet.replace(/^'|'$/g, '').replace(/''/g, "'");
    const values: (Points | null)[] = [];
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1) {
        const found = this.find({ sheet, row, column });
        this.isTouched ||= found.isTouched;
        this.hasUnknown ||= found.isUnknown;
        values.push(found.value);
      }
    return end === undefined ? (values[0] ?? null) : values;
  }
}

function called(name: string, args: readonly Value[]): Value {
  const numbers = args.flatMap(list).flatMap((one) => (one === null ? [] : [one]));
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
      if (isList(first) || first === null) throw new NotUnderstood();
      return isZero(first) ? third : second;
    default:
      throw new NotUnderstood();
  }
}

function isList(value: Value): value is readonly (Points | null)[] {
  return Array.isArray(value);
}

function list(value: Value): readonly (Points | null)[] {
  return isList(value) ? value : [value];
}

function zip(a: Value, b: Value, of: (a: Points, b: Points) => Points | null): Value {
  const one = (x: Points | null, y: Points | null): Points | null => (x === null || y === null ? null : of(x, y));
  if (!isList(a) && !isList(b)) return one(a, b);
  const length = Math.max(list(a).length, list(b).length);
  const at = (value: Value, index: number): Points | null => (isList(value) ? (value[index] ?? null) : value);
  return Array.from({ length }, (_, index) => one(at(a, index), at(b, index)));
}
