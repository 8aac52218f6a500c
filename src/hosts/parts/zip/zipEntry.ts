/** One file of a zip as its directory describes it, with the bytes as they are stored. */
export interface ZipEntry {
  readonly name: string;
  /** The name's own bytes, so that a copy keeps whatever encoding it has. */
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** DOS date and time, date in the upper half. */
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  readonly madeBy: number;
  readonly attributes: number;
  /** Compressed bytes, a view into the file. */
  readonly stored: Uint8Array;
}

export const STORED = 0;
export const DEFLATED = 8;
/** Bit 0: the entry is encrypted. */
export const FLAG_ENCRYPTED = 1;
/** Bit 3: sizes follow the data instead of standing before it. */
export const FLAG_DESCRIPTOR = 8;
/** Bit 11: the name is UTF-8. */
export const FLAG_UTF8 = 0x800;
