import { add, compare, divide, isZero, multiply, negate, ONE, pointsFrom, subtract, ZERO, type Points } from '../domain/points';
import { parseArea, parseLines, type SheetArea } from '../workbook/address';
import { isName } from '../workbook/formulaReferences';
import type { Token } from '../workbook/formulaTokens';
import { called, isMany, NotUnderstood, zip, type AreaCells, type Value } from './formulaValue';

/** What an area holds, and whether it follows from the changed cells. */
export interface AreaFound {
  readonly cells: AreaCells;
  readonly isTouched: boolean;
  /** A formula in it follows from them and was not calculated. */
  readonly isUnknown: boolean;
}

/** Functions whose arguments do not name the cells they look at. */
const ELSEWHERE: ReadonlySet<string> = new Set(['INDIRECT', 'OFFSET']);

/** One formula, read from its first token to its last; what it looks at is found by whoever walks the workbook. */
export class FormulaReader {
  isTouched = false;
  hasUnknown = false;
  private next = 0;

  /** @param find what stands in an area; `null`: the workbook has no such sheet */
  constructor(
    private readonly tokens: readonly Token[],
    private readonly own: string,
    private readonly find: (at: SheetArea) => AreaFound | null,
  ) {}

  /** `null`: no number, or not understood. A formula that is not understood may follow from all it names. */
  value(): Points | null {
    if (looksUnseen(this.tokens)) {
      this.touchUnseen();
      return null;
    }
    try {
      const value = this.comparison();
      if (this.next !== this.tokens.length) throw new NotUnderstood();
      return isMany(value) ? null : value;
    } catch (error) {
      if (!(error instanceof NotUnderstood)) throw error;
      while (this.next < this.tokens.length) {
        if (this.peek()?.kind === 'reference') this.look();
        else this.next += 1;
      }
      return null;
    }
  }

  /** Where the text does not tell which cells are looked at, any of them may have changed. */
  private touchUnseen(): void {
    this.isTouched = true;
    this.hasUnknown = true;
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
    const isCell = !first.text.includes(':') && this.tokens[this.next + 1]?.text !== ':';
    const cells = this.look();
    if (cells === null) throw new NotUnderstood();
    return isCell ? (cells.all?.[0] ?? null) : cells;
  }

  /** Goes past a reference and looks at its cells; `null`: it is none of this workbook that could be read. */
  private look(): AreaCells | null {
    const first = this.peek();
    if (first?.kind !== 'reference') return null;
    this.next += 1;
    const end = this.tokens[this.next]?.text === ':' ? this.tokens[this.next + 1] : undefined;
    if (end?.kind === 'reference') this.next += 2;
    const text = end === undefined ? first.text : `${first.text}:${end.text}`;
    const area = parseArea(text.replace(/\$/g, '')) ?? parseLines(text);
    const sheet = first.sheet === '' ? this.own : first.sheet.replace(/^'|'$/g, '').replace(/''/g, "'");
    // Another workbook follows from nothing here; the same cells of several sheets may.
    if (sheet.includes('[')) return null;
    const found = area === null || sheet.includes(':') ? null : this.find({ sheet, area });
    if (found === null) {
      this.touchUnseen();
      return null;
    }
    this.isTouched ||= found.isTouched;
    this.hasUnknown ||= found.isUnknown;
    return found.cells;
  }
}

/** A defined name, a table, a function that is told in words where to look, or an area that ends where a function says. */
function looksUnseen(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind, text }, index) => {
    if (kind === 'reference') return false;
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    if (text === ':') return before?.kind !== 'reference' || after?.kind !== 'reference';
    // `#REF!` is an error and no name.
    if (after?.text === '(') return ELSEWHERE.has(text);
    return before?.text !== '#' && !text.endsWith('!') && isName(text);
  });
}
