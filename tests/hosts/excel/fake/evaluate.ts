import { parseArea } from '../../../../src/core/workbook/address';
import type { FakeValue } from './fakeSheet';
import { cellsOf } from './fakeSheet';

const TERM = /^(?:'((?:[^']|'')+)'!)?([A-Z]{1,3}\d+)$/;

/** Sums of cells, ranges and numbers: all that the tests' own formulas need. Anything else stays uncalculated and says so as `#CALC!`. */
export function evaluate(
  formula: string,
  number: (sheet: string | null, row: number, column: number) => number | null,
): FakeValue {
  let total = 0;
  for (const term of formula.split('+')) {
    const value = termValue(term.trim(), number);
    if (value === null) return { kind: 'error', value: '#CALC!' };
    total += value;
  }
  return { kind: 'number', value: total };
}

function termValue(term: string, number: (sheet: string | null, row: number, column: number) => number | null): number | null {
  if (/^\d+(\.\d+)?$/.test(term)) return Number(term);
  const sum = /^SUM\(([A-Z]+\d+:[A-Z]+\d+)\)$/.exec(term);
  if (sum !== null) {
    const area = parseArea(sum[1] ?? '');
    return area === null ? null : [...cellsOf(area)].reduce((all, { row, column }) => all + (number(null, row, column) ?? 0), 0);
  }
  const reference = TERM.exec(term);
  const area = reference === null ? null : parseArea(reference[2] ?? '');
  return area === null ? null : (number(reference?.[1]?.replace(/''/g, "'") ?? null, area.top, area.left) ?? 0);
}
