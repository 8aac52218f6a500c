import type { MemberDecision, MemberReason } from '../domain/collection';
import type { UnitId } from '../domain/unit';
import type { Book } from './book';
import { finding } from './finding';
import { notTaken } from './judgeFile';
import type { Judged } from './judged';

/**
 * DUP-01: one school in two files. All are refused, each naming the others; the newest is not preferred by itself. The one
 * that the officer accepted is taken.
 */
export function unitsInTwoFiles(
  judged: readonly Judged[],
  decisions: readonly (MemberDecision | null)[],
  cluster: Book,
): readonly Judged[] {
  const byUnit = new Map<UnitId, number[]>();
  judged.forEach(({ member }, at) => {
    if (member.unit === null || decisions[at]?.kind === 'refuse') return;
    byUnit.set(member.unit, [...(byUnit.get(member.unit) ?? []), at]);
  });
  return judged.map((one, at) => {
    const { unit } = one.member;
    const same = unit === null ? [] : (byUnit.get(unit) ?? []);
    if (unit === null || same.length < 2 || !same.includes(at)) return one;
    const accepted = same.filter((other) => decisions[other]?.kind === 'accept');
    if (accepted.length === 1 && accepted[0] === at) return one;
    const others = same.filter((other) => other !== at).flatMap((other) => judged[other]?.member.file ?? []);
    const name = cluster.reading.units.find(({ id }) => id === unit)?.name ?? '';
    return twice(one, name, others);
  });
}

function twice(one: Judged, name: string, others: readonly string[]): Judged {
  const reason: MemberReason = { code: 'unitTwice', others };
  const place = { at: null, unit: one.member.unit, criterion: null };
  return {
    ...one,
    member: { ...one.member, status: 'refused', reason, changes: one.member.changes.map(notTaken) },
    issues: [...one.issues, finding('unitInTwoFiles', place, { name, others })],
  };
}
