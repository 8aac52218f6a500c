import type { IssueWordsOf, ReviewerCode } from '../../parts/issueWords';
import { vietnameseNumbers } from '../../format';

const { decimal } = vietnameseNumbers;

/** Lời về điểm của nhiều người chấm. */
export const reviewers: IssueWordsOf<ReviewerCode> = {
  reviewersDiffer: ({ facts }) => ({
    what:
      `Điểm của những người chấm từ ${decimal(facts.lowest)} đến ${decimal(facts.highest)}, ` +
      `chênh quá ngưỡng ${decimal(facts.threshold)} điểm${outliers(facts.outliers, facts.meanWithoutOutliers)}` +
      `${facts.missing === 'reason' ? '; đã ghi điểm thống nhất nhưng chưa ghi lý do' : ''}.`,
    why: 'Lệch nhau như vậy thì phải đối chiếu trước; chương trình không lấy điểm cao hơn, không tự bỏ điểm của ai.',
    advice:
      facts.missing === 'reason'
        ? 'Ghi lý do vào cột Lý do (hoặc Ghi chú) cạnh điểm thống nhất.'
        : 'Những người chấm trao đổi, ghi điểm vào cột Điểm thống nhất và lý do vào cột Lý do.',
  }),
  ownSchoolScored: ({ facts }) => ({
    what: `«${facts.reviewer}» chấm ${decimal(facts.score)} điểm cho chính đơn vị mình.`,
    why: 'Chấm chéo thì không chấm đơn vị mình; điểm này không được tính vào điểm chung.',
    advice: 'Xoá điểm ở ô này, hoặc sửa lại tên người chấm nếu ghi nhầm.',
  }),
  oneMarkForAll: ({ facts }) => ({
    what: `«${facts.reviewer}» chấm ${facts.units} đơn vị giống hệt nhau ở mọi tiêu chí (${facts.marks.map(decimal).join('; ')}).`,
    why: 'Điểm như vậy không phân biệt được các đơn vị; thông tin này không làm thay đổi điểm.',
    advice: 'Hỏi lại người chấm nếu thấy cần.',
  }),
  crossScoresUnplaced: ({ facts }) => ({
    what: `Phiếu chấm chéo chấm cho «${facts.name}», nhưng không bảng điểm nào có đơn vị tên như vậy.`,
    why: 'Không rõ là đơn vị nào thì điểm trên phiếu không được tính cho ai.',
    advice: 'Sửa tên đơn vị được chấm cho giống tên trên bảng điểm.',
  }),
  crossRowUnplaced: ({ facts }) => ({
    what: `Phiếu chấm chéo có điểm ở dòng «${facts.text}», nhưng bảng điểm không có tiêu chí nào như vậy.`,
    why: 'Điểm ở dòng này không được tính vào tiêu chí nào, cho đơn vị nào.',
    advice: 'Sửa số thứ tự và nội dung của dòng cho giống bảng điểm, hoặc xoá điểm nếu dòng thừa.',
  }),
};

function outliers(all: readonly { readonly reviewer: string; readonly score: string }[], mean: string | null): string {
  if (all.length === 0) return '';
  const named = all.map(({ reviewer, score }) => `«${reviewer}» (${decimal(score)})`).join(', ');
  const without = mean === null ? '' : `; không kể thì trung bình là ${decimal(mean)}, nêu để biết`;
  return `; xa số giữa hơn cả là ${named}${without}`;
}
