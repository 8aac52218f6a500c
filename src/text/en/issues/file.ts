import type { FileCode, IssueWordsOf } from '../../parts/issueWords';

/** Words about how the file is built. */
export const file: IssueWordsOf<FileCode> = {
  summaryStale: ({ facts }) => ({
    what: `The summary shows ${facts.shown}, and by the present figures it is ${facts.computed}.${facts.cells.length > 1 ? ` There are ${String(facts.cells.length - 1)} more cells like this.` : ''}`,
    why: 'Something was changed after the table was made, so that it is not right to be signed.',
    advice: 'Check again and write the table anew; what somebody typed over in it belongs on the score sheets.',
  }),
  stampDiffers: ({ facts }) => ({
    what: `The stamp on the summary is ${facts.stamped}, that of the present figures and policy is ${facts.present}.`,
    why: 'Figures or the policy have changed since: the numbers may still be right, the places, remarks and proposals beside them perhaps not.',
    advice: 'Write the sheets again before they are printed and signed.',
  }),
  stampOfOtherFormat: ({ facts }) => ({
    what: `The stamp on the summary (${facts.stamped}) was made by another release of the software, in another way.`,
    why: 'It cannot be compared, so it does not tell whether anything has changed; the figures of the table were compared and agree.',
    advice: 'Write the sheets again with a new stamp before they are printed and signed; leave a table that is signed as it is.',
  }),
  draftMarkMissing: ({ facts }) => ({
    what: `The sheet “${facts.sheet}” is not marked as a draft, while ${String(facts.errors)} errors are open.`,
    why: 'Printed like this it is taken for the final paper.',
    advice: 'Write it anew, with the line DỰ THẢO, or settle the errors before printing.',
  }),
  tableUnlikePage: ({ facts }) => ({
    what: {
      wide: `The table is printed wider than the page: its columns take ${String(facts.across)} pages side by side.`,
      small: `The table is shrunk to ${String(facts.percent)}% so that it fits the page.`,
      headings: `The table is printed on ${String(facts.down)} pages, and only the first has its headings.`,
    }[facts.how],
    why: {
      wide: 'Columns end on another sheet of paper: nobody at the meeting reads the whole row of a unit.',
      small: 'What is printed is too small to be read and signed.',
      headings: 'From the second page on nobody knows which column is which.',
    }[facts.how],
    advice: {
      wide: 'Page Layout: choose landscape and fit to one page wide; with very many criteria print each group apart, or repeat the first columns at left (Print Titles).',
      small: 'Choose landscape or larger paper, or print each group of criteria apart.',
      headings: 'Page Layout, Print Titles: choose the heading rows as rows to repeat at top.',
    }[facts.how],
  }),
  rowMisread: ({ facts }) => ({
    what: {
      total: `“${facts.name}” is the sum of all others: it is the total, no unit and no criterion.`,
      mean: `“${facts.name}” is the mean of all other units: it is the average, no unit.`,
      maxima: `“${facts.name}” has the very maximum of every criterion and no number: it is the row of the maxima, no unit.`,
      lost: `The row “${facts.name}” has a number and points, and was taken for a heading, so that it is not read.`,
    }[facts.is],
    why: {
      total: 'A total that is read as data counts everything twice, or takes a place.',
      mean: 'An average that is ranked as a unit pushes others down.',
      maxima: 'The maxima ranked as a unit take the first place.',
      lost: 'Without this row the points of a criterion, or a whole unit, are lost.',
    }[facts.is],
    advice: 'Open How it was read, press the head of this row or column, say what it is, look at the preview and save.',
  }),
  templateDiffers: ({ facts }) => ({
    what:
      facts.what === 'year'
        ? `The title of this sheet says ${facts.stated}, the cluster's workbook is of ${facts.cluster}.`
        : `This sheet is made from version «${facts.stated}» of the template, the cluster uses «${facts.cluster}».`,
    why: 'Another template may have other criteria and maxima, and points cannot be compared.',
    advice: "Move the unit's figures into the cluster's template; if only this cell is wrong, correct it.",
  }),
  othersInPacket: ({ facts }) => ({
    what: `The file for ${facts.owner} holds the part of ${named(facts.others)} as well.`,
    why: 'In this cluster each school sees its own sheet only.',
    advice: 'Take the part of the others out and send the file to the school again.',
  }),
  dataHidden: ({ facts }) => ({
    what: `The ${facts.what} ${facts.names.join(', ')} is hidden and holds numbers that count.`,
    why: 'What nobody sees is added all the same, and cannot be checked.',
    advice: 'Unhide it (or clear the filter), or confirm that it is meant.',
  }),
  filterActive: ({ facts }) => ({
    what: `The filter on ${facts.area} is on: row ${facts.rows.join(', ')} is not shown and holds numbers that count.`,
    why: 'Readers and the printed page miss these rows, and their points are added all the same.',
    advice: 'Clear the filter (tab Data, Clear) to see all of them, or confirm that it is meant.',
  }),
  numberUnseen: ({ facts }) => ({
    what: `${UNSEEN[facts.how]}${facts.cells.length > 1 ? ` There are ${String(facts.cells.length - 1)} more on this sheet.` : ''}`,
    why: 'The cell looks blank and its points are added all the same, so that whoever signs cannot check it.',
    advice: 'Give it black letters of a usual size and format; if the number is not meant, clear it.',
  }),
  numbersMerged: ({ facts }) => ({
    what: `The merged area ${facts.area} covers ${String(facts.cells)} cells of scores or figures.`,
    why: 'A merged cell keeps one value: the first row takes it, the others are blank.',
    advice: 'Unmerge it and type the value of each row.',
  }),
  headingTolerated: ({ facts }) => ({
    what: `Headings are typed without their marks: ${facts.headings.map((heading) => `“${heading}”`).join(', ')}.`,
    why: 'They were understood by tolerant matching only.',
    advice: 'See whether the columns are read rightly; better write the headings with their marks.',
  }),
  numberInFormula: ({ facts }) => ({
    what: `The formula ${facts.formula} holds the number ${facts.number}.`,
    why: 'These points stand in no cell, have no reason, and nobody sees them on paper.',
    advice: 'Give the number a cell of its own with a label, or take it out.',
  }),
  manualCalculation: ({ facts }) => ({
    what: `The workbook is calculated by hand: ${String(facts.formulas)} formulas do not follow when figures change.`,
    why: 'What the totals show may be of earlier figures.',
    advice: 'Formulas, Calculation Options: choose Automatic, or press F9 to calculate, then check again.',
  }),
  volatileFormula: ({ facts }) => ({
    what:
      facts.function === null
        ? facts.through.length === 0
          ? `The formula ${facts.formula} refers to its own cell.`
          : `The formula ${facts.formula} comes back to its own cell through ${named(facts.through)}.`
        : `The formula ${facts.formula} uses ${facts.function}, which may give another value each time the file is opened.`,
    why: 'Points that were settled may change without anybody changing them.',
    advice: 'Put the value in its place, or a formula on fixed cells.',
  }),
};

const UNSEEN = {
  colour: 'The number is written in nearly the colour of what is behind it, so that it cannot be seen.',
  size: 'The number is written so small that nobody can read it on paper.',
  format: 'The number has the format “;;;” and is not shown.',
} as const;

/** The first three names, then how many more. */
function named(names: readonly string[]): string {
  const more = names.length - 3;
  return more > 0 ? `${names.slice(0, 3).join(', ')} and ${String(more)} more` : names.join(', ');
}
