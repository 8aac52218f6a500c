import type { DifferencesWords } from '../parts/differencesWords';

/** Words for self, cross and cluster scores side by side. */
export const differences: DifferencesWords = {
  heading: 'Review differences',
  about: 'The largest difference comes first. This is to look through; it changes nobody’s points.',
  nothing:
    'This workbook has no two kinds of score to compare yet: it takes two of the self-score, the cross-score and the cluster’s score.',
  unit: 'Unit',
  allUnits: 'All units',
  onlyDiffering: 'Only where they differ',
  shown: (shown, all) => (shown === all ? `${all} compared` : `${shown} of ${all} compared`),
  allAlike: 'All scores are the same here.',
  caption: 'Each criterion: self-score, cross-score, the cluster’s score and how far they differ',
  columns: { criterion: 'Criterion', self: 'Self', cross: 'Cross', cluster: 'Cluster', spread: 'Spread' },
  stage: { review1: 'review', review2: 'second review', agreed: 'agreed' },
  blank: 'none',
  range: (lowest, highest) => `${lowest} to ${highest}`,
  notOne: 'no common score yet',
  scoreOf: (stage) => `${stage}:`,
  goTo: (cell) => `, go to cell ${cell}`,
  explanation: (text) => `Explanation: ${text}`,
  note: (text) => `Reason, note: ${text}`,
  why: 'Why',
  more: (count) => `Show ${count} more`,
};
