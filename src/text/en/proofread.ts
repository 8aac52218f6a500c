import type { TextPlace } from '../../core/domain/proofreading';
import type { HostFailure } from '../../core/workbook/host';
import { englishNumbers } from '../format';
import type { ProofWords } from '../parts/proofWords';

const { decimal } = englishNumbers;
const place = ({ line, column }: TextPlace): string => `line ${line}, column ${column}`;
const day = (iso: string): string => iso.split('-').reverse().join('/');
const others = (places: readonly TextPlace[]): string =>
  places.length === 0 ? '' : ` See also ${places.map(place).join('; ')}.`;
const counted = (number: string, subject: string): string => `${decimal(number)}${subject === '' ? '' : ` ${subject}`}`;

/** Words of proofreading. */
export const proofread: ProofWords = {
  byCode: {
    sumDiffers: ({ facts }) => ({
      what: `The total says ${counted(facts.stated, facts.subject)}, its parts add up to ${decimal(facts.sum)} (${facts.parts.map(decimal).join(' + ')}), a difference of ${decimal(facts.difference)}.`,
      why: 'Readers will see a report that contradicts itself; rates and points drawn from a wrong number are wrong as well.',
      advice: 'Check the total and its parts; the program cannot tell which number is wrong.',
    }),
    subsetAbove: ({ facts }) => ({
      what: `Of ${counted(facts.whole, facts.subject)} there are said to be ${decimal(facts.subset)} (“${facts.text}”).`,
      why: 'A part cannot be larger than the whole.',
      advice: 'Check both numbers.',
    }),
    shareDiffers: ({ facts }) => ({
      what: `It says ${decimal(facts.stated)}%, but ${decimal(facts.part)}/${decimal(facts.whole)} is ${decimal(facts.computed)}%.`,
      why: 'Rates are what is compared and scored.',
      advice: 'Compute the rate again, or check its numerator and denominator.',
    }),
    datesDiffer: ({ facts, others: places }) => ({
      what: `Document ${facts.document} is given ${facts.dates.length} different dates: ${facts.dates.map(day).join(', ')}.${others(places)}${facts.cells.length === 0 ? '' : ` In the workbook: ${facts.cells.join(', ')}.`}`,
      why: 'A document has one date of issue; with a wrong one the evidence cannot be found.',
      advice: 'Open the document itself and give its date everywhere.',
    }),
    issuersDiffer: ({ facts, others: places }) => ({
      what: `Document ${facts.document} is said to come from several offices: ${facts.issuers.join('; ')}.${others(places)}`,
      why: 'One number and symbol with two issuers is a slip, or two documents.',
      advice: 'Compare with the document itself.',
    }),
    impossibleDate: ({ facts }) => ({
      what: facts.isMonthFirst
        ? `The date of document ${facts.document} (“${facts.text}”) has the month first.`
        : `The date of document ${facts.document} (“${facts.text}”) is on no calendar.`,
      why: 'With a wrong date the document cannot be found.',
      advice: facts.isMonthFirst ? 'Write the day first.' : 'Compare with the document itself and correct it.',
    }),
    figureDiffers: ({ facts }) => ({
      what: `“${facts.name}”: the report says ${decimal(facts.stated)}, the workbook ${facts.isSum ? 'adds up to ' : ''}${decimal(facts.inWorkbook)} (${facts.cell}).`,
      why: facts.isSum
        ? 'The figures of a cluster in its report must be the sums of its units in the workbook.'
        : 'The report and the scoring workbook of one school must use the same figures.',
      advice: 'Check that both are of one day and one scope, then correct the wrong one.',
    }),
  },
  place,
  verdict: { agrees: 'agrees', differs: 'DIFFERS', unsure: 'unsure' },
  doubt: {
    subset: 'only one part is named',
    overlap: 'parts may overlap',
    incomplete: 'parts may be missing',
    rough: 'numbers are said to be rough',
    mixedUnits: 'persons and turns are mixed',
    structure: 'the sentence can be read in several ways',
  },
  heading: {
    issues: 'TO CHECK',
    sums: 'TOTALS AND PARTS',
    shares: 'RATES',
    documents: 'DOCUMENTS CITED',
    compared: 'COMPARED WITH THE WORKBOOK',
  },
  found: (sums, documents, alarms) =>
    `Read ${sums} totals with parts and ${documents} documents cited; ${alarms === 0 ? 'nothing is wrong' : `${alarms} to check`}.`,
  nothingStated: 'No sentence states a total with its parts.',
  noIssues: 'Nothing found.',
  sum: (stated, subject, parts, sum) =>
    `${counted(stated, subject)} = ${parts.map(decimal).join(' + ')}${decimal(sum) === decimal(stated) ? '' : ` (adds up to ${decimal(sum)})`}`,
  share: (stated, part, whole, computed) =>
    `${decimal(stated)}% for ${decimal(part)}/${decimal(whole)}${stated === computed ? '' : ` (is ${decimal(computed)}%)`}`,
  document: (document, dates, mentions) =>
    `${document}${dates.length === 0 ? '' : ` of ${dates.map(day).join(', ')}`}${mentions > 1 ? ` (named ${mentions} times)` : ''}`,
  compared: ({ figures, workbookFigures, sharedDocuments, evidenceDocuments }) =>
    `Compared ${figures} of ${workbookFigures} figures of the workbook, and ${sharedDocuments} of ${evidenceDocuments} mentions of documents in its evidence. The other figures are not plainly stated in the report and were not compared.`,
  figure: (name, stated, inWorkbook, cell, isSum) =>
    `${name}: report ${decimal(stated)}, workbook ${decimal(inWorkbook)} (${isSum ? 'sum of ' : ''}${cell})`,
  cannotOpen,
  panel: {
    title: 'Proofread',
    intro: [
      'Paste a report or open a .docx or .txt: the parts of every total are added again, rates are computed again, and the dates of cited documents are compared.',
      'What is not sure is said to be unsure. Nothing leaves this machine.',
    ],
    choose: 'Open a .docx or .txt',
    drop: 'or drop a file here',
    pasteLabel: 'Text of the report',
    pasteHint: 'Paste the text here',
    read: 'Proofread',
    clear: 'Clear and read another',
    opened: (file, lines) => `${file}: ${lines} lines`,
    withWorkbook: 'Compare with the open workbook',
    unsureHeading: 'Unsure',
    showAll: (count) => `See the ${count} places read`,
  },
};

function cannotOpen(failure: HostFailure, file: string): { message: string; advice: string } | null {
  switch (failure.code) {
    case 'notDocument':
      return failure.detail === 'doc'
        ? { message: `“${file}” is an old .doc file.`, advice: 'Open it in Word and save it as .docx.' }
        : { message: `“${file}” is no text that can be read.`, advice: 'Choose a .docx or .txt file.' };
    case 'encrypted':
      return { message: `“${file}” has a password.`, advice: 'Open it in Word, remove the password and save it again.' };
    case 'damaged':
      return {
        message: `“${file}” is damaged or incomplete (${failure.part}).`,
        advice: 'Let Word repair it and save it under a new name, or paste its text into the panel.',
      };
    case 'tooLarge':
      return {
        message: `“${file}” is too large to proofread.`,
        advice: 'Remove its pictures and save it as a new file, or paste its text.',
      };
    default:
      return null;
  }
}
