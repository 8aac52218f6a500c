import { pattern } from './pattern';
import type { Token } from './token';

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

const UNIT = ['đơn vị', 'nhà trường', 'trường'];
const GIVEN = new Set(['điểm', 'tiếp', 'chấm', 'nhập']);

/** `Căn cứ minh chứng của từng trường, Hội đồng nhập điểm`, `chấm điểm cho mỗi đơn vị`: a criterion is of each unit anyway. */
export function withoutEachUnit(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ code }, index) => code === 'EACH' && unitAt(tokens, index + 1) > 0);
  if (at < 0) return tokens;
  const isFor = tokens[at - 1]?.code === 'cho';
  const isTarget = GIVEN.has(tokens[isFor ? at - 2 : at - 1]?.code ?? '');
  const [from, to] = isTarget ? [isFor ? at - 1 : at, at + 1 + unitAt(tokens, at + 1)] : [at, at + 1];
  return [...tokens.slice(0, from), ...withoutEachUnit(tokens.slice(to))];
}

/** How many words name a unit there; `trường hợp` is none. */
function unitAt(tokens: readonly Token[], at: number): number {
  const said = (length: number): string =>
    tokens
      .slice(at, at + length)
      .map(({ code }) => code)
      .join(' ');
  const unit = said(2) === 'trường hợp' ? undefined : UNIT.find((one) => said(one.split(' ').length) === one);
  return unit?.split(' ').length ?? 0;
}
