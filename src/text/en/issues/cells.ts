import type { IssueFacts } from '../../../core/domain/issue';
import type { CellCode, IssueWordsOf } from '../../parts/issueWords';
import { criterionName } from '../../criterionName';
import { englishNumbers } from '../../format';

const { decimal } = englishNumbers;

const STAGES: Readonly<Record<IssueFacts['scoreMissing']['stage'], string>> = {
  self: 'self-score',
  review1: 'score of the first review',
  review2: 'score of the second review',
  agreed: 'agreed score',
  result: 'result',
  target: 'target',
  bonusColumn: 'bonus',
  penaltyColumn: 'deduction',
};

const USUAL: Readonly<Record<IssueFacts['percentScalesMixed']['usual'], string>> = {
  percentSign: 'carry a percent sign (98%)',
  upTo100: 'are numbers up to 100 (98)',
  upTo1: 'are decimals up to 1 (0.98)',
};

/** Words about single cells: no number, blank, a name twice. */
export const cells: IssueWordsOf<CellCode> = {
  numberAsText: ({ facts }) => ({
    what: `The cell holds “${facts.text}” as text; it is read as the number ${decimal(facts.value)}.`,
    why: 'Excel’s SUM skips numbers stored as text, so a total in the file may leave these points out.',
    advice: facts.isPercent
      ? `Take the text format off the cell and type ${facts.text.trim()} again; Excel will keep it as a percent.`
      : `Turn the cell into the number ${decimal(facts.value)}; its value stays the same.`,
  }),
  mixedSeparators: ({ facts }) => ({
    what: `Column ${facts.column} mixes decimal commas and dots: “${facts.text}” is read as ${decimal(facts.value)}.`,
    why: 'Two ways of writing in one column are easily misread, by people and by Excel.',
    advice: 'Use one way throughout the column, best of all real numbers.',
  }),
  ambiguousSeparator: ({ facts }) => ({
    what: `The cell holds “${facts.text}”, which may be ${facts.candidates.map(reading).join(' or ')}.`,
    why: 'The readings are a thousandfold apart, so none is chosen; the cell counts as missing for now.',
    advice:
      facts.suggested === null
        ? 'Look at the original form and type the value as a number.'
        : `The maximum and the other cells of the column suggest ${reading(facts.suggested)}; please confirm and type it again.`,
  }),
  letterInNumber: ({ facts, fix }) => ({
    what: `The cell holds “${facts.text}”: letters or signs among the digits, so it has no value.`,
    why: 'Without a value the unit has no total.',
    advice:
      fix === null ? 'Type the value in digits, from the original form.' : `If ${decimal(fix.to)} is meant, type it in digits.`,
  }),
  unreadableNumber: ({ facts }) => {
    const advice =
      facts.suggested === null
        ? 'Type the value as a number, from the original form.'
        : `If ${decimal(facts.suggested)} is meant, type that number alone.`;
    const why = 'A value that is not certain is not scored; the cell counts as missing for now.';
    switch (facts.why) {
      case 'unitInside':
        return { what: `The cell holds “${facts.text}”: a number together with its unit.`, why, advice };
      case 'dateInScore':
        return {
          what: `The cell shows “${facts.text}”: Excel has turned the number into a date${readings(facts.candidates)}.`,
          why: 'The value that was typed is lost when Excel does this, and it cannot be inferred.',
          advice: 'Set the cell’s format to Number and type the value again, from the original form.',
        };
      case 'scoreAndMaximum':
        return { what: `The cell holds “${facts.text}”: a score and its maximum in one cell.`, why, advice };
      case 'ratioOrDate':
        return {
          what: `The cell holds “${facts.text}”, which may be a score of its maximum, a fraction or a date.`,
          why,
          advice,
        };
      case 'noCachedValue':
        return {
          what: `The cell has the formula ${facts.text}, but the file holds no result for it.`,
          why: 'Without a result the value is not known, so nothing can be scored from it.',
          advice: 'Open the file in Excel, let it calculate, save it and check again.',
        };
      default:
        return { what: `The cell holds “${facts.text}”, which is no number.`, why, advice };
    }
  },
  oddDigits: ({ facts }) => ({
    what: `The cell holds “${facts.text}” in characters other than plain digits, read as ${decimal(facts.value)}.`,
    why: 'Excel may not take it for a number.',
    advice: `Turn the cell into ${decimal(facts.value)}; its value stays the same.`,
  }),
  percentScalesMixed: ({ facts }) => ({
    what: `The cell holds “${facts.text}”, while most cells of its kind ${USUAL[facts.usual]}.`,
    why: 'With 0.98, 98 and 98% side by side one rate may be a hundred times another.',
    advice: 'Write all these rates in one way.',
  }),
  wordNotRecognised: ({ facts }) => ({
    what: `The cell holds “${facts.text}”; whether it means yes, no or some level is not clear.`,
    why: 'Nothing is guessed; the cell counts as missing for now.',
    advice: 'Write “Có” or “Không”, a level exactly as the criterion names it, or a number.',
  }),
  errorValue: ({ facts }) => ({
    what: `The cell shows Excel’s error ${facts.error}.`,
    why: 'An error has no value, and every sum that uses the cell fails with it.',
    advice: 'Correct the formula in this cell, or type the right value.',
  }),
  emptyTextFormula: ({ facts }) => ({
    what: `The formula ${facts.formula} gives an empty text.`,
    why: 'The cell looks blank, but it is neither blank nor 0.',
    advice: 'Leave the cell truly blank if nothing is scored yet; type 0 if 0 is meant.',
  }),
  dateAsText: ({ facts, fix }) => ({
    what: `The date “${facts.text}” is stored as text${facts.date === null ? ', and the calendar has no such day' : ''}.${facts.changes.length > 1 ? ` There are ${String(facts.changes.length - 1)} more in the column.` : ''}`,
    why: 'Excel can neither sort nor compare dates that are stored as text.',
    advice:
      facts.date === null
        ? 'See the document itself and type the day again.'
        : facts.isSure
          ? fix === null
            ? `Format the cell as a date and type ${facts.date} again.`
            : `Make it the date ${facts.date}; it says the same.`
          : `Day and month may have changed places; if ${facts.date} is meant, ${fix === null ? 'format the cell as a date and type it again' : 'make it that date'}.`,
  }),
  scoreMissing: ({ facts }) => ({
    what: `There is no ${STAGES[facts.stage]} yet.`,
    why: 'Blank is not 0; while something is missing there is no ranking.',
    advice: 'Type the value; type 0 if 0 is meant; write “Không giao” if the target is not assigned.',
  }),
  reviewBlank: ({ facts }) => ({
    what: `The column of the ${STAGES[facts.stage]} is otherwise filled, only this cell is blank; ${decimal(facts.points)} counts, the ${STAGES[facts.counted]}.`,
    why: 'It may have been forgotten: the total of this column does not add it.',
    advice: 'Type the score, or confirm that this criterion needs none in this column.',
  }),
  rowMissing: ({ facts }) => ({
    what: `The unit’s sheet lacks the row “${criterionName(facts)}”, which another has in ${facts.other}.`,
    why: 'Without a criterion the total compares with no other; a missing row is not 0 points.',
    advice: 'Add the row below this cell and its points; write “Không giao” where no target was assigned.',
  }),
  criterionUnscored: ({ facts }) => ({
    what: `The list has the criterion “${criterionName(facts)}”, the score sheets do not.`,
    why: 'A criterion scored for nobody is missing from every total.',
    advice: 'Add it to the score sheets, write it in the same words in both places, or take it off the list.',
  }),
  evidenceMissing: ({ facts }) => ({
    what: `The evidence for ${decimal(facts.points)} points is blank.`,
    why: 'Points without evidence are no ground for an award.',
    advice: 'Name the document with its number and date, or review the points.',
  }),
  unitMissing: ({ facts }) => ({
    what: `There are no scores of ${facts.name} (${String(facts.found)} of ${String(facts.expected)} units so far).`,
    why: 'While one unit is missing, no place in the cluster is certain.',
    advice: 'Add the unit’s scores, or correct the list if its name is written differently.',
  }),
  placeholder: ({ facts }) => ({
    what: `The cell holds “${facts.text}” in place of a number.`,
    why: 'A placeholder is neither 0 nor “not assigned”; the cell counts as missing.',
    advice: 'Type a number, leave the cell blank, or write “Không giao” in the target column if it is not assigned.',
  }),
  nameUnknown: ({ facts }) => ({
    what:
      facts.of === 'unit'
        ? `The ballot sheet names “${facts.name}”, which is not among the scored units.`
        : `The ballot sheet names the award “${facts.name}”, which the policy does not have.`,
    why: 'The votes in this row count for no unit or award.',
    advice: facts.of === 'unit' ? 'Write the unit as the score sheets do.' : 'Write the award as the policy does.',
  }),
  unitTwice: ({ facts }) => ({
    what: `${facts.name} stands in the list twice.`,
    why: 'A unit scored twice falsifies the number of units and the places.',
    advice: 'Keep one of them; if they are two units, give them distinct names.',
  }),
  voteTwice: ({ facts }) => ({
    what: `${facts.name} has two rows for one and the same vote${facts.award === null ? '' : ` “${facts.award}”`} (the first at ${facts.first}).`,
    why: 'Nobody can know which row holds; the vote on this unit counts as not held.',
    advice: 'Keep the row that the counting minutes state; for a second round say so, for example “Cờ thi đua, vòng 2”.',
  }),
  unitLookAlike: ({ facts }) => ({
    what:
      facts.differ === 'tonePlacement'
        ? `“${facts.name}” and “${facts.other}” (cell ${facts.otherCell}) differ only in where the tone mark stands.`
        : `“${facts.name}” and “${facts.other}” (cell ${facts.otherCell}) differ in their marks.`,
    why:
      facts.differ === 'tonePlacement'
        ? 'It is one name in the old and the new spelling, counted as two units.'
        : 'They may be two units, or one typed with a wrong mark and counted as two.',
    advice: 'If it is one unit, write one name; if they are two, confirm and leave them.',
  }),
  numberTwice: ({ facts }) => ({
    what: `The number “${facts.number}” stands twice in one group (already in ${facts.other}).`,
    why: 'When the number is cited nobody knows which criterion is meant.',
    advice:
      facts.cells.length < 2
        ? 'Number the criteria of the group again.'
        : `Number the criteria of the group again; ${facts.cells.length} sheets have this number.`,
  }),
  disqualifierWithoutBasis: ({ facts }) => ({
    what: facts.missing === 'reason' ? 'A unit is barred without a reason.' : 'A unit is barred without a document as its basis.',
    why: 'To bar a unit from the ranking takes both a reason and a legal basis.',
    advice: 'Fill in the columns “Điều kiện loại” and “Căn cứ” on the sheet of units.',
  }),
};

/** Without thousands, so that the two readings do not look alike. */
function reading(candidate: string): string {
  return candidate.includes('.') ? `the decimal ${candidate}` : `the whole number ${candidate}`;
}

function readings(candidates: readonly string[]): string {
  return candidates.length === 0
    ? ''
    : `, perhaps typed as ${candidates.map((one) => (one.includes('/') ? one : decimal(one))).join(' or ')}`;
}
