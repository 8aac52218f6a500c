import type { PanelWords } from '../parts/panelWords';

/** Words of the list of findings. */
export const issueList: PanelWords['issues'] = {
  heading: 'Findings',
  none: 'Nothing wrong was found.',
  blocking: (count) => `${count} ${count === 1 ? 'error blocks' : 'errors block'} the ranking.`,
  blockingAdvice: 'There are no places and no proposal until these are corrected in the workbook.',
  clear: (errors, warnings, infos) =>
    `Nothing blocks the ranking. ${errors} errors, ${warnings} warnings and ${infos} notes to look at.`,
  group: (severity, count) =>
    `${severity === 'error' ? 'Errors' : severity === 'warning' ? 'Warnings' : 'Information'} (${count})`,
  blocks: {
    ranking: 'Blocks the ranking',
    awards: 'Blocks the awards',
    print: 'Correct before printing',
    tick: 'Confirm before printing',
  },
  why: 'Why it matters',
  advice: 'What to do',
  fix: 'Proposed correction',
  from: 'from',
  to: 'to',
  applyFix: (to) => `Change to ${to}`,
  goTo: (cell) => `Go to ${cell}`,
  goToHint: 'The focus moves to the sheet.',
  noCell: 'Not about one cell',
  filter: 'Filter',
  all: 'All',
  onlyBlocking: 'Only what blocks the ranking',
  search: 'Find unit, cell, words',
  shown: (shown, all) => (shown === all ? `${all} findings` : `${shown} of ${all} findings`),
  noneShown: 'No finding matches the filter.',
  more: (count) => `Show ${count} more`,
  details: (code) => `Code: ${code}`,
  groupBy: 'Group by',
  by: { severity: 'Severity', unit: 'School', rule: 'Rule', sheet: 'Sheet' },
  ofGroup: (name, count) => `${name} (${count})`,
  noUnit: 'Of no school in particular',
  noSheet: 'On no sheet',
};
