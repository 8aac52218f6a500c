import type { Criterion } from '../domain/criteria';
import { HUNDRED, multiply, type Points } from '../domain/points';
import type { Entry, ReadNumber, ReadResult } from '../domain/reading';
import { stripMarks } from '../shared/foldHeading';
import type { Method } from '../domain/method';
import type { MethodContext, MethodValue } from './methods/methodOutcome';

/** The result and target of one unit as its method takes them; `null` when no result is given. */
export interface ResultValue {
  readonly value: MethodValue;
  readonly context: MethodContext;
}

/**
 * 98% in a percent cell holds 0.98, and the same rate typed under the heading "%" holds 98. Rules write their bounds as 95, so
 * where a method compares rates every percent is taken as its number of percents. Source: METHODS §1.2.
 */
export function resultValue(criterion: Criterion, entry: Entry | undefined): ResultValue | null {
  const result = entry?.result;
  if (result === undefined) return null;
  const word = wordOf(result, criterion);
  const { value } = result.number.reading;
  if (value === null && word === null) return null;
  const target = entry?.target?.state === 'assigned' ? entry.target.number : null;
  const inPercents = comparesRates(criterion);
  return {
    value: {
      number: inPercents ? percents(result.number) : value,
      isPercent: isPercent(result.number),
      word: value === null ? word : null,
    },
    context: {
      target: target === null ? null : percents(target),
      isTargetPercent: target !== null && isPercent(target),
      maximum: criterion.maximum,
      isPlace: isPlaceUnit(criterion.unitOfMeasure),
    },
  };
}

/** A count shown as a percent stays what it is and is refused as no whole number. */
function comparesRates({ method }: Criterion): boolean {
  return RATES.has(method.kind);
}

const RATES = new Set(['tiers', 'ratioToTarget', 'goalposts', 'clusterLeader', 'relativeToBest', 'minMax']);

/** `thứ hạng`, `vị trí`: the result is a place. Source: CONTRACT §5.1. */
function isPlaceUnit(unit: string | null): boolean {
  return unit !== null && /^(?:thu )?(?:hang|xep hang|thu tu|vi thu|vi tri)$/.test(stripMarks(unit));
}

function percents(number: ReadNumber): Points | null {
  const { value } = number.reading;
  return value !== null && isPercent(number) ? multiply(value, HUNDRED) : value;
}

function isPercent({ reading }: ReadNumber): boolean {
  return (reading.status === 'ok' || reading.status === 'warn') && reading.isPercent;
}

/** A tick box (TRUE, FALSE) speaks as a word; a text that is no number is one, with numbers in it where the method takes such. */
function wordOf(result: ReadResult, { method }: Criterion): string | null {
  const { stored } = result.number;
  if (result.word !== null) return result.word;
  if (stored.kind === 'text' && result.number.reading.value === null && takesText(method)) return stored.text.trim();
  return stored.kind === 'boolean' ? String(stored.value) : null;
}

/** `2 giải nhất, 1 giải nhì`, `HK1: 3; HK2: 4`, `a) 92%; b) Có`, `hạng 2`, `mức 2`. */
function takesText(method: Method): boolean {
  switch (method.kind) {
    case 'weightedCount':
    case 'composite':
    case 'alternatives':
    case 'placeTable':
    case 'levels':
      return true;
    case 'perUnit':
      return method.periodCap !== undefined;
    case 'bonus':
      return method.items !== undefined || method.periodCap !== undefined;
    case 'penalty':
      return method.items !== undefined;
    default:
      return false;
  }
}
