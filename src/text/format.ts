import { decimalText, roundHalfUp, type Points } from '../core/domain/points';

/** How numbers are shown: `27.731,5` in Vietnamese, `27,731.5` in English. Never for arithmetic. */
export interface NumberFormat {
  /** As many decimals as the number has, at most `decimals` (2 unless told). */
  readonly points: (value: Points, decimals?: number) => string;
  /** Always `decimals` decimals: 98,50. */
  readonly fixed: (value: Points, decimals: number) => string;
  /** A decimal text with a dot, as facts of issues carry them; other texts come back unchanged. */
  readonly decimal: (text: string) => string;
  /** The same without a mark between thousands, where it might be taken for the decimal mark: 1045. */
  readonly ungrouped: (text: string) => string;
}

export const vietnameseNumbers: NumberFormat = numberFormat('.', ',');
export const englishNumbers: NumberFormat = numberFormat(',', '.');

function numberFormat(thousands: string, decimalMark: string): NumberFormat {
  const write = (text: string): string => {
    const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
    if (match === null) return text;
    const [, sign = '', whole = '', part] = match;
    return sign + whole.replace(/\B(?=(\d{3})+$)/g, thousands) + (part === undefined ? '' : decimalMark + part);
  };
  return {
    points: (value, decimals = 2) => write(decimalText(roundHalfUp(value, decimals), decimals)),
    fixed: (value, decimals) => {
      const [whole = '0', part = ''] = decimalText(roundHalfUp(value, decimals), decimals).split('.');
      return write(decimals === 0 ? whole : `${whole}.${part.padEnd(decimals, '0')}`);
    },
    decimal: write,
    ungrouped: (text) => (/^-?\d+\.\d+$/.test(text) ? text.replace('.', decimalMark) : text),
  };
}
