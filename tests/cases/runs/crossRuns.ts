/** The cases of METHODS §13 about several reviewers and papers of endorsement, put through the production code. */
import { agreement } from '../../../src/core/crossScore/agreement';
import { consensus } from '../../../src/core/crossScore/consensus';
import { median } from '../../../src/core/domain/averages';
import { judgeBias } from '../../../src/core/crossScore/judgeBias';
import { reconcile } from '../../../src/core/crossScore/reconcile';
import { robustZ, selfAgainstReview } from '../../../src/core/domain/selfAgainstReview';
import {
  absolute,
  compare,
  decimalText,
  divide,
  HUNDRED,
  multiply,
  points,
  roundHalfUp,
  subtract,
  type Points,
} from '../../../src/core/domain/points';
import { countEndorsements } from '../../../src/core/propose/endorsements';

const read = (texts: readonly string[]): readonly Points[] => texts.map(points);
const text = (value: Points | null, decimals = 6): string | null =>
  value === null ? null : decimalText(roundHalfUp(value, decimals));

/** 17 */
export function endorsements(input: {
  readonly maxChoices: number;
  readonly members: number;
  readonly ballots: readonly (readonly string[])[];
}): unknown {
  const { statuses, votes, returned, valid } = countEndorsements(input.ballots, input.maxChoices);
  const count = (status: string): number => statuses.filter((one) => one === status).length;
  const named = [...votes.values()].reduce((total, one) => total + one, 0);
  const ofMembers = (one: number): string | null =>
    text(divide(multiply(HUNDRED, points(String(one))), points(String(input.members))), 2);
  return {
    counts: Object.fromEntries(votes),
    status: { valid, blank: count('blank'), over: count('over'), dup: count('duplicate') },
    returned,
    notReturned: input.members - returned,
    checks: {
      'sumVotes<=maxChoices*valid': named <= input.maxChoices * valid,
      'valid+invalid==returned': valid + count('blank') + count('over') + count('duplicate') === returned,
    },
    ratioOfMembers: Object.fromEntries([...votes].map(([unit, one]) => [unit, ofMembers(one)])),
  };
}

/** 18; the case states one gap for reviewers and one for reconciling, and both are τ. */
export function crossScores(input: {
  readonly scores: readonly string[];
  readonly outlierGap: string;
  readonly reconcileRange: string;
}): unknown {
  if (input.outlierGap !== input.reconcileRange) throw new Error('One threshold serves both');
  const scores = read(input.scores);
  const found = reconcile(scores, points(input.reconcileRange));
  const trimmed = (texts: readonly string[]): unknown => ({
    scores: texts,
    trimmedMean: text(consensus(read(texts), 'trimmed')),
  });
  return {
    mean: text(consensus(scores, 'mean')),
    median: text(consensus(scores)),
    'trimmedMean(drop 1 high,1 low)': text(consensus(scores, 'trimmed')),
    range: text(found.range),
    reconcile: found.mustReconcile,
    outliers: found.outliers,
    meanWithoutOutliers: text(found.meanWithoutOutliers),
    twoScores: trimmed(['7', '9']),
    threeScores: trimmed(['7', '9', '8']),
  };
}

/** 19 */
export function bias(input: { readonly scores: Readonly<Record<string, readonly string[]>> }): unknown {
  const judges = Object.keys(input.scores);
  const table = Object.values(input.scores).map(read);
  const found = judgeBias(table);
  const units = table[0]?.map((_, unit) => table.flatMap((row) => row[unit] ?? [])) ?? [];
  return {
    bias: Object.fromEntries(judges.map((judge, index) => [judge, text(found[index] ?? null)])),
    perUnitRange: units.map((scores) => text(reconcile(scores, HUNDRED).range)),
  };
}

/** 20 */
export function raterAgreement(input: { readonly ratings_subjects_by_judges: readonly (readonly number[])[] }): unknown {
  const found = agreement(input.ratings_subjects_by_judges.map((row) => read(row.map(String))));
  if (found === null) return null;
  const { squares, icc, kendallW, friedman } = found;
  return {
    MSR: text(squares.rows),
    MSC: text(squares.columns),
    MSE: text(squares.residual),
    MSW: text(squares.within),
    ICC11: text(icc.oneSingle),
    ICC21: text(icc.twoSingle),
    ICC31: text(icc.threeSingle),
    ICC1k: text(icc.oneMean),
    ICC2k: text(icc.twoMean),
    ICC3k: text(icc.threeMean),
    KendallW_tiesCorrected: text(kendallW),
    'FriedmanChi2=W*k*(n-1)': text(friedman),
  };
}

/** 25 */
export function selfDifferences(input: Readonly<Record<'self' | 'review', Readonly<Record<string, string>>>>): unknown {
  const units = Object.keys(input.self);
  const found = selfAgainstReview(
    units.map((unit) => ({ self: points(input.self[unit] ?? ''), review: points(input.review[unit] ?? '') })),
  );
  const each = (of: (one: (typeof found)[number]) => unknown): unknown =>
    Object.fromEntries(units.map((unit, index) => [unit, found[index] === undefined ? null : of(found[index])]));
  const differences = found.map(({ difference }) => difference);
  const middle = median(differences);
  const mad = middle === null ? null : median(differences.map((one) => absolute(subtract(one, middle))));
  const isFlagged = (z: Points | null): boolean => z !== null && compare(absolute(z), points('3.5')) > 0;
  return {
    diff: each(({ difference }) => text(difference)),
    'relative%': each(({ relative }) => text(relative, 2)),
    rankSelf: each(({ placeBySelf }) => placeBySelf),
    rankReview: each(({ placeByReview }) => placeByReview),
    rankShift: each(({ shift }) => shift),
    medianDiff: text(middle),
    MAD: text(mad),
    robustZ: each(({ robustZ }) => text(robustZ, 4)),
    'flag(|z|>3.5)': units.filter((_, index) => isFlagged(found[index]?.robustZ ?? null)),
  };
}

/** 26 */
export function outliers(input: Readonly<Record<'values' | 'mad0', readonly string[]>>): unknown {
  const far = (all: readonly (Points | null)[]): readonly number[] =>
    all.flatMap((z, index) => (z !== null && compare(absolute(z), points('3.5')) > 0 ? [index] : []));
  const values = read(input.values);
  const middle = median(values);
  const z = robustZ(values);
  const fallback = robustZ(read(input.mad0));
  return {
    median: text(middle),
    MAD: text(middle === null ? null : median(values.map((one) => absolute(subtract(one, middle))))),
    robustZ: z.map((one) => text(one, 4)),
    flagged: far(z),
    mad0_fallback: {
      'z=(x-med)/(1.253314*meanAbsDev)': text(fallback.at(-1) ?? null, 4),
      flagged: far(fallback),
    },
  };
}
