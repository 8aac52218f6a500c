import type { CriterionId } from '../domain/criteria';
import { add, ZERO, type Points } from '../domain/points';
import type { Step } from '../domain/scorecard';

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
};

export const addAside = (one: Aside, other: Aside): Aside =>
  other === NO_ASIDE ? one : { raw: add(one.raw, other.raw), counted: add(one.counted, other.counted) };

/** The parts of one group together. */
export function together(parts: readonly Earned[]): Earned {
  const of = (amount: (part: Earned) => Points): Points => parts.reduce((total, part) => add(total, amount(part)), ZERO);
  const maxima = parts.flatMap((part) => (part.maximum === null ? [] : [part.maximum]));
  return {
    raw: of((part) => part.raw),
    penalty: of((part) => part.penalty),
    lostToFloor: of((part) => part.lostToFloor),
    lostToCap: of((part) => part.lostToCap),
    net: of((part) => part.net),
    maximum: maxima.length === 0 ? null : maxima.reduce(add),
    isGiven: parts.some((part) => part.isGiven),
    isApplicable: parts.some((part) => part.isApplicable),
    bonus: parts.reduce((total, part) => addAside(total, part.bonus), NO_ASIDE),
    deductions: parts.reduce((total, part) => addAside(total, part.deductions), NO_ASIDE),
    waiting: parts.flatMap((part) => part.waiting),
    missing: parts.flatMap((part) => part.missing),
    steps: parts.flatMap((part) => part.steps),
  };
}
