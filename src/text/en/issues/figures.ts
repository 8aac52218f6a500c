import type { FigureCode, IssueWordsOf } from '../../parts/issueWords';
import { englishNumbers } from '../../format';

const { decimal } = englishNumbers;

/** Words about figures that do not fit one another. */
export const figures: IssueWordsOf<FigureCode> = {
  countedTwice: ({ facts }) => ({
    what: `The total ${decimal(facts.stated)} adds the subtotals (${facts.subtotals.join(', ')}) beside the criteria in them; added once it is ${decimal(facts.computed)}.`,
    why: places(facts.statedPlace, facts.computedPlace),
    advice: 'Let the total add the criteria only, or the subtotals only.',
  }),
  shareDiffers: ({ facts }) => ({
    what: `${facts.name}: the share is stated as ${decimal(facts.stated)}, but ${facts.part}, ${decimal(facts.numerator)} of ${decimal(facts.denominator)}, is ${decimal(facts.computed)}%.`,
    why: 'Points that follow from a wrong share are wrong too.',
    advice: 'Check numerator, denominator and share, and correct the wrong one.',
  }),
  shareOfNothing: ({ facts }) => ({
    what: `${facts.name}: a share of ${decimal(facts.stated)} is stated, but the whole is ${facts.whole === 'blank' ? 'blank' : '0'}.`,
    why: 'Without a whole there is no share.',
    advice: 'Type the whole; if there was nothing, leave the share blank.',
  }),
  sharesNotWhole: ({ facts }) => ({
    what: `${facts.name}: the shares add up to ${decimal(facts.sum)}, not ${decimal(facts.whole)}.`,
    why: 'The parts of a whole make 100 per cent, rounding apart.',
    advice: 'Check each share.',
  }),
  quantityDiffers: ({ facts }) => ({
    what: `${facts.name}: this cell states ${decimal(facts.value)}, the cell ${facts.otherCell} states ${decimal(facts.other)}.`,
    why: 'One quantity with two values leaves open which one earned the points.',
    advice: 'Compare with the original figures and write one value.',
  }),
  offStep: ({ facts }) => ({
    what: `The score ${decimal(facts.value)} is no multiple of the step ${decimal(facts.step)}.`,
    why: 'The regulation gives points in steps only.',
    advice: `Review the score; the nearest step is ${decimal(facts.nearest)}.`,
  }),
  targetFarApart: ({ facts }) => ({
    what: `The ${facts.what} ${decimal(facts.value)} is ten times or more off the middle one of the units, ${decimal(facts.middle)}.`,
    why:
      facts.what === 'target'
        ? 'It may be in another unit of measure (90 beside 0.9), and the share of the target hides that.'
        : 'Units are compared by the number itself, so two units of measure falsify the points of all.',
    advice: 'Check the unit of measure; confirm if it is right.',
  }),
  assignedToNobody: ({ facts }) => ({
    what: `This criterion is assigned to none of the ${String(facts.units)} units.`,
    why: 'Nobody earns points on it, so the cluster’s maximum is below that of the criteria.',
    advice: 'Assign it, or take it off the sheet; confirm if it is meant.',
  }),
  percentAboveWhole: ({ facts }) => ({
    what: `Without bonuses the unit earned ${decimal(facts.earned)} points, more than the ${decimal(facts.assigned)} it was assigned.`,
    why: 'Numerator and denominator hold different criteria, so the percent exceeds 100.',
    advice: 'State a maximum for every criterion that earns points.',
  }),
};

function places(stated: string | null, computed: string | null): string {
  if (stated === null || computed === null) return 'Counting twice makes the total larger than it is.';
  return stated === computed
    ? `The place is still ${computed}, but the total is larger than it is.`
    : `The place changes: ${decimal(stated)} → ${computed}.`;
}
