import type { YearFinding, YearFindingCode, YearFindingOf } from '../core/domain/year/yearFinding';
import { refText } from '../core/workbook/address';
import type { YearSentence, YearWords } from './parts/yearWords';

/** One finding in words: what and what to do. */
export function yearSentence(words: YearWords, finding: YearFinding): YearSentence {
  return say(words, finding);
}

function say<Code extends YearFindingCode>(words: YearWords, finding: YearFindingOf<Code>): YearSentence {
  return words.findings[finding.code](finding.facts);
}

/** With its cell, in one paragraph. */
export function yearFindingText(words: YearWords, finding: YearFinding): string {
  const { what, advice } = yearSentence(words, finding);
  const where = finding.at === null || finding.at.sheet === '' ? '' : `${refText(finding.at)}: `;
  return `${where}${what} ${advice}`;
}
