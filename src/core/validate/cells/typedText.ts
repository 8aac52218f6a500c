import { exactText, type Points } from '../../domain/points';
import type { ReadNumber } from '../../domain/reading';

/** What stands in the cell: the text as typed, otherwise the number as shown. */
export function typedText(number: ReadNumber): string {
  return number.stored.kind === 'text' ? number.stored.text : number.shown;
}

/** A value in facts and fixes: a decimal text, or a fraction where it never ends. */
export function valueText(value: Points): string {
  return exactText(value);
}

export function candidateTexts(number: ReadNumber): readonly string[] {
  return number.reading.status === 'ask' ? number.reading.candidates.map(valueText) : [];
}

/** A number typed into a text cell; a number that was found inside a heading or a label is none. */
export function isTextNumber({ stored, reading }: ReadNumber): boolean {
  return stored.kind === 'text' && (reading.status === 'ok' || reading.status === 'warn') && reading.why.includes('textNumber');
}
