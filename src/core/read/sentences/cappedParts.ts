import type { MethodPart } from '../../domain/method';
import { add, compare, equal, ZERO, type Points } from '../../domain/points';
import type { Cap, Clause, ClauseOf, Grant } from './clause';
import { donePart, headOf } from './compound';
import { pointsFrom, type Parsed, type Understood } from './parsed';
import { subjectOf } from './subject';
import type { ReadClauses } from './summedParts';
import { labelOf } from './token';

interface Part {
  readonly grant: Grant;
  readonly cap: Points | null;
}

/**
 * Parts that earn by themselves, of which one has a limit of its own (`trong đó điểm của cá nhân không quá 3 điểm`), or one is done
 * and another counted on top of it (`có kế hoạch 2 điểm; mỗi hội nghị thêm 0,5 điểm, cho đến khi đủ 4 điểm`).
 */
export function cappedParts(parsed: Parsed, read: ReadClauses): Understood | null {
  const { clauses, context } = parsed;
  if (clauses.some((one) => !['grant', 'cap', 'partCap'].includes(one.kind) && !isExplanation(one)) || parsed.hasCountAside)
    return null;
  const grants = clauses.filter((one) => one.kind === 'grant');
  const caps = clauses.filter((one) => one.kind === 'cap');
  const [cap, ...more] = caps;
  if (grants.length < 2 || more.length > 0 || (cap !== undefined && cap.period !== null)) return null;
  if (!grants.every((one) => one.amount.kind === 'points' && (one.verb === 'give' || (one.verb === 'add' && isEach(one)))))
    return null;
  const named = withOwnCaps(grants, clauses);
  const split =
    named === null
      ? null
      : named.some((one) => one.cap !== null)
        ? { parts: named, total: totalOf(cap, context.maximum) }
        : onTop(named, cap, context.maximum);
  return split === null ? null : built(split.parts, split.total, parsed, read);
}

const isExplanation = (one: Clause): boolean => one.kind === 'note' && one.says === 'explains';
const isEach = ({ condition, tail }: Grant): boolean =>
  [...condition, ...tail].some(({ code }) => code === 'EACH' || code === 'EVERY' || code === '/');

const totalOf = (cap: Cap | undefined, maximum: Points | null): Points | null =>
  cap === undefined ? null : pointsFrom(cap.amount, maximum);

/** Each limit goes to the part it names, or to the one right before it; `null`: nobody knows to which. */
function withOwnCaps(grants: readonly Grant[], clauses: readonly Clause[]): readonly Part[] | null {
  const caps = clauses.filter((one): one is ClauseOf<'partCap'> => one.kind === 'partCap');
  const owners = caps.map((cap) => ownersOf(cap, grants, clauses));
  if (owners.some((all) => all.length !== 1)) return null;
  return grants.map((grant): Part => ({ grant, cap: caps.find((_, at) => owners[at]?.[0] === grant)?.points ?? null }));
}

function ownersOf(cap: ClauseOf<'partCap'>, grants: readonly Grant[], clauses: readonly Clause[]): readonly Grant[] {
  if (cap.of.length === 0) {
    const before = clauses[clauses.indexOf(cap) - 1];
    return before?.kind === 'grant' ? [before] : [];
  }
  return grants.filter(({ condition, tail }) => {
    const said = new Set([...condition, ...tail].map(({ code }) => code));
    return cap.of.every(({ code }) => said.has(code));
  });
}

/** What is done first, then what is counted up to a limit: of all where it is the maximum, of the second where both together are. */
function onTop(
  parts: readonly Part[],
  cap: Cap | undefined,
  maximum: Points | null,
): { readonly parts: readonly Part[]; readonly total: Points | null } | null {
  const [base, more, ...others] = parts;
  const limit = totalOf(cap, maximum);
  if (
    base === undefined ||
    more === undefined ||
    others.length > 0 ||
    limit === null ||
    isEach(base.grant) ||
    !isEach(more.grant)
  )
    return null;
  if (base.grant.amount.kind !== 'points' || compare(limit, base.grant.amount.points) <= 0) return null;
  const isOfAll =
    maximum === null ? /tổng|đến khi/iu.test(cap?.source.map(({ text }) => text).join(' ') ?? '') : equal(limit, maximum);
  if (isOfAll) return { parts, total: limit };
  const isOfMore = maximum !== null && equal(add(base.grant.amount.points, limit), maximum);
  return isOfMore ? { parts: [base, { ...more, cap: limit }], total: null } : null;
}

function built(all: readonly Part[], total: Points | null, { context }: Parsed, read: ReadClauses): Understood | null {
  const parts = all.map((one) => partOf(one, context, read));
  const known = parts.filter((one) => one !== null);
  if (known.length < parts.length) return null;
  const sum = known.reduce<Points | null>(
    (sofar, { maximum }) => (sofar === null || maximum === null ? null : add(sofar, maximum)),
    ZERO,
  );
  // without a limit of all of them they make up the maximum
  if (total === null && (sum === null || (context.maximum !== null && !equal(sum, context.maximum)))) return null;
  return { method: { kind: 'composite', parts: known, maximum: total }, most: total ?? sum, isExact: true };
}

function partOf({ grant: given, cap }: Part, context: Parsed['context'], read: ReadClauses): MethodPart | null {
  const grant: Grant = { ...given, verb: 'give' };
  const counted = isEach(grant) ? (subjectOf(grant)?.words ?? []) : [];
  const label = labelOf(counted.length > 0 ? counted : headOf(grant.source));
  const own = { ...context, maximum: null, hasTarget: false };
  const limit: readonly Clause[] =
    cap === null ? [] : [{ kind: 'cap', verb: null, amount: { kind: 'points', points: cap }, period: null, source: [] }];
  const understood = read([grant, ...limit], own);
  if (understood === null || understood.contradicts === true) return cap === null ? donePart(grant.source) : null;
  const isOpen = isEach(grant) && cap === null;
  return { label, method: understood.method, maximum: isOpen ? null : understood.most };
}
