import { refText, type CellRef } from '../../core/workbook/address';
import type { VotesWords } from '../../text/parts/votesWords';

/** What a formula gives, where nobody types; nothing but its cell while it gives nothing. */
export function calculatedText(shown: string, at: CellRef, { calculated }: VotesWords): string {
  return shown.trim() === '' ? calculated(refText(at)) : `${shown}. ${calculated(refText(at))}`;
}
