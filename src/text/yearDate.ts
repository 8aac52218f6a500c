/** `02/3/2022`: a zero before days 1–9 and before months 1 and 2, none before months 3–9 (DOMAIN §5). */
export function dateWords({ year, month, day }: { readonly year: number; readonly month: number; readonly day: number }): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(day)}/${month <= 2 ? two(month) : String(month)}/${String(year)}`;
}
