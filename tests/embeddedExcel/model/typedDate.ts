const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

interface TypedDate {
  readonly serial: number;
  /** The format such a date gets in a cell that has none. */
  readonly format: string;
}

/** A year for dates typed without one, so that a test does not depend on the day it runs. */
const THIS_YEAR = 2026;

/** Reads dates and times as a US Excel does: `1/2` is 2 January, `31/12/2026` is none. `null` when the text is no date. */
export function dateFrom(typed: string): TypedDate | null {
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AaPp])[Mm])?$/.exec(typed);
  if (time !== null) return timeFrom(time);
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(typed);
  if (iso !== null) return on(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const full = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(typed);
  if (full !== null) return on(century(full[3] ?? ''), Number(full[1]), Number(full[2]), 'm/d/yyyy');
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(typed);
  if (short !== null) {
    const [first, second] = [Number(short[1]), Number(short[2])];
    return on(THIS_YEAR, first, second, 'd-mmm') ?? monthOf(first, second);
  }
  const named = /^(\d{1,2})[- ]([A-Za-z]{3,9})(?:[- ](\d{4}|\d{2}))?$/.exec(typed);
  if (named === null) return null;
  const month = MONTHS.indexOf((named[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  const year = named[3] === undefined ? THIS_YEAR : century(named[3]);
  return month === 0 ? null : on(year, month, Number(named[1]), named[3] === undefined ? 'd-mmm' : 'd-mmm-yy');
}

/** `5/40` is May 1940. */
function monthOf(month: number, year: number): TypedDate | null {
  return year > 31 ? on(century(String(year)), month, 1, 'mmm-yy') : null;
}

function century(year: string): number {
  const number = Number(year);
  return year.length === 4 ? number : number < 30 ? 2000 + number : 1900 + number;
}

function on(year: number, month: number, day: number, format: string): TypedDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return null;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  // Excel counts a 29 February 1900 that never was.
  return { serial: days < 61 ? days - 1 : days, format };
}

function timeFrom(time: RegExpExecArray): TypedDate | null {
  const [hours, minutes, seconds] = [Number(time[1]), Number(time[2]), Number(time[3] ?? 0)];
  if (minutes > 59 || seconds > 59 || (time[4] !== undefined && hours > 12)) return null;
  const afternoon =
    time[4]?.toLowerCase() === 'p' ? (hours === 12 ? 12 : hours + 12) : time[4] !== undefined && hours === 12 ? 0 : hours;
  const format =
    time[4] !== undefined ? (time[3] === undefined ? 'h:mm AM/PM' : 'h:mm:ss AM/PM') : time[3] === undefined ? 'h:mm' : 'h:mm:ss';
  return { serial: (afternoon * 3600 + minutes * 60 + seconds) / 86_400, format };
}
