import type { SubmissionPanelWords } from '../parts/submissionPanelWords';

/** Words of the checklist before sending. */
export const submissionPanel: SubmissionPanelWords = {
  heading: 'Before sending to the cluster',
  notOne: 'This workbook is not one school’s own, so there is nothing to send. Go over to the cluster’s work under More.',
  intro:
    'When nothing is open, stamp it: the sheet Phiếu gửi records the time and a digest of the data, so that the cluster knows the file was not changed afterwards.',
  open: 'Something is still open, so the file cannot be stamped yet.',
  ready: 'Ready to be sent.',
  stamp: 'Stamp the workbook',
  stampAgain: 'Stamp again',
  intact: (on) => `Stamped on ${on}. No cell has changed since: save the workbook and send it.`,
  changed: (on) => `Stamped on ${on}, but a cell has changed since: stamp it again before sending.`,
  noDigest: 'The browser cannot make the digest at this address (it needs https), so nothing can be stamped here.',
};
