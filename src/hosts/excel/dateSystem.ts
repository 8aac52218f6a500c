/** Which day is 0: 31 December 1899, or 1 January 1904. */
export type DateSystem = '1900' | '1904';

/** A date cell as Excel keeps it and as it shows it. */
export interface ShownDate {
  readonly serial: number;
  readonly text: string;
}

const DAY = 86_400_000;
/** Serials of 1 January 1970. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;

/** Whether a number with this format is a date that shows its year; only such a one tells which day is 0. */
export function showsYear(format: string): boolean {
  return /y/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
}

/** The first date that decides, `null` when none does. */
export function dateSystemOf(dates: readonly ShownDate[]): DateSystem | null {
  for (const date of dates) {
    const found = dateSystemFrom(date);
    if (found !== null) return found;
  }
  return null;
}

/**
 * Whether day 0 is 1 January 1904, from one date with its text: the same serial then means a day 1,462 days later, and so another
 * year. Excel itself tells it only in preview (OFFICE §3). `null` when the text does not decide.
 */
export function dateSystemFrom({ serial, text }: ShownDate): DateSystem | null {
  // Two digits may be the year only where there are not four: 26/11/2022 is no year 26.
  const digits = /\d{4}/.test(text) ? 4 : 2;
  const shows = (epoch: number): boolean => {
    const year = String(new Date((Math.floor(serial) - epoch) * DAY).getUTCFullYear()).slice(-digits);
    return new RegExp(`(^|\\D)${year}(\\D|$)`).test(text);
  };
  const [in1900, in1904] = [shows(EPOCH_1900), shows(EPOCH_1904)];
  return in1900 === in1904 ? null : in1904 ? '1904' : '1900';
}
