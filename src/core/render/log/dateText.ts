import type { PaperDate } from '../sheetWords';

/** `20/11/2026`: as it is written on paper. */
export function dateText({ year, month, day }: PaperDate): string {
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${String(year)}`;
}

/** `20/11/2026 09:05`, by a clock such as a Date; core has none. */
export function timeText(clock: Clock): string {
  const [hours, minutes] = [clock.getHours(), clock.getMinutes()].map((part) => String(part).padStart(2, '0'));
  const day = dateText({ year: clock.getFullYear(), month: clock.getMonth() + 1, day: clock.getDate() });
  return `${day} ${hours ?? ''}:${minutes ?? ''}`;
}

interface Clock {
  getFullYear(): number;
  getMonth(): number;
  getDate(): number;
  getHours(): number;
  getMinutes(): number;
}
