import type { TextPlace } from '../../core/domain/proofreading';
import type { HostFailure } from '../../core/workbook/host';
import { vietnameseNumbers } from '../format';
import type { ProofWords } from '../parts/proofWords';

const { decimal } = vietnameseNumbers;
const place = ({ line, column }: TextPlace): string => `dòng ${line}, cột ${column}`;
const day = (iso: string): string => iso.split('-').reverse().join('/');
const others = (places: readonly TextPlace[]): string =>
  places.length === 0 ? '' : ` Xem thêm ${places.map(place).join('; ')}.`;
const counted = (number: string, subject: string): string => `${decimal(number)}${subject === '' ? '' : ` ${subject}`}`;

/** Lời khi soát văn bản. */
export const proofread: ProofWords = {
  byCode: {
    sumDiffers: ({ facts }) => ({
      what: `Tổng nêu ${counted(facts.stated, facts.subject)}, các phần cộng lại ${decimal(facts.sum)} (${facts.parts.map(decimal).join(' + ')}), lệch ${decimal(facts.difference)}.`,
      why: 'Người đọc sẽ thấy báo cáo tự mâu thuẫn; tỷ lệ và điểm tính từ số sai cũng sai theo.',
      advice: 'Đề nghị kiểm tra cả tổng và các phần; chương trình không biết số nào sai.',
    }),
    subsetAbove: ({ facts }) => ({
      what: `Trong ${counted(facts.whole, facts.subject)} lại có ${decimal(facts.subset)} («${facts.text}»).`,
      why: 'Một bộ phận không thể lớn hơn toàn thể.',
      advice: 'Đề nghị kiểm tra lại hai con số này.',
    }),
    shareDiffers: ({ facts }) => ({
      what: `Ghi ${decimal(facts.stated)}%, nhưng ${decimal(facts.part)}/${decimal(facts.whole)} là ${decimal(facts.computed)}%.`,
      why: 'Tỷ lệ là con số được đem so sánh và chấm điểm.',
      advice: 'Tính lại tỷ lệ, hoặc kiểm tra tử số và mẫu số.',
    }),
    datesDiffer: ({ facts, others: places }) => ({
      what: `Văn bản ${facts.document} được ghi ${facts.dates.length} ngày khác nhau: ${facts.dates.map(day).join(', ')}.${others(places)}${facts.cells.length === 0 ? '' : ` Trong sổ: ${facts.cells.join(', ')}.`}`,
      why: 'Một văn bản chỉ có một ngày ban hành; ghi sai thì minh chứng không đối chiếu được.',
      advice: 'Mở văn bản gốc, ghi lại ngày cho thống nhất.',
    }),
    issuersDiffer: ({ facts, others: places }) => ({
      what: `Văn bản ${facts.document} được ghi của nhiều cơ quan: ${facts.issuers.join('; ')}.${others(places)}`,
      why: 'Cùng số, ký hiệu mà khác nơi ban hành thì có thể là ghi nhầm, hoặc là hai văn bản.',
      advice: 'Đối chiếu với văn bản gốc.',
    }),
    impossibleDate: ({ facts }) => ({
      what: facts.isMonthFirst
        ? `Ngày của văn bản ${facts.document} («${facts.text}») viết tháng trước ngày.`
        : `Ngày của văn bản ${facts.document} («${facts.text}») không có trên lịch.`,
      why: 'Ngày sai thì không tìm lại được văn bản.',
      advice: facts.isMonthFirst ? 'Viết ngày trước, tháng sau.' : 'Đối chiếu với văn bản gốc rồi sửa lại.',
    }),
    figureDiffers: ({ facts }) => ({
      what: `«${facts.name}»: báo cáo ghi ${decimal(facts.stated)}, sổ ${facts.isSum ? 'cộng các đơn vị được' : 'ghi'} ${decimal(facts.inWorkbook)} (${facts.cell}).`,
      why: facts.isSum
        ? 'Số liệu chung trong báo cáo của Cụm phải bằng tổng số liệu của các đơn vị trong sổ.'
        : 'Báo cáo và bảng chấm điểm của cùng một đơn vị phải dùng cùng một số liệu.',
      advice: 'Kiểm tra hai nơi có cùng thời điểm, cùng phạm vi không, rồi sửa nơi sai.',
    }),
  },
  place,
  verdict: { agrees: 'khớp', differs: 'LỆCH', unsure: 'chưa chắc' },
  doubt: {
    subset: 'chỉ nêu một phần',
    overlap: 'các phần có thể trùng nhau',
    incomplete: 'có thể chưa kể hết các phần',
    rough: 'số liệu ước chừng',
    mixedUnits: 'lẫn người và lượt người',
    structure: 'câu có thể hiểu nhiều cách',
  },
  heading: {
    issues: 'CẦN KIỂM TRA',
    sums: 'TỔNG VÀ CÁC PHẦN',
    shares: 'TỶ LỆ',
    documents: 'VĂN BẢN ĐƯỢC VIỆN DẪN',
    compared: 'ĐỐI CHIẾU VỚI SỔ',
  },
  found: (sums, documents, alarms) =>
    `Đã đọc ${sums} chỗ nêu tổng với các phần, ${documents} văn bản được viện dẫn; ${alarms === 0 ? 'không thấy chỗ nào sai' : `${alarms} chỗ cần kiểm tra`}.`,
  nothingStated: 'Không thấy câu nào nêu tổng kèm các phần.',
  noIssues: 'Không phát hiện sai sót.',
  sum: (stated, subject, parts, sum) =>
    `${counted(stated, subject)} = ${parts.map(decimal).join(' + ')}${decimal(sum) === decimal(stated) ? '' : ` (cộng lại ${decimal(sum)})`}`,
  share: (stated, part, whole, computed) =>
    `${decimal(stated)}% của ${decimal(part)}/${decimal(whole)}${stated === computed ? '' : ` (tính ra ${decimal(computed)}%)`}`,
  document: (document, dates, mentions) =>
    `${document}${dates.length === 0 ? '' : ` ngày ${dates.map(day).join(', ')}`}${mentions > 1 ? ` (nhắc ${mentions} lần)` : ''}`,
  compared: ({ figures, workbookFigures, sharedDocuments, evidenceDocuments }) =>
    `Đối chiếu được ${figures} trong ${workbookFigures} số liệu của sổ và ${sharedDocuments} trong ${evidenceDocuments} lần sổ nêu văn bản minh chứng. Những số liệu khác của sổ không thấy nêu rõ trong báo cáo nên chưa so.`,
  figure: (name, stated, inWorkbook, cell, isSum) =>
    `${name}: báo cáo ${decimal(stated)}, sổ ${decimal(inWorkbook)} (${isSum ? 'cộng ' : ''}${cell})`,
  cannotOpen,
  panel: {
    title: 'Soát văn bản',
    intro: [
      'Dán nội dung báo cáo hoặc mở tệp .docx, .txt: chương trình cộng lại các phần của mỗi tổng, tính lại tỷ lệ và đối chiếu ngày của các văn bản được viện dẫn.',
      'Chỗ nào không chắc thì nói là không chắc. Nội dung không rời khỏi máy này.',
    ],
    choose: 'Mở tệp .docx hoặc .txt',
    drop: 'hoặc thả tệp vào đây',
    pasteLabel: 'Nội dung báo cáo',
    pasteHint: 'Dán nội dung vào đây',
    read: 'Soát',
    clear: 'Xoá, soát văn bản khác',
    opened: (file, lines) => `${file}: ${lines} dòng`,
    withWorkbook: 'Đối chiếu với sổ đang mở',
    unsureHeading: 'Chưa chắc',
    showAll: (count) => `Xem ${count} chỗ đã đọc`,
  },
};

function cannotOpen(failure: HostFailure, file: string): { message: string; advice: string } | null {
  switch (failure.code) {
    case 'notDocument':
      return failure.detail === 'doc'
        ? { message: `Tệp «${file}» là loại .doc đời cũ.`, advice: 'Mở bằng Word, lưu lại ở dạng .docx rồi soát.' }
        : { message: `Tệp «${file}» không phải văn bản đọc được.`, advice: 'Chọn tệp .docx hoặc .txt.' };
    case 'encrypted':
      return { message: `Tệp «${file}» có mật khẩu.`, advice: 'Mở bằng Word, bỏ mật khẩu rồi lưu lại.' };
    case 'damaged':
      return {
        message: `Tệp «${file}» bị hỏng hoặc thiếu dữ liệu (${failure.part}).`,
        advice: 'Mở bằng Word, chọn sửa chữa rồi lưu thành tệp mới; hoặc dán nội dung vào khung soát.',
      };
    case 'tooLarge':
      return {
        message: `Tệp «${file}» quá lớn để soát.`,
        advice: 'Bỏ hình ảnh rồi lưu thành tệp mới, hoặc dán nội dung vào khung soát.',
      };
    default:
      return null;
  }
}
