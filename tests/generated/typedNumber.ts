import type { CellInput } from '../builders/workbook';
import { double, exact, happens, withComma, type Hundredths } from './amounts';
import type { Style } from './style';

/** How a figure was typed, and whether a reader may take it without asking. */
export interface TypedNumber {
  readonly input: CellInput;
  readonly isAsked: boolean;
}

/** A figure as the office types it; `place` scatters the exceptions over the cells. */
export function typedNumber(amount: Hundredths, { typed }: Style, seed: number, ...place: readonly number[]): TypedNumber {
  const plain = { input: double(amount), isAsked: false };
  const isSome = happens(seed, 12, ...place);
  switch (typed) {
    case 'number':
      return plain;
    case 'fixedFormat':
      return { input: { v: double(amount), format: '0.00' }, isAsked: false };
    case 'comma':
      return { input: withComma(amount), isAsked: false };
    case 'someComma':
      return isSome ? { input: withComma(amount), isAsked: false } : plain;
    case 'dot':
      return isSome ? { input: exact(amount), isAsked: false } : plain;
    case 'spaces':
      return isSome ? { input: ` ${withComma(amount)}\u00A0`, isAsked: false } : plain;
    case 'wide':
      return isSome && amount >= 0 ? { input: wide(exact(amount)), isAsked: false } : plain;
    case 'unit':
      return isSome ? { input: `${withComma(amount)} đ`, isAsked: true } : plain;
  }
}

function wide(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
