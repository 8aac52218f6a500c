import type { Proposal } from '../../domain/proposal';
import type { Reading } from '../../domain/reading';
import type { UnitId } from '../../domain/unit';
import type { SheetWords } from '../sheetWords';

/** Every unit that is neither nominated nor waiting for a decision, with its reason for each award on a line of its own. */
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
    const reasons = byAward.flatMap(({ name, leftOut }) => {
      const reason = leftOut.get(id);
      return reason === undefined ? [] : [words.proposal.leftOut(name, words.reasons.proposal(reason))];
    });
    return reasons.length === 0 ? [] : [{ unit: id, reason: reasons.join('\n') }];
  });
}
