import { compare, divide, HUNDRED, multiply, points, type Points } from '../../../core/domain/points';
import type { ProposedAward, VoteOutcome } from '../../../core/domain/proposal';
import type { ProposalWords } from '../../../core/render/sheetWords';
import { vietnameseNumbers } from '../../format';
import { periodWords } from './periodWords';

const number = (value: Points): string => vietnameseNumbers.points(value, 6);

export const proposalWords: ProposalWords = {
  title: (year, period) => `DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG ${periodWords(year, period)}`,
  attachedTo: '(Kèm theo Tờ trình số ………… ngày …… tháng …… năm ……… của ……………………)',
  headings: {
    number: 'TT',
    award: 'Danh hiệu thi đua, hình thức khen thưởng',
    unit: 'Đơn vị',
    total: 'Tổng điểm',
    place: 'Xếp hạng',
    votes: 'Số phiếu đồng ý',
    reason: 'Lý do',
    note: 'Ghi chú',
  },
  votes: voteWords,
  awardRow: (at, award) => `${at}. ${award.name} – số lượng được đề nghị: ${quotaWords(award)}`,
  toDecide: (units, seats) => `Cần quyết định: chọn ${seats} trong ${units} đơn vị ngang nhau trên đây.`,
  decisionLine: 'Quyết định của Cụm: ……………………………………………………………………',
  blocked: (errors) => `DỰ THẢO – còn ${errors} lỗi phải xử lý trước khi đề nghị`,
  waiting: (seats, award) => `${seats} suất chờ kết quả quyết định về ${award}: dành cho đơn vị còn lại sau quyết định đó.`,
  unfilled: (seats, because) => `Còn ${seats} suất không có đơn vị được đề nghị${becauseWords(because)}.`,
  noAwards: 'Quy định chấm điểm không nêu danh hiệu, hình thức khen thưởng nào.',
  notProposed: 'Đơn vị không được đề nghị và lý do',
  allProposed: 'Mọi đơn vị đều có trong danh sách đề nghị.',
  leftOut: (awards, reason) => `${awards.join(', ')}: ${reason}`,
};

function voteWords(vote: VoteOutcome): string {
  switch (vote.status) {
    case 'notNeeded':
      return 'Không yêu cầu';
    case 'pending':
      return vote.needYes === null || vote.of === null
        ? 'Chưa bỏ phiếu'
        : `Chưa bỏ phiếu (cần ít nhất ${vote.needYes}/${vote.of} phiếu)`;
    case 'passed':
      return `${vote.yes}/${vote.of} (${vietnameseNumbers.fixed(vote.percent, 2)}%)`;
    case 'failed':
      return `${vote.yes}/${vote.of} (${vietnameseNumbers.fixed(vote.percent, 2)}%), cần ${vote.needYes}`;
  }
}

function quotaWords({ seats, quotaSteps: steps }: ProposedAward): string {
  if (steps === null || steps.base === 0) return String(seats);
  const percent = multiply(divide(steps.exact, points(String(steps.base))), HUNDRED);
  const isRaised = compare(points(String(steps.seats)), steps.exact) > 0;
  const rounding = steps.round === 'halfUp' ? 'làm tròn' : isRaised ? 'ít nhất' : 'lấy xuống';
  return `${number(percent)}% × ${steps.base} đơn vị = ${number(steps.exact)} → ${rounding} ${steps.seats}`;
}

function becauseWords(because: ProposedAward['unfilledBecause']): string {
  switch (because) {
    case null:
      return '';
    case 'notRanked':
      return ', vì chưa xếp hạng';
    case 'tooFewCandidates':
      return ', vì không đủ đơn vị đáp ứng điều kiện (lý do của từng đơn vị nêu ở bảng dưới)';
    case 'ownerBarred':
      return ', vì đơn vị ở thứ hạng ấy không đủ điều kiện và quy định không chuyển suất cho hạng kế tiếp';
    case 'tieExcluded':
      return ', vì các đơn vị đồng hạng nhiều hơn số suất còn lại và quy định không lấy đơn vị nào';
  }
}
