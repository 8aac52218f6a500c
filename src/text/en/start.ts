import type { StartWords } from '../parts/startWords';

/** Words of the first screen, and of what can go wrong before the rest has come. */
export const start: StartWords = {
  title: 'Chấm Thi Đua',
  steps: {
    label: 'Steps',
    check: 'Check',
    send: 'Send',
    look: 'Look',
    votes: 'Vote',
    awards: 'Awards',
    write: 'Write',
    papers: 'Papers',
    policy: 'Policy',
    proofread: 'Proofread',
    collect: 'Collect',
    differences: 'Differences',
    history: 'History',
    about: 'About',
  },
  firstRun: {
    heading: 'From the scoring workbook to the award proposal',
    what: [
      'Reads the cluster’s scoring workbook, points at every wrong or missing cell, recomputes the points and ranks the schools.',
      'Once you have looked and agreed, writes the summary and the award proposal as sheets of their own, ready to print and sign.',
    ],
    willChange: 'Will change, when you press Write',
    willNotChange: 'Never changes by itself',
    changes: [
      'Adds the sheets for the summary, the proposal, the comparison, the check and the analysis; the next run replaces exactly these.',
    ],
    keeps: [
      'Points, formulas and formats on the schools’ own sheets: a cell is corrected only when someone presses its button.',
      'No data leaves this machine.',
    ],
    start: 'Check the workbook',
    template: 'Make a blank scoring workbook',
    ways: { collect: 'Collect the schools’ files', proofread: 'Proofread a report' },
  },
  failure: {
    during: {
      check: 'Could not check',
      probe: 'Could not analyse firmness, so nothing was written',
      write: 'Could not write',
      fix: 'Could not correct the cell',
      correct: 'Could not save how to read',
      settle: 'Could not save the policy',
      stamp: 'Could not stamp',
      pair: 'Could not add the cross-scoring sheets',
      judge: 'Could not write to the log',
      vote: 'Could not save the count of the votes',
      decide: 'Could not record the decision',
      withdraw: 'Could not withdraw the decision',
      restore: 'Could not restore',
      keep: 'Could not note that it stays',
      forget: 'Could not delete the backup',
      goTo: 'Could not go to the cell',
      open: 'The file cannot be opened',
      collect: 'The schools’ files were not collected',
    },
    defect: {
      message: 'The program met an unexpected error.',
      advice: 'Press Check again. If it comes back, copy the details and send them to whoever supports you.',
    },
    changedMeanwhile: {
      message: 'The workbook changed after the check. Nothing was written.',
      advice: 'The results have been recomputed. Look again, then press Write once more.',
    },
    stopped: {
      message: 'Stopped without knowing how far the writing got.',
      advice: 'Press Check again to see the workbook as it is now before going on.',
    },
    cancelled: 'Cancelled. Nothing was changed.',
    retry: 'Try again',
    dismiss: 'Close this message',
    details: 'Technical details',
    copy: 'Copy details',
    copied: 'Copied.',
    copyByHand: 'Could not copy by itself: the text is selected, press Ctrl+C.',
    reload: 'Reload',
  },
  footer: {
    version: (version) => `Version ${version}`,
    language: 'Language',
    other: 'Tiếng Việt',
    privacy: 'No data leaves this machine.',
  },
  live: {
    label: 'Check while typing',
    hint: 'Only what the cell just typed changes is checked again. After a change of a heading, a maximum or a formula, check again.',
    counts: (errors, warnings) => `${errors} errors, ${warnings} warnings`,
    behind: {
      waiting: 'The cell just typed cannot be read yet and is tried again',
      stale: 'The workbook has changed: check again',
    },
    waiting: {
      cellEdit:
        'A cell is being edited, so the one just typed cannot be read yet. It is tried again by itself; Check again works at any time.',
      busy: 'Excel is busy, so the cell just typed cannot be read yet. It is tried again by itself; Check again works at any time.',
    },
    news: (errors, warnings) => `The cell just typed was checked: ${errors} errors and ${warnings} warnings are left.`,
  },
  piece: {
    coming: 'Opening…',
    missing: 'This part of the program did not load.',
    advice:
      'The workbook is unchanged. Check the network, or whether the folder of the program still has all its files, then press Try again. If it still does not come, save the workbook, close this pane and open it again.',
  },
};
