import type { AwardRule, Policy, RecordedDecision } from '../domain/policy';
import type { Nominee, ProposalReason, ProposedAward } from '../domain/proposal';
import type { UnitId } from '../domain/unit';
import { barOf, isRegistered, type Candidate } from './bar';
import { fillInOrder, type Field, type Filled } from './fillSeats';
import { fillOwnPlaces } from './fillOwnPlaces';
import type { OpenDecision } from './openDecision';
import { decidedBy, decisionsOn, whyUnfit } from './recorded';
import { seatsOf } from './seats';

/** What the awards before this one left behind. */
export interface Given {
  /** The award each unit is put forward for already. */
  readonly held: ReadonlyMap<UnitId, string>;
  readonly open: readonly OpenDecision[];
  readonly seatsBefore: number;
}

export interface Outcome {
  readonly award: ProposedAward;
  readonly given: Given;
}

/** One award: who is put forward, who is to be decided on, and why everyone else is left out. Source: METHODS §6. */
export function proposeAward(rule: AwardRule, candidates: readonly Candidate[], given: Given, policy: Policy): Outcome {
  const { seats, quotaSteps } = seatsOf(rule.quota, {
    units: candidates.length,
    eligible: candidates.filter(({ standing }) => standing.eligible).length,
  });
  const isBlocked = candidates.every(({ standing }) => standing.place === null);
  const barred = new Map<UnitId, ProposalReason>();
  for (const candidate of candidates) {
    const bar = heldBar(candidate, given, policy) ?? barOf(candidate, rule, policy);
    if (bar !== null) barred.set(candidate.unit.id, bar);
  }
  const open = policy.oneAwardPerUnit ? given.open.map((decision) => withoutBarred(decision, barred)) : [];
  const waiting = new Map<UnitId, ProposalReason>();
  for (const { award, units } of open) for (const unit of units) waiting.set(unit, { code: 'waitsForDecision', award });
  const recorded = decisionsOn(rule, policy);
  const units = candidates.map(({ unit }) => unit);
  const field: Field = {
    seats,
    cutLine: rule.cutLine,
    standings: candidates.map(({ standing }) => standing),
    isCandidate: (unit) => !barred.has(unit) && !waiting.has(unit),
    open,
    decided: decidedBy(recorded, units),
  };
  const filled = rule.passDown ? fillInOrder(field) : fillOwnPlaces(field, given.seatsBefore);
  const decision = decisionOf(filled, open, candidates);
  const honoured = filled.verdicts.map((verdict) => verdict.decision);
  const verdictOn = (unit: UnitId): RecordedDecision | null =>
    filled.verdicts.find(({ chosen }) => chosen.includes(unit))?.decision ?? null;
  const seated = new Set(filled.seated);
  const deciding = new Set(decision?.units ?? []);
  const inLine = byWouldBePlace(candidates);
  const passedDown = rule.passDown ? outsideSeats(inLine, given, seats) : new Set<UnitId>();
  const award: ProposedAward = {
    id: rule.id,
    name: rule.name,
    seats,
    quotaSteps,
    nominees: inLine.flatMap((one) =>
      seated.has(one.unit.id) ? nominee(one, rule, policy, passedDown.has(one.unit.id), verdictOn(one.unit.id)) : [],
    ),
    needsDecision: decision,
    openTies: filled.ties,
    unfitDecisions: isBlocked
      ? []
      : recorded.filter((one) => !honoured.includes(one)).map((one) => whyUnfit(one, recorded, decision, units)),
    leftOut: inLine.flatMap(({ unit: { id }, vote }) => {
      const reason = barred.get(id) ?? waiting.get(id) ?? filled.leftOut.get(id);
      return reason === undefined || seated.has(id) || deciding.has(id) ? [] : [{ unit: id, reason, vote }];
    }),
    unfilled: filled.unfilled,
    unfilledBecause: filled.unfilled > 0 && isBlocked ? 'notRanked' : filled.unfilledBecause,
  };
  return { award, given: after(given, rule, seats, filled) };
}

function heldBar({ unit }: Candidate, { held }: Given, { oneAwardPerUnit }: Policy): ProposalReason | null {
  const award = held.get(unit.id);
  return award === undefined || !oneAwardPerUnit ? null : { code: 'hasAward', award };
}

/** Of a decision's units only those can be left over for this award that nothing bars from it. */
function withoutBarred(decision: OpenDecision, barred: ReadonlyMap<UnitId, ProposalReason>): OpenDecision {
  return { ...decision, units: new Set([...decision.units].filter((unit) => !barred.has(unit))) };
}

function nominee(
  { unit, standing, vote }: Candidate,
  rule: AwardRule,
  policy: Policy,
  passedDown: boolean,
  decision: RecordedDecision | null,
): readonly Nominee[] {
  const { place } = standing;
  if (place === null) return [];
  const registrationUnknown = rule.registered && isRegistered(unit, rule, policy) === null;
  return [{ unit: unit.id, place, vote, reason: { code: 'nominated', place, vote, passedDown, registrationUnknown, decision } }];
}

/** The tie at this award's own cut line; or that of an earlier award, when it leaves over more units than there are seats here. */
function decisionOf(
  { decision, reserved }: Filled,
  open: readonly OpenDecision[],
  candidates: readonly Candidate[],
): ProposedAward['needsDecision'] {
  if (decision !== null) {
    const { units, seats, place } = decision;
    return { units, seats, reason: { code: 'tiedAtCut', place, seats } };
  }
  const contested = open.find(({ award, left, units }) => {
    const taken = reserved.get(award) ?? 0;
    return taken > 0 && Math.min(left, units.size) > taken;
  });
  const place = candidates.find(({ unit }) => contested?.units.has(unit.id) ?? false)?.standing.place ?? null;
  if (contested === undefined || place === null) return null;
  const seats = reserved.get(contested.award) ?? 0;
  return { units: [...contested.units], seats, reason: { code: 'tiedAtCut', place, seats } };
}

/** Units that would stand outside the seats if nobody placed above them had been barred: a seat of theirs was moved down. */
function outsideSeats(inLine: readonly Candidate[], { held, open }: Given, seats: number): ReadonlySet<UnitId> {
  // Of the units an open decision is about, some will hold an earlier award: their places in this line become free by that.
  const toBeHeld = open.reduce((count, { units, left }) => count + Math.max(0, units.size - left), 0);
  const free = inLine.filter(({ unit }) => !held.has(unit.id));
  const outside = new Set<UnitId>();
  let better = 0;
  free.forEach(({ unit, standing }, index) => {
    if (standing.wouldBeEvenPlace !== free[index - 1]?.standing.wouldBeEvenPlace) better = index;
    if (better >= seats + toBeHeld) outside.add(unit.id);
  });
  return outside;
}

function byWouldBePlace(candidates: readonly Candidate[]): readonly Candidate[] {
  const placeOf = ({ standing }: Candidate): number => standing.wouldBeEvenPlace ?? Infinity;
  return [...candidates].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0));
}

function after(given: Given, rule: AwardRule, seats: number, filled: Filled): Given {
  const held = new Map(given.held);
  for (const unit of filled.seated) held.set(unit, rule.name);
  const open = given.open.map((decision) => ({ ...decision, left: decision.left - (filled.reserved.get(decision.award) ?? 0) }));
  const { decision } = filled;
  const added =
    decision === null
      ? []
      : [
          {
            award: rule.name,
            units: new Set(decision.units),
            place: decision.place,
            left: decision.units.length - decision.seats,
          },
        ];
  return { held, open: [...open, ...added], seatsBefore: given.seatsBefore + seats };
}
