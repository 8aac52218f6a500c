import type { FormulaCode, IssueWordsOf } from '../../parts/issueWords';
import { vietnameseNumbers } from '../../format';

const { decimal } = vietnameseNumbers;

/** Lời về công thức trong tệp. */
export const formulas: IssueWordsOf<FormulaCode> = {
  constantInFormulas: ({ facts }) => ({
    what: `${several(facts.cells)}Số ${decimal(facts.value)} được gõ đè lên công thức ${facts.formula}.`,
    why:
      facts.recomputed === null
        ? 'Số gõ tay không thay đổi theo điểm của dòng, dễ sai mà không ai biết.'
        : `Tính lại theo điểm của dòng thì được ${decimal(facts.recomputed)}.`,
    advice: `Khôi phục công thức ${facts.formula} như các ô cùng cột.`,
  }),
  formulaUnlikeNeighbours: ({ facts }) => ({
    what: `${several(facts.cells)}Công thức ${facts.formula} khác với các ô cùng cột (${facts.majority}).`,
    why: 'Một dòng tính khác các dòng kia thì so sánh giữa các đơn vị không còn công bằng.',
    advice: `Nếu không có lý do riêng, hãy sửa thành ${facts.majority}.`,
  }),
  rangeLeavesOut: ({ facts }) => ({
    what:
      `Công thức ${facts.formula} bỏ sót ${facts.cells.join(', ')}` +
      `${facts.leftOut === null ? '' : `, thiếu ${decimal(facts.leftOut)} điểm`}.`,
    why: 'Điểm của các dòng bị bỏ sót không được cộng vào tổng.',
    advice: 'Mở rộng vùng cộng cho đủ các dòng.',
  }),
  externalLink: ({ facts }) => ({
    what: `Công thức ${facts.formula} lấy số từ một tệp khác.`,
    why: 'Người nhận không có tệp đó nên không kiểm tra được, và số có thể đã cũ.',
    advice: 'Sao chép giá trị vào ô này (dán giá trị) sau khi đã đối chiếu.',
  }),
  liveFormulaDiffers: ({ facts }) => ({
    what: `Công thức ${facts.formula} cho ${decimal(facts.shown)}, chương trình tính được ${decimal(facts.computed)}.`,
    why: 'Hai cách tính độc lập phải ra một kết quả.',
    advice: 'Để Excel tính lại rồi kiểm tra lần nữa; nếu vẫn khác, xem lại các ô mà công thức dùng đến.',
  }),
};

function several(cells: readonly string[]): string {
  return cells.length < 2 ? '' : `Các ô ${cells.join(', ')}: `;
}
