import type { Proposal } from '../../domain/proposal';
import type { Reading } from '../../domain/reading';
import type { UnitId } from '../../domain/unit';
import type { SheetWords } from '../sheetWords';

/** Every unit that is neither nominated nor waiting for a decision, with its reason for each award; awards with the same reason share a line. */
export function leftOutRows(
  proposal: Proposal,
  reading: Reading,
  words: SheetWords,
): readonly { readonly unit: UnitId; readonly reason: string }[] {
  const named = new Set(
    proposal.awards.flatMap((award) => [...award.nominees.map((nominee) => nominee.unit), ...(award.needsDecision?.units ?? [])]),
  );
  const byAward = proposal.awards.map(({ name, leftOut }) => ({
    name,
    leftOut: new Map(leftOut.map((left) => [left.unit, left.reason])),
  }));
  return reading.units.flatMap(({ id }) => {
    if (named.has(id)) return [];
    const awardsOf = new Map<string, string[]>();
    for (const { name, leftOut } of byAward) {
      const reason = leftOut.get(id);
      if (reason === undefined) continue;
      const worded = words.reasons.proposal(reason);
      awardsOf.set(worded, [...(awardsOf.get(worded) ?? []), name]);
    }
    const lines = [...awardsOf].map(([reason, names]) => words.proposal.leftOut(names, reason));
    return lines.length === 0 ? [] : [{ unit: id, reason: lines.join('\n') }];
  });
}
