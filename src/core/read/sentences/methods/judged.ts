import type { Token } from '../token';

/** `0,5 điểm/lần hoặc xét theo mức độ`, `… hoặc do Hội đồng chấm`: another way to find the points; `không nộp hoặc nộp chậm` is a fault. */
const OTHERWISE =
  /(?:^| )OR (?:(?:được|duoc|bị|bi|phải|phai|sẽ|se|là|la) )*(?:x[eé]t(?! nghi[eệ]m)|xem|chấm|cham (?:theo|điểm|diem)|t[ií]nh (?:theo|điểm|diem)|cho (?:điểm|diem)|căn cứ|can cu|dựa|dua (?:vao|theo|tren)|t[uù]y|theo|do|quy[eế]t định|quyet dinh|trừ|tru|cộng(?! đồng)|SUB|ADD|VAGUE)(?: |$)/u;
/** `… và xét theo mức độ`, `0,5 điểm/bài theo chất lượng`: how much each earns is left to whoever judges. */
const BY_DEGREE =
  /(?:^| )(?:theo|căn cứ|can cu|dựa|dua|xét|xet|chấm) (?:(?:vào|vao|trên|tren|theo) )?(?:mức|muc|từng|tung|tính chất|tinh chat|chất lượng|chat luong|quy m[oô]|hậu quả|hau qua|khối lượng|khoi luong|số lượng|so luong)(?: |$)/u;
/** `… hoặc hạ bậc thi đua`; `hạ bậc lương` is a punishment that is counted. */
const LOWERED =
  /(?:^| )(?:hạ|ha) (?:(?:một|mot|N) )?(?:(?:bậc|bac|mức|muc) (?:thi đua|thi dua|xếp|xep|phân|phan)|(?:xếp |xep )?(?:loại|loai))(?: |$)/u;

/** What is counted, or stands beside it, leaves the points to a judgement or gives them another way: no rate for each. */
export function isJudged(tokens: readonly Token[]): boolean {
  const said = tokens.map(({ code }) => code).join(' ');
  return OTHERWISE.test(said) || BY_DEGREE.test(said) || LOWERED.test(said);
}
