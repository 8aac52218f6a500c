import type { CollectionCode, IssueWordsOf } from '../../parts/issueWords';
import { englishNumbers } from '../../format';

const { decimal } = englishNumbers;
const WHAT = { year: 'year', period: 'period', version: 'version of the template' } as const;

const LACKS = { reason: 'why', by: 'who sent it back', on: 'when', answer: "the school's answer" } as const;

/** Words about what came with the files of the schools. */
export const collection: IssueWordsOf<CollectionCode> = {
  versionDiffers: ({ facts }) => ({
    what: `The school’s file states the ${WHAT[facts.what]} «${periodText(facts.member)}», the cluster’s «${periodText(facts.cluster)}».`,
    why: 'Scores of two versions cannot be compared.',
    advice: 'Ask for the right template, or decide to take this file.',
  }),
  maximumChanged: ({ facts }) => ({
    what: `The maximum in the school’s file is ${stated(facts.member)}, the cluster’s is ${stated(facts.cluster)}.`,
    why: 'Maxima are the cluster’s; the school may have scored itself on another scale.',
    advice: 'The cluster’s maximum stays; ask the school to confirm its self-score.',
  }),
  targetChanged: ({ facts }) => ({
    what: `The target in the school’s file is «${decimal(facts.member)}», the cluster’s is «${decimal(facts.cluster)}».`,
    why: 'Targets are set by the cluster, and another target gives other points.',
    advice: 'The cluster’s target stays; ask the school whether it was adjusted.',
  }),
  reviewCellsFilled: ({ facts }) => ({
    what: `The school wrote into ${facts.cells.length} cells of reviewers: ${listed(facts.cells)}.`,
    why: 'A school fills in its self-assessment only; these cells were not taken.',
    advice: 'Ask the school: it may have used the wrong column.',
  }),
  changedSinceStamp: ({ facts }) => ({
    what: `The file was changed after the school stamped it (${facts.on}).`,
    why: 'What it holds is no longer what the school checked and vouched for.',
    advice: 'Ask the school for the stamped file, or decide to accept this one as it is.',
  }),
  returnOffRecord: ({ facts }) => ({
    what: `The file «${facts.file}»${facts.name === '' ? '' : ` of ${facts.name}`} was sent back, and there is no record of ${facts.lacks.map((one) => LACKS[one]).join(', ')}.`,
    why: 'The school does not know what to mend, and later nobody can show why points were given anew.',
    advice: 'Complete the line on the log (Note is the reason, By, Date), and take the file that the school sends again.',
  }),
  unitMatchedByName: ({ facts }) => ({
    what: `The school «${facts.name}» of the file was taken for «${facts.unit}» by its name.`,
    why: 'The names are written differently, and the file has no code to compare.',
    advice: 'Confirm that it is this school.',
  }),
  unitInTwoFiles: ({ facts }) => ({
    what: `The school «${facts.name}» has several files, besides this one ${facts.others.map((file) => `«${file}»`).join(', ')}.`,
    why: 'Nobody can tell which is the last, so none was taken.',
    advice: 'Ask the school and choose one of them.',
  }),
  rowsChanged: ({ facts }) => ({
    what: `The school’s file has ${facts.added} rows more and ${facts.removed} rows less than the cluster’s.`,
    why: 'What stands in a row the cluster’s file does not have has no place there.',
    advice: 'Look at those rows and ask the school.',
  }),
  sameNumbers: ({ facts }) => ({
    what: `All ${facts.criteria} criteria are the same as in «${facts.other}».`,
    why: 'Two schools hardly have the same numbers throughout; a file or a name may be mixed up.',
    advice: 'Ask both schools before these numbers are used.',
  }),
};

function stated(value: string | null): string {
  return value === null ? 'not stated' : decimal(value);
}

function listed(cells: readonly string[]): string {
  const shown = cells.slice(0, 5).join(', ');
  return cells.length > 5 ? `${shown}…` : shown;
}

function periodText(text: string): string {
  return text === 'half' ? 'half a year' : text === 'year' ? 'whole year' : text;
}
