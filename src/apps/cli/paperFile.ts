import type { Appraisal } from '../../core/domain/appraisal';
import type { Reading } from '../../core/domain/reading';

/** One document to write. `kind` is `null` for an office's own template. */
export interface PaperFile {
  readonly kind: string | null;
  readonly unit: string | null;
  readonly name: string;
  /** Places left for the officer. */
  readonly gaps: number;
  readonly bytes: Uint8Array;
}

/** What is appraised, with its reading. */
export interface Recognised {
  readonly appraisal: Appraisal;
  readonly reading: Reading;
}
