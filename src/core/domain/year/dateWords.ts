import type { StatedDate } from '../evidenceReference';

const WRITTEN = /^(?:ngày\s*)?(\d{1,2})\s*(?:[/.-]|\s+tháng\s+)\s*(\d{1,2})\s*(?:[/.-]|\s+năm\s+)\s*(\d{4})$/iu;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `02/3/2022` and `ngày 02 tháng 3 năm 2022`, always day first; `null` for a day that is none (DOMAIN §5). */
export function dateFrom(text: string): StatedDate | null {
  const match = WRITTEN.exec(text.normalize('NFC').trim());
  if (match === null) return null;
  const [day, month, year] = match.slice(1).map(Number);
  if (day === undefined || month === undefined || year === undefined) return null;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 && !isLeap ? 28 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= last ? { year, month, day } : null;
}

/** A zero stands before days 1–9 and before months 1 and 2, none before months 3–9: `02/3/2022` (DOMAIN §5). */
export function dateWords({ year, month, day }: StatedDate): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(day)}/${month <= 2 ? two(month) : String(month)}/${String(year)}`;
}

/** Negative, 0 or positive, as a sort wants it. */
export function compareDates(one: StatedDate, other: StatedDate): number {
  return one.year - other.year || one.month - other.month || one.day - other.day;
}
