import { vietnameseNumbers } from '../../format';
import { dateWords } from '../../yearDate';
import type { YearWords } from '../../parts/yearWords';

const number = vietnameseNumbers.decimal;

/** Lời về những điều phát hiện trên các trang theo dõi năm của Cụm. */
export const yearFindings: YearWords['findings'] = {
  numberUnread: ({ heading, text }) => ({
    what: `Không đọc được số «${text}» ở cột «${heading}».`,
    advice: 'Chỉ gõ số, dấu phẩy cho phần lẻ (ví dụ 25,5); đơn vị tính và lời giải thích để ở cột khác.',
  }),
  yearUnread: ({ heading, text }) => ({
    what: `«${text}» ở cột «${heading}» không phải một năm.`,
    advice: 'Gõ năm bằng bốn chữ số, ví dụ 2026.',
  }),
  dateUnread: ({ heading, text }) => ({
    what: `«${text}» ở cột «${heading}» không phải một ngày có thật.`,
    advice: 'Gõ ngày trước, tháng sau, đủ năm: 16/3/2026.',
  }),
  cellMissing: ({ heading }) => ({
    what: `Dòng này chưa có «${heading}».`,
    advice: 'Mỗi dòng phải nói rõ là của năm nào, đơn vị nào; điền nốt ô này hoặc xoá cả dòng.',
  }),
  columnUnknown: ({ heading }) => ({
    what: `Cột «${heading}» không có trong biểu này, nên sẽ mất khi biểu được ghi lại.`,
    advice: 'Chuyển nội dung sang cột Ghi chú rồi bỏ cột, hoặc giữ nó ở một trang khác.',
  }),
  wordUnknown: ({ heading, text, known }) => ({
    what: `Không rõ «${text}» ở cột «${heading}» là gì.`,
    advice: `Dùng một trong các từ: ${known.join(', ')}.`,
  }),
  leaderMissing: ({ year }) => ({
    what: `Chưa có Cụm trưởng năm ${String(year)}.`,
    advice: 'Ghi «Cụm trưởng» ở cột Vai trò của đơn vị đó.',
  }),
  leaderTwice: ({ year, units }) => ({
    what: `Năm ${String(year)} có ${String(units.length)} Cụm trưởng trong cùng thời gian: ${units.join(', ')}.`,
    advice: 'Sửa vai trò, hoặc ghi từ ngày, đến ngày cho từng đơn vị nếu đã đổi giữa năm.',
  }),
  memberTwice: ({ unit, year, other }) => ({
    what: `${unit} có hai dòng trong năm ${String(year)}${unit === other ? '' : ` (dòng kia ghi là ${other})`}.`,
    advice: 'Gộp vào một dòng (nhiều vai trò thì cách nhau bằng dấu chấm phẩy), hoặc ghi từ ngày, đến ngày cho từng dòng.',
  }),
  datesTurned: ({ from, to }) => ({
    what: `Đến ngày ${dateWords(to)} lại trước từ ngày ${dateWords(from)}.`,
    advice: 'Kiểm tra lại hai ngày.',
  }),
  nameTwice: ({ name, units }) => ({
    what: `«${name}» được ghi là tên của nhiều đơn vị: ${units.join(', ')}.`,
    advice: 'Mỗi tên gọi khác chỉ để ở một đơn vị.',
  }),
  mergedStillMember: ({ unit, into, year }) => ({
    what: `${unit} vẫn là thành viên năm ${String(year)}, dù đã hợp nhất vào ${into} trước đó.`,
    advice: 'Thay bằng tên mới, hoặc sửa ngày hợp nhất ở biểu «Tên gọi khác».',
  }),
  memberUnscored: ({ unit, year }) => ({
    what: `${unit} là thành viên năm ${String(year)} nhưng không có trong bảng chấm điểm.`,
    advice: 'Thêm đơn vị vào bảng chấm điểm, hoặc bỏ khỏi danh sách thành viên.',
  }),
  scoredNoMember: ({ unit, year }) => ({
    what: `${unit} có trong bảng chấm điểm nhưng không có trong danh sách thành viên năm ${String(year)}.`,
    advice: 'Thêm một dòng cho đơn vị, hoặc ghi tên này ở cột «Tên gọi khác» nếu chỉ là cách viết khác.',
  }),
  roleNotRecognised: ({ unit, year }) => ({
    what: `Vai trò của ${unit} năm ${String(year)} mới là giới thiệu hoặc dự kiến.`,
    advice: 'Khi có quyết định của Học viện, ghi «Công nhận» và số, ngày quyết định ở cột Căn cứ.',
  }),
  registrationTwice: ({ unit, year }) => ({
    what: `${unit} có hai dòng đăng ký trong năm ${String(year)}.`,
    advice: 'Gộp vào một dòng; nhiều danh hiệu thì cách nhau bằng dấu chấm phẩy.',
  }),
  registrationMissing: ({ unit, year }) => ({
    what: `${unit} là thành viên năm ${String(year)} nhưng chưa có dòng đăng ký.`,
    advice: 'Thêm dòng đăng ký; không có thì đơn vị bị coi là không đăng ký.',
  }),
  registrationStranger: ({ unit, year }) => ({
    what: `${unit} có đăng ký năm ${String(year)} nhưng không có trong bảng chấm điểm.`,
    advice: 'Kiểm tra tên đơn vị; tên phải viết như ở bảng chấm điểm.',
  }),
  registrationYearEmpty: ({ year }) => ({
    what: `Trang Đăng ký chưa có danh hiệu nào được đăng ký cho năm ${String(year)}, nên chưa kiểm tra được ai đã đăng ký.`,
    advice: 'Thêm các dòng của năm này, hoặc sửa cột Năm.',
  }),
  titlesMissing: ({ unit, year }) => ({
    what: `${unit} chưa đăng ký danh hiệu nào năm ${String(year)}.`,
    advice: 'Điền danh hiệu đăng ký; để trống thì đơn vị không được xét.',
  }),
  targetTwice: ({ id, year }) => ({
    what: `Mã ${id} có hai dòng trong năm ${String(year)} của cùng một đơn vị.`,
    advice: 'Sửa mã hoặc bỏ một dòng.',
  }),
  boundsTurned: ({ target, least, most }) => ({
    what: `Chỉ tiêu ${target}: từ ${number(least)} đến ${number(most)} là ngược.`,
    advice: 'Kiểm tra lại hai ô Từ và Đến.',
  }),
  boundMissing: ({ target }) => ({
    what: `Chỉ tiêu ${target} có kết quả nhưng chưa có phép so hoặc mức.`,
    advice: 'Điền Phép so và mức ở ô Từ, Đến.',
  }),
  wholeMissing: ({ target }) => ({
    what: `Chỉ tiêu ${target} tính theo tỷ lệ nhưng chưa có mẫu số.`,
    advice: 'Điền Mẫu số, hoặc ghi mã của chỉ tiêu làm mẫu số ở ô Tính trên.',
  }),
  wholeDiffers: ({ target, whole, base, result }) => ({
    what: `Chỉ tiêu ${target}: mẫu số ghi ${number(whole)}, nhưng kết quả của ${base} là ${number(result)}.`,
    advice: 'Để trống Mẫu số khi tính trên một chỉ tiêu khác; chương trình lấy kết quả của chỉ tiêu đó.',
  }),
  resultNoCount: ({ target, result }) => ({
    what: `Kết quả ${number(result)} của chỉ tiêu ${target} không phải số đếm.`,
    advice: 'Ghi số người, số tập thể đạt được; tỷ lệ do chương trình tính.',
  }),
  resultAboveWhole: ({ target, result, whole }) => ({
    what: `Kết quả ${number(result)} của chỉ tiêu ${target} lớn hơn mẫu số ${number(whole)}.`,
    advice: 'Kiểm tra lại kết quả và mẫu số.',
  }),
  noCountFits: ({ target }) => ({
    what: `Không có số nguyên nào đúng mức của chỉ tiêu ${target} với mẫu số này.`,
    advice: 'Cụm hoặc trường cần nói rõ lấy tròn thế nào.',
  }),
  aboveLegalLimit: ({ target, rate, most, document }) => ({
    what: `Tỷ lệ ${number(rate)}% của chỉ tiêu ${target} vượt ${number(most)}% theo ${document}.`,
    advice: 'Đối chiếu văn bản đang có hiệu lực trước khi trình; có thể tắt cảnh báo ở biểu quy định.',
  }),
  statisticsYearMissing: () => ({
    what: 'Bảng thống kê này không ghi năm.',
    advice: 'Ghi «Cụm … – Năm 2026 – Kỳ: cả năm» ở dòng ngay trên tiêu đề bảng.',
  }),
  statisticTwice: ({ number: turn }) => ({
    what: `Số thứ tự ${turn} có hai dòng trong một bảng.`,
    advice: 'Mỗi dòng một số thứ tự; số như 1.10 phải gõ vào ô kiểu chữ.',
  }),
  partsDiffer: ({ unit, name, division, total, sum, difference, parts }) => ({
    what: `${unit}: ${name}: tổng nêu ${number(total)}, các phần${division === '' ? '' : ` theo ${division.toLowerCase()}`} cộng lại ${number(sum)} (${parts.map(number).join(' + ')}), lệch ${number(difference.replace('-', ''))}.`,
    advice: 'Đề nghị kiểm tra tổng và từng phần với nguồn số liệu.',
  }),
  subsetAbove: ({ unit, name, value, whole, total }) => ({
    what: `${unit}: ${name} ${number(value)} lớn hơn ${whole} ${number(total)}.`,
    advice: 'Một phần không thể lớn hơn toàn bộ: kiểm tra cả hai ô.',
  }),
  clusterTotalDiffers: ({ name, total, sum }) => ({
    what: `${name}: ô Toàn Cụm ghi ${number(total)}, các trường cộng lại ${number(sum)}.`,
    advice: 'Dùng công thức cộng ở ô Toàn Cụm, không gõ số.',
  }),
  clusterTotalTyped: ({ name, total }) => ({
    what: `${name}: ô Toàn Cụm là số gõ tay (${number(total)}), nên sẽ không đổi theo số của các trường.`,
    advice: 'Thay bằng công thức cộng; ghi lại trang này thì công thức có sẵn.',
  }),
  activityOtherYear: ({ on, year }) => ({
    what: `Hoạt động ngày ${dateWords(on)} lại ghi ở năm ${String(year)}.`,
    advice: 'Sửa cột Năm hoặc cột Ngày.',
  }),
  activityStranger: ({ unit, year }) => ({
    what: `${unit} có tên trong hoạt động nhưng không phải thành viên năm ${String(year)}.`,
    advice: 'Kiểm tra tên đơn vị, hoặc ghi tên này ở cột «Tên gọi khác» của trang Thành viên.',
  }),
  standardNoCount: ({ unit, reached }) => ({
    what: `${unit}: số tiêu chí đạt ${number(reached)} không phải số nguyên.`,
    advice: 'Ghi số tiêu chí, tỷ lệ do chương trình tính.',
  }),
  standardAboveAll: ({ unit, reached, criteria }) => ({
    what: `${unit}: đạt ${number(reached)} tiêu chí, nhiều hơn tổng số ${number(criteria)}.`,
    advice: 'Kiểm tra số đạt, mức, và số tiêu chí của mức ở biểu dưới.',
  }),
  standardAboveReached: ({ unit, above, reached }) => ({
    what: `${unit}: ${number(above)} tiêu chí vượt, nhiều hơn ${number(reached)} tiêu chí đạt.`,
    advice: 'Số vượt nằm trong số đạt: kiểm tra cả hai ô.',
  }),
  standardGroupsDiffer: ({ unit, reached, sum }) => ({
    what: `${unit}: toàn bộ nêu ${number(reached)}, các nhóm cộng lại ${number(sum)}.`,
    advice: 'Đề nghị kiểm tra số của từng nhóm và số chung.',
  }),
  standardStepsBack: ({ unit, reached, before }) => ({
    what: `${unit}: năm nay đạt ${number(reached)} tiêu chí, năm trước ${number(before)}.`,
    advice: 'Nếu đúng là giảm thì ghi lý do ở cột Ghi chú.',
  }),
  standardRulesDiffer: ({ level, criteria, sum }) => ({
    what: `Mức ${String(level)}: tổng số ${number(criteria)} tiêu chí, các nhóm cộng lại ${number(sum)}.`,
    advice: 'Sửa theo văn bản đang có hiệu lực.',
  }),
  standardShareDiffers: ({ unit, name, stated, computed }) => ({
    what: `${unit}: ${name} nêu ${number(stated)}%, tính lại ${number(computed)}%.`,
    advice: 'Đề nghị kiểm tra tử số, mẫu số và tỷ lệ.',
  }),
  standardShareBelow: ({ unit, name, rate, asked }) => ({
    what: `${unit}: ${name} ${number(rate)}%, yêu cầu từ ${number(asked)}%.`,
    advice: 'Đây là việc còn phải làm để đạt chuẩn, không phải lỗi của biểu.',
  }),
};
