import type { ConsensusRule } from '../../domain/crossScore';
import {
  add,
  compare,
  decimalText,
  divide,
  equal,
  exactText,
  greatest,
  isNegative,
  isZero,
  least,
  multiply,
  negate,
  points as pointsFromText,
  pointsFrom,
  roundHalfUp,
  sum,
  ZERO,
  type Points,
} from '../../domain/points';
import { a1, quoteSheet, type CellRef } from '../../workbook/address';

/**
 * A formula with the exact value it stands for, so that no formula is written that does not give the engine's number:
 * both are built by the same call. `text` is an Excel formula in English spelling without `=`. Source: METHODS §1.3.
 */
export interface Expression {
  readonly text: string;
  readonly value: Points;
  /** The cell alone, when the expression is one: neighbours may become a range. */
  readonly cell: CellRef | null;
  /** What it is the negative of, so that two minus signs are never written. */
  readonly negativeOf?: Expression;
}

/** Longest formula Excel takes. */
export const LONGEST_FORMULA = 8192;

const pointsOf = (count: number): Points => pointsFromText(String(count));

const made = (text: string, value: Points): Expression => ({ text, value, cell: null });

/** A cell of a sheet; of our own sheet when `sheet` is "". */
export function cell(at: CellRef, value: Points): Expression {
  return { text: reference(at), value, cell: at };
}

export function constant(value: Points): Expression {
  const ending = pointsFrom(exactText(value)) !== null && !exactText(value).includes('/');
  return made(ending ? decimalText(value) : `(${exactText(value)})`, value);
}

export function times(a: Expression, b: Expression): Expression {
  return made(`${factor(a)}*${factor(b)}`, multiply(a.value, b.value));
}

/** `null`: division by 0. */
export function over(a: Expression, b: Expression): Expression | null {
  return isZero(b.value) ? null : made(`${factor(a)}/${factor(b)}`, divide(a.value, b.value));
}

export function minus(a: Expression, b: Expression): Expression {
  if (b.negativeOf !== undefined) return total([a, b.negativeOf]);
  return made(`${a.text}-${factor(b)}`, add(a.value, negate(b.value)));
}

export function negated(a: Expression): Expression {
  return a.negativeOf ?? { ...made(`-${factor(a)}`, negate(a.value)), negativeOf: a };
}

export function atMost(limit: Points | null, a: Expression): Expression {
  return limit === null ? a : made(`MIN(${constant(limit).text},${a.text})`, least(limit, a.value));
}

export function leastOf(a: Expression, b: Expression): Expression {
  return made(`MIN(${a.text},${b.text})`, least(a.value, b.value));
}

export function atLeastZero(a: Expression): Expression {
  return made(`MAX(0,${a.text})`, greatest(ZERO, a.value));
}

export function rounded(a: Expression, decimals: number): Expression {
  return made(`ROUND(${a.text},${decimals})`, roundHalfUp(a.value, decimals));
}

/** `IF(a<limit, …)`, with the branch the present value takes as its value. */
export function ifBelow(a: Expression, limit: Points, then: Expression, otherwise: Expression): Expression {
  return made(
    `IF(${a.text}<${constant(limit).text},${then.text},${otherwise.text})`,
    (compare(a.value, limit) < 0 ? then : otherwise).value,
  );
}

/** A sum written out: `a+b-c`. */
export function total(parts: readonly Expression[]): Expression {
  const text = parts.map((part, at) => (at === 0 || part.text.startsWith('-') ? part.text : `+${part.text}`)).join('');
  return made(text, sum(parts.map((part) => part.value)));
}

/** What several reviewers come to; the trimmed mean drops one highest and one lowest of at least three. `null`: there is none. */
export function consensusOf(rule: ConsensusRule, scores: readonly Expression[]): Expression | null {
  const list = scores.map((score) => score.text).join(',');
  const sorted = scores.map((score) => score.value).sort(compare);
  const mean = (values: readonly Points[]): Points => divide(sum(values), pointsOf(values.length));
  if (scores.length === 0) return null;
  if (rule === 'median') {
    const half = Math.floor((sorted.length - 1) / 2);
    return made(`MEDIAN(${list})`, mean(sorted.slice(half, sorted.length - half)));
  }
  if (rule === 'mean' || scores.length < 3) return made(`AVERAGE(${list})`, mean(sorted));
  const kept = String(scores.length - 2);
  return made(`(SUM(${list})-MAX(${list})-MIN(${list}))/${kept}`, mean(sorted.slice(1, -1)));
}

export function agrees(a: Expression, value: Points): boolean {
  return equal(a.value, value) && a.text.length < LONGEST_FORMULA;
}

export function reference({ sheet, row, column }: CellRef): string {
  return sheet === '' ? a1(row, column) : `${quoteSheet(sheet)}!${a1(row, column)}`;
}

/** Brackets around anything that is more than one term. */
function factor(a: Expression): string {
  const isNumber = /^[\d.]+$/.test(a.text) && !isNegative(a.value);
  return a.cell !== null || isNumber || isOneCall(a.text) ? a.text : `(${a.text})`;
}

/** Whether a text is one function call and nothing beside it: `SUM(…)`, but not `SUM(…)+SUM(…)`. Brackets in sheet names are skipped. */
function isOneCall(text: string): boolean {
  if (!/^[A-Z]+\(/.test(text)) return false;
  const plain = text.replace(/'(?:[^']|'')*'/g, '');
  let depth = 0;
  for (const [at, letter] of [...plain].entries()) {
    if (letter === '(') depth += 1;
    if (letter !== ')') continue;
    depth -= 1;
    if (depth === 0) return at === plain.length - 1;
  }
  return false;
}
