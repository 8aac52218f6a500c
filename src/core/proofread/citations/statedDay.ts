/** A date as a text states it; `iso` is `null` for one that is on no calendar. */
export interface StatedDay {
  readonly iso: string | null;
  readonly shown: string;
  /** It would exist with day and month changed round. */
  readonly isMonthFirst: boolean;
}

const AT_START =
  /^\s*,?\s*\(?\s*(?:ban hành\s+|ký\s+)?ngày\s*(\d{1,2})\s*(?:\/|-|\.|\s*tháng\s*)\s*(\d{1,2})\s*(?:\/|-|\.|,?\s*năm\s*)\s*(\d{4})(?!\d)/iu;
const PLACE_AND_DATE = /(?:^|,|\s)\s*ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})\s*\.?$/iu;

/** A date right behind a document's number; always day first. A year of two digits is none. */
export function statedDateAt(text: string): { readonly day: StatedDay; readonly end: number } | null {
  const match = AT_START.exec(text);
  return match === null ? null : { day: dayOf(match), end: match[0].length };
}

/** `Lai Châu, ngày 20 tháng 7 năm 2022` in a letterhead. */
export function letterheadDay(text: string): StatedDay | null {
  const match = text.length < 90 ? PLACE_AND_DATE.exec(text) : null;
  return match === null ? null : dayOf(match);
}

function dayOf([shown, day = '', month = '', year = '']: RegExpExecArray): StatedDay {
  const stated = { year: Number(year), month: Number(month), day: Number(day) };
  const isReal = exists(stated);
  return {
    iso: isReal ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null,
    shown: shown.replace(/^[\s,(]+/u, ''),
    isMonthFirst: !isReal && exists({ ...stated, month: stated.day, day: stated.month }),
  };
}

function exists({ year, month, day }: { readonly year: number; readonly month: number; readonly day: number }): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}
