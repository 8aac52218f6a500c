import type { MethodProblem } from '../../../core/domain/scorecard';
import type { IssueWordsOf, RangeCode } from '../../parts/issueWords';
import { vietnameseNumbers } from '../../format';

const { decimal } = vietnameseNumbers;

/** Lời về giá trị nằm ngoài phạm vi cho phép, và về chỉ tiêu. */
export const ranges: IssueWordsOf<RangeCode> = {
  percentOutOfRange: ({ facts }) => ({
    what: `Tỷ lệ ${decimal(facts.value)}% nằm ngoài khoảng từ 0% đến 100%.`,
    why: 'Phần của một tổng số không thể vượt 100% hoặc âm.',
    advice: 'Kiểm tra tử số, mẫu số và dấu thập phân rồi nhập lại.',
  }),
  negativeCount: ({ facts }) => ({
    what: `Số lượng ghi là ${decimal(facts.value)}, nhỏ hơn 0.`,
    why: 'Số lượng không thể âm.',
    advice: 'Kiểm tra lại số liệu; nếu không có thì ghi 0.',
  }),
  fractionalCount: ({ facts }) => ({
    what: `Số lượng ghi là ${decimal(facts.value)}, không phải số nguyên.`,
    why: 'Tiêu chí này đếm số lượng, nên kết quả phải là số nguyên.',
    advice: 'Kiểm tra xem có nhầm dấu thập phân, hoặc nhầm cột điểm với cột kết quả không.',
  }),
  scoreAboveMaximum: ({ facts }) => ({
    what: `Điểm ${decimal(facts.value)} vượt điểm tối đa ${decimal(facts.maximum)}.`,
    why: 'Chương trình không tự cắt điểm; điểm vượt làm sai tổng điểm và thứ hạng.',
    advice: `Nhập lại điểm không quá ${decimal(facts.maximum)}, hoặc xem lại điểm chuẩn của tiêu chí.`,
  }),
  negativeScore: ({ facts }) => ({
    what: `Điểm ghi là ${decimal(facts.value)}, nhỏ hơn 0.`,
    why: 'Chỉ mục điểm trừ mới có số âm.',
    advice: 'Nhập lại điểm; nếu là điểm trừ thì ghi vào mục điểm trừ.',
  }),
  penaltySign: ({ facts }) =>
    facts.signConvention === 'rowNegative'
      ? {
          what: `Dòng điểm trừ ghi ${decimal(facts.value)}, trong khi dòng điểm trừ phải ghi số âm hoặc 0.`,
          why: 'Ghi số dương ở đây có thể bị hiểu là cộng thêm điểm.',
          advice: `Nếu là trừ điểm thì ghi ${decimal(facts.flipped)}.`,
        }
      : {
          what: `Cột điểm trừ ghi ${decimal(facts.value)}, trong khi cột này ghi số điểm bị trừ, từ 0 trở lên.`,
          why: 'Trừ đi một số âm sẽ thành cộng điểm.',
          advice: `Nếu bị trừ thì ghi ${decimal(facts.flipped)}.`,
        },
  bonusAboveCap: ({ facts }) => ({
    what: `Điểm thưởng ${decimal(facts.value)} vượt mức tối đa ${decimal(facts.cap)} của mục này.`,
    why: 'Phần vượt không được tính vào tổng điểm, cần nói rõ để đơn vị biết.',
    advice: 'Xem lại số điểm, hoặc ghi chú phần không được tính.',
  }),
  valueOutsideDomain: ({ facts }) => ({
    what: `Kết quả ${decimal(facts.value)}: ${DOMAIN[facts.problem]}.`,
    why: 'Cách chấm điểm không nói giá trị này được bao nhiêu điểm, nên chưa tính được.',
    advice: 'Kiểm tra lại kết quả, hoặc bổ sung mức này vào cách chấm điểm của tiêu chí.',
  }),
  halfPassed: ({ facts }) => ({
    what: `Tiêu chí này chỉ có đạt (${decimal(facts.maximum)} điểm) hoặc không đạt (0 điểm), nhưng ghi ${decimal(facts.value)} điểm.`,
    why: 'Cách chấm điểm không có mức ở giữa, nên không ai giải thích được điểm này.',
    advice: 'Ghi 0 hoặc điểm tối đa; nếu Cụm cho điểm từng phần thì sửa cách chấm điểm của tiêu chí.',
  }),
  pointsDoNotFollow: ({ facts }) => ({
    what:
      `Điểm đã nhập là ${decimal(facts.typed)}, nhưng theo cách chấm điểm thì ` +
      `${facts.value === '' ? 'kết quả thực hiện' : `kết quả ${decimal(facts.value)}`} được ${decimal(facts.computed)} điểm.`,
    why: facts.sentence === null ? 'Điểm phải theo đúng kết quả thực hiện.' : `Cách chấm của tiêu chí: «${facts.sentence}».`,
    advice: 'Sửa điểm hoặc sửa kết quả; chương trình không tự thay điểm của người chấm.',
  }),
  selfScoreDependsOnLeader: ({ facts }) => ({
    what: `Điểm tự chấm ${decimal(facts.claimed)} của tiêu chí này phụ thuộc đơn vị dẫn đầu: từ ${decimal(facts.least)} đến ${decimal(facts.most)} điểm.`,
    why: 'Tiêu chí so sánh giữa các đơn vị, nên một đơn vị tự chấm chưa biết chắc được bao nhiêu điểm.',
    advice: 'Ghi khoảng điểm có thể đạt, hoặc để trống chờ Cụm tổng hợp.',
  }),
  targetZero: () => ({
    what: 'Chỉ tiêu ghi là 0.',
    why: 'Số 0 có thể là không giao, chưa nhập, hoặc chỉ tiêu bằng 0; hiểu sai thì đơn vị có thể được trọn điểm.',
    advice: 'Nếu không giao thì ghi «Không giao»; nếu có giao thì nhập chỉ tiêu lớn hơn 0.',
  }),
  targetNotEntered: ({ facts }) => ({
    what: `Chưa nhập chỉ tiêu${facts.unitOfMeasure === null ? '' : ` (${facts.unitOfMeasure})`}.`,
    why: 'Điểm tính theo tỷ lệ hoàn thành chỉ tiêu; để trống không có nghĩa là không giao.',
    advice: 'Nhập chỉ tiêu, hoặc ghi «Không giao».',
  }),
  targetNotAboveZero: ({ facts }) => ({
    what: `Chỉ tiêu ghi là ${decimal(facts.value)}, không lớn hơn 0.`,
    why: 'Không tính được tỷ lệ hoàn thành trên chỉ tiêu như vậy.',
    advice: 'Nhập chỉ tiêu lớn hơn 0, hoặc chọn cách chấm khác, ví dụ «có / không».',
  }),
  unassignedWithResult: ({ facts }) => ({
    what: `Đơn vị không được giao chỉ tiêu này nhưng có kết quả${facts.result === '' ? '' : ` ${decimal(facts.result)}`}.`,
    why: 'Tính hay không tính kết quả này sẽ làm thay đổi điểm và mẫu số của đơn vị.',
    advice: 'Cụm quyết định: không tính, hoặc tính theo đơn vị cao nhất; ghi lựa chọn vào trang Cấu hình.',
  }),
};

const DOMAIN: Readonly<Record<MethodProblem, string>> = {
  negativeCount: 'số lượng nhỏ hơn 0',
  fractionalCount: 'số lượng không phải số nguyên',
  belowFirstTier: 'thấp hơn mức thấp nhất của thang điểm',
  betweenTiers: 'nằm giữa hai mức của thang điểm',
  aboveLastTier: 'cao hơn mức cao nhất của thang điểm',
  mixedScale: 'kết quả ghi theo phần trăm còn chỉ tiêu ghi theo số lượng',
  targetMissing: 'chưa có chỉ tiêu để so sánh',
  targetNotAboveZero: 'chỉ tiêu không lớn hơn 0',
  zeroResult: 'bằng 0 thì không chia được, mà cách chấm không nói được bao nhiêu điểm',
  equalGoalposts: 'hai mốc của cách chấm bằng nhau',
  unknownWord: 'không có trong thang điểm',
  notNumber: 'không phải số',
  noMaximum: 'tiêu chí chưa có điểm tối đa để tính',
  belowTarget: 'chưa đạt chỉ tiêu',
  placeNotInTable: 'thứ hạng không có trong bảng điểm',
  kindsNotGiven: 'chưa ghi rõ số lượng của từng loại',
  periodsNotGiven: 'chưa ghi rõ số lượng của từng kỳ',
  partsNotGiven: 'chưa ghi đủ kết quả của các phần',
};
