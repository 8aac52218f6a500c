import { romanValue } from '../../shared/romanValue';
import type { LabelPart, PartStyle } from './label';

const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The place of a part in its own series: `c` is 3, `đ` is 5, `IV` is 4, `12` is 12; `null` outside the series. */
export function ordinal(part: LabelPart, style: PartStyle): number | null {
  switch (style) {
    case 'digits':
    case 'code': {
      const digits = /\d+/.exec(part.text)?.[0];
      return digits === undefined ? null : Number(digits);
    }
    case 'upper':
      return place(part.text === 'Đ' ? CAPITALS.indexOf('D') : CAPITALS.indexOf(part.text));
    case 'letter':
      return place(LETTERS.indexOf(part.text === 'ê' ? 'e' : part.text));
    case 'roman':
    case 'lowerRoman':
      return romanValue(part.text.toUpperCase());
  }
}

function place(index: number): number | null {
  return index < 0 ? null : index + 1;
}
