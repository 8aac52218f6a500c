import type { Proposal, ProposalReason } from './proposal';
import type { UnitId } from './unit';

/** One unit with why it is left out; awards it is left out of for one reason share a line. */
export interface LeftOutUnit {
  readonly unit: UnitId;
  readonly lines: readonly { readonly awards: readonly string[]; readonly reason: string }[];
}

/**
 * Every unit that is neither nominated nor waiting for a decision, in the order given. Reasons are alike when they are worded alike.
 * @param worded the sentence of a reason
 */
export function leftOutUnits(
  { awards }: Proposal,
  units: readonly { readonly id: UnitId }[],
  worded: (reason: ProposalReason) => string,
): readonly LeftOutUnit[] {
  const named = new Set(
    awards.flatMap((award) => [...award.nominees.map((nominee) => nominee.unit), ...(award.needsDecision?.units ?? [])]),
  );
  const byAward = awards.map(({ name, leftOut }) => ({
    name,
    reasons: new Map(leftOut.map((left) => [left.unit, left.reason])),
  }));
  return units.flatMap(({ id }) => {
    if (named.has(id)) return [];
    const awardsOf = new Map<string, string[]>();
    for (const { name, reasons } of byAward) {
      const reason = reasons.get(id);
      if (reason === undefined) continue;
      awardsOf.set(worded(reason), [...(awardsOf.get(worded(reason)) ?? []), name]);
    }
    const lines = [...awardsOf].map(([reason, names]) => ({ awards: names, reason }));
    return lines.length === 0 ? [] : [{ unit: id, lines }];
  });
}
