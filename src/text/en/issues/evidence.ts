import type { EvidenceCode, IssueWordsOf } from '../../parts/issueWords';

/** Words about documents named as evidence. */
export const evidence: IssueWordsOf<EvidenceCode> = {
  evidenceVague: ({ facts }) => ({
    what:
      facts.lacks === 'number'
        ? `The evidence says “${facts.text}”, without the number and symbol of a document.`
        : `The evidence says “${facts.text}”, without the date of the document.`,
    why: 'The other cells give number, symbol and date; without them a reviewer cannot find the document.',
    advice: 'Write it like “Số 76-BC/TCT ngày 20/7/2026”, or confirm that the evidence is no document.',
  }),
  evidenceInWords: ({ facts }) => ({
    what: `There are ${String(facts.cells.length)} cells of evidence without number, symbol or date of a document, such as “${facts.text}”.`,
    why: 'Without them nobody can compare whether one document was used twice.',
    advice: 'Where the evidence is a document, write it like “Số 76-BC/TCT ngày 20/7/2026”.',
  }),
  evidenceDateImpossible: ({ facts }) => ({
    what: `The document ${facts.document} is dated ${facts.date}, a day that does not exist.`,
    why: 'With a wrong date the document cannot be told, and is no ground for an award.',
    advice: 'Look at the document and correct the date.',
  }),
  evidenceMonthFirst: ({ facts }) => ({
    what: `The document ${facts.document} is dated ${facts.date}, which looks like month before day.`,
    why: 'Read as day, month, year there is no such day.',
    advice: `If ${facts.proposed} is meant, write it so.`,
  }),
  evidenceOutsidePeriod: ({ facts }) => ({
    what: `The document ${facts.document} of ${facts.date} lies outside the period (${facts.from} to ${facts.to}).`,
    why: 'Results of another period do not count for this one.',
    advice: 'Check the date, name other evidence, or say why it counts.',
  }),
  evidenceRepeated: ({ facts }) => ({
    what: `The document ${facts.document} is evidence in ${facts.first} already.${again(facts.times)}`,
    why: 'One result earns points once.',
    advice: 'See whether both criteria count the same result; if the document states several, confirm.',
  }),
  evidenceShared: ({ facts }) => ({
    what: `The document ${facts.document} is evidence of ${facts.other} as well (${facts.first}).${again(facts.times)}`,
    why: 'Two schools hardly have a document of one number, symbol and date; a row may have been copied.',
    advice: 'Ask both, or confirm that the document concerns both.',
  }),
  evidenceInFuture: ({ facts }) => ({
    what: `The document ${facts.document} is dated ${facts.date}, after the day of this check, ${facts.today}.`,
    why: 'A document that is not issued yet is no evidence.',
    advice: 'Correct the date, or add the evidence once it is issued.',
  }),
  evidenceOfOtherLevel: ({ facts }) => ({
    what: `The criterion is about an award from above, but ${facts.document} is a document of the school.`,
    why: 'Such an award rests on the decision of those who gave it.',
    advice: 'Name the number and date of that decision.',
  }),
  evidenceUnlinked: ({ facts }) => ({
    what: `The evidence names the file “${facts.text}”, and the cell has no link to it.${alike(facts.cells)}`,
    why: 'By its name alone nobody knows where to open the file.',
    advice: 'Give the cell a link (right click, Link), or write the number, symbol and date of the document.',
  }),
  evidenceLinkGlued: ({ facts }) => ({
    what: `An address runs into the words beside it: “${facts.text}”.`,
    why: 'Where nobody can tell where the address begins, the link does not open.',
    advice: 'Write the name, begin a new line (Alt+Enter), then paste the address; one address to a line.',
  }),
};

function alike(cells: readonly string[]): string {
  return cells.length > 1 ? ` There are ${String(cells.length - 1)} more.` : '';
}

function again(times: number): string {
  return times > 1 ? ` Documents are used again like this ${String(times)} times.` : '';
}
