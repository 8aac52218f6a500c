import type { StatisticCode, IssueWordsOf } from '../../parts/issueWords';
import { vietnameseNumbers } from '../../format';

const { decimal } = vietnameseNumbers;

/** Lời về thống kê của Cụm; chỉ để xem lại, không làm thay đổi điểm. */
export const statistics: IssueWordsOf<StatisticCode> = {
  yearJump: ({ facts }) => ({
    what: `${JUMP[facts.of]} ${decimal(facts.before)}% năm trước, năm nay ${decimal(facts.after)}%: đổi quá ${decimal(facts.limit)} điểm phần trăm.`,
    why: 'Đổi nhiều như vậy trong một năm thì có thể gõ sai, hoặc hai năm tính theo hai cách.',
    advice: 'Đối chiếu với số liệu gốc của cả hai năm; nếu đúng thì xác nhận.',
  }),
  valueStandsOut: ({ facts }) => ({
    what: `${OF[facts.of]} ${decimal(facts.value)} khác hẳn các đơn vị khác (mức giữa ${decimal(facts.middle)}).`,
    why: 'Có thể gõ sót chữ số hoặc sai dấu thập phân; cũng có thể đúng là như vậy.',
    advice: 'Đối chiếu với số liệu gốc; nếu đúng thì xác nhận.',
  }),
  valuesAlike: ({ facts }) => ({
    what: `Cả ${String(facts.units)} đơn vị đều được ${decimal(facts.value)} điểm ở tiêu chí này.${facts.cells.length > 1 ? ` Còn ${String(facts.cells.length - 1)} tiêu chí như vậy.` : ''}`,
    why: 'Tiêu chí không phân biệt được các đơn vị.',
    advice: 'Không phải sửa gì; nên xem lại cách chấm cho năm sau.',
  }),
  allAtMaximum: ({ facts }) => ({
    what: `Đơn vị tự chấm điểm tối đa ở cả ${String(facts.criteria)} tiêu chí, tổng ${decimal(facts.sum)} điểm.`,
    why: 'Tự chấm như vậy chưa phải là tự đánh giá.',
    advice: 'Khi thẩm định nên xem kỹ minh chứng.',
  }),
  roundNumbers: ({ facts }) => ({
    what: `Điểm tự chấm ở ${String(facts.criteria)} tiêu chí đều là bội số của 5.`,
    why: 'Điểm tròn như vậy thường là ước lượng, không phải tính theo cách chấm.',
    advice: 'Khi thẩm định nên tính lại theo cách chấm của từng tiêu chí.',
  }),
  selfFarAboveReview: ({ facts }) => ({
    what: `Tự chấm ${decimal(facts.self)}, thẩm định ${decimal(facts.review)}: cao hơn ${decimal(facts.difference)} điểm${facts.percent === null ? '' : ` (${decimal(facts.percent)}%)`}; theo tự chấm là hạng ${String(facts.placeBySelf)}, theo thẩm định là hạng ${String(facts.placeByReview)}.`,
    why: 'Chênh lệch lớn cần được giải thích trước khi công bố.',
    advice: 'Xem lại những tiêu chí bị hạ nhiều nhất cùng đơn vị; nếu đúng thì xác nhận.',
  }),
};

const OF = { result: 'Kết quả', score: 'Điểm', total: 'Tổng điểm' } as const;

const JUMP = { result: 'Kết quả', total: 'Tỷ lệ trên tổng điểm tối đa' } as const;
