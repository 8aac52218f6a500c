import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differences, type NotCompared } from './differences';
import { bias, crossScores, endorsements, outliers, raterAgreement, selfDifferences } from './runs/crossRuns';
import { conventions, floatTie, ineligibleLeader, tieBreak } from './runs/rankingRuns';
import { evidenceReferences } from './runs/evidenceRuns';
import { leaveOneOut, marginsAndFlips, saturatedCap, weightDraws } from './runs/firmnessRuns';
import { clusterLeader, leaderGolden, minMax, relativeToBest } from './runs/relativeRuns';
import { missingValues, penaltyBeyondZero, rounding, scoringTypes } from './runs/scoringRuns';
import { voteRatios, votesNeededTable } from './runs/votingRuns';

const FOLDER = join(__dirname, 'methods');

interface Case {
  readonly id: string;
  readonly title: string;
  readonly input: never;
  readonly expected: unknown;
}

interface Run {
  /** The case's input through the production code, in the shape of its `expected`. */
  readonly of: (input: never) => unknown;
  readonly notCompared?: NotCompared;
}

const RUNS: Readonly<Record<string, Run>> = {
  '01-scoring-types': { of: scoringTypes },
  '03-penalty-beyond-zero': { of: penaltyBeyondZero },
  '04-missing-values': {
    of: missingValues,
    notCompared: { 'zero.status': 'a zero is the act of a reviewer; then the card is complete' },
  },
  '05-relative-to-best': {
    of: relativeToBest,
    notCompared: { lowerBetter_minOverX_withZero: 'a sentence: with a best of 0 the linear form stands in' },
  },
  '06-minmax': { of: minMax },
  '07-cluster-leader-piecewise': { of: clusterLeader },
  '08-rounding': {
    of: rounding,
    notCompared: { halfEven: 'the trap beside the rule', 'jsToFixed(for information)': 'the trap beside the rule' },
  },
  '10-float-tie': { of: floatTie, notCompared: { ieee: 'the trap beside the rule' } },
  '11-ranking-conventions': { of: conventions },
  '12-tiebreak-ordered': { of: tieBreak, notCompared: { decidedBy: 'sentences' } },
  '14-ineligible-leader': {
    of: ineligibleLeader,
    notCompared: { 'passDown.E': 'a sentence', 'noPassDown.flag.reason': 'a sentence' },
  },
  '15-votes': { of: voteRatios },
  '16-votes-needed': { of: votesNeededTable },
  '21-margin-and-single-criterion-flips': { of: marginsAndFlips },
  '22-leave-one-criterion-out': { of: leaveOneOut },
  '23-monte-carlo-weights': {
    of: weightDraws,
    notCompared: Object.fromEntries(
      ['A', 'B', 'C', 'D', 'E'].flatMap((unit) =>
        ['q05_type7', 'q95_type7'].map((name) => [
          `rankInterval.${unit}.${name}`,
          'interpolated: nobody is placed 1.65, so the product shows type 1 (METHODS §9.7)',
        ]),
      ),
    ),
  },
  '29-evidence-reference': { of: evidenceReferences },
  '32-flip-under-a-saturated-cap': { of: saturatedCap },
  '17-endorsement-ballots': { of: endorsements },
  '18-cross-scores': { of: crossScores },
  '19-judge-bias': { of: bias },
  '20-icc-kendall': { of: raterAgreement },
  '25-self-vs-review': { of: selfDifferences },
  '26-outlier-small-cluster': {
    of: outliers,
    notCompared: {
      classicalZ_of_30: 'the trap beside the rule',
      maxPossibleZ: 'the trap beside the rule',
      'mad0_fallback.meanAbsDev': 'a step inside the rule',
    },
  },
  '34-leader-formula-golden': { of: leaderGolden },
};

/** Cases of stages that are built later, or that other tests load. */
const ELSEWHERE = new Set(['27-formula-anomalies', '28-number-parsing-vi', '30-name-matching']);

const files = readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ''));
const load = (id: string): Case => JSON.parse(readFileSync(join(FOLDER, `${id}.json`), 'utf8'));

describe('reference cases of the calculation', () => {
  it('every file is either run here or named as one of elsewhere', () => {
    expect(files.filter((id) => !Object.hasOwn(RUNS, id) && !ELSEWHERE.has(id))).toEqual([]);
    expect([...Object.keys(RUNS), ...ELSEWHERE].filter((id) => !files.includes(id))).toEqual([]);
  });

  it.each(Object.entries(RUNS))('%s gives what the case expects', (id, { of, notCompared }) => {
    const { input, expected } = load(id);
    expect(differences(expected, of(input), notCompared)).toEqual([]);
  });

  it.each(Object.entries(RUNS))('%s leaves out only what differs', (id, { of, notCompared = {} }) => {
    const { input, expected } = load(id);
    const differing = differences(expected, of(input));
    for (const path of Object.keys(notCompared)) expect(differing.filter((one) => one.startsWith(path))).not.toEqual([]);
  });
});

describe('differences', () => {
  it('names the key path of every value that differs and compares numbers by value', () => {
    expect(differences({ a: ['10', '2'], b: { c: null } }, { a: ['10.00', '3'], b: { c: 0 } })).toEqual([
      'a.1: expected "2", found "3"',
      'b.c: expected null, found 0',
    ]);
  });

  it('finds a value that is missing and a list that is too long', () => {
    expect(differences({ a: [1], b: 2 }, { a: [1, 2] })).toEqual([
      'a.length: expected 1, found 2',
      'b: expected 2, found undefined',
    ]);
  });
});
