import { ZIP_LIMITS } from '../parts/zip/zipLimits';

/** How large a file may be before it is refused as `tooLarge`; all well above a book of 3,321 sheets or 3,321 columns. */
export const LIMITS = {
  ...ZIP_LIMITS,
  /** Bytes of the file as given. */
  bytes: 256 * 1024 * 1024,
  sheets: 10_000,
  /** Cells that hold something, over all sheets; blank cells that only carry a format are not counted and not stored. */
  cells: 8_000_000,
} as const;

/** The longest text a cell of Excel can hold. */
export const LONGEST_TEXT = 32_767;
