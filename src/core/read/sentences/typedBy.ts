import { pattern } from './pattern';

/** Bodies and persons that give points: `Tổ thư ký`, `Trưởng Cụm`, `lãnh đạo Học viện`. */
const BODY =
  'do? các? hội|ban|tổ|cụm|khối|đoàn|nhóm|trưởng|phó|lãnh|giám|chuyên|cán|phòng|văn|thường|cơ|bộ đồng|chỉ|tổ|chức|công|thi|thẩm|khảo|kiểm|thư|giúp|trưởng|cụm|khối|đạo|khảo|gia|bộ|phòng|trực|quan|phận|chấm? ~q* xem|đánh|thẩm|xét|giá|định|,|AND*';

/** `Trưởng Cụm nhập điểm`, `Điểm được chấm theo biên bản kiểm tra`: beside a limit points are typed. */
export const TYPED_BY = [
  pattern(`${BODY} nhập|chấm|cho|ghi điểm số? trực? tiếp? theo|từ|trên|qua|dựa|căn? ~q|,*`),
  pattern(`điểm|số* được|do* ${BODY} nhập|chấm|cho|ghi điểm? trực? tiếp? theo|từ|trên|qua|dựa|căn? ~q*`),
  pattern('số? điểm của|cho|ở? tiêu|nội|mục? chí|dung? này? được? nhập|chấm|cho|ghi trực? tiếp? theo|từ|trên|qua|dựa|căn ~q+'),
];

/** `Ban Tổ chức cho điểm trực tiếp trên thang 10 điểm`. */
export const SCALE_BY = pattern(
  `${BODY} chấm|cho|nhập|đánh điểm|giá? trực? tiếp? ,? theo|trên? thang|khung điểm? value:N PT|điểm|đ?`,
);

/** `…, làm tròn đến 0,5 điểm`. */
export const ROUNDED = pattern('điểm|số* được? làm tròn số|đến|tới|TO* bước|mức? value:N PT|điểm|đ?');
