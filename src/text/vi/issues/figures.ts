import type { FigureCode, IssueWordsOf } from '../../parts/issueWords';
import { vietnameseNumbers } from '../../format';

const { decimal } = vietnameseNumbers;

/** Lời về số liệu không khớp nhau. */
export const figures: IssueWordsOf<FigureCode> = {
  countedTwice: ({ facts }) => ({
    what: `Tổng điểm ${decimal(facts.stated)} cộng cả điểm nhóm (${facts.subtotals.join(', ')}) lẫn các tiêu chí trong nhóm; cộng một lần được ${decimal(facts.computed)}.`,
    why: places(facts.statedPlace, facts.computedPlace),
    advice: 'Sửa công thức tổng: chỉ cộng các tiêu chí, hoặc chỉ cộng các dòng nhóm.',
  }),
  shareDiffers: ({ facts }) => ({
    what: `${facts.name}: tỷ lệ ghi ${decimal(facts.stated)}, nhưng ${facts.part} ${decimal(facts.numerator)} trên ${decimal(facts.denominator)} là ${decimal(facts.computed)}%.`,
    why: 'Tỷ lệ sai thì điểm tính theo tỷ lệ cũng sai.',
    advice: 'Kiểm tra tử số, mẫu số và tỷ lệ; sửa số sai.',
  }),
  shareOfNothing: ({ facts }) => ({
    what: `${facts.name}: có tỷ lệ ${decimal(facts.stated)} nhưng tổng số ${facts.whole === 'blank' ? 'để trống' : 'bằng 0'}.`,
    why: 'Không có tổng số thì không có tỷ lệ.',
    advice: 'Nhập tổng số; nếu không phát sinh thì để trống ô tỷ lệ.',
  }),
  sharesNotWhole: ({ facts }) => ({
    what: `${facts.name}: các tỷ lệ cộng lại được ${decimal(facts.sum)}, không phải ${decimal(facts.whole)}.`,
    why: 'Các phần của một toàn thể phải đủ 100%, trừ phần do làm tròn.',
    advice: 'Kiểm tra lại từng tỷ lệ.',
  }),
  quantityDiffers: ({ facts }) => ({
    what: `${facts.name}: ô này ghi ${decimal(facts.value)}, ô ${facts.otherCell} ghi ${decimal(facts.other)}.`,
    why: 'Cùng một số liệu mà hai nơi khác nhau thì không biết điểm tính theo số nào.',
    advice: 'Đối chiếu với số liệu gốc rồi ghi thống nhất.',
  }),
  offStep: ({ facts }) => ({
    what: `Điểm ${decimal(facts.value)} không theo bước chấm ${decimal(facts.step)}.`,
    why: 'Quy định chỉ cho điểm theo từng bước.',
    advice: `Xem lại điểm; bước gần nhất là ${decimal(facts.nearest)}.`,
  }),
  targetFarApart: ({ facts }) => ({
    what: `${facts.what === 'target' ? 'Chỉ tiêu' : 'Kết quả'} ${decimal(facts.value)} chênh mười lần trở lên so với mức giữa ${decimal(facts.middle)} của các đơn vị.`,
    why:
      facts.what === 'target'
        ? 'Có thể chỉ tiêu ghi theo đơn vị tính khác (90 với 0,9), và tỷ lệ hoàn thành che mất điều đó.'
        : 'Tiêu chí so sánh trực tiếp con số giữa các đơn vị, nên khác đơn vị tính là sai điểm của cả Cụm.',
    advice: 'Kiểm tra đơn vị tính; nếu đúng như vậy thì xác nhận.',
  }),
  assignedToNobody: ({ facts }) => ({
    what: `Tiêu chí này không giao cho đơn vị nào trong ${String(facts.units)} đơn vị.`,
    why: 'Không ai có điểm ở tiêu chí này, nên điểm tối đa của cả Cụm thấp hơn bộ tiêu chí.',
    advice: 'Giao chỉ tiêu, hoặc bỏ tiêu chí khỏi bảng; nếu đúng như vậy thì xác nhận.',
  }),
  percentAboveWhole: ({ facts }) => ({
    what: `Đơn vị được ${decimal(facts.earned)} điểm khi chưa tính điểm thưởng, nhiều hơn ${decimal(facts.assigned)} điểm được giao.`,
    why: 'Tử số và mẫu số của tỷ lệ không cùng các tiêu chí, nên tỷ lệ vượt 100%.',
    advice: 'Ghi đủ điểm tối đa cho mọi tiêu chí có điểm.',
  }),
};

function places(stated: string | null, computed: string | null): string {
  if (stated === null || computed === null) return 'Cộng trùng làm tổng điểm cao hơn thực tế.';
  return stated === computed
    ? `Thứ hạng vẫn là ${computed}, nhưng tổng điểm cao hơn thực tế.`
    : `Thứ hạng thay đổi: ${decimal(stated)} → ${computed}.`;
}
