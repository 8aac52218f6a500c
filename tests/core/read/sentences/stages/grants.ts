import { exactText } from '../../../../../src/core/domain/points';
import type { Clause, Grant } from '../../../../../src/core/read/sentences/clause';
import { clausesOf } from '../../../../../src/core/read/sentences/clauses';
import { lineOf, tokensOf } from './tokens';

/** The clauses of a sentence that is written in the words of the grammar. */
export const clausesIn = (line: string): readonly Clause[] => clausesOf(tokensOf(line));

export const grantsIn = (line: string): readonly Grant[] => clausesIn(line).filter((one) => one.kind === 'grant');

/** `EACH đề tài = 2`, with its tail in brackets. */
export function saidGrant({ condition, amount, tail }: Grant): string {
  const earned =
    amount.kind === 'points' ? exactText(amount.points) : amount.kind === 'share' ? `×${exactText(amount.share)}` : amount.kind;
  return `${lineOf(condition)} = ${earned}${tail.length === 0 ? '' : ` (${lineOf(tail)})`}`;
}
