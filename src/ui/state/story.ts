/**
 * The two halves of the story, as one piece of the page that comes after the first screen is drawn:
 * nobody waits for the calculation before there is something to calculate.
 */
export { appraise, appraiseToRecheck } from '../../core/appraise';
export { cellsToLookAt } from '../../core/dependentCells';
export { recheck, recheckable, tablesHold } from '../../core/recheck';
export { correctionEdits } from '../../core/correctReading';
export { statedPolicy, filledIn, formOf } from '../../core/settlePolicy';
export { policyEdits } from '../../core/savePolicy';
export { compareYears } from '../../core/policies/compareYears';
export { yearJumps } from '../../core/yearJumps';
export { tryValue, canBeTried } from '../../core/tryValue';
export { takesTarget } from '../../core/read/typed/entryTried';
export { isRelative } from '../../core/score/methods/isRelative';
export { crossPairs } from '../../core/crossPairs';
export { rehearse } from '../../core/rehearse';
export { fixEdits, planFixes } from '../../core/fixIssues';
export { statedBallots } from '../../core/statedBallots';
export { countedBallots, neededFor, outcomeFor } from '../../core/countedBallots';
export { followedBallots } from '../../core/followedBallots';
export { ballotEdits, recordedBallots, triedBallots } from '../../core/recordBallots';
export { decisionEdits, withDecision, withoutDecision, withdrawalEdits } from '../../core/recordDecision';
export { judgedAppraisal, judgedIssues, judgementEdits } from '../../core/judgeIssues';
export { checklist, maySend, stampEdits, stampText } from '../../core/submission';
export { stampSeen } from '../../core/submissionStamp';
export { howRead } from '../../core/howRead';
export { firmnessInSteps } from '../../core/firmness';
export { planWriting } from './planWriting';
