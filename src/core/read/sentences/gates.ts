import type { Clause } from './clause';
import { isZero } from '../../domain/points';
import { match, pattern, under } from './pattern';
import { conditionOf } from './subject';
import { labelOf, wordsOf } from './token';

/** A condition without which nothing is earned, or under which nothing is. */
export interface Gated {
  readonly gates: readonly string[];
  readonly clauses: readonly Clause[];
  /** One of the conditions may speak of a single thing that is counted. */
  readonly mayBeOfOne: boolean;
  /** One of them only denies: `không gửi báo cáo 0 điểm`. */
  readonly isDenial: boolean;
}

const UNDER = [pattern('IF gate:~s+'), pattern('gate:NOT gate2:~s+')];
/** Conditions that only a unit meets: `để xảy ra vi phạm`, `đơn vị không nộp báo cáo`. */
const OF_UNIT =
  /^(?:để xảy ra|xảy ra|có vi phạm|vi phạm|đơn vị|tập thể|có (?:cá nhân|cán bộ|đảng viên|giảng viên|viên chức|đơn thư))(?!\p{L})/iu;
/** `vi phạm nghiêm trọng trừ hết điểm`. */
const FAULT = pattern('gate:~s+');
const ONLY = pattern('PICK IF|cho ~s+');

/** Takes the conditions out of a sentence: `nếu để xảy ra vi phạm thì không tính điểm`, `chỉ tính điểm khi có minh chứng`; `null` when there are none. */
export function withoutGates(clauses: readonly Clause[]): Gated | null {
  let [mayBeOfOne, isDenial] = [false, false];
  const gates: string[] = [];
  const rest = clauses.filter((clause) => {
    const gate = gateOf(clause);
    if (gate !== null) gates.push(gate);
    mayBeOfOne ||= gate !== null && clause.kind === 'grant' && !OF_UNIT.test(gate);
    isDenial ||= gate !== null && clause.kind === 'grant' && (clause.condition[0] ?? clause.tail[0])?.code !== 'IF';
    return gate === null;
  });
  return gates.length === 0 || rest.length === 0 ? null : { gates, clauses: rest, mayBeOfOne, isDenial };
}

function gateOf(clause: Clause): string | null {
  if (clause.kind === 'unread') return match(clause.source, ONLY) === null ? null : lower(labelOf(clause.source));
  if (clause.kind !== 'grant') return null;
  const condition = conditionOf(clause);
  // `không tính điểm nếu để xảy ra vi phạm`
  const behind = clause.condition.length === 0 && clause.tail[0]?.code === 'IF' ? clause.tail : null;
  if (condition === null || (clause.tail.length > 0 && behind === null)) return null;
  const isNothing = clause.amount.kind === 'loseAll' || (clause.amount.kind === 'points' && isZero(clause.amount.points));
  const found = isNothing
    ? match(behind ?? clause.condition, ...UNDER, ...(clause.amount.kind === 'loseAll' ? [FAULT] : []))
    : null;
  return found === null ? null : lower(wordsOf([...under(found, 'gate'), ...under(found, 'gate2')]));
}

function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
