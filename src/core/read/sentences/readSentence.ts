import type { Method } from '../../domain/method';
import { compare, equal, type Points } from '../../domain/points';
import { withoutEdges } from './withoutEdges';
import { withAmongThose } from './amongThose';
import { withSharesAsMuch } from './asMuchShares';
import { withPointsNamed } from './bareTable';
import { withBracketedRows } from './bracketedRows';
import { withDashesAsColons, withLimitApart } from './dashes';
import { WORDS } from './grammarWords';
import { SPELLINGS } from './lexicon';
import { withGivenFirst } from './givenFirst';
import { withGiversApart } from './givers';
import { withGradesUp } from './gradesUp';
import { withHalfSharesTold } from './halfShares';
import { withHeadingTold } from './headings';
import { withHighestAsCap } from './highest';
import { withKindsOfAll } from './kindsOfAll';
import { withBoundsIncluded } from './includedBounds';
import { withListMarks, withoutRowNumbers } from './listMarks';
import { MARKS } from './marks';
import { withOneMoney } from './money';
import { withMarkNamed } from './namedMark';
import { withMetAndOver } from './metAndOver';
import { withNumbers } from './numberWords';
import { withOrdinals } from './ordinals';
import { withParallelsTold } from './parallel';
import { withPartsTold } from './parts';
import { withPartsOfAll } from './partsOfAll';
import type { Understood } from './parsed';
import { withPointsUnit } from './pointsUnit';
import { withRanksNamed } from './rankedRows';
import { rewritten } from './rewrite';
import { withRowsCut } from './rowMarks';
import { withRowsDivided } from './rowSlashes';
import type { SentenceContext } from './sentenceContext';
import { ofSomeUnits } from './someUnits';
import { withSignsAsCaps } from './signCaps';
import { withSigns } from './signs';
import { withSlashedNumbersApart } from './slashedNumbers';
import { withWordsSpelled } from './slashedWords';
import { withSlipsMended } from './slipsOfTyping';
import { withTargetAsHeading } from './statedTarget';
import { withStrokesRead } from './strokes';
import { stumblingWords } from './stumblingWords';
import { withSuperlativesJoined } from './superlatives';
import { BULLET, mark, type Token } from './token';
import { tokenise } from './tokenise';
import { withTitleAbove, withTitleOpened } from './titles';
import { withTopsAsPlaces } from './tops';
import { understand } from './understand';
import { withWrittenShares } from './writtenShares';
import { withZeroInFront } from './zeroBehind';
import { withSharesCarried } from './carriedShares';

/** How a scoring sentence was understood. `method` is `null` when it was not, or when it contradicts itself. */
export interface SentenceReading {
  readonly method: Method | null;
  /** The words that stopped the reading. */
  readonly notUnderstood: readonly string[];
  /** Its numbers contradict the maximum, or one another (RUL-02). */
  readonly contradicts: boolean;
}

/** Longer texts are no single rule, and patterns would take their time with them. */
const LONGEST = 600;

/**
 * Reads one scoring sentence of a regulation: tokens → words of the grammar → clauses → the one method that explains all of them.
 * A number or a word of the grammar that no method explains leaves the sentence not understood. Source: CONTRACT §4.
 */
export function readSentence(sentence: string, context: SentenceContext): SentenceReading {
  const read = tokenise(withSlashedNumbersApart(withPartsOfAll(withWordsSpelled(sentence))));
  if ('unread' in read) return notUnderstood([read.unread]);
  const written = withSlipsMended(read.tokens);
  const tokens = withoutEdges(
    grammarTokens(
      underHeading(
        withoutRowNumbers(
          withTitleAbove(
            withRowsDivided(withListMarks(withoutBullets(withSigns(withTitleOpened(withPointsUnit(written)), context.kind)))),
          ),
        ),
      ),
      context,
    ),
  );
  const ofSome = ofSomeUnits(written);
  if (ofSome !== null) return notUnderstood([ofSome]);
  if (tokens.length > LONGEST) return notUnderstood([sentence.trim()]);
  const understood = understand(tokens, context);
  if (understood !== null) return readingOf(understood, context.maximum);
  return notUnderstood(stumblingWords(tokens, context, sentence));
}

/** `- Mỗi bài …` on a line of its own; of several such lines each begins at a semicolon that says so. */
function withoutBullets(tokens: readonly Token[]): readonly Token[] {
  // `- …: 3 điểm. - …: 2 điểm` on one line; before a number it may be a sign
  const isInline = (at: number): boolean =>
    tokens[at - 1]?.code === '.' && tokens[0]?.code === tokens[at]?.code && tokens[at + 1]?.value === null;
  const isBullet = (at: number): boolean =>
    ['-', '+', '•', '*', '.', '·', '◦', '▪', '■', '►', '➢', '✓'].includes(tokens[at]?.code ?? '') &&
    (at === 0 || tokens[at - 1]?.code === ';' || isInline(at));
  const isLine = tokens.filter((_, at) => isBullet(at)).length > 1;
  return tokens.flatMap((token, at): readonly Token[] => {
    if (isBullet(at)) return [];
    const isBreak = token.code === ';' || token.code === '.';
    return [isLine && isBreak && isBullet(at + 1) ? { ...mark(';'), text: BULLET } : token];
  });
}

/** `Tỷ lệ đạt loại khá:` with its rows on lines of their own; a list with letters keeps its heading apart. */
function underHeading(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(
    ({ code }, at) => code !== ';' || tokens[at - 1]?.code !== ':' || [')', '.'].includes(tokens[at + 2]?.code ?? ''),
  );
}

/** Semicolons around it let a word know that it begins or ends the sentence. */
function grammarTokens(tokens: readonly Token[], { unitOfMeasure, maximum }: SentenceContext): readonly Token[] {
  const marked = withRowsCut(withStrokesRead(rewritten(rewritten([mark(';'), ...tokens, mark(';')], SPELLINGS), MARKS)));
  const numbered = withOneMoney(
    withDashesAsColons(withLimitApart(withMarkNamed(withZeroInFront(withNumbers(withPartsTold(marked)))))),
    unitOfMeasure,
  );
  const places = withOrdinals(withTopsAsPlaces(withRanksNamed(numbered)));
  const words = withBoundsIncluded(
    withKindsOfAll(withSignsAsCaps(withGradesUp(withMetAndOver(rewritten(withSuperlativesJoined(places), WORDS))))),
  );
  return withPointsNamed(
    withHighestAsCap(
      withParallelsTold(
        withHalfSharesTold(
          withWrittenShares(
            withSharesAsMuch(
              withGivenFirst(
                withTargetAsHeading(
                  withHeadingTold(withBracketedRows(withSharesCarried(withAmongThose(withGiversApart(words))))),
                ),
              ),
              maximum,
            ),
            maximum,
          ),
        ),
      ),
    ),
  );
}

function readingOf(understood: Understood, maximum: Points | null): SentenceReading {
  const contradicts = understood.contradicts === true || contradictsMaximum(understood, maximum);
  return { method: understood.contradicts === true ? null : understood.method, notUnderstood: [], contradicts };
}

function contradictsMaximum({ most, isExact }: Understood, maximum: Points | null): boolean {
  if (most === null || maximum === null) return false;
  return isExact ? !equal(most, maximum) : compare(most, maximum) > 0;
}

function notUnderstood(words: readonly string[]): SentenceReading {
  return { method: null, notUnderstood: words, contradicts: false };
}
