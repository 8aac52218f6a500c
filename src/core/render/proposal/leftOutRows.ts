import { leftOutUnits } from '../../domain/leftOutUnits';
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
  return leftOutUnits(proposal, reading.units, words.reasons.proposal).map(({ unit, lines }) => ({
    unit,
    reason: lines.map(({ awards, reason }) => words.proposal.leftOut(awards, reason)).join('\n'),
  }));
}
