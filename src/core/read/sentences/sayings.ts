/**
 * Turns of phrase that say in other words what the grammar has a word for, or nothing at all, in one place: `tương ứng với 5 điểm`
 * is `được 5 điểm`, `cho đến khi đủ 4 điểm` a limit, `dưới mức đó` the rest. Part of `grammarWords.ts`.
 */
export const SAYINGS: readonly string[] = [
  // `đạt chuẩn quốc gia mức độ 1` names a standard
  'chuẩn (quốc gia|) (mức|mức độ|cấp độ) (named|một) → chuẩn named',
  // what is given
  '(thì|) (được|) (tương ứng|ứng) (với|) (mức|) > N (điểm|đ) → được',
  '(được|) dành (riêng|) cho > (đơn vị|trường|tập thể|các|những) → cho',
  '(thì|) (vẫn|vẫn chỉ|vẫn cứ) (được|tính|là|hưởng|chấm|) > N (điểm|đ) → được',
  '(thì|) (vẫn|vẫn chỉ) (được|tính|hưởng|chấm|) > (điểm tối đa|tối đa) → được',
  '(: |là )(đủ|trọn|tròn) > N (điểm|đ) → :',
  '(được|) (cộng dồn|tích lũy) > N (điểm|đ) → được',
  '(coi|xem) (như|là|như là) > (mất hết|không được|bị trừ|trừ hết) →',
  // `kết quả vượt chỉ tiêu cũng chỉ tính bằng 15 điểm`
  '(thì|) (cũng|vẫn|) chỉ (được|) (tính|ghi|chấm|lấy|hưởng) (bằng|là) > N (điểm|đ) (;|,|.) → được',
  '(được|) thêm > N (điểm|đ) (nhưng|,|;|.|tối|không|cho) → ADD',
  '(được|) (tính|chấm|cho) đủ > N (điểm|đ) → được',
  '(ngoài|bên cạnh) (số|) điểm (chuẩn|quy định|tối đa) của (các|) (tiêu chí|nội dung|mục) , →',
  // shares
  '(được|) (tính|chấm|hưởng|) bằng > P (của|) (số|mức|) điểm (chuẩn|tối đa) (;|,|.) → được',
  '(được|) (tính|chấm|hưởng|) bằng > F (của|) (số|mức|) (điểm|đ) (chuẩn|tối đa) (;|,|.) → được',
  '(được|) (tính|chấm|hưởng|) bằng > (một nửa|nửa) (số|mức|) điểm (chuẩn|tối đa) (;|,|.) → được',
  '(được|) (tính|chấm|hưởng) bằng > (số|mức|) điểm (chuẩn|tối đa) (;|,|.) → được',
  // limits
  '; trong phạm vi N (điểm|đ) (của tiêu chí này|của mục này|của nội dung này) , → ; CAP N PT ;',
  '(cho|) (đến|tới) khi (đủ|đạt|đạt đủ|đủ mức|đạt mức) (điểm|) (tối đa|) > N → CAP',
  '(cho|) (đến|tới) khi (đủ|đạt|đạt đủ) điểm (tối đa|chuẩn) → CAP FULL',
  '(được|) (cộng|cộng dồn|tính|tính dồn|chấm) (cho|) (đến|tới) (đủ|hết|) N (điểm|đ) (thì|là) (thôi|dừng|dừng lại|ngừng|thôi không tính nữa|không tính nữa) → CAP N PT',
  '(cho|) (đến|tới) (đủ|đạt|khi đủ) điểm (tối đa|chuẩn) (thì thôi|thì dừng|) → CAP FULL',
  '; (tổng|tổng cộng|tổng điểm) (là|) N (điểm|đ) (,|) (gồm|bao gồm|trong đó) (:|) → ; CAP N PT ;',
  '; (tiêu chí|nội dung|mục) (này|) N (điểm|đ) > : → ; CAP N PT',
  '(,|;) (nhiều nhất|tối đa) (chỉ|) (được|) tính > N → , CAP',
  '(mức|số|) (điểm|) (thưởng|cộng) (thêm|) (cao nhất|nhiều nhất) (là|:|không quá|) > N (điểm|đ) → CAP ADD',
  '(mức|số|) (điểm|) trừ (cao nhất|nhiều nhất) (là|:|không quá|) > N (điểm|đ) → CAP SUB',
  '(,|;) (nhiều nhất|tối đa|cao nhất) (là|) (bị|) trừ (hết|toàn bộ|cả) (số|) điểm (chuẩn|tối đa|) (của tiêu chí|của mục|của nội dung|) (này|) → , CAP SUB FULL',
  'không (được|) (chấm|cho|lấy|ghi|hưởng) (điểm|) (vượt|) quá > N (điểm|đ) → CAP',
  'không (được|) (thưởng|thưởng thêm|cộng thêm|cộng thưởng) (điểm|) (vượt|) quá > N (điểm|đ) → CAP ADD',
  'không (bị|được|) trừ (điểm|) (vượt quá|nhiều hơn|hơn) > N (điểm|đ) → CAP SUB',
  'không bị trừ (điểm|) quá > N (điểm|đ) → CAP SUB',
  '(tối đa|nhiều nhất) (là|) (bị|chỉ|chỉ bị|) trừ không (được|) (vượt|) quá > N (điểm|đ) → CAP SUB',
  '(tối đa|nhiều nhất) (là|) (được|chỉ|chỉ được|) (cộng|thưởng) (thêm|) không (được|) (vượt|) quá > N (điểm|đ) → CAP ADD',
  'làm tròn > N',
  'không (được|) (thưởng|cộng) (thêm|) (điểm|) (nhiều hơn|hơn) > N (điểm|đ) → CAP ADD',
  // who gets it, said again
  'cộng (thêm|) cho (đơn vị|nhà trường|trường|tập thể) (đó|) > N (điểm|đ) → ADD',
  '(bị|) trừ (của|vào|) (đơn vị|nhà trường|trường|tập thể) (đó|) > N (điểm|đ) → SUB',
  '(được|) (tính|chấm) cho (đơn vị|nhà trường|trường|tập thể) (đó|) > N (điểm|đ) → được',
  'thì (đơn vị|nhà trường|trường|tập thể) (đó|) (được|) (tính|chấm|hưởng|) > N (điểm|đ) → THEN được',
  'thì (đơn vị|nhà trường|trường|tập thể) (đó|) (sẽ|) bị trừ > N (điểm|đ) → THEN SUB',
  'thì (đơn vị|nhà trường|trường|tập thể) (đó|) được cộng (thêm|) > N (điểm|đ) → THEN ADD',
  'trở lên , (đơn vị|nhà trường|trường|tập thể) (được|) (tính|chấm|hưởng|) > N (điểm|đ) → UP được',
  'trở xuống , (đơn vị|nhà trường|trường|tập thể) (được|) (tính|chấm|hưởng|) > N (điểm|đ) → DOWN được',
  'vẫn (được|) (chấm|tính) điểm (bình thường|) (nhưng|song) > không (được|) (xếp|xét|đề|bình|công) → THEN',
  // of one thing
  'N (điểm|đ) một > số (,|;|.|và) → N PT EACH',
  'N (điểm|đ) một > (cuốn|tập|đề tài|bài|lớp|giải|sáng kiến|mô hình|buổi|cuộc|người|lượt|công trình|chuyên đề|tin|hội thảo|tọa đàm|sản phẩm|giáo trình|đồng chí) → N PT EACH',
  // bounds
  '(đúng hạn|đúng thời hạn) (hoặc|hay) (sớm hơn|trước hạn|sớm hơn hạn|trước thời hạn|sớm) > (N|:|được|thì|,) → đúng hạn',
  '(dưới|thấp hơn|nhỏ hơn|ít hơn|kém hơn|chưa đạt|chưa đến|chưa tới|không đạt) (mức|mốc|ngưỡng) (P|N) → BELOW N',
  '(cao hơn|lớn hơn|nhiều hơn|quá|vượt quá) (mức|mốc|ngưỡng) (P|N) → ABOVE N',
  'trên (mức|ngưỡng) (P|N) → ABOVE N',
  '(đạt|bằng) (và|hoặc|hay) vượt (P|N) > (:|được|thì|trở|,|;) → FROM N',
  '(đạt|) từ (mức|mốc|ngưỡng) P → FROM N',
  '(ở|) (giữa|khoảng giữa) hai (mức|mốc|ngưỡng) (này|đó|trên|) (được|:|thì được) > N → MIDDLE được',
  '(dưới|thấp hơn|không đạt) (mức|mốc|tỷ lệ) (đó|này|trên|ấy) > (:|không|được|thì không) → REST',
  'do (đơn vị|trường|cơ quan|cơ sở|nhà trường|các đơn vị) khác > (chủ|tổ|đăng|thực|mời)',
  '(là|thì) (có|được) (luôn|ngay|) > N (điểm|đ) → được',
  'rồi > (,|;|.) →',
  '(mỗi|) (hạng|bậc|vị trí|thứ hạng) (sau|liền sau|dưới|kế sau) (được|) (ít hơn|thấp hơn|kém) (so với|) (hạng|bậc|vị trí|thứ hạng) (liền|) (trước|trên) > N (điểm|đ) → EACH hạng NEXT SUB',
  // `mỗi hạng kế tiếp được ít hơn hạng liền trước 2 điểm`
  '(được|) (ít hơn|thấp hơn|kém) (so với|) (hạng|bậc|vị trí|thứ hạng|mức) (liền|) (trước|trên|kề trước|kề trên) (đó|) > N (điểm|đ) → SUB',
  '(giảm|trừ|bớt|giảm đi|trừ đi) N (điểm|đ) so với (đơn vị|trường|hạng|bậc|vị trí|thứ hạng|mức) (xếp|) (liền|ngay|) (trước|trên|kề trước|kề trên|trước đó|phía trên) → SUB N PT',
  '(được|) (ít hơn|thấp hơn|kém) N (điểm|đ) so với (hạng|bậc|vị trí|thứ hạng|mức) (liền|) (trước|trên|kề trước|kề trên) (đó|) → SUB N PT',
  // headings
  '; xếp (hạng|thứ|thứ tự) (theo thứ tự|) từ cao (xuống|đến) thấp (:|,) → ;',
  '; (việc|) (tính|chấm) (điểm|) (được|) (căn cứ|dựa) (vào|trên|theo) → BASED',
  '(được|) tính (lũy tiến|theo mức|theo khung|theo bậc|như sau) > : →',
  // a whole step
  '(thiếu|hụt) (trọn|tròn) P → thiếu EXACT P',
  'giảm (trọn|tròn|đủ) P → REDUCED EXACT P',
  'vượt (trọn|tròn) P → OVER EXACT P',
  'không bị trừ (điểm|) → NODEDUCTION',
  // short of a list that is only named
  'thiếu so với (danh mục|yêu cầu|hồ sơ|quy định) → thiếu theo',
  // late by nothing else than its time
  '(chậm|trễ|muộn) so với (thời hạn|hạn|thời gian) > (do|đã|nêu|ghi) → chậm hạn',
  '(chậm|trễ|muộn) so với (thời hạn|hạn|thời gian|quy định|tiến độ) (quy định|) > (bị|trừ|thì|:) → chậm',
  // of what may be spent
  '(chi|chi tiêu|sử dụng|tiêu thụ) (trong|không quá|không vượt|không vượt quá|trong phạm vi) (định mức|dự toán|kế hoạch|mức khoán) (được giao|) > (:|được|thì|N) → bằng OR thấp hơn PLAN',
  '(chi|chi tiêu|sử dụng|tiêu thụ) (vượt|quá|vượt quá|cao hơn) (định mức|dự toán|kế hoạch|mức khoán) (được giao|) > (:|được|thì|lấy) → cao hơn PLAN',
  'tỷ lệ (đưa vào|dùng để|được|) tính (điểm|) không (được|) (vượt|) quá P → CAP P FULL',
  // `theo tỷ lệ % trên 50% số điểm`: of these, not above them
  '(được|) (tính|chấm|) (điểm|) theo (đúng|) (tỷ lệ|tỷ lệ phần trăm) (hoàn thành|thực hiện|đạt được|) trên > (P|F) (số|mức|điểm|của) → PROPORTION của',
  // the second half of what the leader earns
  '(nửa|một nửa) (còn lại|kia) > (nhân|x|×|*) → HALF FULL',
  '(được|) (tính|) theo tỷ lệ của (một nửa|nửa) (số điểm|) (đó|này|ấy) → PROPORTION',
  // in proportion
  '(thiếu|hụt|không đạt|giảm) bao nhiêu phần trăm (kế hoạch|chỉ tiêu|) (,|) (thì|) (bị|) (trừ|giảm) (đi|) bấy nhiêu phần trăm (của|) (tổng|) (số|) điểm (tối đa|chuẩn|) → NOT đạt PROPORTION',
  '(thấp hơn|không đạt|chưa đạt|dưới mức đó|thiếu) hoặc (cao hơn|vượt|trên mức đó) (thì|) (đều|cũng) > (tính|được) → NOT đạt OR OVER đều',
  '(thấp hơn|không đạt|chưa đạt|dưới mức đó|thiếu) hoặc (cao hơn|vượt|trên mức đó) (thì|) (đều|cũng) (được|) tính (điểm|) theo (đúng|) tỷ lệ (thực hiện|hoàn thành|đạt được) → NOT đạt OR OVER đều PROPORTION',
  '(thì|) (số điểm|điểm|mức điểm) (được|) (giảm|giảm trừ) (tương ứng|) theo (đúng|) tỷ lệ (hoàn thành|đạt|đạt được|thực hiện|) → PROPORTION',
  'riêng (trường hợp|đơn vị|) (hoàn thành|thực hiện|) dưới P → BELOW P',
  '(được|) (tính|) theo (đúng|) tỷ lệ vượt > (nhưng|song) → GROWN PROPORTION',
  '(được|) (tăng|tăng thêm|cộng|cộng thêm|tính thêm) (điểm|) theo (đúng|) tỷ lệ (vượt|tương ứng|) > (nhưng|,|;|.|song) → GROWN PROPORTION',
  '(thì|) (được|) nhân theo (đúng|) tỷ lệ (đạt|đạt được|hoàn thành|thực hiện|tương ứng|) → PROPORTION',
  '(được|) quy đổi (điểm|) (tương ứng|tương đương) > (;|.|,) → PROPORTION',
  '(thì|) (được|) (xác định|quy đổi|tính toán) (điểm|) theo (đúng|) tỷ lệ (tương ứng|) → PROPORTION',
];
