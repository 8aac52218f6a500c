import type { PrintedCode, IssueWordsOf } from '../../parts/issueWords';
import { vietnameseNumbers } from '../../format';

const { decimal } = vietnameseNumbers;

/** Lời về con số in ra và phần điểm bị cắt. */
export const printed: IssueWordsOf<PrintedCode> = {
  printedTotalDiffers: ({ facts }) => ({
    what: `Tổng in ra là ${decimal(facts.printed)}, nhưng cộng các ô như đang hiện trên trang được ${decimal(facts.sum)}, lệch ${decimal(facts.difference)}.`,
    why: 'Định dạng ô giấu bớt số lẻ, nên người cộng tay trên giấy sẽ thấy tổng không khớp.',
    advice: 'Cho các ô hiện đủ số lẻ, làm tròn từng tiêu chí, hoặc ghi chú dưới bảng là số đã làm tròn.',
  }),
  decimalsHidden: ({ facts }) => ({
    what: `Ô chứa ${decimal(facts.value)} nhưng đang hiện ${decimal(facts.shown)}.`,
    why: HIDDEN[facts.seems](facts.other ?? ''),
    advice: 'Tăng số chữ số thập phân của định dạng ô, hoặc làm tròn hẳn giá trị.',
  }),
  valueCut: ({ facts }) => ({
    what:
      facts.by === 'floor'
        ? `Điểm trừ lớn hơn số điểm còn lại nên điểm dừng ở ${decimal(facts.after)}; ${decimal(facts.lost)} điểm trừ không còn gì để trừ.`
        : `${CUT[facts.by]}: ${decimal(facts.before)} → ${decimal(facts.after)}, ${decimal(facts.lost)} điểm không được tính.`,
    why: 'Phần bị cắt phải được nói rõ để đơn vị biết vì sao.',
    advice: 'Không phải sửa gì nếu đúng quy định; nếu không, xem lại mức tối đa hoặc mức trần.',
  }),
  cutWithoutRecord: ({ facts }) => ({
    what: `Công thức ${facts.formula} tự cắt từ ${decimal(facts.computed)} xuống ${decimal(facts.stated)}, mất ${decimal(facts.lost)} điểm.`,
    why: 'Không tiêu chí hay cấu hình nào nêu mức trần này, nên không ai biết phần điểm đã mất.',
    advice: 'Ghi mức trần thành câu ở dòng nhóm hoặc ở trang Cấu hình, hoặc bỏ hàm MIN khỏi công thức.',
  }),
};

const HIDDEN = {
  maximum: () => 'Trên giấy trông như đạt điểm tối đa, trong khi chưa đạt.',
  zero: () => 'Trên giấy trông như 0 điểm, trong khi không phải.',
  equal: (other: string) => `Trên giấy trông như bằng điểm ${other}, trong khi xếp hạng thì khác.`,
};

const CUT = {
  maximum: 'Điểm tính ra vượt điểm tối đa của tiêu chí',
  group: 'Điểm của nhóm vượt mức trần',
  bonus: 'Điểm thưởng vượt mức trần',
  penalty: 'Điểm trừ vượt mức trần',
  total: 'Tổng điểm vượt mức trần',
};
