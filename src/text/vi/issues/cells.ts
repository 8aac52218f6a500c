import type { IssueFacts } from '../../../core/domain/issue';
import type { CellCode, IssueWordsOf } from '../../parts/issueWords';
import { criterionName } from '../../criterionName';
import { vietnameseNumbers } from '../../format';

const { decimal } = vietnameseNumbers;

const STAGES: Readonly<Record<IssueFacts['scoreMissing']['stage'], string>> = {
  self: 'điểm tự chấm',
  review1: 'điểm thẩm định lần 1',
  review2: 'điểm thẩm định lần 2',
  agreed: 'điểm thống nhất',
  result: 'kết quả thực hiện',
  target: 'chỉ tiêu',
  bonusColumn: 'điểm thưởng',
  penaltyColumn: 'điểm trừ',
};

const USUAL: Readonly<Record<IssueFacts['percentScalesMixed']['usual'], string>> = {
  percentSign: 'có dấu % (như 98%)',
  upTo100: 'là số đến 100 (như 98)',
  upTo1: 'là số thập phân đến 1 (như 0,98)',
};

/** Lời về từng ô: không phải số, còn trống, trùng tên. */
export const cells: IssueWordsOf<CellCode> = {
  numberAsText: ({ facts }) => ({
    what: `Ô ghi «${facts.text}» ở dạng chữ; chương trình đọc là số ${decimal(facts.value)}.`,
    why: 'Hàm SUM của Excel bỏ qua số lưu ở dạng chữ, nên tổng trong tệp có thể thiếu phần điểm này.',
    advice: facts.isPercent
      ? `Xoá định dạng chữ của ô rồi gõ lại ${facts.text.trim()}; Excel sẽ giữ đó là phần trăm.`
      : `Đổi ô thành số ${decimal(facts.value)}; giá trị không thay đổi.`,
  }),
  mixedSeparators: ({ facts }) => ({
    what: `Cột ${facts.column} dùng lẫn dấu phẩy và dấu chấm thập phân: «${facts.text}» được đọc là ${decimal(facts.value)}.`,
    why: 'Cùng một cột mà hai cách viết thì người đọc và Excel dễ hiểu sai giá trị.',
    advice: 'Thống nhất một cách viết cho cả cột, tốt nhất là nhập dạng số.',
  }),
  ambiguousSeparator: ({ facts }) => ({
    what: `Ô ghi «${facts.text}», có thể hiểu là ${choices(facts.candidates)}.`,
    why: 'Hai cách hiểu chênh nhau cả nghìn lần, nên chương trình không tự chọn; ô này tạm coi là chưa có điểm.',
    advice:
      facts.suggested === null
        ? 'Xem lại phiếu gốc và nhập lại giá trị ở dạng số.'
        : `Theo điểm tối đa và các ô cùng cột thì nhiều khả năng là ${reading(facts.suggested)}; xin xác nhận rồi nhập lại.`,
  }),
  letterInNumber: ({ facts, fix }) => ({
    what: `Ô ghi «${facts.text}», có chữ hoặc ký hiệu lẫn vào số nên không đọc được giá trị.`,
    why: 'Chưa có giá trị thì chưa tính được tổng điểm của đơn vị.',
    advice:
      fix === null
        ? 'Nhập lại giá trị bằng chữ số theo phiếu gốc.'
        : `Nếu ý định là ${decimal(fix.to)}, xin nhập lại bằng chữ số.`,
  }),
  unreadableNumber: ({ facts }) => {
    const advice =
      facts.suggested === null
        ? 'Nhập lại giá trị dạng số theo phiếu gốc.'
        : `Nếu ý định là ${decimal(facts.suggested)}, xin nhập lại ô chỉ gồm số đó.`;
    const why = 'Chưa chắc chắn về giá trị thì chưa tính điểm; ô này tạm coi là chưa có giá trị.';
    switch (facts.why) {
      case 'unitInside':
        return { what: `Ô ghi «${facts.text}»: số viết liền với đơn vị tính.`, why, advice };
      case 'dateInScore':
        return {
          what: `Ô hiện «${facts.text}»: Excel đã đổi con số thành ngày tháng${readings(facts.candidates)}.`,
          why: 'Giá trị gốc đã mất khi Excel tự đổi, chương trình không thể tự suy ra.',
          advice: 'Đổi định dạng ô về số (Number) rồi nhập lại giá trị theo phiếu gốc.',
        };
      case 'scoreAndMaximum':
        return { what: `Ô ghi «${facts.text}»: điểm và điểm tối đa viết chung một ô.`, why, advice };
      case 'ratioOrDate':
        return { what: `Ô ghi «${facts.text}», có thể là điểm trên điểm tối đa, phân số hoặc ngày tháng.`, why, advice };
      case 'noCachedValue':
        return {
          what: `Ô có công thức ${facts.text} nhưng tệp chưa lưu kết quả tính.`,
          why: 'Không có kết quả thì không biết giá trị của ô, nên chưa tính được điểm.',
          advice: 'Mở tệp bằng Excel, để Excel tính lại, lưu rồi kiểm tra lại.',
        };
      default:
        return { what: `Ô ghi «${facts.text}», không đọc được thành số.`, why, advice };
    }
  },
  oddDigits: ({ facts }) => ({
    what: `Ô ghi «${facts.text}» bằng ký tự khác chữ số thường, được đọc là ${decimal(facts.value)}.`,
    why: 'Excel có thể không nhận ô này là số.',
    advice: `Đổi ô thành ${decimal(facts.value)}; giá trị không thay đổi.`,
  }),
  percentScalesMixed: ({ facts }) => ({
    what: `Ô ghi «${facts.text}», trong khi phần lớn các ô cùng loại ${USUAL[facts.usual]}.`,
    why: 'Lẫn 0,98 với 98 và 98% thì cùng một tỷ lệ có thể lệch nhau một trăm lần.',
    advice: 'Thống nhất một cách ghi tỷ lệ cho tất cả các ô này.',
  }),
  wordNotRecognised: ({ facts }) => ({
    what: `Ô ghi «${facts.text}», chưa rõ nghĩa là có hay không, hoặc là mức nào.`,
    why: 'Chương trình không tự đoán; ô này tạm coi là chưa có giá trị.',
    advice: 'Ghi rõ «Có» hoặc «Không», ghi đúng tên mức trong tiêu chí, hoặc nhập số.',
  }),
  errorValue: ({ facts }) => ({
    what: `Ô báo lỗi ${facts.error} của Excel.`,
    why: 'Ô lỗi không có giá trị, nên chưa tính được điểm và các tổng dùng đến ô này cũng lỗi theo.',
    advice: 'Sửa công thức tại ô này, hoặc nhập giá trị đúng.',
  }),
  emptyTextFormula: ({ facts }) => ({
    what: `Công thức ${facts.formula} trả về ô trống dạng chữ.`,
    why: 'Ô trông như trống nhưng không phải trống, cũng không phải số 0.',
    advice: 'Nếu chưa chấm thì để trống hẳn; nếu là 0 điểm thì nhập số 0.',
  }),
  dateAsText: ({ facts, fix }) => ({
    what: `Ô ghi ngày «${facts.text}» ở dạng chữ${facts.date === null ? ', và lịch không có ngày này' : ''}.${facts.changes.length > 1 ? ` Còn ${String(facts.changes.length - 1)} ô như vậy trong cột.` : ''}`,
    why: 'Excel không sắp xếp và không so sánh được ngày lưu ở dạng chữ.',
    advice:
      facts.date === null
        ? 'Xem lại văn bản gốc rồi gõ lại ngày.'
        : facts.isSure
          ? fix === null
            ? `Đổi định dạng ô sang Ngày (Date) rồi gõ lại ${facts.date}.`
            : `Đổi ô thành ngày ${facts.date}; nội dung không thay đổi.`
          : `Ngày và tháng có thể đã đổi chỗ; nếu đúng là ngày ${facts.date} thì ${fix === null ? 'đổi định dạng ô sang Ngày (Date) rồi gõ lại' : 'đổi ô thành ngày đó'}.`,
  }),
  scoreMissing: ({ facts }) => ({
    what: `Chưa có ${STAGES[facts.stage]}.`,
    why: 'Ô trống không phải 0 điểm; còn thiếu thì chưa xếp hạng được.',
    advice: 'Nhập giá trị; nếu thực sự là 0 thì nhập số 0; nếu không giao chỉ tiêu thì ghi «Không giao».',
  }),
  reviewBlank: ({ facts }) => ({
    what: `Cột ${STAGES[facts.stage]} gần như đã đủ, riêng ô này để trống; đang tính ${decimal(facts.points)} theo ${STAGES[facts.counted]}.`,
    why: 'Có thể đã sót: tổng của cột này chưa cộng ô này.',
    advice: 'Nhập điểm vào ô, hoặc xác nhận rằng tiêu chí này không cần điểm ở cột này.',
  }),
  rowMissing: ({ facts }) => ({
    what: `Phiếu của đơn vị thiếu dòng «${criterionName(facts)}», phiếu đơn vị khác có ở ô ${facts.other}.`,
    why: 'Thiếu một tiêu chí thì tổng điểm không so sánh được với đơn vị khác; không có dòng không phải là 0 điểm.',
    advice: 'Thêm dòng vào dưới ô này và nhập điểm; nếu không giao chỉ tiêu thì ghi «Không giao».',
  }),
  criterionUnscored: ({ facts }) => ({
    what: `Bộ tiêu chí có «${criterionName(facts)}» nhưng bảng chấm điểm không có.`,
    why: 'Tiêu chí đã giao mà không chấm cho đơn vị nào thì tổng điểm của cả Cụm thiếu.',
    advice: 'Thêm tiêu chí vào bảng chấm điểm, ghi cùng một tên ở hai nơi, hoặc bỏ khỏi Bộ tiêu chí.',
  }),
  evidenceMissing: ({ facts }) => ({
    what: `Được ${decimal(facts.points)} điểm nhưng cột minh chứng để trống.`,
    why: 'Điểm không có minh chứng thì chưa đủ căn cứ đề nghị khen thưởng.',
    advice: 'Ghi số, ngày của văn bản làm minh chứng, hoặc xem lại điểm.',
  }),
  unitMissing: ({ facts }) => ({
    what: `Chưa có điểm của ${facts.name} (mới có ${String(facts.found)} trên ${String(facts.expected)} đơn vị).`,
    why: 'Thiếu một đơn vị thì thứ hạng của cả Cụm chưa chắc chắn.',
    advice: 'Bổ sung phiếu điểm của đơn vị, hoặc sửa danh sách đơn vị nếu tên ghi khác nhau.',
  }),
  placeholder: ({ facts }) => ({
    what: `Ô ghi «${facts.text}» thay cho một con số.`,
    why: 'Ký hiệu giữ chỗ không phải 0 điểm, cũng không phải «Không giao»; ô này coi là chưa có giá trị.',
    advice: 'Nhập số, để trống, hoặc ghi «Không giao» ở cột chỉ tiêu nếu đúng là không giao.',
  }),
  nameUnknown: ({ facts }) => ({
    what:
      facts.of === 'unit'
        ? `Bảng bỏ phiếu ghi «${facts.name}», không có trong các đơn vị được chấm điểm.`
        : `Bảng bỏ phiếu ghi hình thức «${facts.name}», không có trong cấu hình khen thưởng.`,
    why: 'Số phiếu ở dòng này không được tính cho đơn vị hay hình thức nào.',
    advice:
      facts.of === 'unit' ? 'Sửa tên đơn vị cho đúng như trên bảng chấm điểm.' : 'Sửa tên hình thức cho đúng như trang Cấu hình.',
  }),
  unitTwice: ({ facts }) => ({
    what: `${facts.name} có tên hai lần trong danh sách.`,
    why: 'Một đơn vị chấm hai lần thì số đơn vị và thứ hạng đều sai.',
    advice: 'Giữ lại một, bỏ phần lặp; nếu là hai đơn vị khác nhau thì ghi tên cho phân biệt.',
  }),
  voteTwice: ({ facts }) => ({
    what: `${facts.name} có hai dòng phiếu cho cùng một lần bỏ phiếu${facts.award === null ? '' : ` «${facts.award}»`} (dòng trước ở ô ${facts.first}).`,
    why: 'Hai dòng mâu thuẫn thì không biết lấy dòng nào; phiếu của đơn vị này tạm coi là chưa có kết quả.',
    advice: 'Giữ lại một dòng đúng theo biên bản kiểm phiếu; nếu là lần bỏ phiếu lại thì ghi rõ, ví dụ «Cờ thi đua, vòng 2».',
  }),
  unitLookAlike: ({ facts }) => ({
    what:
      facts.differ === 'tonePlacement'
        ? `Tên «${facts.name}» và «${facts.other}» (ô ${facts.otherCell}) chỉ khác cách đặt dấu.`
        : `Tên «${facts.name}» và «${facts.other}» (ô ${facts.otherCell}) chỉ khác nhau ở dấu.`,
    why:
      facts.differ === 'tonePlacement'
        ? 'Đây là một tên viết theo hai kiểu đặt dấu, đang được tính thành hai đơn vị.'
        : 'Hai tên khác dấu có thể là hai đơn vị, cũng có thể là một đơn vị gõ sai dấu và bị tính thành hai.',
    advice: 'Nếu là một đơn vị thì ghi thống nhất một tên; nếu là hai thì xác nhận để giữ nguyên.',
  }),
  numberTwice: ({ facts }) => ({
    what: `Số thứ tự «${facts.number}» lặp lại trong cùng một nhóm (đã có ở ô ${facts.other}).`,
    why: 'Hai tiêu chí cùng số thì khi trích dẫn không biết là tiêu chí nào.',
    advice:
      facts.cells.length < 2
        ? 'Đánh lại số thứ tự cho các tiêu chí trong nhóm.'
        : `Đánh lại số thứ tự cho các tiêu chí trong nhóm; ${facts.cells.length} trang cùng ghi số này.`,
  }),
  disqualifierWithoutBasis: ({ facts }) => ({
    what:
      facts.missing === 'reason'
        ? 'Có ghi trường hợp không xét thi đua nhưng chưa nêu lý do.'
        : 'Có ghi trường hợp không xét thi đua nhưng chưa nêu văn bản làm căn cứ.',
    why: 'Loại một đơn vị khỏi xếp hạng phải có đủ lý do và căn cứ.',
    advice: 'Bổ sung vào cột «Điều kiện loại» và cột «Căn cứ» trên trang Đơn vị.',
  }),
};

function choices(candidates: readonly string[]): string {
  return candidates.map(reading).join(' hoặc ');
}

/** Không chấm hàng nghìn, để hai cách hiểu không trông giống nhau. */
function reading(candidate: string): string {
  return candidate.includes('.') ? `số thập phân ${candidate.replace('.', ',')}` : `số nguyên ${candidate}`;
}

function readings(candidates: readonly string[]): string {
  return candidates.length === 0
    ? ''
    : `, có thể đã gõ ${candidates.map((one) => (one.includes('/') ? one : decimal(one))).join(' hoặc ')}`;
}
