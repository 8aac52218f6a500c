import { divide, points, pointsFrom, pointsFromExcel, type Points } from '../domain/points';
import type { NumberReading } from '../domain/reading';
import type { Cell } from '../workbook/cell';
import { assertNever } from '../shared/assertNever';
import { excelDate, isDateFormat } from '../workbook/excelDate';
import { numberText } from './numbers/numberText';

/** What is known about the place of a number. */
export interface NumberPlace {
  /** The criterion's maximum, `null` when it has none: decides how `20/25` is proposed. */
  readonly maximum: Points | null;
  readonly date1904: boolean;
  /** A faster way to the same exact number, for whole sheets. */
  readonly exact?: (value: number) => Points;
}

const NOWHERE: NumberPlace = { maximum: null, date1904: false };
/** A serial this small is a plain number that somebody formatted as a date: 9 shown as 09/01/1900. */
const LAST_PLAIN_SERIAL = 1_000;

/**
 * The one place where a cell becomes an exact number, or a question.
 * Blank, a dash, `KP`, 0, text and error are six different things. Source: METHODS §1.2, WORKBOOKS §5.
 */
export function numberFrom(cell: Cell, place: NumberPlace = NOWHERE): NumberReading {
  const { value } = cell;
  switch (value.kind) {
    case 'blank':
      return cell.formula === null
        ? { status: 'missing', value: null }
        : { status: 'error', value: null, why: ['noCachedValue'] };
    case 'text':
      return numberText(value.text, place.maximum);
    case 'boolean':
      return { status: 'error', value: null, why: ['boolean'] };
    case 'error':
      return { status: 'error', value: null, why: ['errorValue'] };
    case 'number': {
      if (!Number.isFinite(value.value)) return { status: 'error', value: null, why: ['errorValue'] };
      if (isDateFormat(cell.format)) return fromDate(value.value, place.date1904);
      const isPercent = cell.format.includes('%');
      return { status: 'ok', value: (place.exact ?? pointsFromExcel)(value.value), why: isPercent ? ['percent'] : [], isPercent };
    }
    default:
      return assertNever(value);
  }
}

/** A date among points was typed as `1.5` or `1/2`; both are offered, neither is taken (TYP-10). */
function fromDate(serial: number, date1904: boolean): NumberReading {
  const date = excelDate(serial, date1904);
  const candidates: Points[] = [];
  if (date === null || serial < LAST_PLAIN_SERIAL) {
    candidates.push(pointsFromExcel(serial));
  } else {
    const typed = pointsFrom(`${date.day}.${date.month}`);
    if (typed !== null) candidates.push(typed);
    candidates.push(divide(points(String(date.day)), points(String(date.month))));
  }
  return { status: 'ask', value: null, why: ['dateInScore'], candidates };
}
