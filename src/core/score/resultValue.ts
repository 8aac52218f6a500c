import type { Criterion } from '../domain/criteria';
import { HUNDRED, multiply, type Points } from '../domain/points';
import type { Entry, ReadNumber, ReadResult } from '../domain/reading';
import type { MethodContext, MethodValue } from './methods/methodOutcome';

/** The result and target of one unit as its method takes them; `null` when no result is given. */
export interface ResultValue {
  readonly value: MethodValue;
  readonly context: MethodContext;
}

/**
 * 98% in a percent cell holds 0.98 and the same rate typed under the heading "%" holds 98: tiers and targets are written
 * as 95 or as 95%, so a percent is taken as 98 unless its counterpart is a percent too. Source: METHODS §1.2.
 */
export function resultValue(criterion: Criterion, entry: Entry | undefined): ResultValue | null {
  const result = entry?.result;
  if (result === undefined) return null;
  const word = wordOf(result);
  const number = numberOf(result.number);
  if (number === null && word === null) return null;
  const target = entry?.target?.state === 'assigned' ? entry.target.number : null;
  const isPercent = number !== null && percent(result.number);
  const isTargetPercent = target !== null && percent(target);
  const bothPercent = isPercent && isTargetPercent;
  return {
    value: {
      number: number !== null && isPercent && !bothPercent && takesPercentPoints(criterion) ? multiply(number, HUNDRED) : number,
      isPercent,
      word: number === null ? word : null,
    },
    context: {
      target: target === null ? null : hundredfold(numberOf(target), isTargetPercent && !bothPercent),
      maximum: criterion.maximum,
    },
  };
}

function hundredfold(number: Points | null, apply: boolean): Points | null {
  return number !== null && apply ? multiply(number, HUNDRED) : number;
}

/** Whether the method compares rates; a count shown as a percent stays what it is and is refused as no whole number. */
function takesPercentPoints({ method }: Criterion): boolean {
  return method.kind === 'tiers' || method.kind === 'ratioToTarget' || method.kind === 'goalposts';
}

function numberOf({ reading }: ReadNumber): Points | null {
  return reading.value;
}

function percent({ reading }: ReadNumber): boolean {
  return (reading.status === 'ok' || reading.status === 'warn') && reading.isPercent;
}

/** A tick box (TRUE, FALSE) speaks as a word; a text that is no number is one. */
function wordOf(result: ReadResult): string | null {
  const { stored } = result.number;
  if (result.word !== null) return result.word;
  return stored.kind === 'boolean' ? String(stored.value) : null;
}
