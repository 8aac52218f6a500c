import { match, pattern } from './pattern';
import type { Token } from './token';

/** Texts that say how things are done, and what is found, acknowledged or approved. */
const PAPERS =
  'quy|quyết|nghị|hướng|kết|báo|số|xác|công|văn|danh|biên|chỉ|hồ|chương|đề|điều|yêu|phân|minh|phê|tài|thông|kỷ|giấy|phiếu|bảng|hợp|tờ';
const OF_PAPERS =
  'định|chế|quyết|dẫn|luận|cáo|liệu|nhận|văn|bản|sách|đạo|thị|sơ|trình|án|lệ|cầu|công|chứng|duyệt|tư|yếu|khen|báo|đồng|trận';
const REST = '~q|,*';
/** `theo kết quả xếp loại của Tỉnh ủy`; `theo kết quả thực hiện` may be how the points are found. */
const FOUND = 'kết quả đánh|xếp|kiểm|thẩm|khảo|công|phê|bình|phân|thi|tổng|của|do|nghiệm|rà|báo';

/** When, where, by whom, after which papers: these say nothing about points wherever they stand. */
const CIRCUMSTANCES = [
  // when
  `tính? trong toàn? năm|kỳ|quý|tháng|giai|đợt|nhiệm|học ${REST}`,
  `số? liệu? tính|lấy|chốt? từ|đến|kể* hết? ngày|năm|tháng|kỳ|hết|cuối|date ${REST}`,
  `tính|lấy|chốt? từ|đến|kể* thời điểm ${REST}`,
  `hằng|hàng|cả năm ${REST}`,
  'năm|của học? named',
  // where
  `tại|ở ~q ${REST}`,
  `trên địa bàn ${REST}`,
  // after what
  `theo|căn|trên|dựa|dựa cứ|cơ|vào|trên|theo* sở? đúng|các|nội|dung* ${PAPERS} ${OF_PAPERS} ${REST}`,
  `theo|căn|trên|dựa cứ|cơ|vào|trên* sở? ${FOUND} ${REST}`,
  `theo|căn|trên|dựa cứ|cơ|vào|trên* sở? đúng? PLAN ${REST}`,
  `theo luật ${REST}`,
  // by whom
  `do ~q+ thẩm|xác|công|phê|cung|tổng|kiểm|ban|cấp|tổ|chủ|phát định|nhận|duyệt|cấp|hợp|tra|hành|trì|chức|động ${REST}`,
].map(pattern);

/** What proves a result: behind the points only, for `có minh chứng: 2 điểm` earns them. */
const PROOFS = [
  `phải|cần|yêu|cầu|và|AND* có hồ? sơ? minh|xác chứng|nhận ${REST}`,
  `phải|cần|yêu|cầu|và|AND* có ~q+ kèm|chứng|công|xác|phê theo|minh|nhận|duyệt ${REST}`,
  `các? hồ|tài* sơ|liệu* minh chứng gồm|là|bao|:* ${REST}`,
  `nguồn|căn số|cứ|dữ|minh liệu|chứng? : ${REST}`,
  `gửi|nộp|đính? kèm theo? ${REST}`,
  `số liệu ${REST}`,
].map(pattern);

/** The words they begin with: most clauses begin with none of them. */
const CIRCUMSTANCE_OPENS = new Set(
  'tính trong số liệu lấy chốt từ đến kể hằng hàng cả năm của tại ở trên theo căn dựa do'.split(' '),
);
const PROOF_OPENS = new Set('phải cần yêu cầu và AND có các hồ tài gửi nộp đính kèm số minh nguồn căn'.split(' '));

/** `theo kế hoạch được duyệt`, `trong năm học 2024-2025`, `có xác nhận của cấp có thẩm quyền`: without any number, limit, condition or denial. */
export function isQualifier(tokens: readonly Token[]): boolean {
  return isCircumstance(tokens) || (PROOF_OPENS.has(tokens[0]?.code ?? '') && match(tokens, ...PROOFS) !== null);
}

/** The same without proofs: in front of a rule. */
export function isCircumstance(tokens: readonly Token[]): boolean {
  return CIRCUMSTANCE_OPENS.has(tokens[0]?.code ?? '') && match(tokens, ...CIRCUMSTANCES) !== null;
}
