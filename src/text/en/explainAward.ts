import type { ExplainWords } from '../parts/explainWords';
import { reasons } from './reasons';

/** Why an award is or is not proposed. */
export const awardSentence: ExplainWords['lines']['award'] = ({ award, verdict, reason, rivals, vote }, unitName) => {
  const because = reason === null ? '' : ` ${reasons.proposal(reason)}.`;
  const isSaid = vote === null || vote.status === 'notNeeded' || reason?.code === 'voteFailed';
  const votes = isSaid ? '' : ` Vote: ${reasons.vote(vote)}.`;
  switch (verdict) {
    case 'nominated':
      return `${award}: put forward.${because}`;
    case 'toDecide':
      return `${award}: waits for the cluster to decide together with ${rivals.map(unitName).join(', ')}.${because}`;
    case 'leftOut':
      return `${award}: not put forward.${because}${votes}`;
    case 'withheld':
      return `${award}: no proposal yet, errors block the ranking.`;
  }
};
