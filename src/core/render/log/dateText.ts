import type { PaperDate } from '../sheetWords';

/** `20/11/2026`: as it is written on paper. */
export function dateText({ year, month, day }: PaperDate): string {
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${String(year)}`;
}
