import type { Cell } from '../workbook/cell';
import type { HeadingMatch } from './headingWord';
import type { HeadingWord } from './synonyms';

export type MatchHeading = (text: string) => HeadingMatch | null;

/** Words of the columns that say what a row is about. */
export const KEY_WORDS: ReadonlySet<HeadingWord> = new Set<HeadingWord>([
  'number',
  'criterion',
  'criterionOrTarget',
  'unit',
  'unitOrMeasure',
  'code',
]);
const ROW_NAMES: ReadonlySet<HeadingWord> = new Set<HeadingWord>(['criterion', 'criterionOrTarget', 'unit', 'unitOrMeasure']);
/** Columns that say what a row is about; `true`: by its name. */
export type Keys = Map<number, boolean>;

/** The key columns of one more row of a heading. */
export function addKeys(
  keys: Keys,
  cells: ReadonlyMap<number, Cell> | undefined,
  matchOf: MatchHeading,
  onlyExact = false,
): void {
  cells?.forEach((cell, column) => {
    const match = cell.value.kind === 'text' ? matchOf(cell.value.text) : null;
    if (match === null || !KEY_WORDS.has(match.means) || (onlyExact && !match.isExact)) return;
    // Rows are named once: `Các trường` right of the criteria, `Nội dung chấm điểm` right of the units, is a caption over names.
    const isName = ROW_NAMES.has(match.means);
    if (isName && [...keys.values()].includes(true)) return;
    keys.set(column, isName);
  });
}
