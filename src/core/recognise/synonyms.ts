import { foldHeading } from '../shared/foldHeading';
import { ENGLISH_HEADINGS } from './englishHeadings';
import { SCORE_HEADINGS } from './scoreHeadings';
import { TEXT_HEADINGS } from './textHeadings';
import type { ColumnRole } from '../domain/tableRoles';
import { onceEach } from '../shared/onceEach';

/**
 * What a heading says by itself. Most are column roles; the others are decided by the columns around and by the data
 * (WORKBOOKS §2, collisions): `review` of unknown turn, `points` of unknown stage or the maximum, `unitOrMeasure` (Đơn vị),
 * `criterionOrTarget` (Chỉ tiêu), `weight`, `status` (words instead of points).
 */
export type HeadingWord =
  | Exclude<ColumnRole, 'score' | 'crossScore' | 'groupTotal' | 'indicator' | 'ignored'>
  | 'review'
  | 'points'
  | 'unitOrMeasure'
  | 'criterionOrTarget'
  | 'weight'
  | 'status';

const ONLY_WORDS = /^[a-z0-9#% ]*$/;

/** A heading as words between single blanks: `"Lĩnh vực/Tiêu chí"` gives `" linh vuc tieu chi "`. */
export const plainWords = onceEach(wordsOf);

/** Headings as people write them; single words count only when they are the whole heading. */
const ENGLISH: Readonly<Partial<Record<HeadingWord, readonly string[]>>> = ENGLISH_HEADINGS;
const HEADINGS: Readonly<Record<HeadingWord, readonly string[]>> = { ...SCORE_HEADINGS, ...TEXT_HEADINGS };

export interface Synonym {
  /** Folded, between blanks. */
  readonly words: string;
  /** As it is written. */
  readonly heading: string;
  readonly means: HeadingWord;
  /** Made of one word: then it must be the whole heading. */
  readonly isSingle: boolean;
}

/** All synonyms, longest first. */
export const SYNONYMS: readonly Synonym[] = entries()
  .flatMap(({ means, headings }) =>
    headings.map((heading) => {
      const words = plainWords(heading);
      return { words, heading, means, isSingle: !words.trim().includes(' ') };
    }),
  )
  .sort((one, other) => other.words.length - one.words.length);

/** Headings of one word, as written. */
export const SINGLE_WORDS: readonly string[] = entries().flatMap(({ headings }) =>
  headings.filter((heading) => !plainWords(heading).trim().includes(' ')),
);

function entries(): readonly { readonly means: HeadingWord; readonly headings: readonly string[] }[] {
  const meanings: readonly HeadingWord[] = [
    'maximum',
    'self',
    'review1',
    'review2',
    'review',
    'agreed',
    'points',
    'penalty',
    'bonus',
    'total',
    'number',
    'criterion',
    'criterionOrTarget',
    'target',
    'result',
    'unitOfMeasure',
    'evidence',
    'explanation',
    'reviewer',
    'reason',
    'note',
    'place',
    'grade',
    'unit',
    'unitOrMeasure',
    'code',
    'percent',
    'status',
    'method',
    'kind',
    'weight',
    'stage',
    'role',
    'registered',
    'disqualified',
    'basis',
    'award',
    'votesFor',
    'votesAgainst',
    'votesInvalid',
  ];
  return meanings.map((means) => ({ means, headings: [...HEADINGS[means], ...(ENGLISH[means] ?? [])] }));
}

function wordsOf(text: string): string {
  const folded = foldHeading(text);
  return ` ${ONLY_WORDS.test(folded) ? folded : folded.replace(/[^\p{L}\p{N}#%]+/gu, ' ').trim()} `;
}
