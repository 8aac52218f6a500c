import type { ReviewStage } from '../../../core/domain/review';
import type { RecordCode, IssueWordsOf } from '../../parts/issueWords';
import { vietnameseNumbers } from '../../format';

const { decimal } = vietnameseNumbers;

/** Lời về lý do, giải trình và giá trị chưa ghi. */
export const records: IssueWordsOf<RecordCode> = {
  changeWithoutReason: ({ facts }) => ({
    what: `Điểm đổi từ ${decimal(facts.from)} thành ${decimal(facts.to)} (${STAGES[facts.stage]}) nhưng ô lý do để trống.`,
    why: 'Đổi điểm của đơn vị mà không nêu lý do thì không giải thích được khi đơn vị hỏi.',
    advice: 'Ghi lý do vào ô này, hoặc giữ điểm của bước trước.',
  }),
  reviewReplaced: ({ facts }) => ({
    what: `Người chấm cho ${decimal(facts.review)} (${STAGES[facts.stage]}), nhưng công thức ${facts.formula} tính lại từ kết quả và ghi ${decimal(facts.calculated)}.`,
    why: 'Điểm máy tính không được lặng lẽ thay điểm của người chấm; hai điểm khác nhau thì phải có người quyết định.',
    advice: 'Xem cả hai điểm cùng người chấm, rồi gõ điểm đã thống nhất vào ô này, hoặc sửa điểm thẩm định.',
  }),
  relativeScoreStale: ({ facts }) => ({
    what:
      facts.because === 'newer'
        ? `Điểm ${decimal(facts.typed)} đã chấm trước khi có kết quả của ${facts.cause}; so lại với kết quả ấy thì là ${decimal(facts.computed)}.`
        : facts.because === 'removed'
          ? `Điểm ${decimal(facts.typed)} có vẻ đã chấm khi còn so với một đơn vị có kết quả cao hơn, nay không còn trong sổ; so lại thì là ${decimal(facts.computed)}.`
          : `Điểm ${decimal(facts.typed)} đã chấm khi còn so với ${facts.cause}; đơn vị này nay không xét, so lại thì là ${decimal(facts.computed)}.`,
    why: 'Tiêu chí này chấm theo so sánh trong Cụm: một đơn vị đổi thì điểm của tất cả phải tính lại.',
    advice: 'Chấm lại tiêu chí này cho cả Cụm, hoặc xem lại kết quả của các đơn vị.',
  }),
  kindUnknown: ({ facts }) => ({
    what: `Cột Loại ghi «${facts.text}», không phải loại nào đã biết.`,
    why: 'Chương trình không tự thay bằng loại khác: điểm, điểm thưởng và điểm trừ cộng vào tổng theo cách khác nhau.',
    advice: 'Ghi «Điểm», «Điểm thưởng», «Điểm trừ» hoặc «Điều kiện loại»; nếu là tiêu chí thường thì để trống.',
  }),
  largerScoreTaken: ({ facts }) => ({
    what: `Công thức ${facts.formula} lấy điểm tự chấm ${decimal(facts.self)} vì lớn hơn điểm thẩm định ${decimal(facts.review)}.`,
    why: 'Điểm được tính là kết quả thẩm định, không phải số lớn hơn giữa hai số.',
    advice: 'Nhập điểm thống nhất, hoặc cho công thức lấy điểm thẩm định.',
  }),
  explanationMissing: ({ facts }) => ({
    what: `Điểm bị hạ từ ${decimal(facts.from)} xuống ${decimal(facts.to)} nhưng chưa có giải trình hay ý kiến của đơn vị.${others(facts.cells)}`,
    why: 'Chưa hỏi ý kiến đơn vị thì điểm thẩm định có thể bị khiếu nại.',
    advice: 'Ghi giải trình, hoặc ghi «Đồng ý» nếu đơn vị chấp nhận.',
  }),
  valueBlank: ({ facts }) => ({
    what: `Được ${decimal(facts.points)} điểm nhưng ô kết quả để trống.`,
    why: 'Tiêu chí chấm theo kết quả; không có kết quả thì không kiểm tra được điểm.',
    advice: 'Nhập kết quả thực hiện, hoặc xem lại điểm.',
  }),
  unscoredHasTotal: ({ facts }) => ({
    what: `Đơn vị chưa được chấm tiêu chí nào nhưng tổng điểm ghi ${decimal(facts.stated)}.`,
    why: 'Chưa chấm không phải là một số điểm; đơn vị không thể có tổng hay hạng.',
    advice: 'Chấm điểm cho đơn vị, hoặc xoá tổng điểm này.',
  }),
  numberNoKey: ({ facts }) => ({
    what: `Cột số thứ tự ghi «${facts.number}», trong khi các dòng cùng nhóm có số.`,
    why: 'Dòng không có số thì không trích dẫn được, và khó tìm lại khi nhận tệp của các trường.',
    advice: 'Đánh số cho dòng này, hoặc xác nhận đây là ý nhỏ của dòng trên.',
  }),
};

function others(cells: readonly string[]): string {
  return cells.length > 1 ? ` Còn ${String(cells.length - 1)} ô như vậy.` : '';
}

const STAGES: Readonly<Record<ReviewStage, string>> = {
  self: 'tự chấm',
  review1: 'thẩm định lần 1',
  review2: 'thẩm định lần 2',
  agreed: 'thống nhất',
};
