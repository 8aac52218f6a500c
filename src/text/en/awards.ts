import type { AwardRule } from '../../core/domain/policy';
import type { AwardsWords } from '../parts/awardsWords';
import { dayText } from '../dayText';
import { englishNumbers as numbers } from '../format';
import { shareText } from '../shareText';

/** Words of the step of the awards. */
export const awards: AwardsWords = {
  intro: 'Awards are given in the order of the policy; for every school it is said why it is put forward or not.',
  conditions: (rule) => {
    const parts = conditions(rule);
    return parts.length === 0 ? '' : `Conditions: ${parts.join('; ')}.`;
  },
  basis: (documents) => `Basis: ${documents.join('; ')}.`,
  unregistered: (units) => `High enough, but not registered for this award and so not considered: ${units.join(', ')}.`,
  waiting: (seats, award) => `${seats} ${seats === 1 ? 'seat waits' : 'seats wait'} for the decision on ${award}.`,
  decideFirst: (award) => `${award} has to be decided first: whoever is not chosen there comes in here.`,
  openDecision: 'Record the decision…',
  cannotDecide: 'This file can only be read, is busy, or holds a write that broke off, so no decision can be recorded.',
  decisions: (count) => `Decisions on last seats on record (${count})`,
  decision: (chosen, among) => `${listed(chosen)}, chosen among ${listed(among)}.`,
  decidedBy: (by, on, reason) => `${by.trim()}, on ${dayText(on)}. Reason: ${reason.trim()}`,
  withdraw: 'Withdraw the decision…',
  moved: (unit, [placeBefore, placeAfter], [before, after]) => {
    const parts = [
      ...(placeBefore === placeAfter ? [] : [`place ${placeBefore ?? '–'} → ${placeAfter ?? '–'}`]),
      ...(before === after ? [] : [`awards: ${before} → ${after}`]),
    ];
    return `${unit}: ${parts.join('; ')}`;
  },
  form: {
    heading: (award) => `Decision on the last seat: ${award}`,
    about: (units, seats) =>
      `${units} schools are equal, ${seats} ${seats === 1 ? 'seat is' : 'seats are'} left. The program does not choose: those in charge decide.`,
    chosen: 'Chosen',
    wrongNumber: (seats, chosen) =>
      `Exactly ${seats} ${seats === 1 ? 'school has' : 'schools have'} to be chosen; now ${chosen}.`,
    by: 'Decided by',
    byHint: 'Such as the meeting of the cluster, or the head of the cluster by name',
    byMissing: 'Say who decided.',
    on: 'Date of the decision',
    onHint: 'Day/month/year, such as 05/12/2026',
    onWrong: 'This date cannot be read. Type day/month/year, such as 05/12/2026.',
    onLater: 'This date is after today.',
    reason: 'Reason',
    reasonHint: 'Such as: 9 of 11 in a show of hands; drawn by lot under article 6',
    reasonMissing: 'A reason is needed.',
    preview: 'Before recording: whose awards change',
    incomplete: 'Fill in everything above to see what comes of it and to record it.',
    policyProblems: (count) =>
      `${count} places of the policy have to be corrected (Policy, among the other tools) before a decision can be recorded.`,
    kept: 'The decision is kept in the table Quyết định về suất cuối on the sheet Cấu hình, with a line in the log. It holds in every later run, as long as exactly these schools are equal.',
    save: 'Record the decision',
    back: 'Back to the awards',
  },
  withdrawal: {
    heading: 'Withdraw a decision on the last seat',
    about:
      'The decision is removed from the sheet Cấu hình and the last seat waits again; the log keeps the decision and its withdrawal.',
    by: 'Withdrawn by',
    byMissing: 'Say who withdraws it.',
    reason: 'Reason for the withdrawal',
    reasonMissing: 'A reason is needed.',
    confirm: 'Withdraw the decision',
  },
};

const WHOLE = { members: 'all members', present: 'those taking part', valid: 'the valid ballots' } as const;

function conditions({ minTotal, minGrade, places, registered, vote }: AwardRule): readonly string[] {
  return [
    ...(minTotal === null ? [] : [`a total of ${numbers.points(minTotal)} or more`]),
    ...(minGrade === null ? [] : [`grade ${minGrade} or better`]),
    ...(places === null ? [] : [places === 1 ? 'place 1' : `one of the first ${places} places`]),
    ...(registered ? ['registered for it'] : []),
    ...(vote === null
      ? []
      : [
          `${vote.threshold.moreThan ? 'more than' : 'at least'} ${shareText(numbers, vote.threshold.share)} in favour, of ${WHOLE[vote.of]}`,
        ]),
  ];
}

function listed(names: string): string {
  return names
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .join(', ');
}
