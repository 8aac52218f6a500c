/** `2026-12-20` as it is read aloud in Vietnamese, `20/12/2026`; what was typed otherwise stays as it was typed. */
export function dayText(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim()) ?? [];
  return year === undefined ? text.trim() : `${Number(day)}/${Number(month)}/${year}`;
}
