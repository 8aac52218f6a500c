import type { Points } from '../../../core/domain/points';
import type { Policy, TieBreakKey } from '../../../core/domain/policy';
import type { SummaryWords } from '../../../core/render/sheetWords';
import { englishNumbers } from '../../format';
import { lowerFirst } from '../../lowerFirst';
import { shortened } from '../../shortened';
import { periodWords } from './periodWords';

/** Groups without a number are headed by their name, cut at this length; the whole name stands under the table. */
const LONGEST_GROUP = 30;

/** «Group II», as summaries of clusters head their columns; a number with a word of its own («Điều 4») stands alone. */
function groupHeading(label: string, text: string): string {
  if (label === '') return shortened(text, LONGEST_GROUP);
  return /^\p{L}+\s/u.test(label) ? label : `Group ${label}`;
}
const number = (value: Points): string => englishNumbers.points(value, 6);
const ceiling = (cap: Points | null): string => (cap === null ? 'its ceiling' : number(cap));

export const summaryWords: SummaryWords = {
  title: (year, period) => `SUMMARY OF EMULATION SCORES, ${periodWords(year, period)}`,
  attachedTo: '(Attached to …………… no. ………… of …… …………… ………, issued by ……………………)',
  headings: {
    number: 'No.',
    unit: 'Unit',
    criteria: 'Points of the criteria',
    bonus: 'Bonus',
    penalty: 'Penalty',
    self: 'Self-score',
    reviewed: 'Reviewed',
    assigned: 'Assigned maximum',
    percent: 'Percent',
    total: 'Total',
    place: 'Place',
    grade: 'Grade',
    note: 'Notes',
  },
  group: (label, text, cap) =>
    [groupHeading(label, text), cap === null ? '' : `(at most ${number(cap)})`].filter((line) => line !== '').join('\n'),
  maxima: 'Maximum',
  notPlaced: '–',
  notApplicable: 'Not assigned',
  legend: {
    groups: (groups) =>
      `Groups of criteria: ${groups.map(({ number: label, text }) => (label === '' ? text : `${label}. ${text}`)).join('; ')}.`,
    key: keyWords,
    rounding: roundingWords,
    shared: (place, units) => `${units.join(', ')} stay equal after all tie-break keys and share place ${place}.`,
    groupCut: (unit, group, cap, lost) =>
      `${unit}: group ${group} has reached ${ceiling(cap)}; ${number(lost)} points do not count.`,
    bonusCut: (unit, cap, lost) => `${unit}: the bonus has reached ${ceiling(cap)}; ${number(lost)} points do not count.`,
    penaltySpared: (unit, cap, spared) =>
      `${unit}: the penalty has reached ${ceiling(cap)}; ${number(spared)} points are not deducted.`,
    floorLost: (unit, lost) => `${unit}: points do not fall below 0; ${number(lost)} points of the penalty are not deducted.`,
    totalCut: (unit, cap, lost) => `${unit}: the total has reached ${ceiling(cap)}; ${number(lost)} points do not count.`,
    ineligible: (unit, why, wouldBe) =>
      `${unit}: ${why.length === 0 ? 'not ranked' : lowerFirst(why.join('; '))}${wouldBe === null ? '' : `; would be place ${wouldBe}`}.`,
    incomplete: (unit, missing) => `${unit}: ${missing} criteria have no points yet, so there is no total.`,
    countedFromSelf: (cells) => `${cells} cells have no review yet and are counted from the self-scores.`,
    stamp: (digest) =>
      `Stamp of the data: ${digest} (when figures or the policy change it is another, and the sheet must be written again).`,
    values: (areas) =>
      `Cells ${areas.join(', ')} hold values the software computed, not formulas, because the arithmetic does not fit one formula; write the sheet again when figures change.`,
  },
};

function keyWords(policy: Policy): string {
  const by = policy.rankBy === 'points' ? 'total' : 'total as a percentage of the assigned maximum';
  const order = policy.tieBreak.map(keyName).join('; ');
  return `Ranked by ${by}, highest first${order === '' ? '' : `. On equality, in this order: ${order}`}. ${sharedRule(policy)}`;
}

function sharedRule({ ranking }: Policy): string {
  switch (ranking) {
    case 'competition':
      return 'Units still equal share a place and the next place is skipped.';
    case 'dense':
      return 'Units still equal share a place and no place is skipped.';
    case 'ordinal':
      return 'Units still equal stand in the order of the list, which decides no award.';
  }
}

function keyName(key: TieBreakKey): string {
  const order = key.order === 'desc' ? 'more is better' : 'fewer is better';
  switch (key.by) {
    case 'group':
      return `group ${key.number} (${order})`;
    case 'criterion':
      return `criterion ${key.number} (${order})`;
    case 'beforeBonus':
      return `points before bonus (${order})`;
    case 'bonus':
      return `bonus (${order})`;
    case 'penalty':
      return `penalty (${order})`;
    case 'votes':
      return `votes for (${order})`;
    case 'missing':
      return `criteria without points (${order})`;
    case 'self':
      return `self-score (${order})`;
    case 'decision':
      return 'the decision of the cluster';
  }
}

function roundingWords({ rounding: { at, decimals } }: Policy): string {
  const places = `to ${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}, half up`;
  const mayDiffer = 'printed numbers are shortened, so their sum may differ in the last digit';
  switch (at) {
    case 'criterion':
      return `Each criterion is rounded ${places}; groups and totals are sums of the rounded numbers.`;
    case 'group':
      return `Each group is rounded ${places}; totals are sums of the rounded numbers.`;
    case 'total':
      return `Only the total is rounded ${places}; ${mayDiffer}.`;
    case 'none':
      return `Nothing is rounded, in sums or in the ranking; ${mayDiffer}.`;
  }
}
