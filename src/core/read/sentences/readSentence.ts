import type { Method } from '../../domain/criteria';
import { compare, equal, type Points } from '../../domain/points';
import { withLimitsOpened, withoutBrackets } from './brackets';
import { disqualifier } from './methods/disqualifier';
import { levels, passFail } from './methods/levels';
import { manual } from './methods/manual';
import { onceBonus, perUnit } from './methods/perUnit';
import { ratioToTarget } from './methods/ratioToTarget';
import { tiers } from './methods/tiers';
import { saysHowMany } from './numberWords';
import { isMark } from './phrase';
import type { Parsed, Recogniser, Understood } from './parsed';
import type { SentenceContext } from './sentenceContext';
import { statements } from './statements';
import { tokenise, wordsOf, type Token } from './tokens';

/** How a scoring sentence was understood. `method` is `null` when it was not, or when it contradicts itself. */
export interface SentenceReading {
  readonly method: Method | null;
  /** The words that stopped the reading. */
  readonly notUnderstood: readonly string[];
  /** Its numbers contradict the maximum, or one another (RUL-02). */
  readonly contradicts: boolean;
}

/** Each reads the whole sentence or nothing, so that at most one reading of a sentence is tried after another and none is guessed. */
const RECOGNISERS: readonly Recogniser[] = [disqualifier, manual, ratioToTarget, perUnit, tiers, passFail, levels, onceBonus];
const PART = /^\s*(?:a|1)\s*[).]\s/iu;

/**
 * Reads one scoring sentence of a regulation: tokens → statements → the one method that explains all of them. A number that
 * no method explains leaves the sentence not understood. Source: CONTRACT §4.
 */
export function readSentence(sentence: string, context: SentenceContext): SentenceReading {
  const all = tokenise(sentence);
  if (all === null || PART.test(sentence)) return notUnderstood([sentence.trim()]);
  const tokens = withoutBrackets(withLimitsOpened(all), (inside) => inside.some((token) => token.kind === 'number'));
  if (tokens === null) return notUnderstood([sentence.trim()]);
  const parsed: Parsed = { tokens: withoutLead(tokens), statements: statements(tokens), context };
  for (const recogniser of RECOGNISERS) {
    const understood = recogniser(parsed);
    if (understood !== null) return readingOf(understood, context.maximum);
  }
  return notUnderstood(stumblingWords(parsed, sentence));
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

/** The statements that name no points or leave a number open; the whole sentence when each of them seems plain. */
function stumblingWords({ statements: all }: Parsed, sentence: string): readonly string[] {
  const open = all.filter(
    ({ amount, condition, tail }) => amount === null || saysHowMany(tail) || (saysHowMany(condition) && all.length === 1),
  );
  const words = open.map(({ condition, tail }) => wordsOf([...condition, ...tail])).filter((one) => one !== '');
  return words.length > 0 ? words : [sentence.trim()];
}

function withoutLead(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex((token) => !isMark(token, '-', '+', '•', '–', '*'));
  return from <= 0 ? tokens : tokens.slice(from);
}
