import { awardNamed } from '../domain/awardNamed';
import type { AwardRule, Policy, RecordedDecision } from '../domain/policy';
import type { UnfitDecision } from '../domain/proposal';
import type { Unit, UnitId } from '../domain/unit';
import { nameKey } from '../shared/nameKey';

/** What a person decided on one tie: who of it takes the seats. */
export interface Verdict {
  readonly chosen: readonly UnitId[];
  readonly decision: RecordedDecision;
}

/** The decision on exactly these equal units and so many seats; `null`: nobody has decided that yet. */
export type Decided = (tied: readonly UnitId[], seats: number) => Verdict | null;

/** The recorded decisions that speak of one award. */
export function decisionsOn(rule: AwardRule, { decisions, awards }: Policy): readonly RecordedDecision[] {
  return decisions.filter((decision) => awardNamed(decision.award, awards) === rule);
}

/** Whether a decision speaks of exactly these equal units of an award. */
export function isOnTie(
  decision: RecordedDecision,
  award: string,
  tied: readonly UnitId[],
  { awards }: Policy,
  units: readonly Unit[],
): boolean {
  return awardNamed(decision.award, awards)?.id === award && isSame(unitsIn(decision.among, units), tied);
}

/** Two decisions on one tie decide nothing: nobody knows which of them stands. Source: METHODS §6.5. */
export function decidedBy(decisions: readonly RecordedDecision[], units: readonly Unit[]): Decided {
  return (tied, seats) => {
    const own = decisions.filter((decision) => isSame(unitsIn(decision.among, units), tied));
    const [decision] = own;
    if (decision === undefined || own.length > 1) return null;
    const chosen = unitsIn(decision.chosen, units);
    return isAmong(chosen, tied) && chosen.length === seats ? { chosen, decision } : null;
  };
}

/**
 * Why a recorded decision decided nothing.
 * @param open the tie that waits for a decision, if one does
 */
export function whyUnfit(
  decision: RecordedDecision,
  all: readonly RecordedDecision[],
  open: { readonly units: readonly UnitId[]; readonly seats: number } | null,
  units: readonly Unit[],
): UnfitDecision {
  const [unknown] = [...namesIn(decision.among), ...namesIn(decision.chosen)].filter((name) => unitOf(name, units) === null);
  if (unknown !== undefined) return { code: 'unknownUnit', decision, name: unknown };
  const among = unitsIn(decision.among, units);
  const chosen = unitsIn(decision.chosen, units);
  if (!isAmong(chosen, among)) return { code: 'chosenOutside', decision };
  if (open === null || !isSame(among, open.units)) return { code: 'otherTie', decision };
  if (all.filter((one) => isSame(unitsIn(one.among, units), among)).length > 1) return { code: 'twice', decision };
  return { code: 'otherSeats', decision, seats: open.seats };
}

const namesIn = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** A name that no unit has, or more than one, is nobody's. */
function unitOf(name: string, units: readonly Unit[]): UnitId | null {
  const named = units.filter((unit) => nameKey(unit.name) === nameKey(name));
  return named.length === 1 ? (named[0]?.id ?? null) : null;
}

/** The units a list names; none of them when one is not known. */
function unitsIn(text: string, units: readonly Unit[]): readonly UnitId[] {
  const found = namesIn(text).map((name) => unitOf(name, units));
  return found.flatMap((id) => (found.includes(null) || id === null ? [] : [id]));
}

function isAmong(some: readonly UnitId[], all: readonly UnitId[]): boolean {
  return some.length > 0 && new Set(some).size === some.length && some.every((one) => all.includes(one));
}

function isSame(some: readonly UnitId[], others: readonly UnitId[]): boolean {
  return some.length === others.length && isAmong(some, others);
}
