/** A day of the calendar, as a document states it. */
export interface StatedDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Số, ký hiệu và ngày của một văn bản làm minh chứng: what a piece of evidence refers to, or what is missing from it.
 * `monthFirst` tells a date that exists only with day and month changed round (EVD-03); it is never turned by itself.
 */
export type EvidenceReference =
  | { readonly kind: 'whole'; readonly number: string; readonly symbol: string; readonly date: StatedDate }
  | {
      readonly kind: 'impossibleDate';
      readonly number: string;
      readonly symbol: string;
      readonly stated: StatedDate;
      readonly isMonthFirst: boolean;
    }
  | { readonly kind: 'noDate'; readonly number: string; readonly symbol: string }
  | { readonly kind: 'otherPattern' }
  | { readonly kind: 'missing' };

const NAMES = 'Báo cáo|Quyết định|Công văn|Kế hoạch|Tờ trình|Thông báo|Biên bản|Giấy khen|Bằng khen|BC|QĐ|CV|KH|TTr|TB|BB';
const WORD = String.raw`(?:[\p{L}\p{N}]|[&.])+`;
const PATTERN = new RegExp(
  String.raw`^\s*(?:(?:${NAMES})\s+)?(?:số|Số|SỐ)\s*[:.]?\s*(\d{1,5}[a-zA-Z]?)\s*[-/]?\s*(${WORD}(?:[-/]${WORD})*)\s*,?\s*` +
    String.raw`(?:ngày\s*(\d{1,2})\s*(?:/|-|\.|\s+tháng\s+)\s*(\d{1,2})\s*(?:/|-|\.|\s+năm\s+)\s*(\d{4}))?\s*$`,
  'u',
);

/** `Số 76-BC/TCT ngày 20/7/2022`; a year of two digits is another pattern, on purpose. Source: METHODS §10 EVD, case 29. */
export function evidenceReference(text: string): EvidenceReference {
  if (text.trim() === '') return { kind: 'missing' };
  const match = PATTERN.exec(text.normalize('NFC'));
  if (match === null) return { kind: 'otherPattern' };
  const [, number = '', symbol = '', day, month, year] = match;
  return referenceOf(number, symbol, day, month, year);
}

function referenceOf(number: string, symbol: string, day?: string, month?: string, year?: string): EvidenceReference {
  if (day === undefined) return { kind: 'noDate', number, symbol };
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (exists(date)) return { kind: 'whole', number, symbol, date };
  return { kind: 'impossibleDate', number, symbol, stated: date, isMonthFirst: exists(turned(date)) };
}

/** Day and month changed round. */
export function turned(date: StatedDate): StatedDate {
  return { ...date, month: date.day, day: date.month };
}

/** In running text the number and its symbol are joined by a hyphen or a stroke, and the symbol begins with capitals: "số 20 lớp" is no document. */
const ANYWHERE = new RegExp(
  String.raw`(?<![\p{L}\p{N}/-])(\d{1,5}[a-zA-Z]?)\s?[-/]\s?((?:\d{4}/)?\p{Lu}${WORD}?(?:[-/]${WORD})*)` +
    String.raw`(?:\s*[,;(]?\s*(?:ký\s+)?ngày\s*(\d{1,2})\s*(?:/|-|\.|\s+tháng\s+)\s*(\d{1,2})\s*(?:/|-|\.|\s+năm\s+)\s*(\d{4}))?`,
  'gu',
);

/** Every document a cell refers to, in its order: one in the pattern, or several among other words. None: the cell names no document. */
export function evidenceReferences(text: string): readonly CitedDocument[] {
  const alone = evidenceReference(text);
  if (isCited(alone)) return [alone];
  return [...text.normalize('NFC').matchAll(ANYWHERE)].flatMap(([, number = '', symbol = '', day, month, year]) => {
    const cited = referenceOf(number, symbol, day, month, year);
    return isCited(cited) ? [cited] : [];
  });
}

export type CitedDocument = Extract<EvidenceReference, { readonly number: string }>;

function isCited(reference: EvidenceReference): reference is CitedDocument {
  return reference.kind !== 'otherPattern' && reference.kind !== 'missing';
}

/** From the first day to the last, both included. */
export function isWithin(date: StatedDate, first: StatedDate, last: StatedDate): boolean {
  return dayNumber(first) <= dayNumber(date) && dayNumber(date) <= dayNumber(last);
}

/** Whether the calendar has the day. */
export function exists({ year, month, day }: StatedDate): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

/** Below 0: `a` is before `b`. */
export function compareDates(a: StatedDate, b: StatedDate): number {
  return dayNumber(a) - dayNumber(b);
}

/** `20/7/2026` */
export function dateText({ year, month, day }: StatedDate): string {
  return [day, month, year].map(String).join('/');
}

function dayNumber({ year, month, day }: StatedDate): number {
  return (year * 100 + month) * 100 + day;
}
