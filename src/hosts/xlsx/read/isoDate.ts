const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/** Days before 1 January 1970 in the two ways Excel counts; the 1900 system has a 29 February 1900 that never was. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;

/** The serial number of an ISO 8601 date, time or both (`t="d"` cells); `null` when the text is none. */
export function isoSerial(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text.trim());
  if (match === null || (match[1] === undefined && match[4] === undefined)) return null;
  const seconds = Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0);
  const time = seconds / 86_400;
  if (match[1] === undefined) return time;
  const days = daysSince1970(Number(match[1]), Number(match[2]), Number(match[3])) + (date1904 ? EPOCH_1904 : EPOCH_1900);
  return (date1904 || days > 60 ? days : days - 1) + time;
}

/** Civil date to days, by counting from March so that leap days come last. */
function daysSince1970(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}
