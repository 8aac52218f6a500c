import type { CellRef } from '../workbook/address';

/**
 * A text whose characters are not what they seem (METHODS §11): decomposed marks, an old font (TCVN3, VNI), stray or double
 * blanks, an eth for đ, UTF-8 read with a Western code page.
 */
export interface OddText {
  readonly at: CellRef;
  readonly kind: 'decomposed' | 'tcvn3' | 'vni' | 'blanks' | 'eth' | 'misread';
  /** As it stands in the cell. */
  readonly text: string;
  /** As it should stand there. */
  readonly to: string;
  /** The font that says the same as the letters, for old fonts only; `null`: the letters alone. */
  readonly font: string | null;
}
