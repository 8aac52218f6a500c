import type { Paragraph } from '../text/paragraph';
import type { NamedDocument } from './mention';
import { letterheadDay } from './statedDay';

const OWN_NUMBER = /^\s*Số\s*:?\s*\d{1,5}/u;
/** A letterhead is over by then. */
const MOST_PARAGRAPHS = 40;
const MOST_LINES = 70;

/** The report's own number takes the date of its letterhead, `Lai Châu, ngày 20 tháng 7 năm 2022`. */
export function withLetterhead(paragraphs: readonly Paragraph[], named: readonly NamedDocument[]): readonly NamedDocument[] {
  const head = paragraphs.slice(0, MOST_PARAGRAPHS).filter(({ pieces }) => (pieces[0]?.place.line ?? 0) <= MOST_LINES);
  const day =
    head.flatMap(({ text, cells }) => [text, ...(cells ?? [])].flatMap((one) => letterheadDay(one) ?? [])).at(0) ?? null;
  const own = head.find(({ text }) => OWN_NUMBER.test(text) && text.length < 160);
  const line = own?.pieces[0]?.place.line;
  if (day === null || line === undefined) return named;
  return named.map((one) => (one.at.line === line && one.kind === '' && one.day === null ? { ...one, day } : one));
}
