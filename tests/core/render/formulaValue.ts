/** What Excel would show for the formulas our sheets use, computed with doubles and apart from the engine: +, −, *, /, <, >, =, SUM, SUMPRODUCT, ROUND, MIN, MAX, IF. */
import { parseArea } from '../../../src/core/workbook/address';

type Value = number | readonly number[];
/** Cell values by sheet name ("" is the formula's own sheet) and address. Blank cells are 0. */
export type Cells = (sheet: string, row: number, column: number) => number;

const TOKEN = /\s*('(?:[^']|'')*'!|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|[A-Z]+(?=\()|\d+(?:\.\d+)?|[-+*/<>=(),])/y;

export function formulaValue(formula: string, cells: Cells): number {
  const tokens = tokensOf(formula);
  let next = 0;
  const peek = (): string | undefined => tokens[next];
  const take = (): string => tokens[next++] ?? '';
  const expect = (token: string): void => {
    if (take() !== token) throw new Error(`Expected ${token} in ${formula}`);
  };

  function comparison(): Value {
    let left = sum();
    while (peek() === '<' || peek() === '>' || peek() === '=') {
      const operator = take();
      left = zip(left, sum(), (a, b) => Number(operator === '<' ? a < b : operator === '>' ? a > b : a === b));
    }
    return left;
  }
  function sum(): Value {
    let left = product();
    while (peek() === '+' || peek() === '-') {
      const operator = take();
      left = zip(left, product(), (a, b) => (operator === '+' ? a + b : a - b));
    }
    return left;
  }
  function product(): Value {
    let left = unary();
    while (peek() === '*' || peek() === '/') {
      const operator = take();
      left = zip(left, unary(), (a, b) => (operator === '*' ? a * b : a / b));
    }
    return left;
  }
  function unary(): Value {
    if (peek() === '-') {
      take();
      return zip(unary(), 0, (a) => -a);
    }
    return primary();
  }
  function primary(): Value {
    const token = take();
    if (token === '(') {
      const inside = comparison();
      expect(')');
      return inside;
    }
    if (/^\d/.test(token)) return Number(token);
    if (token.endsWith('!')) return range(token.slice(1, -2).replace(/''/g, "'"), take());
    if (/\d$/.test(token)) return range('', token);
    expect('(');
    const args = [comparison()];
    while (peek() === ',') {
      take();
      args.push(comparison());
    }
    expect(')');
    return call(token, args);
  }
  function range(sheet: string, text: string): Value {
    const area = parseArea(text.replace(/\$/g, ''));
    if (area === null) throw new Error(`No area: ${text}`);
    const values: number[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) values.push(cells(sheet, row, column));
    }
    return text.includes(':') ? values : (values[0] ?? 0);
  }

  const value = comparison();
  if (next !== tokens.length) throw new Error(`Not read to its end: ${formula}`);
  return list(value)[0] ?? 0;
}

function call(name: string, args: readonly Value[]): Value {
  const [first = 0, second = 0, third = 0] = args;
  switch (name) {
    case 'SUM':
    case 'SUMPRODUCT':
      return args.flatMap(list).reduce((all, one) => all + one, 0);
    case 'MIN':
      return Math.min(...args.flatMap(list));
    case 'MAX':
      return Math.max(...args.flatMap(list));
    case 'IF':
      return list(first)[0] === 0 ? third : second;
    case 'ROUND':
      return zip(first, second, (value, decimals) => {
        const scale = 10 ** decimals;
        return (Math.sign(value) * Math.round(Number((Math.abs(value) * scale).toPrecision(15)))) / scale;
      });
    default:
      throw new Error(`Unknown function: ${name}`);
  }
}

function tokensOf(formula: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const match = TOKEN.exec(formula);
    if (match === null) throw new Error(`Not understood: ${formula}`);
    tokens.push(match[1] ?? '');
  }
  return tokens;
}

const list = (value: Value): readonly number[] => (typeof value === 'number' ? [value] : value);

function zip(a: Value, b: Value, of: (a: number, b: number) => number): Value {
  if (typeof a === 'number' && typeof b === 'number') return of(a, b);
  const length = Math.max(list(a).length, list(b).length);
  const at = (value: Value, index: number): number => (typeof value === 'number' ? value : (value[index] ?? 0));
  return Array.from({ length }, (_, index) => of(at(a, index), at(b, index)));
}
