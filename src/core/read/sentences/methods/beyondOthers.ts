import { compare } from '../../../domain/points';
import type { Bound } from '../bound';
import { match, pattern } from '../pattern';
import type { Token } from '../token';

const OPEN: Bound = { from: null, includesFrom: true, to: null, includesTo: true, isPercent: false, lead: [], noun: [] };
/** Stand for what lies above all the others, and below them. */
export const MORE: Bound = { ...OPEN };
export const LESS: Bound = { ...OPEN };
const ABOVE = pattern('IF? nhiều|cao|lớn|trên hơn|nữa nữa?');
const BELOW = pattern('IF? ít|thấp|nhỏ|kém hơn nữa?');

/** `nhiều hơn: 0 điểm`, `thấp hơn: 1 điểm` after rows that name numbers. */
export function beyondIn(condition: readonly Token[]): Bound | null {
  if (condition.length < 2 || condition.length > 4 || !condition.some(({ code }) => code === 'hơn' || code === 'nữa'))
    return null;
  return match(condition, ABOVE) !== null ? MORE : match(condition, BELOW) !== null ? LESS : null;
}

/** With each such row where the outermost of the others ends; a row stays open where nothing ends there. */
export function beyondOthers<Row extends { readonly bound: Bound | null }>(rows: readonly Row[]): readonly Row[] {
  const named = rows.flatMap(({ bound }) => (bound === null || bound === MORE || bound === LESS ? [] : [bound]));
  const [top] = named.filter(({ to }) => to !== null).sort((a, b) => compareEnds(b.to, a.to));
  const [bottom] = named.filter(({ from }) => from !== null).sort((a, b) => compareEnds(a.from, b.from));
  return rows.map((row) => {
    if (row.bound === MORE && top?.to !== undefined && named.every(({ to }) => to !== null))
      return { ...row, bound: { ...OPEN, from: top.to, includesFrom: !top.includesTo, isPercent: top.isPercent } };
    if (row.bound === LESS && bottom?.from !== undefined && named.every(({ from }) => from !== null))
      return { ...row, bound: { ...OPEN, to: bottom.from, includesTo: !bottom.includesFrom, isPercent: bottom.isPercent } };
    return row;
  });
}

const compareEnds = (a: Bound['to'], b: Bound['to']): number => (a === null || b === null ? 0 : compare(a, b));
