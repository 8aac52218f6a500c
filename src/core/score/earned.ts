import type { Criterion, CriterionId } from '../domain/criteria';
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

/** The parts of one group together. */
export function together(parts: readonly Earned[]): Earned {
  const gathered = new Gathered();
  for (const part of parts) gathered.add(part);
  return gathered.earned();
}

/** Adds up what the parts of one group earn. One pass and nothing kept of a leaf: this is where scoring spends its time (3,321 units × 100 criteria). */
export class Gathered {
  private raw = ZERO;
  private penalty = ZERO;
  private lostToFloor = ZERO;
  private lostToCap = ZERO;
  private net = ZERO;
  private maximum: Points | null = null;
  private isGiven = false;
  private isApplicable = false;
  private bonus = NO_ASIDE;
  private deductions = NO_ASIDE;
  private readonly waiting: Step[] = [];
  private readonly missing: Earned['missing'][number][] = [];
  private readonly steps: Step[] = [];
  private readonly groups: GroupPoints[] = [];

  /** A leaf of kind `points`: its step, and its maximum where it applies to the unit. */
  addLeaf(step: Step, { id, maximum }: Criterion): void {
    this.steps.push(step);
    const { points, how } = step;
    if (how.code === 'notApplicable') return;
    this.isApplicable = true;
    this.addMaximum(maximum);
    if (points === null) {
      this.missing.push({ criterion: id, isBlank: how.code === 'missing' && how.because === 'blank' });
      return;
    }
    this.isGiven = true;
    this.addPoints(points, points);
  }

  add(part: Earned): void {
    this.addPoints(part.raw, part.net);
    this.penalty = add(this.penalty, part.penalty);
    this.lostToFloor = add(this.lostToFloor, part.lostToFloor);
    this.lostToCap = add(this.lostToCap, part.lostToCap);
    this.addMaximum(part.maximum);
    this.isGiven ||= part.isGiven;
    this.isApplicable ||= part.isApplicable;
    this.bonus = addAside(this.bonus, part.bonus);
    this.deductions = addAside(this.deductions, part.deductions);
    for (const one of part.waiting) this.waiting.push(one);
    for (const one of part.missing) this.missing.push(one);
    for (const one of part.steps) this.steps.push(one);
    for (const one of part.groups) this.groups.push(one);
  }

  earned(): Earned {
    const { raw, penalty, lostToFloor, lostToCap, net, maximum, isGiven, isApplicable, bonus, deductions } = this;
    const { waiting, missing, steps, groups } = this;
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

  /** Until something is deducted or cut both sums are one. */
  private addPoints(raw: Points, net: Points): void {
    const isOne = this.raw === this.net && raw === net;
    this.raw = add(this.raw, raw);
    this.net = isOne ? this.raw : add(this.net, net);
  }

  private addMaximum(maximum: Points | null): void {
    if (maximum !== null) this.maximum = this.maximum === null ? maximum : add(this.maximum, maximum);
  }
}
