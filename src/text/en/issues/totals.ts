import type { BallotProblem } from '../../../core/domain/issue';
import type { IssueWordsOf, TotalCode } from '../../parts/issueWords';
import { shiftsNothing } from '../../shiftsNothing';
import { englishNumbers } from '../../format';

const { decimal } = englishNumbers;

/** Words about sums, places and ballots that do not agree. */
export const totals: IssueWordsOf<TotalCode> = {
  partsDiffer: ({ facts }) => ({
    what:
      `${facts.name}: the total is given as ${decimal(facts.total)}, the parts add up to ${decimal(facts.sum)} ` +
      `(${facts.parts.map(decimal).join(' + ')}), a difference of ${decimal(facts.difference)}.`,
    why: 'Rates and points taken from figures that do not agree may be wrong too.',
    advice: 'Please check the total and the parts; which of them is wrong cannot be known from here.',
  }),
  subsetAboveWhole: ({ facts }) => ({
    what: `${facts.name}: ${facts.subset} ${decimal(facts.subsetValue)} is more than the whole, ${decimal(facts.whole)}.`,
    why: 'A part cannot be larger than its whole.',
    advice: 'Please check both figures.',
  }),
  groupTotalDiffers: ({ facts, effect }) => ({
    what: `The group states ${decimal(facts.stated)}; its criteria add up to ${decimal(facts.computed)}, a difference of ${decimal(facts.difference)}.${texts(facts.textCells)}`,
    why: shiftsNothing(effect)
      ? 'The subtotal is printed unlike the points of its criteria.'
      : 'A wrong subtotal makes the total and the places wrong.',
    advice:
      facts.textCells.length > 0
        ? 'Turn those cells into numbers, so that Excel adds them.'
        : 'Check the group’s formula, or type its points again.',
  }),
  totalDiffers: ({ facts }) => ({
    what:
      facts.textCells.length > 0
        ? `The total ${decimal(facts.stated)} leaves out numbers stored as text in ${facts.textCells.join(', ')}; with them: ${decimal(facts.stated)} → ${decimal(facts.computed)}.`
        : `The total states ${decimal(facts.stated)}; computed again it is ${decimal(facts.computed)}, a difference of ${decimal(facts.difference)}.`,
    why: places(facts.statedPlace, facts.computedPlace),
    advice:
      facts.textCells.length > 0
        ? 'Turn those cells into numbers, so that Excel adds them.'
        : 'Check the formula, the bonus, the deductions and the caps, and correct the total.',
  }),
  selfTotalDiffers: ({ facts }) => ({
    what: `The total of self-scores states ${decimal(facts.stated)}; computed again it is ${decimal(facts.computed)}, a difference of ${decimal(facts.difference)}.`,
    why: 'It does not rank, but on paper it will not agree with the criteria.',
    advice: 'Correct the total before printing.',
  }),
  placeDiffers: ({ facts }) => ({
    what:
      facts.computed === null
        ? `The file states place ${decimal(facts.stated)}, but the unit is not ranked.`
        : `The file states place ${decimal(facts.stated)}; by the totals it is place ${facts.computed}.`,
    why: 'Places on paper must follow from the points.',
    advice: 'Correct the place before printing, or check the points.',
  }),
  classDiffers: ({ facts }) => ({
    what: `The workbook states the ${CLASS[facts.of]} “${facts.stated}”, by the policy it is ${facts.computed === null ? 'none' : `“${facts.computed}”`}.`,
    why: 'Classes and awards on paper have to agree with the points, the places and the policy.',
    advice: 'Correct this cell before printing, or check the points and the policy again.',
  }),
  votesDoNotBalance: ({ facts }) => ({
    what: BALLOT[facts.problem](decimal(facts.left), decimal(facts.right)),
    why: 'While the counts do not agree, the vote cannot be used.',
    advice: 'Compare with the minutes of the count and type the figures again.',
  }),
};

const CLASS = { grade: 'grade', award: 'award' } as const;

const BALLOT: Readonly<Record<BallotProblem, (left: string, right: string) => string>> = {
  ballotsDiffer: (left, right) => `Yes, no and invalid add up to ${left} ballots, while ${right} were returned.`,
  returnedAboveIssued: (left, right) => `${left} ballots were returned, more than the ${right} issued.`,
  returnedAboveVoters: (left, right) => `${left} ballots were returned, more than the ${right} present or voting in writing.`,
  votersAboveMembers: (left, right) => `${left} were present or voted in writing, more than the ${right} members.`,
  presentAboveMembers: (left, right) => `${left} were present, more than the ${right} members.`,
  yesAboveValid: (left, right) => `${left} voted yes, more than the ${right} valid ballots.`,
};

function texts(cells: readonly string[]): string {
  return cells.length === 0 ? '' : ` The difference is exactly the numbers stored as text in ${cells.join(', ')}.`;
}

function places(stated: string | null, computed: string | null): string {
  if (stated === null || computed === null) return 'The total decides the place, so it must agree with the criteria.';
  return stated === computed
    ? `The place is still ${computed}, but the printed total does not agree with the criteria.`
    : `The place changes: ${stated} → ${computed}.`;
}
