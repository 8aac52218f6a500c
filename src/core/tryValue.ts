/**
 * What would this value earn? The engine itself on one criterion, with what was typed in the place of one unit's cells:
 *
 *   what was typed ─► read ─► Reading of one criterion ─► score ─► explain, validate
 *
 * Nothing is computed here, so that what is tried and what is appraised can never differ.
 */
import type { Appraisal } from './domain/appraisal';
import type { Criterion, CriterionId } from './domain/criteria';
import type { ExplainedLine } from './domain/explanation';
import type { Issue } from './domain/issue';
import { equal, type Points } from './domain/points';
import type { Policy } from './domain/policy';
import type { Reading } from './domain/reading';
import type { Scorecard, Step } from './domain/scorecard';
import type { MovedPoints, TriedValue, ValueToTry } from './domain/triedValue';
import { explain } from './explain/explain';
import { enteredAt, entryTried } from './read/typed/entryTried';
import { oneCriterion } from './read/typed/oneCriterion';
import { isRelative } from './score/methods/isRelative';
import { score } from './score/score';
import { validate } from './validate/validate';

/** `null`: the workbook has no such criterion, or it is one that no value gives points. */
export function tryValue(appraisal: Appraisal, criterion: CriterionId, typed: ValueToTry): TriedValue | null {
  const { reading, policy } = appraisal;
  const asked = reading?.criteria.find(({ id }) => id === criterion);
  if (reading === null || asked === undefined || !canBeTried(asked)) return null;
  const before = oneCriterion(reading, asked, typed.unit);
  const [own] = before.criteria;
  const unit = before.units.find(({ id }) => typed.unit === null || id === typed.unit);
  if (own === undefined || unit === undefined) return null;
  const entry = entryTried(own, before.entries.get(unit.id)?.get(own.id), unit.id, enteredAt(reading, policy), typed);
  if (entry.kind !== 'entry') return entry;
  const after: Reading = { ...before, entries: new Map(before.entries).set(unit.id, new Map([[own.id, entry.entry]])) };
  const cards = score(after, alone(policy));
  const card = cards.find((one) => one.unit === unit.id);
  const step = stepOf(card);
  if (card === undefined || step === null) return null;
  if (entry.trouble !== null && !isTaken(step)) return { kind: 'notRead', what: 'value', ...entry.trouble };
  return {
    kind: 'tried',
    readAs: entry.readAs,
    target: entry.target,
    step,
    lines: linesOf({ ...appraisal, reading: after, scorecards: cards }, card),
    issues: issuesOf({ ...after, units: [unit] }, card, policy),
    moved: typed.unit === null || !isRelative(own.method) ? [] : moved(score(before, alone(policy)), cards, unit.id),
  };
}

/** Groups have the sum of their rows; a bar earns no points. */
export function canBeTried({ hasChildren, kind, method }: Criterion): boolean {
  return !hasChildren && kind !== 'disqualifier' && method.kind !== 'disqualifier';
}

/** One criterion by itself: a deduction has nothing to be taken from, so that its floor says nothing here. */
function alone(policy: Policy): Policy {
  return { ...policy, caps: { ...policy.caps, penaltyFloor: 'total' } };
}

function stepOf(card: Scorecard | undefined): Step | null {
  return card?.steps[0] ?? null;
}

/** Words that are no number are taken where the method takes words. */
function isTaken({ how }: Step): boolean {
  return !(how.code === 'missing' || (how.code === 'notComputable' && how.problem === 'notNumber'));
}

/** The cells of the workbook hold something else than what was tried. */
function linesOf(appraisal: Appraisal, card: Scorecard): readonly ExplainedLine[] {
  const [criterion] = appraisal.reading?.criteria ?? [];
  const found = criterion === undefined ? null : explain(appraisal, card.unit, criterion.id);
  const sections = found?.sections.filter(({ name }) => name === 'rule' || name === 'points') ?? [];
  return sections.flatMap(({ lines }) => lines.map((line): ExplainedLine => ({ ...line, cells: [] })));
}

const VALUE_RULES = /^(?:RNG|TGT)-/;

function issuesOf(reading: Reading, card: Scorecard, policy: Policy): readonly Issue[] {
  const { criteria, units } = reading;
  return validate(reading, [card], [], policy, []).filter(
    ({ rule, place }) => VALUE_RULES.test(rule) && place.unit === units[0]?.id && place.criterion === criteria[0]?.id,
  );
}

function moved(before: readonly Scorecard[], after: readonly Scorecard[], unit: string): readonly MovedPoints[] {
  const was = new Map(before.map((card) => [card.unit, stepOf(card)?.points ?? null]));
  return after.flatMap((card): readonly MovedPoints[] => {
    const [from, to] = [was.get(card.unit) ?? null, stepOf(card)?.points ?? null];
    return card.unit === unit || same(from, to) ? [] : [{ unit: card.unit, before: from, after: to }];
  });
}

function same(one: Points | null, other: Points | null): boolean {
  return one === null || other === null ? one === other : equal(one, other);
}
