import type { Clause } from './clause';
import { isZero } from '../../domain/points';
import { match, pattern, under } from './pattern';
import { labelOf, wordsOf } from './token';

/** A condition without which nothing is earned, or under which nothing is. */
export interface Gated {
  readonly gates: readonly string[];
  readonly clauses: readonly Clause[];
}

const UNDER = pattern('IF gate:~s+');
const ONLY = pattern('PICK IF|cho ~s+');

/** Takes the conditions out of a sentence: `nếu để xảy ra vi phạm thì không tính điểm`, `chỉ tính điểm khi có minh chứng`; `null` when there are none. */
export function withoutGates(clauses: readonly Clause[]): Gated | null {
  const gates: string[] = [];
  const rest = clauses.filter((clause) => {
    const gate = gateOf(clause);
    if (gate !== null) gates.push(gate);
    return gate === null;
  });
  return gates.length === 0 || rest.length === 0 ? null : { gates, clauses: rest };
}

function gateOf(clause: Clause): string | null {
  if (clause.kind === 'unread') return match(clause.source, ONLY) === null ? null : lower(labelOf(clause.source));
  if (clause.kind !== 'grant' || clause.tail.length > 0) return null;
  const isNothing = clause.amount.kind === 'loseAll' || (clause.amount.kind === 'points' && isZero(clause.amount.points));
  const found = isNothing ? match(clause.condition, UNDER) : null;
  return found === null ? null : wordsOf(under(found, 'gate'));
}

function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
