import type { ExplainedLine, LineCode, LineOf } from '../core/domain/explanation';
import type { ExplainWords } from './parts/explainWords';

/** What one line of an explanation says in one language. */
export function explainSentence(words: ExplainWords, line: ExplainedLine, unitName: (unit: string) => string): string {
  return say(words, line, unitName);
}

function say<Code extends LineCode>(words: ExplainWords, line: LineOf<Code>, unitName: (unit: string) => string): string {
  return words.lines[line.code](line.facts, unitName);
}
