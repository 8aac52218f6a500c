import type { AnalysisWords, MoveFacts } from '../../../core/render/analysis/analysisWords';
import { HUNDRED, isZero, multiply, type Points } from '../../../core/domain/points';
import { englishNumbers } from '../../format';
import { shortened } from '../../shortened';

const num = (value: Points): string => englishNumbers.points(value, 6);
const percent = (share: Points): string => `${englishNumbers.points(multiply(share, HUNDRED), 1)}%`;
const criteriaWord = (count: number): string => (count === 1 ? '1 criterion' : `${count} criteria`);
const cellsWord = (count: number): string => (count === 1 ? 'this 1 cell' : `these ${count} cells`);

export const analysisWords: AnalysisWords = {
  title: 'HOW FIRM THE RESULT IS',
  sections: {
    findings: '1. Findings',
    margins: '2. Distances between places',
    draws: '3. Random changes: share of the draws in which a position is kept',
    flips: (award) => `What could change the result: ${award}`,
    checks: 'Where to check first',
    evidence: 'Decisive evidence',
    leaveOneOut: 'Without one criterion at a time',
  },
  headings: {
    number: 'No.',
    pair: 'Neighbours',
    gap: 'Distance',
    place: 'Place',
    unit: 'School',
    first: 'First',
    byWeights: 'Places when weights change',
    byPoints: 'Places when points change',
    criterion: 'Criterion',
    lowered: (unit) => `Less for ${unit}`,
    raised: (unit) => `More for ${unit}`,
    usual: 'Usual correction',
    light: 'Level',
    cell: 'Cell',
    points: 'Points',
    document: 'Evidence',
    verdict: 'If rejected',
    meanChange: 'Mean change of place',
    firstChanges: 'Another leader',
  },
  charts: { margins: 'Distances between places', shares: 'Share of the draws in which a position is kept' },
  criterion: (number, text) => shortened([number, text].filter((part) => part !== '').join('. '), 60),
  pair: (above, below, [first, second]) => `${above} – ${below}: ${first} / ${second}`,
  change: (from, tie, lost) =>
    lost === null ? `${num(from)} → ${num(tie)} (level)` : `${num(from)} → ${num(tie)} (level), ${num(lost)} (lost)`,
  none: 'not possible',
  usual: (usual) => (usual === null ? 'nothing to compare' : `± ${num(usual)}`),
  interval: (least, most) => (least === most ? String(least) : `${least} – ${most}`),
  light: {
    red: 'Red: a usual correction would do',
    amber: 'Amber: only a larger than usual one',
    green: 'Green: no single criterion can',
  },
  verdict: { decisive: 'award lost', tying: 'level', safe: 'kept' },
  yesNo: (yes) => (yes ? 'Yes' : 'No'),
  blocked: 'There are no places to analyse: errors block the ranking, see the sheet Check.',
  notProbed: 'How firm these results are was not analysed yet: analyse it and write once more.',
  partial: 'The cluster is too large to try cell by cell: there are only the distances between places.',
  lead: (award, holder, runner, gap, byPercent) =>
    isZero(gap)
      ? `${award}: ${holder} and ${runner} are level on ${byPercent ? 'percent' : 'points'}, a tie-break or a decision gave it to ${holder}.`
      : `${award}: ${holder} is ${num(gap)} ${byPercent ? 'percentage points' : 'points'} ahead of ${runner}.`,
  open: (award) => `${award}: not settled, schools are level at the last seat and a decision is needed.`,
  alone: (award, holder) => `${award}: ${holder} holds it, and no other school could take it by points.`,
  nobody: (award) => `${award}: nobody is put forward yet.`,
  unless: (move) => `${move.holder} keeps ${move.award} unless ${changeOf(move)}.`,
  counts: (red, amber) =>
    red + amber === 0
      ? 'No single criterion is enough to change the result.'
      : `Each by itself: ${[
          ...(red === 0 ? [] : [`${criteriaWord(red)} with a usual correction`]),
          ...(amber === 0 ? [] : [`${criteriaWord(amber)} only with a larger one, or without a correction to compare with`]),
        ].join(', ')}.`,
  strength: {
    red: 'A close result.',
    amber: 'Only a large correction changes the result.',
    green: 'A firm result.',
    unknown: 'No correction to compare with yet, so nobody can say how firm the result is.',
  },
  kept: (unit, award, share, { of, draws }) =>
    `${unit} keeps ${award} in ${percent(share)} of ${draws} draws of other ${of === 'weights' ? 'weights' : 'points'}.`,
  decisive: (unit, award, document, points) =>
    `If the evidence “${document}” of ${unit} (${num(points)} points) alone is rejected, ${award} is lost.`,
  moreDecisive: (more) => `${more} more ${more === 1 ? 'document is' : 'documents are'} as decisive.`,
  checkFirst: (cells, of, basis) =>
    `Checking ${cellsWord(cells)}, of ${of} that could be corrected, settles the result: when they are right, ${correction(basis)} in all other cells change no award.`,
  nothingToCheck: (basis) => `No cell has to be checked: even ${correction(basis)} in all cells change no award.`,
  tooManyToCheck: (cells) => `The result is too close: checking the first ${cells} cells of the list does not settle it yet.`,
  withoutFirst: (criteria, more) =>
    `Another school would lead without the criterion ${criteria.map((one) => `“${one}”`).join(', ')}${more > 0 ? ` or one of ${more} more` : ''}.`,
  withoutNone: 'Whichever single criterion is left out, the same school leads.',
  drawn: ({ of, algorithm, seed, draws }) =>
    `Draws of ${of === 'weights' ? 'weights within ±20%' : 'points within usual corrections'}: ${draws}, generator ${algorithm}, seed ${seed}.`,
};

function changeOf({ by, criterion, unit, isRise, from, to }: MoveFacts): string {
  const what = by === 'score' ? 'the score' : 'the result';
  return `${what} of ${unit} on “${criterion}” ${isRise ? 'rises' : 'falls'} from ${num(from)} to ${num(to)}`;
}

function correction(basis: 'corrections' | 'step'): string {
  return basis === 'corrections' ? 'usual corrections' : 'corrections of one step';
}
