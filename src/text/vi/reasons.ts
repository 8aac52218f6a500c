import { compare, floor, roundHalfUp, toNumber } from '../../core/domain/points';
import type { RecordedDecision, TieBreakKey } from '../../core/domain/policy';
import type { ProposalReason, UnfitDecision, VoteOutcome } from '../../core/domain/proposal';
import type { StandingReason } from '../../core/domain/standing';
import { comparedNumbers } from '../comparedNumbers';
import { dayText } from '../dayText';
import { shareText } from '../shareText';
import { vietnameseNumbers as numbers } from '../format';
import type { ReasonWords } from '../parts/reasonWords';
import { stepReason } from './stepReason';

/** Lời giải thích: vì sao có hạng, vì sao được hay không được đề nghị. */
export const reasons: ReasonWords = {
  standing,
  tieBroken: (tie, unitName) => {
    const [mine, theirs] = comparedNumbers(numbers, tie.mine, tie.theirs);
    const isMore = compare(tie.mine, tie.theirs) > 0;
    const side = isMore === (tie.key.order === 'desc') ? 'xếp trên' : 'xếp dưới';
    const tied = tie.tied.by === 'points' ? `${numbers.points(tie.tied.value)} điểm` : `${numbers.points(tie.tied.value)}%`;
    return `${unitName(tie.unit)} ${side} ${unitName(tie.against)}: cùng ${tied}, ${keyName(tie.key)} ${mine} ${isMore ? '>' : '<'} ${theirs}`;
  },
  proposal,
  vote: (vote) => voteText(vote, true),
  quota: ({ share, base, exact, seats, round }) => {
    const rounded = toNumber(round === 'floor' ? floor(exact) : roundHalfUp(exact, 0));
    const taken = `${round === 'floor' ? 'lấy xuống' : 'làm tròn'} ${rounded}${rounded === seats ? '' : `, tối thiểu ${seats}`}`;
    return `${shareText(numbers, share)} × ${base} đơn vị = ${numbers.points(exact)} → ${taken}`;
  },
  unfilled: (because) => UNFILLED[because],
  step: stepReason,
  unfitDecision,
  tried,
  howToDecide:
    'Ghi quyết định vào bảng «Quyết định về suất cuối» trên trang Cấu hình: danh hiệu, đơn vị được chọn, trong số các đơn vị nào, người quyết định, ngày, lý do.',
};

const UNFILLED = {
  notRanked: 'chưa xếp được hạng',
  tooFewCandidates: 'không còn đơn vị đủ điều kiện',
  ownerBarred: 'đơn vị giữ hạng không đủ điều kiện và suất không chuyển xuống đơn vị sau',
  tieExcluded: 'số đơn vị đồng hạng nhiều hơn số suất còn lại nên không xét đơn vị nào',
} as const;

function standing(reason: StandingReason): string {
  switch (reason.code) {
    case 'disqualified':
      return `Không xếp hạng: ${barText(reason.reason, reason.legalBasis)}`;
    case 'incomplete':
      return reason.missing === 0
        ? 'Chưa xếp hạng: chưa đủ điểm để tính'
        : `Chưa xếp hạng: còn thiếu điểm ở ${reason.missing} mục`;
    case 'gradeLowered': {
      const because = barText(reason.reason, reason.legalBasis);
      return reason.to === null
        ? `Không xếp loại: chỉ xếp đến «${reason.ceiling}», quy chế không có loại này; ${because}`
        : `Xếp loại ${reason.to} thay cho ${reason.from}: ${because}`;
    }
    case 'blocked':
      return 'Chưa xếp hạng: bảng điểm còn lỗi phải xử lý trước';
  }
}

function proposal(reason: ProposalReason): string {
  switch (reason.code) {
    case 'nominated': {
      const parts = [`Hạng ${reason.place}, đủ điều kiện`];
      if (reason.vote.status !== 'notNeeded') parts.push(voteText(reason.vote, false));
      if (reason.passedDown) parts.push('nhận suất của đơn vị xếp trên không đủ điều kiện');
      if (reason.registrationUnknown) parts.push('chưa có danh sách đăng ký để đối chiếu');
      if (reason.decision !== null) parts.push(`được chọn trong số đơn vị đồng hạng ${decisionText(reason.decision)}`);
      return parts.join(', ');
    }
    case 'disqualified':
      return `Không xét: ${barText(reason.reason, reason.legalBasis)}`;
    case 'notRanked':
      return 'Chưa được xếp hạng';
    case 'belowMinimum': {
      const [total, minimum] = comparedNumbers(numbers, reason.total, reason.minimum);
      return `${total} điểm < ${minimum}`;
    }
    case 'belowGrade':
      return reason.grade === null
        ? `Chưa đạt mức xếp loại nào, yêu cầu từ ${reason.minimum}`
        : `Xếp loại ${reason.grade}, yêu cầu từ ${reason.minimum}`;
    case 'placeTooLow':
      return reason.places === 1
        ? `Hạng ${reason.place}, chỉ xét hạng 1`
        : `Hạng ${reason.place}, chỉ xét đến hạng ${reason.places}`;
    case 'notRegistered':
      return 'Không đăng ký danh hiệu này';
    case 'voteFailed':
      return capitalised(voteText(reason.vote, false));
    case 'hasAward':
      return `Đã được đề nghị ${reason.award}`;
    case 'seatsTaken':
      return `Hạng ${reason.place}, ${reason.seats === 0 ? 'không có suất' : `đã hết ${reason.seats} suất`}`;
    case 'tiedAtCut':
      return `Đồng hạng ${reason.place}, còn ${reason.seats} suất: cụm phải quyết định`;
    case 'decidedForOthers':
      return `Đồng hạng ${reason.place}, suất cuối dành cho ${reason.decision.chosen.trim()} ${decisionText(reason.decision)}`;
    case 'placeNotCovered':
      return reason.from >= reason.to
        ? `Nếu xét ở hạng ${reason.place}, suất chỉ dành cho hạng ${reason.from}`
        : `Nếu xét ở hạng ${reason.place}, suất chỉ dành cho hạng ${reason.from} đến hạng ${reason.to}`;
    case 'excludedByTie':
      return `Đồng hạng ${reason.place} mà chỉ còn ${reason.seats} suất nên không xét`;
    case 'behindExcludedTie':
      return `Hạng ${reason.place}, đứng sau các đơn vị đồng hạng không được xét`;
    case 'waitsForDecision':
      return `Chờ quyết định về ${reason.award}`;
  }
}

/** Who, when, why. */
function decisionText({ by, on, reason }: RecordedDecision): string {
  return `theo quyết định của ${by.trim()} ngày ${dayText(on)} (${reason.trim()})`;
}

function unfitDecision(unfit: UnfitDecision): string {
  const { decision } = unfit;
  const which = `Quyết định chọn ${decision.chosen.trim()} (${decision.by.trim()}, ngày ${dayText(decision.on)}) chưa dùng được`;
  switch (unfit.code) {
    case 'unknownUnit':
      return `${which}: không có đơn vị nào tên «${unfit.name}»`;
    case 'chosenOutside':
      return `${which}: đơn vị được chọn không nằm trong số các đơn vị ${decision.among.trim()}, hoặc ghi hai lần`;
    case 'otherTie':
      return `${which}: nay không phải đúng các đơn vị ${decision.among.trim()} ngang nhau chờ quyết định ở suất cuối`;
    case 'otherSeats':
      return `${which}: còn ${unfit.seats} suất`;
    case 'twice':
      return `${which}: các đơn vị này có hai quyết định`;
  }
}

function tried(keys: readonly TieBreakKey[]): string {
  const used = keys.filter(({ by }) => by !== 'self' && by !== 'decision').map(keyName);
  return used.length === 0 ? 'Quy chế không có tiêu chí phụ.' : `Đã so ${used.join(', ')}: vẫn bằng nhau.`;
}

/** "10/11 phiếu", "8/11 phiếu, cần 9"; with the percent where the vote itself is told. */
function voteText(vote: VoteOutcome, withPercent: boolean): string {
  switch (vote.status) {
    case 'notNeeded':
      return 'không phải bỏ phiếu';
    case 'pending':
      return vote.needYes === null || vote.of === null ? 'chờ bỏ phiếu' : `chờ bỏ phiếu (cần ${vote.needYes}/${vote.of} phiếu)`;
    case 'passed':
    case 'failed': {
      const percent = withPercent ? ` (${numbers.points(vote.percent)}%)` : '';
      return `${vote.yes}/${vote.of} phiếu${percent}${vote.status === 'failed' ? `, cần ${vote.needYes}` : ''}`;
    }
  }
}

function barText(reason: string | null, legalBasis: string | null): string {
  return `${reason ?? 'thuộc điều kiện loại, chưa ghi lý do'}${legalBasis === null ? '' : ` (${legalBasis})`}`;
}

export function keyName(key: TieBreakKey): string {
  switch (key.by) {
    case 'group':
      return `nhóm ${key.number}`;
    case 'criterion':
      return `tiêu chí ${key.number}`;
    case 'beforeBonus':
      return 'điểm chưa kể thưởng';
    case 'bonus':
      return 'điểm thưởng';
    case 'penalty':
      return 'điểm trừ';
    case 'votes':
      return 'số phiếu';
    case 'missing':
      return 'số mục thiếu';
    case 'self':
      return 'điểm tự chấm';
    case 'decision':
      return 'quyết định của cụm';
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
