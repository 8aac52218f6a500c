import type { CollectWords, PlainMemberReason } from '../parts/collectWords';
import { collectLabels } from './collectLabels';

/** Words of collecting the schools' files. */
export const collect: CollectWords = {
  heading: 'FILES OF THE SCHOOLS',
  ...collectLabels,
  kind: {
    value: 'Value',
    maximum: 'Other maximum',
    text: 'Other wording',
    rowAdded: 'Row added',
    rowRemoved: 'Row missing',
    renamed: 'Other name',
    version: 'Other year or version',
  },
  notTaken: {
    clusterKeeps: 'the cluster’s file stays',
    fileNotTaken: 'not taken while the file is not',
    unreadable: 'cannot be taken: an error, a date or a formula without a value',
    blankKeeps: 'left blank by the school, the value stays',
    changedByHand: 'corrected by the cluster, unchanged by the school: the cluster’s value stays',
    bothChanged: 'changed by the cluster and by the school: waits for a decision',
    noPlace: 'no such row or column in the cluster’s file',
    notWritable: 'the cluster’s cell cannot be written (merged, or a shared formula)',
  },
  matchedBy: {
    same: 'by its exact name',
    code: 'by its code',
    spelling: 'the same name spelled otherwise',
    schoolName: 'the same school, its name shortened or reordered',
    decision: 'as decided',
    contents: 'by what is filled in of a copy of the cluster’s file',
  },
  reason,
  noSelfColumn: 'The file has columns of reviewers only, none for self-scores.',
  notScoring: (clues) => `The file is no score sheet that can be read. ${clues.join(' ')}`.trim(),
  ambiguous: (candidates) => `The file can be read in several ways, so nothing was taken: ${candidates.join('; ')}.`,
  unitOfFile: (unit) => unit ?? 'school not known',
  counts: ({ taken, left }) => `${taken} cells taken, ${left} differences not taken`,
  totals: (taken, refused, toDecide, cells) =>
    `${taken} files taken, ${refused} refused, ${toDecide} to be decided; ${cells} cells filled.`,
  blank: '(blank)',
  wasTaken: 'taken',
  earlier: (file) => `This school sent «${file}» before; below is what changed since.`,
  nothingNew: 'Nothing new for the cluster’s file.',
  missing: (units) => `Not sent yet (${units.length}): ${units.join(', ')}`,
  nobodyMissing: 'Every school of the cluster has sent its file.',
  issues: 'TO LOOK AT',
  issueIn: (file) => (file === null ? 'the cluster’s file' : `file «${file}»`),
  more: (count) => `and ${count} more`,
  columns: {
    cell: 'Cell',
    subject: 'What',
    criterion: 'Criterion',
    from: 'Cluster’s file',
    to: 'School’s file',
    outcome: 'Outcome',
  },
  panel: {
    title: 'Files of the schools',
    intro: [
      'Choose the self-assessments the schools sent (.xlsx, .xlsm, .xls, .ods). The open workbook is the cluster’s.',
      'Only cells a school may fill in are taken; the cluster’s maxima, targets and reviews stay. Nothing is written until you press the button.',
    ],
    choose: 'Choose files…',
    drop: 'Drop the schools’ files here',
    opening: (file) => `Reading ${file}…`,
    remove: (file) => `Remove the file ${file}`,
    accept: (file) => `Take the file ${file}`,
    acceptAs: (unit) => `Take as ${unit}`,
    refuse: (file) => `Do not take the file ${file}`,
    returnReason: 'Why it is sent back',
    returnBy: 'Decided by',
    returnHint: 'Kept on the log, so that the school knows what to mend and who sent it back.',
    keepReturn: 'Keep the reason',
    undoDecision: (file) => `Undo the decision about ${file}`,
    whichUnit: (file) => `Which school sent ${file}`,
    chooseUnit: '– choose a school –',
    differences: (count) => `${count} differences`,
    differencesOf: (file) => `Differences of ${file}`,
    missingHeading: 'Not sent yet',
    issuesHeading: 'To look at',
    previewHeading: 'What will be written',
    preview: (cells, lines, log) =>
      `${cells} cells of this workbook and ${lines} new lines of the sheet ${log}; every other cell stays.`,
    nothing: 'There is nothing new to write.',
    confirm: (cells) => `Write ${cells} cells into the cluster’s workbook`,
    written: (cells, log) => `Filled ${cells} cells and wrote the sheet ${log}.`,
    restored: 'Undone: the workbook is as it was before.',
    restoredInPart: 'Undone, except for what is named below.',
    restore: 'Undo the collection',
    notRecognised: 'The open workbook is no cluster’s scoring workbook that can be read: open it, then choose the files again.',
    noSelfColumn: 'The open workbook has columns of reviewers only, none for self-scores.',
    readOnly:
      'The open workbook can only be read, or its structure is locked: save it as .xlsx or unlock it, then collect again.',
    changed: 'The workbook has changed; the files were compared again. Look at them, then press the button once more.',
    leftOut:
      'Some cells cannot be written; they were left out and are listed below. Look at them, then press the button once more.',
  },
};

function reason(found: PlainMemberReason, candidates: readonly string[]): string {
  const named = candidates.map((name) => `«${name}»`).join(', ');
  const choose = named === '' ? 'Please say which school it is.' : `It may be ${named}. Please say which school it is.`;
  switch (found.code) {
    case 'refusedByOfficer':
      return `The officer has decided to send this file back${found.reason === '' ? '' : `, because: ${found.reason}`}.`;
    case 'unitNotNamed':
      return `The file names no school, and the name of a file alone is not enough. ${choose}`;
    case 'unitUnknown':
      return `The cluster’s file has no school «${found.name}».`;
    case 'unitNotSure':
      return `The name «${found.name}» is close, but not sure. ${choose}`;
    case 'unitMerged':
      return `The name «${found.name}»: the province ${found.province} joined ${found.joined} on ${found.from} (${found.document}); whether the schools merged is for the cluster to confirm. ${choose}`;
    case 'severalUnitsFilled':
      return `The file has new values of several schools (${found.names.join(', ')}). ${choose}`;
    case 'nothingFilled':
      return 'Nothing is filled in, or nothing is new of any school.';
    case 'unitTwice':
      return `One school has several files: ${found.others.map((file) => `«${file}»`).join(', ')}. Please choose one.`;
    case 'versionDiffers':
      return `The file is another version: the cluster’s says «${found.cluster}», the file «${found.member}».`;
    case 'rowsDiffer':
      return `${found.unaligned} of ${found.of} rows have no counterpart, more than a tenth: it may be another form.`;
    case 'wordingNotSure':
      return `${found.rows} values stand in rows worded quite otherwise: please confirm that they are the same criteria.`;
    case 'bothChanged':
      return `${found.cells} cells were changed by the cluster and by the school. Accepting the file takes the school’s values.`;
    case 'sheetProtected':
      return `The sheet «${found.sheet}» of the cluster’s file is protected and is not written. Unprotect it and collect again.`;
  }
}
