import type { ExplainedLine } from '../domain/explanation';
import type { Ground } from './ground';

/** The place with what decided it, or why there is none. */
export function placeLines({ appraisal, standing, unit, card }: Ground): readonly ExplainedLine[] {
  const { policy, standings } = appraisal;
  const { place, sharedWith, decidedBy, wouldBePlace } = standing;
  const lines: ExplainedLine[] = standing.reasons
    .filter(({ code }) => code !== 'gradeLowered')
    .map((reason) => ({
      code: 'noPlace',
      facts: { reason },
      cells: reason.code === 'disqualified' && unit.disqualification !== null ? [unit.disqualification.at] : [],
    }));
  if (place === null) {
    if (wouldBePlace !== null && card.total !== null && !standing.eligible && !appraisal.isBlocked)
      lines.push({ code: 'wouldBePlace', facts: { place: wouldBePlace }, cells: [] });
    return lines;
  }
  const of = standings.filter((one) => one.place !== null).length;
  lines.push({ code: 'place', facts: { place, of, by: policy.rankBy, sharedWith }, cells: [] });
  if (decidedBy !== null) lines.push({ code: 'tieBroken', facts: { tie: decidedBy }, cells: [] });
  if (sharedWith.length > 0) {
    const keys = policy.tieBreak.filter((key) => key.by !== 'decision');
    lines.push({ code: 'tieStands', facts: { keys, sharedWith }, cells: [] });
  }
  return lines;
}
