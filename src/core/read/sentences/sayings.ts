/**
 * Turns of phrase that say in other words what the grammar has a word for, or nothing at all, in one place: `tương ứng với 5 điểm`
 * is `được 5 điểm`, `cho đến khi đủ 4 điểm` a limit, `dưới mức đó` the rest. Part of `grammarWords.ts`.
 */
export const SAYINGS: readonly string[] = [
  // `đạt chuẩn quốc gia mức độ 1` names a standard
  'chuẩn (quốc gia|) (mức|mức độ|cấp độ) named → chuẩn named',
  // what is given
  '(thì|) (được|) (tương ứng|ứng) (với|) (mức|) > N (điểm|đ) → được',
  '(được|) dành (riêng|) cho > (đơn vị|trường|tập thể|các|những) → cho',
  '(thì|) (vẫn|vẫn chỉ|vẫn cứ) (được|tính|là|hưởng|chấm|) > N (điểm|đ) → được',
  '(thì|) (vẫn|vẫn chỉ) (được|tính|hưởng|chấm|) > (điểm tối đa|tối đa) → được',
  '(: |là )(đủ|trọn|tròn) > N (điểm|đ) → :',
  '(được|) (cộng dồn|tích lũy) > N (điểm|đ) → được',
  '(thì|) (coi|xem) (như|là|như là) > (mất|không|trừ|bị) (hết|toàn|được|tính|có|trừ|mất) →',
  '(được|) thêm > N (điểm|đ) (nhưng|,|;|.|tối|không|cho) → ADD',
  // limits
  '(cho|) (đến|tới) khi (đủ|đạt|được|bằng|đạt đủ|đủ mức|đạt mức|lên đến|tròn) (mức|) (điểm|) (tối đa|) > N (điểm|đ) → CAP',
  '(cho|) (đến|tới) khi (đủ|đạt|bằng|hết|đạt đủ|đạt đến) (mức|) điểm (tối đa|chuẩn|quy định) → CAP FULL',
  '(cho|) (đến|tới) (đủ|đạt|khi đủ) điểm (tối đa|chuẩn) (thì thôi|thì dừng|) → CAP FULL',
  '; (tổng|tổng số|tổng cộng|tổng điểm|tổng số điểm) (điểm|) (là|:|) N (điểm|đ) (,|) (gồm|bao gồm|trong đó|trong đó gồm) (có|) (:|) → ; CAP N PT ;',
  '; (tiêu chí|nội dung|mục) (này|) (có|) (số|) (điểm|) (tối đa|chuẩn|) (là|) N (điểm|đ) > : → ; CAP N PT',
  // bounds
  '(dưới|thấp hơn|nhỏ hơn|ít hơn|kém hơn|chưa đạt|chưa đến|chưa tới|không đạt) (mức|mốc|ngưỡng) (P|N) → BELOW N',
  '(cao hơn|lớn hơn|nhiều hơn|quá|vượt quá) (mức|mốc|ngưỡng) (P|N) → ABOVE N',
  'trên (mức|ngưỡng) (P|N) → ABOVE N',
  '(đạt|) từ (mức|mốc|ngưỡng) P → FROM N',
  '(ở|nằm ở|nằm|trong|) (giữa|khoảng giữa) (hai|các|) (mức|mốc|ngưỡng|khoảng) (này|đó|trên|ấy|nói trên|) (thì|) (được|:|đạt|tính) > N (điểm|đ) → MIDDLE được',
  '(dưới|thấp hơn|ít hơn|không đạt|chưa đạt) (các|những|) (mức|mốc|ngưỡng|tỷ lệ|số|con số) (đó|này|trên|nói trên|nêu trên|ấy) > (:|không|N|thì không|thì được|được) → REST',
  'do (đơn vị|trường|cơ quan|cơ sở|nhà trường|các đơn vị) khác > (chủ|tổ|đăng|thực|mời)',
  '(là|thì) (có|được) (luôn|ngay|) > N (điểm|đ) → được',
  'rồi > (,|;|.) →',
  // headings
  '; (việc|) (tính|chấm|cho|đánh giá) (điểm|) (được|) (căn cứ|dựa) (vào|trên|theo) → BASED',
  '(được|) tính (lũy tiến|theo mức|theo khung|theo bậc|như sau) > : →',
  // late by nothing else than its time
  '(chậm|trễ|muộn) so với (thời hạn|thời gian|hạn|quy định|tiến độ|lịch|yêu cầu|ngày) (quy định|đề ra|được giao|đã định|chung|yêu cầu|ấn định|) > (bị|trừ|thì|:|,|được|N|mỗi) → chậm',
  // in proportion
  '(thì|) (được|) (tính|cộng|) (điểm|) theo (đúng|) tỷ lệ vượt > (nhưng|song) → GROWN PROPORTION',
  '(thì|) (số|) (điểm|) (được|) (tăng|tăng lên|tăng thêm|cộng|cộng thêm|thưởng thêm|tính thêm) (điểm|) theo (đúng|) (tỷ lệ|phần trăm) (vượt|tương ứng|vượt thêm|) > (nhưng|,|;|.|song|và) → GROWN PROPORTION',
  '(thì|) (được|) nhân theo (đúng|) tỷ lệ (đạt|đạt được|hoàn thành|thực hiện|tương ứng|) → PROPORTION',
  '(thì|) (được|) (quy đổi|quy ra|đổi) (điểm|) (tương ứng|tương đương) > (;|.|,) → PROPORTION',
  '(thì|) (được|) (xác định|quy đổi|tính toán) (điểm|) theo (đúng|) tỷ lệ (tương ứng|) → PROPORTION',
];
