import type { ExplainWords } from '../parts/explainWords';
import { reasons } from './reasons';

/** Vì sao được hay không được đề nghị một hình thức khen thưởng. */
export const awardSentence: ExplainWords['lines']['award'] = ({ award, verdict, reason, rivals, vote }, unitName) => {
  const because = reason === null ? '' : ` ${reasons.proposal(reason)}.`;
  const isSaid = vote === null || vote.status === 'notNeeded' || reason?.code === 'voteFailed';
  const votes = isSaid ? '' : ` Phiếu: ${reasons.vote(vote)}.`;
  switch (verdict) {
    case 'nominated':
      return `${award}: được đề nghị.${because}`;
    case 'toDecide':
      return `${award}: chờ cụm quyết định cùng ${rivals.map(unitName).join(', ')}.${because}`;
    case 'leftOut':
      return `${award}: không đề nghị.${because}${votes}`;
    case 'withheld':
      return `${award}: chưa lập đề nghị vì còn lỗi chặn xếp hạng.`;
  }
};
