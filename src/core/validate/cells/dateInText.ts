import { exists, turned, type StatedDate } from '../../domain/evidenceReference';

/** A day that a text consists of. `day` is `null` where the calendar has none; a day up to the twelfth may as well be a month. */
export interface DateInText {
  readonly day: StatedDate | null;
  readonly sureness: 'sure' | 'either' | 'monthFirst' | 'impossible';
}

const DATE = /^(?:ngày\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/iu;

/** `20/7/2022` and nothing else; `null` for every other text, years of two digits among them. */
export function dateInText(text: string): DateInText | null {
  const match = DATE.exec(text.normalize('NFC').trim());
  if (match === null) return null;
  const date = { day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) };
  if (date.year < 1950 || date.year > 2100) return null;
  if (exists(date)) return { day: date, sureness: date.day > 12 || date.day === date.month ? 'sure' : 'either' };
  return exists(turned(date)) ? { day: turned(date), sureness: 'monthFirst' } : { day: null, sureness: 'impossible' };
}
