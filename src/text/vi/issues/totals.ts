import type { BallotProblem } from '../../../core/domain/issue';
import type { IssueWordsOf, TotalCode } from '../../parts/issueWords';
import { shiftsNothing } from '../../shiftsNothing';
import { vietnameseNumbers } from '../../format';

const { decimal } = vietnameseNumbers;

/** Lời về tổng, thứ hạng và phiếu bầu không khớp nhau. */
export const totals: IssueWordsOf<TotalCode> = {
  partsDiffer: ({ facts }) => ({
    what:
      `${facts.name}: tổng nêu ${decimal(facts.total)}, các phần cộng lại ${decimal(facts.sum)} ` +
      `(${facts.parts.map(decimal).join(' + ')}), lệch ${decimal(facts.difference)}.`,
    why: 'Số liệu không khớp thì tỷ lệ và điểm tính từ đó cũng không chắc đúng.',
    advice: 'Đề nghị kiểm tra lại cả tổng và các phần; chương trình không biết số nào sai.',
  }),
  subsetAboveWhole: ({ facts }) => ({
    what: `${facts.name}: ${facts.subset} ${decimal(facts.subsetValue)} lớn hơn tổng số ${decimal(facts.whole)}.`,
    why: 'Một bộ phận không thể lớn hơn toàn thể.',
    advice: 'Đề nghị kiểm tra lại hai con số này.',
  }),
  groupTotalDiffers: ({ facts, effect }) => ({
    what: `Điểm của nhóm ghi ${decimal(facts.stated)}, cộng các tiêu chí được ${decimal(facts.computed)}, lệch ${decimal(facts.difference)}.${texts(facts.textCells)}`,
    why: shiftsNothing(effect)
      ? 'Điểm nhóm in ra không khớp với điểm từng tiêu chí.'
      : 'Điểm nhóm sai thì tổng điểm và xếp hạng cũng sai theo.',
    advice:
      facts.textCells.length > 0
        ? 'Đổi các ô đó thành số để Excel cộng đủ.'
        : 'Kiểm tra công thức cộng của nhóm, hoặc nhập lại điểm nhóm.',
  }),
  totalDiffers: ({ facts }) => ({
    what:
      facts.textCells.length > 0
        ? `Tổng điểm ghi ${decimal(facts.stated)} bỏ sót số lưu ở dạng chữ tại ${facts.textCells.join(', ')}; tính đủ là ${decimal(facts.stated)} → ${decimal(facts.computed)}.`
        : `Tổng điểm ghi ${decimal(facts.stated)}, tính lại được ${decimal(facts.computed)}, lệch ${decimal(facts.difference)}.`,
    why: places(facts.statedPlace, facts.computedPlace),
    advice:
      facts.textCells.length > 0
        ? 'Đổi các ô đó thành số để Excel cộng đủ.'
        : 'Kiểm tra công thức cộng, điểm thưởng, điểm trừ và mức trần rồi sửa lại tổng.',
  }),
  selfTotalDiffers: ({ facts }) => ({
    what: `Tổng điểm tự chấm ghi ${decimal(facts.stated)}, tính lại được ${decimal(facts.computed)}, lệch ${decimal(facts.difference)}.`,
    why: 'Tổng tự chấm không dùng để xếp hạng, nhưng in ra sẽ không khớp với từng tiêu chí.',
    advice: 'Sửa lại tổng tự chấm trước khi in.',
  }),
  placeDiffers: ({ facts }) => ({
    what:
      facts.computed === null
        ? `Trong tệp ghi hạng ${decimal(facts.stated)}, nhưng đơn vị thuộc diện không xếp hạng.`
        : `Trong tệp ghi hạng ${decimal(facts.stated)}, tính theo tổng điểm là hạng ${facts.computed}.`,
    why: 'Thứ hạng trên giấy phải khớp với điểm.',
    advice: 'Sửa lại thứ hạng trong tệp trước khi in, hoặc kiểm tra lại điểm.',
  }),
  classDiffers: ({ facts }) => ({
    what: `Trong tệp ghi ${CLASS[facts.of]} «${facts.stated}», theo quy chế là ${facts.computed === null ? 'không có' : `«${facts.computed}»`}.`,
    why: 'Xếp loại và danh hiệu trên giấy phải khớp với điểm, thứ hạng và quy chế.',
    advice: 'Sửa lại ô này trước khi in, hoặc kiểm tra lại điểm và quy chế.',
  }),
  votesDoNotBalance: ({ facts }) => ({
    what: BALLOT[facts.problem](decimal(facts.left), decimal(facts.right)),
    why: 'Số phiếu không khớp thì kết quả bỏ phiếu chưa dùng được.',
    advice: 'Đối chiếu với biên bản kiểm phiếu rồi nhập lại.',
  }),
};

const CLASS = { grade: 'xếp loại', award: 'danh hiệu' } as const;

const BALLOT: Readonly<Record<BallotProblem, (left: string, right: string) => string>> = {
  ballotsDiffer: (left, right) => `Đồng ý, không đồng ý và không hợp lệ cộng lại ${left} phiếu, trong khi thu về ${right} phiếu.`,
  returnedAboveIssued: (left, right) => `Thu về ${left} phiếu, nhiều hơn ${right} phiếu phát ra.`,
  returnedAboveVoters: (left, right) => `Thu về ${left} phiếu, nhiều hơn ${right} người có mặt và gửi ý kiến bằng văn bản.`,
  votersAboveMembers: (left, right) =>
    `Có mặt và gửi ý kiến bằng văn bản là ${left} người, nhiều hơn tổng số ${right} thành viên.`,
  presentAboveMembers: (left, right) => `Có mặt ${left} người, nhiều hơn tổng số ${right} thành viên.`,
  yesAboveValid: (left, right) => `Đồng ý ${left} phiếu, nhiều hơn ${right} phiếu hợp lệ.`,
};

function texts(cells: readonly string[]): string {
  return cells.length === 0 ? '' : ` Phần lệch đúng bằng số lưu ở dạng chữ tại ${cells.join(', ')}.`;
}

function places(stated: string | null, computed: string | null): string {
  if (stated === null || computed === null) return 'Tổng điểm quyết định thứ hạng, nên phải khớp với điểm từng tiêu chí.';
  return stated === computed
    ? `Thứ hạng vẫn là ${computed}, nhưng tổng điểm in ra không khớp với điểm từng tiêu chí.`
    : `Thứ hạng thay đổi: ${stated} → ${computed}.`;
}
