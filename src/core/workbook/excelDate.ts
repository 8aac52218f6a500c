import { onceEach } from '../shared/onceEach';
/** A date's day, month and year. */
export interface DayMonthYear {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

const QUOTED_OR_COLOUR = /"[^"]*"|\[(?!h|m|s)[^\]]*\]|\\./gi;
const DAYS_1900_TO_1970 = 25_569;
const DAYS_1904_TO_1970 = 24_107;

/** Whether a number format shows a date or a time: `d/m/yyyy`, `dd-mmm`, `h:mm`. */
export const isDateFormat = onceEach((format: string): boolean => {
  if (/^general$/i.test(format)) return false;
  return /[dmyhs]/i.test(format.replace(QUOTED_OR_COLOUR, ''));
});

/** The date Excel shows for a serial number, without a clock; `null` before the calendar begins. */
export function excelDate(serial: number, date1904: boolean): DayMonthYear | null {
  const whole = Math.floor(serial);
  if (whole < 1) return null;
  if (date1904) return civil(whole - DAYS_1904_TO_1970);
  // Excel counts 29 February 1900, which never was: serial 60.
  return civil((whole < 60 ? whole + 1 : whole) - DAYS_1900_TO_1970);
}

/** The serial number by which Excel keeps a day after February 1900. */
export function serialOf({ day, month, year }: DayMonthYear, date1904: boolean): number {
  const years = month <= 2 ? year - 1 : year;
  const era = Math.floor(years / 400);
  const yearOfEra = years - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  const days = era * 146_097 + dayOfEra - 719_468;
  return days + (date1904 ? DAYS_1904_TO_1970 : DAYS_1900_TO_1970);
}

/** Days since 1 January 1970 as a date of the Gregorian calendar (the usual 400-year arithmetic, March first). */
function civil(days: number): DayMonthYear {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
    month,
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
  };
}
