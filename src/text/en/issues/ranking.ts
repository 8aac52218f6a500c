import type { RankingCode, IssueWordsOf } from '../../parts/issueWords';
import { englishNumbers } from '../../format';

const { decimal } = englishNumbers;

/** Words about places, seats and votes. */
export const ranking: IssueWordsOf<RankingCode> = {
  placesDiffer: ({ facts }) => ({
    what: `This cell states place ${decimal(facts.stated)}, the cell ${facts.otherCell} place ${decimal(facts.other)} for the same unit.`,
    why: 'Two outputs ranked in two ways leave open which place goes to the meeting.',
    advice: 'Rank in one way, by points or by percent, and state one place.',
  }),
  tieSplit: ({ facts }) => ({
    what: `The file states place ${decimal(facts.stated)}, but the unit equals ${facts.with.join(', ')} by every key and shares place ${facts.shared}.`,
    why: 'The order of a list is no ground for a place.',
    advice: `State the shared place ${facts.shared}, or let the cluster decide and record it.`,
  }),
  nearTie: ({ facts }) => ({
    what: `${facts.above} stands above ${facts.below} by less than a millionth of a point.`,
    why: 'Such a difference comes from arithmetic, not from merit; the exact order stands.',
    advice: 'Declare where and to how many decimals the policy rounds.',
  }),
  tiedAtCutLine: ({ facts }) => ({
    what: `${facts.units.join(', ')} are equal at the last seat of “${facts.award}”, and ${String(facts.seats)} is left.`,
    why: 'The program does not choose between equal units.',
    advice:
      'Let the cluster decide, and record it in the table “Quyết định về suất cuối” of the sheet Cấu hình (units chosen, among which units, by whom, on what day, why); later runs follow it.',
  }),
  rankedByPoints: ({ facts }) => ({
    what: `The unit was assigned ${decimal(facts.assigned)} points, others up to ${decimal(facts.most)}, and places go by points.`,
    why: 'A unit cannot earn what it was not assigned, so points put it at a disadvantage.',
    advice: 'Consider ranking by percent (“Xếp hạng theo” on the policy sheet).',
  }),
  tieBreakOpen: () => ({
    what: 'The list of tie-breaks does not end in a decision.',
    why: 'When every key is equal, somebody has to decide.',
    advice: 'Add the row “Cụm quyết định” at the end of the tie-breaks.',
  }),
  quotaAboveUnits: ({ facts }) => ({
    what: `“${facts.award}” has ${String(facts.seats)} seats, more than the ${String(facts.eligible)} eligible units.`,
    why: 'The seats left over stay empty.',
    advice: 'Review the number on the policy sheet if that is not meant.',
  }),
  thresholdOnlyRounded: ({ facts }) => ({
    what: `It is ${decimal(facts.yes)} of ${decimal(facts.of)} votes, ${decimal(facts.percent)}%, short of the ${decimal(facts.threshold)}% that “${facts.award}” needs.`,
    why: 'Rounded it looks enough; the threshold is counted in exact votes.',
    advice: 'Print the percent with two decimals; the vote has failed.',
  }),
};
