import type { PaperWords } from '../core/papers/paperWords';
import type { CommandWords } from './parts/commandWords';
import type { YearWords } from './parts/yearWords';
import type { Text } from './text';

/** What the command line says: everything others say too, and words of its own, which pages need not load. */
export interface CommandText extends Text {
  readonly commands: CommandWords;
  /** Official papers have one language, Vietnamese, whatever the command speaks. */
  readonly papers: PaperWords;
  readonly year: YearWords;
}
