import { rewriting } from './rewrite';

/** Places in a series become `ORD` before anything else: `thứ ba`, `hạng nhì`. Read in `ordinals.ts`. */

/**
 * Words of the grammar, by capital names. What says the same gets one name, so that a pattern needs to be written once; a word
 * that has none may stand in the open places of a pattern, a word that has one only where a pattern names it.
 */
export const WORDS = rewriting([
  // common words that hold a word of the grammar
  '(giảm nghèo|giảm tải|tăng cường|tăng trưởng|tăng gia|cộng đồng|cộng sản|cộng tác|cộng tác viên|công cộng|khai trừ|trừ khử)',
  'đầy đủ',
  '(bài trừ|loại trừ) > (mê|tệ|các|hủ)',
  '(cách làm hay|mô hình hay|điển hình hay|kinh nghiệm hay|bài học hay|người đứng đầu|đứng đầu cấp ủy|giảm thiểu|phần mềm|một cửa|từ thiện|từ chối|từ xa|đến hạn|đến kỳ)',
  // what is earned
  '(trừ|bị trừ|mất|bị mất) (hết|toàn bộ|cả) (số|) điểm (chuẩn|tối đa|còn lại|) → LOSEALL',
  'không (được|) (tính|có|cho|chấm|đạt|) điểm (nào|) → ZERO',
  'không trừ (điểm|) → NODEDUCTION',
  'không (được|) (cộng|tính) (điểm|) thêm → NOMORE',
  'không (được|) cộng (thêm|) điểm → NOMORE',
  'không cộng thêm (điểm|) → NOMORE',
  'không (tính|) cộng dồn → HIGHEST',
  '(chỉ|và chỉ) (được|) (tính|chấm|lấy) (điểm|) → PICK',
  'lấy (điểm|mức điểm|mức|thành tích) → PICK',
  '(chỉ|) (được|) tính (điểm|) một lần → ONCE',
  'không (được|) (tính|chấm) > ; → ZERO',
  // limits
  '(điểm|số điểm|mức điểm) (chuẩn|quy định|ban đầu) (là|:|=|) > N → CAP',
  '(điểm|số điểm|mức điểm|tổng điểm|tổng số điểm|điểm cộng|điểm trừ|điểm thưởng) tối đa (là|:|là :|) > N → CAP',
  '(điểm|số điểm|mức điểm|tổng điểm|tổng số điểm) tối đa (của|cho) (cả|) (tiêu chí|mục|nội dung|phần|nhóm) (này|) (là|:|) > N → CAP',
  '(tối đa|nhiều nhất|cao nhất) (cũng|) (là|chỉ|chỉ được|) không (được|) (vượt|) quá → CAP',
  '(tối đa|không) (được|) vượt (quá|) → CAP',
  'không (được|) (vượt|) quá → CAP',
  '(có|với|) (điểm|mức|mức điểm|) trần (điểm|) (là|:|=|) > N → CAP',
  '(giới hạn|mức giới hạn) (tối đa|) (là|không quá|ở mức|) > N → CAP',
  'chỉ (được|) (tính|cộng) (tối đa|) đến (hết|) > N (điểm|đ) → CAP',
  'không (được|) tính (điểm|) (vượt|) quá → CAP',
  'không (được|) trừ (điểm|) (vượt|) quá → CAP SUB',
  'không (được|) cộng (điểm|) (vượt|) quá → CAP ADD',
  '(mức|) tối đa (là|không|bằng|chỉ|đến|chỉ được|+|) → CAP',
  'nhiều nhất (là|) > N → CAP',
  '(trừ|bị trừ|cho) (cho|) đến (khi|) hết (số|) điểm (chuẩn|tối đa|) → CAP FULL',
  // shares of the maximum
  '(điểm|số điểm|tổng số điểm|tổng điểm|mức điểm|thang điểm) (tối đa|chuẩn|quy định) → FULL',
  'tối đa (số|) điểm → FULL',
  '(bằng|quá) (số|) điểm của (tiêu chí|mục|nội dung|phần) (này|đó|) → FULL',
  'tối đa (bằng|) (số|) điểm của (tiêu chí|mục|nội dung|phần) (này|đó|) → CAP FULL',
  '(trọn|đủ|toàn bộ|hết|nguyên) (số|) điểm (tối đa|chuẩn|) → FULL',
  '(tối đa|) (P|F) (của|) (tổng|) (số|mức|) điểm (tối đa|chuẩn|quy định|) → P FULL',
  '(một nửa|nửa) (tổng|) (số|mức|) điểm (tối đa|chuẩn|quy định|) → HALF FULL',
  // in proportion
  '(thì|) (được|) (tính|chấm|cho|) (điểm|) (tương ứng|) theo (đúng|) tỷ lệ nghịch → INVERSE',
  '(thì|) (được|) (tính|chấm|cho) (điểm|) theo (đúng|) (tỷ lệ|tỷ lệ phần trăm) (tương ứng|thuận|) → PROPORTION',
  '(thì|) (được|) (tính|chấm|cho) (điểm|) tương ứng (theo|với) (tỷ lệ|tỷ lệ phần trăm|) → PROPORTION',
  '(thì|) (giảm|giảm trừ|trừ|trừ điểm|giảm điểm) (dần|) (tương ứng|) theo tỷ lệ (tương ứng|) → PROPORTION',
  '(thì|) (được|) (tính|chấm|cho) (điểm|) theo mức (độ|) > vượt → PROPORTION',
  '(được|) (tính|chấm) (điểm|) tỷ lệ (thuận|) → PROPORTION',
  '(được|) (tính|chấm|) (điểm|) (theo|bằng|) (phương pháp|) nội suy (tuyến tính|) → INTERPOLATED',
  'theo (đúng|) (tỷ lệ|tỷ lệ phần trăm) (tương ứng|) → PROPORTION',
  // each, every
  '(cứ mỗi|cứ mỗi một|với mỗi|mỗi một|từng) → EACH',
  'cứ → EVERY',
  'mỗi → EACH',
  // comparisons of a value
  '(đạt|có|được|) (từ|ít nhất|tối thiểu|không dưới|không thấp hơn|từ đủ) (N|P|F) → FROM N',
  '(từ|) trên (N|P) → ABOVE N',
  '(lớn hơn|cao hơn|nhiều hơn|hơn|quá|vượt quá) (N|P) → ABOVE N',
  '(dưới|thấp hơn|ít hơn|nhỏ hơn|chưa đến|chưa đạt|không đạt|chưa đủ|không đủ|dưới mức|kém hơn) (N|P) → BELOW N',
  '(đạt|) dưới (N|P) → BELOW N',
  '(đến|tới|cho đến|-) (dưới|cận|nhỏ hơn|<) (N|P) → TOBELOW N',
  '(đến|tới|-) (hết|) (N|P) → TO N',
  'trở lên → UP',
  'trở xuống → DOWN',
  'trở đi → ONWARD',
  '(đạt đủ|đủ|đúng) (N|P) → EXACT N',
  '(chưa|không) (đạt|đủ) > N (điểm|đ) → NOT đạt',
  // targets
  '(kế hoạch|chỉ tiêu|lộ trình|số kế hoạch|kế hoạch được giao|chỉ tiêu được giao|chỉ tiêu giao|kế hoạch giao|kế hoạch đề ra|chỉ tiêu đề ra|kế hoạch năm|chỉ tiêu năm|chỉ tiêu kế hoạch|mức giao|số được giao|nhiệm vụ được giao) → PLAN',
  'vượt → OVER',
  // the others
  '(đơn vị|trường|tập thể|các đơn vị|) (có|đạt|) (kết quả|) (dẫn đầu|đứng đầu) (cụm|toàn cụm|trong cụm|) → LEADER',
  '(cao nhất|nhiều nhất|lớn nhất|tốt nhất|nhất cụm|cao nhất cụm|nhiều nhất cụm|cao nhất trong cụm|cao nhất toàn cụm) → BEST',
  '(thấp nhất|ít nhất|nhỏ nhất|thấp nhất cụm|ít nhất cụm|thấp nhất trong cụm) → WORST',
  'so với → COMPARED',
  '(các|những|) (đơn vị|trường|mức|trường hợp|vị trí|thứ hạng|thứ|hạng|giải|loại|tập thể) (còn lại|khác|khác còn lại) → REST',
  '(các|những) (đơn vị|trường) (tiếp theo|kế tiếp) → REST',
  '(còn lại|trường hợp khác|ngược lại|các mức khác) → REST',
  // conditions and joints
  '(nếu|nếu như|khi|trong trường hợp|nếu trường hợp|đối với|đối với các|đối với đơn vị) → IF',
  'thì → THEN',
  '(hoặc|hoặc là|hay) → OR',
  'và → AND',
  '(nhưng|song) → BUT',
  '(trừ trường hợp|trừ khi|ngoại trừ|riêng|ngoài ra|đồng thời) → EXCEPT',
  '(không|chưa) → NOT',
  // what would change the arithmetic
  '(nhân|chia|gấp) (đôi|ba|đều|với|cho|hệ số|lên) → MATH',
  '(nhân|chia|gấp) > (N|P) → MATH',
  '(nhân|chia) > (kết quả|tỷ lệ|số|điểm) → MATH',
  '(hệ số|rưỡi|bình quân|cộng dồn|lũy kế|lũy tiến) → MATH',
  'x > (N|P|điểm|tỷ) → MATH',
  '(tiếp theo|kế tiếp|đầu tiên|tăng thêm|vượt thêm) → NEXT',
  '(tùy theo|tùy|tùy thuộc|có thể) → VAGUE',
  '(một số|một phần|đa số|phần lớn) → SOME',
  '(khoảng|gần|xấp xỉ|hơn kém) > (N|P) → VAGUE',
  'giảm → REDUCED',
  'tăng → GROWN',
  'tỷ lệ → RATE',
  // points
  'N (điểm|đ) (thưởng|cộng|trừ|thi đua|) → N PT',
  '(cộng|được cộng|cộng thêm|được cộng thêm|thưởng thêm|được thưởng|được thưởng thêm) → ADD',
  'thưởng > N → ADD',
  '(trừ|bị trừ|trừ đi|bị trừ đi|sẽ bị trừ|sẽ trừ) → SUB',
]);
