import type { CorrectionProblemKind } from '../../../core/domain/readingCorrection';
import type { ConfigurationCode, IssueWordsOf } from '../../parts/issueWords';
import { criterionName, wording } from '../../criterionName';
import { vietnameseNumbers } from '../../format';
import { policyProblem } from './policyProblem';

const { decimal } = vietnameseNumbers;

/** Lời về bộ tiêu chí, cách chấm điểm và cấu hình của Cụm. */
export const configuration: IssueWordsOf<ConfigurationCode> = {
  maximaDiffer: ({ facts }) => ({
    what: `Tổng điểm chuẩn ghi ${decimal(facts.declared)}, cộng các nhóm được ${decimal(facts.sum)}, lệch ${decimal(facts.difference)}.`,
    why: 'Bộ tiêu chí cộng không đủ thì điểm của mọi đơn vị đều không đúng thang.',
    advice: 'Xem lại điểm chuẩn của các nhóm, hoặc tổng điểm đã công bố.',
  }),
  groupMaximumDiffers: ({ facts }) => ({
    what: `Điểm chuẩn của nhóm ghi ${decimal(facts.declared)}, cộng các tiêu chí được ${decimal(facts.sum)}, lệch ${decimal(facts.difference)}.`,
    why: 'Không rõ đây là mức trần của nhóm, là phương án chọn một, hay ghi nhầm.',
    advice: `${facts.cells.length < 2 ? '' : `${facts.cells.length} trang cùng ghi như vậy. `}Sửa điểm chuẩn, hoặc ghi rõ «Tổng điểm của nhóm không vượt quá … điểm», hoặc đánh dấu «Hoặc» giữa các phương án.`,
  }),
  policyProblem,
  correctionNotApplied: ({ facts }) => ({
    what: `Dòng chỉnh cách đọc «${facts.sheet}, ${facts.subject}: ${facts.is}» ${NOT_APPLIED[facts.problem](facts.heading, facts.found)}.`,
    why: 'Dòng này không được dùng, nên bảng có thể bị đọc khác với ý của người chỉnh.',
    advice: ADVICE[facts.problem],
  }),
  sentenceNotUnderstood: ({ facts }) => ({
    what: isWhole(facts.sentence, facts.words)
      ? `Chưa hiểu cách chấm điểm «${facts.sentence}».`
      : `Chưa hiểu cách chấm điểm, vướng ở ${facts.words.map((word) => `«${word}»`).join(', ')}.`,
    why: 'Chương trình không đoán; tiêu chí này dùng điểm do người chấm nhập.',
    advice: 'Viết lại theo mẫu, ví dụ «Mỗi đề tài được 2 điểm, tối đa 6 điểm», hoặc xác nhận là nhập điểm trực tiếp.',
  }),
  sentenceContradictsMaximum: ({ facts }) => ({
    what:
      facts.maximum === ''
        ? `Cách chấm điểm «${facts.sentence}» có các con số mâu thuẫn nhau.`
        : `Cách chấm điểm «${facts.sentence}» không khớp với điểm chuẩn ${decimal(facts.maximum)}.`,
    why: 'Không biết lấy con số nào làm mức tối đa.',
    advice: 'Sửa câu chấm điểm hoặc điểm chuẩn cho khớp nhau.',
  }),
  listMaximumDiffers: ({ facts }) => ({
    what: `Bộ tiêu chí ghi điểm chuẩn ${decimal(facts.listed)}, bảng chấm điểm ghi ${decimal(facts.common)} (ô ${facts.other}).`,
    why: 'Hai nơi ghi hai mức thì không biết điểm được chấm theo thang nào.',
    advice: 'Sửa cho khớp: ghi cùng một điểm chuẩn ở Bộ tiêu chí và ở bảng chấm điểm.',
  }),
  rowExtra: ({ facts }) => ({
    what: `Phiếu này có dòng «${criterionName(facts)}» mà phiếu của các đơn vị khác không có.`,
    why: 'Đơn vị có thêm tiêu chí riêng thì tổng điểm không so sánh được với đơn vị khác.',
    advice: 'Bỏ dòng này, hoặc thêm vào phiếu của mọi đơn vị.',
  }),
  rowMoved: ({ facts }) => ({
    what: `Dòng «${criterionName(facts)}» đứng khác thứ tự so với phiếu của đơn vị khác (ô ${facts.other}).`,
    why: 'Chương trình đã ghép theo nội dung tiêu chí; nếu nội dung bị chép nhầm chỗ thì điểm vào nhầm tiêu chí.',
    advice: 'Xem lại dòng này, rồi xếp các tiêu chí theo đúng thứ tự của mẫu.',
  }),
  rowReworded: ({ facts }) => ({
    what: `Ở vị trí này phiếu ghi «${wording(facts.text)}», phiếu của đơn vị khác ghi «${wording(facts.common)}» (ô ${facts.other}).`,
    why: 'Hai nội dung khác hẳn nhau mà được chấm như một tiêu chí.',
    advice: 'Ghi đúng nội dung tiêu chí theo mẫu của Cụm.',
  }),
  ownMaximumDiffers: ({ facts }) => ({
    what: `Điểm chuẩn trên phiếu của đơn vị là ${decimal(facts.own)}, của Cụm là ${decimal(facts.common)}.`,
    why: 'Đơn vị có thể đang dùng mẫu cũ; chấm theo hai thang khác nhau thì không so sánh được.',
    advice: 'Dùng đúng mẫu của Cụm, hoặc thống nhất lại điểm chuẩn.',
  }),
};

/** The sentence is said once, not again as the words that stopped it. */
const isWhole = (sentence: string, words: readonly string[]): boolean =>
  words.length === 0 || words.some((word) => word.trim() === sentence.trim());

const NOT_APPLIED: Readonly<Record<CorrectionProblemKind, (heading: string, found: string) => string>> = {
  notRead: () => 'không hiểu được',
  sheetGone: () => 'nói về một trang không còn trong tệp',
  headingDiffers: (heading, found) =>
    `không còn khớp: lúc chỉnh ghi «${heading}», nay ở đó ${found === '' ? 'không có chữ nào' : `ghi «${found}»`}`,
  contradicts: (_, found) => `mâu thuẫn với một dòng khác (${found})`,
  noTable: () => 'nói về một cột, nhưng trang đó không có bảng nào',
};

const ADVICE: Readonly<Record<CorrectionProblemKind, string>> = {
  notRead: 'Ghi lại như «Cột E» hoặc «Dòng 12» và «Điểm tự chấm», hoặc xoá dòng này rồi chỉ lại ở mục Cách đọc.',
  sheetGone: 'Sửa tên trang trên dòng này, hoặc xoá dòng.',
  headingDiffers: 'Sửa cột «Tiêu đề lúc chỉnh» và vị trí theo bảng hiện nay, hoặc xoá dòng này rồi chỉ lại ở mục Cách đọc.',
  contradicts: 'Giữ một trong hai dòng, xoá dòng kia.',
  noTable: 'Chỉ dòng tiêu đề của bảng trước («Dòng …» là «Tiêu đề bảng»), hoặc xoá dòng này.',
};
