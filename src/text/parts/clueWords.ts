import type { Clue } from '../../core/domain/recognition';

/** Words for how a workbook was recognised. */
export interface ClueWords {
  readonly clue: (clue: Clue) => string;
}
