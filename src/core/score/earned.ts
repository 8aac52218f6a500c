import type { CriterionId } from '../domain/criteria';
import { add, ZERO, type Points } from '../domain/points';
import type { GroupPoints, Step } from '../domain/scorecard';

/** A sum that counts outside the groups, before and after the ceilings of its own rows. */
export interface Aside {
  readonly raw: Points;
  readonly counted: Points;
}

/** What one part of the tree earned for one unit, before rounding: net = raw − penalty + lost to the floor − lost to the cap. */
export interface Earned {
  readonly raw: Points;
  readonly penalty: Points;
  readonly lostToFloor: Points;
  readonly lostToCap: Points;
  readonly net: Points;
  /** The maxima that count for this unit; `null` where none is stated. */
  readonly maximum: Points | null;
  /** Something in it has points. */
  readonly isGiven: boolean;
  /** Not everything in it is declared not assigned. */
  readonly isApplicable: boolean;
  /** For step 9. */
  readonly bonus: Aside;
  /** For step 10, positive. */
  readonly deductions: Aside;
  /** Deductions that wait for the floor of their criterion or group. */
  readonly waiting: readonly Step[];
  readonly missing: readonly { readonly criterion: CriterionId; readonly isBlank: boolean }[];
  /** In document order. */
  readonly steps: readonly Step[];
  /** The sums of the groups inside, each before the group around it. */
  readonly groups: readonly GroupPoints[];
}

const NO_ASIDE: Aside = { raw: ZERO, counted: ZERO };

export const NOTHING: Earned = {
  raw: ZERO,
  penalty: ZERO,
  lostToFloor: ZERO,
  lostToCap: ZERO,
  net: ZERO,
  maximum: null,
  isGiven: false,
  isApplicable: false,
  bonus: NO_ASIDE,
  deductions: NO_ASIDE,
  waiting: [],
  missing: [],
  steps: [],
  groups: [],
};

export const addAside = (one: Aside, other: Aside): Aside =>
  other === NO_ASIDE ? one : { raw: add(one.raw, other.raw), counted: add(one.counted, other.counted) };

/** The parts of one group together. One pass: this is where scoring spends its time (3,321 units × 100 criteria). */
export function together(parts: readonly Earned[]): Earned {
  let { raw, penalty, lostToFloor, lostToCap, net, maximum, isGiven, isApplicable, bonus, deductions } = NOTHING;
  const waiting: Step[] = [];
  const missing: Earned['missing'][number][] = [];
  const steps: Step[] = [];
  const groups: GroupPoints[] = [];
  for (const part of parts) {
    raw = add(raw, part.raw);
    penalty = add(penalty, part.penalty);
    lostToFloor = add(lostToFloor, part.lostToFloor);
    lostToCap = add(lostToCap, part.lostToCap);
    net = add(net, part.net);
    if (part.maximum !== null) maximum = maximum === null ? part.maximum : add(maximum, part.maximum);
    isGiven ||= part.isGiven;
    isApplicable ||= part.isApplicable;
    bonus = addAside(bonus, part.bonus);
    deductions = addAside(deductions, part.deductions);
    for (const one of part.waiting) waiting.push(one);
    for (const one of part.missing) missing.push(one);
    for (const one of part.steps) steps.push(one);
    for (const one of part.groups) groups.push(one);
  }
  return {
    raw,
    penalty,
    lostToFloor,
    lostToCap,
    net,
    maximum,
    isGiven,
    isApplicable,
    bonus,
    deductions,
    waiting,
    missing,
    steps,
    groups,
  };
}
