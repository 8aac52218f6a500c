import type { BarScope } from '../../../domain/method';
import type { Recogniser } from '../parsed';
import { match, pattern, under } from '../pattern';
import { isNumber, labelOf, type Token } from '../token';

const ANY = '~s|IF|từ|FROM|THEN|,*';
const DOWN_FROM = `${ANY} chỉ|được* xếp loại từ|cao|CAP* band:~+ DOWN`;
const AT_MOST = `${ANY} chỉ|được|NOT* xếp loại|mức* BEST|CAP là|ở|mức|loại|đến* band:~+`;
const NOT_ABOVE = `${ANY} NOT được* xếp loại cao_hơn|trên|hơn mức|loại* band:~+`;
/** `không xếp loại hoàn thành xuất sắc nhiệm vụ`: of the four grades the law has, the next one is the highest that is left. */
const NOT_BEST = `${ANY} NOT được|đề|nghị|xét* xếp|công loại|mức|nhận* là|đạt* hoàn thành xuất sắc nhiệm? vụ?`;
const NEXT_BEST = 'Hoàn thành tốt nhiệm vụ';
/** Whom it is about may follow: `đối với đơn vị …`, `nếu để xảy ra …`. */
const ABOUT = `IF|, ${ANY}`;
const CEILINGS = [
  DOWN_FROM,
  `${DOWN_FROM} đối với ${ANY}`,
  `${DOWN_FROM} ${ABOUT}`,
  AT_MOST,
  `${AT_MOST} ${ABOUT}`,
  NOT_ABOVE,
  `${NOT_ABOVE} ${ABOUT}`,
].map(pattern);
const NOT_BESTS = [NOT_BEST, `${NOT_BEST} đối với ${ANY}`, `${NOT_BEST} IF ${ANY}`].map(pattern);
const BAR = pattern(`before:~s|IF|,|THEN* NOT được|đưa|vào* verb:xem|xét|đề|bình|xếp|công|tặng|nghị|hạng|loại|nhận+ what:${ANY}`);
/** `Không đưa vào diện xét thi đua`, `không đủ điều kiện xét Cờ thi đua`, `đưa ra khỏi danh sách đề nghị khen thưởng`. */
const NOT_AMONG = pattern(
  `before:~s|IF|,|THEN* NOT được|đưa|tham|gia|vào|đủ|thuộc|có|trong|tư|điều|danh|diện|đối* cách|kiện|sách|diện|tượng? được? verb:xem|xét|đề|bình|công|tặng|nghị|nhận|hạng|loại|xếp+ what:${ANY}`,
);
const OUT = pattern(`before:${ANY} loại|đưa|gạch ra? khỏi what:${ANY}`);
/** `cắt thi đua cả năm`. */
const CUT = pattern(`before:${ANY} cắt|hủy|bỏ|dừng verb:xét? what:${ANY}`);
const BARRED = /\b(?:thi đua|khen thưởng|danh hiệu|bằng khen|cờ|xếp hạng|hạng|xếp loại)\b/u;

/** `Không xét thi đua đối với đơn vị có cá nhân bị kỷ luật từ cảnh cáo trở lên`: bars, and gives no points. */
export const disqualifier: Recogniser = ({ tokens, context }) => {
  if (context.kind !== null && context.kind !== 'disqualifier') return null;
  if (tokens.some((token) => isNumber(token) || token.code === ';')) return null;
  const plain = tokens.filter(({ code }) => code !== '.' && code !== ':');
  const ceiling = match(plain, ...CEILINGS);
  if (ceiling !== null) return barred({ ceiling: labelOf(gradeIn(under(ceiling, 'band'))) });
  if (match(plain, ...NOT_BESTS) !== null) return barred({ ceiling: NEXT_BEST });
  const found = match(plain, BAR, OUT, NOT_AMONG, CUT);
  const scope = found === null ? null : scopeOf([...under(found, 'verb'), ...under(found, 'what')]);
  return scope === null ? null : barred(scope);
};

/** The grade alone, without whom it is for (`Tốt đối với đơn vị …`) and without a `từ` that was typed without its mark. */
function gradeIn(band: readonly Token[]): readonly Token[] {
  const whom = band.findIndex(({ code }, at) => code === 'đối' && band[at + 1]?.code === 'với');
  const grade = whom <= 0 ? band : band.slice(0, whom);
  return grade.length > 1 && grade[0]?.code === 'tu' ? grade.slice(1) : grade;
}

function barred(scope: BarScope): ReturnType<Recogniser> {
  return { method: { kind: 'disqualifier', scope }, most: null, isExact: false };
}

/** From what: places at all, the first prize only, every award. A grade that is denied leaves the next one open. */
function scopeOf(words: readonly Token[]): BarScope | null {
  const said = ` ${words.map(({ code }) => code).join(' ')} `;
  const upTo = `${said.split(/ (?:IF|có|để) /u)[0] ?? said} `;
  if (/ loại (?:(?:từ|FROM|đạt|mức|là|trên|hơn) )*(?:xuất|tốt|khá|giỏi|trung|hoàn|cao hơn|[abc]|i+) /u.test(upTo)) return null;
  if (/ cờ /u.test(upTo)) return withFlag(upTo);
  if (
    / (?:khen thưởng|bằng khen|danh hiệu) /u.test(upTo) &&
    !/ thi đua /u.test(upTo.replace(/ danh hiệu thi đua /u, ' danh hiệu '))
  )
    return 'allAwards';
  return BARRED.test(upTo) ? 'rank' : null;
}

const PEOPLE = / (?:cho|đối|đơn|tập thể|cá nhân|bị|khi|nếu) /u;
const OTHER_AWARD = / (?:bằng khen|giấy khen|khen thưởng|huân chương|danh hiệu(?! cờ )) /u;
const AGAIN = / (?:chỉ|vẫn|được|mà|trừ|ngoài|riêng) /u;

/** `Cờ thi đua và Bằng khen` are every award, a flag alone is the first prize; `không xét cờ, vẫn được xét bằng khen` says both. */
function withFlag(said: string): BarScope | null {
  if (!OTHER_AWARD.test(said)) return 'flagOnly';
  const awards = `${said.split(PEOPLE)[0] ?? said} `;
  return / cờ /u.test(awards) && OTHER_AWARD.test(awards) && !AGAIN.test(awards) ? 'allAwards' : null;
}
