import type { StatedPart, Statement } from '../../domain/proofreading';
import { statedIn, type Cell } from './table';

/** A number of a table that may be the sum of others. */
export interface Check {
  readonly isAgreed: boolean;
  readonly statement: Statement;
}

export function checked(cell: Cell, subject: string, parts: readonly StatedPart[], isAgreed: boolean): Check {
  return { isAgreed, statement: statedIn(cell, subject, parts, isAgreed ? 'agrees' : 'differs') };
}

/** Two that agree for each that does not: then the numbers were meant to add up, and those that do not are wrong. */
const FOR_EACH = 2;

/** What numbers of a table are told, all or none: that they are sums nobody says, their agreeing shows it. */
export function mostAgree(checks: readonly Check[]): readonly Statement[] {
  const agreed = checks.filter(({ isAgreed }) => isAgreed).length;
  const others = checks.length - agreed;
  return agreed >= FOR_EACH && agreed >= others * FOR_EACH ? checks.map(({ statement }) => statement) : [];
}
