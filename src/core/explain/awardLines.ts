import type { ExplainedLine, LineOf } from '../domain/explanation';
import type { ProposedAward } from '../domain/proposal';
import type { CellRef } from '../workbook/address';
import type { Ground } from './ground';

/** For each award of the policy: put forward, to be decided on, or left out, and why. */
export function awardLines(ground: Ground): readonly ExplainedLine[] {
  return ground.appraisal.proposal.awards.map((award) => ({
    code: 'award',
    facts: { award: award.name, seats: award.seats, ...verdict(ground, award) },
    cells: barCells(ground, award),
  }));
}

/** Where the bar stands that keeps the unit out. */
function barCells({ unit: { id, disqualification, limits = [] } }: Ground, award: ProposedAward): readonly CellRef[] {
  const reason = award.leftOut.find((one) => one.unit === id)?.reason;
  if (reason?.code !== 'disqualified') return [];
  const bars = disqualification === null ? limits : [disqualification];
  return bars.filter((bar) => bar.reason === reason.reason && bar.legalBasis === reason.legalBasis).map(({ at }) => at);
}

type Verdict = Omit<LineOf<'award'>['facts'], 'award' | 'seats'>;

function verdict({ unit: { id }, appraisal }: Ground, award: ProposedAward): Verdict {
  const none = { rivals: [], vote: null };
  if (appraisal.isBlocked) return { verdict: 'withheld', reason: null, ...none };
  const nominee = award.nominees.find((one) => one.unit === id);
  if (nominee !== undefined) return { verdict: 'nominated', reason: nominee.reason, rivals: [], vote: nominee.vote };
  if (award.needsDecision?.units.includes(id) === true) {
    const rivals = award.needsDecision.units.filter((one) => one !== id);
    return { verdict: 'toDecide', reason: award.needsDecision.reason, rivals, vote: null };
  }
  const left = award.leftOut.find((one) => one.unit === id);
  return { verdict: 'leftOut', reason: left?.reason ?? null, rivals: [], vote: left?.vote ?? null };
}
