import type { PanelWords } from '../parts/panelWords';

/** Words of the list of findings. */
export const issueList: PanelWords['issues'] = {
  heading: 'Findings',
  none: 'Nothing wrong was found.',
  blocking: (count, whose) =>
    whose === 'school'
      ? `${count} ${count === 1 ? 'error' : 'errors'} to correct before sending.`
      : `${count} ${count === 1 ? 'error blocks' : 'errors block'} the ranking.`,
  blockingAdvice: {
    school: 'The file cannot be stamped and sent until these are corrected in it.',
    cluster: 'There are no places and no proposal until these are corrected in the workbook.',
  },
  clear: (errors, warnings, infos, whose) => {
    if (errors + warnings === 0)
      return infos === 0
        ? 'A clean list: no errors and no warnings are left.'
        : `A clean list: no errors and no warnings are left. ${infos} notes to read, nothing has to be corrected.`;
    const first = whose === 'school' ? 'Nothing has to be corrected before sending.' : 'Nothing blocks the ranking.';
    return `${first} ${errors} errors, ${warnings} warnings and ${infos} notes to look at.`;
  },
  how: 'Each finding has its buttons: “Change to” where the program knows the right value, “Type the right value” or “Go to” to type it yourself, “Let stand” when you have looked and nothing is wrong.',
  group: (severity, count) =>
    `${severity === 'error' ? 'Errors' : severity === 'warning' ? 'Warnings' : 'Information'} (${count})`,
  blocks: {
    school: {
      ranking: 'Correct before sending',
      awards: 'Correct before sending',
      print: 'Correct before printing',
      tick: 'Look at it before sending',
    },
    cluster: {
      ranking: 'Blocks the ranking',
      awards: 'Blocks the awards',
      print: 'Correct before printing',
      tick: 'Confirm before printing',
    },
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
  onlyBlocking: { school: 'Only what is to be corrected before sending', cluster: 'Only what blocks the ranking' },
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
