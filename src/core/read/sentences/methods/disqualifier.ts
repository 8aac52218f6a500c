import type { BarScope } from '../../../domain/method';
import { stripMarks } from '../../../shared/foldHeading';
import { isByDecision } from '../leftOpen';
import type { Recogniser } from '../parsed';
import { match, matches, pattern, under } from '../pattern';
import { codesOf, isNumber, labelOf, type Token } from '../token';
import { barsOthers } from './barredPersons';
import { deniesPlainly } from './deniedAwards';

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
/** What is not denied: no flag among it, and no condition. */
const KEPT = pattern(
  'vẫn được|xếp|xét|bình|đề|nghị|tặng|nhận|hưởng|AND|,|hạng|loại|các|hình|thức|danh|hiệu|thi|đua|khen|thưởng|bằng|giấy|khác|còn|lại|bình|thường|như|REST+',
);
/** `…, vẫn xếp hạng bình thường`: without a word that contrasts them, of the ranking alone. */
const RANKED_STILL = pattern('vẫn được? xếp hạng như? bình? thường?');
/** `… thì kết quả phân loại cuối năm không cao hơn mức Khá`. */
const RESULT_AT_MOST = ['NOT được* cao_hơn|trên', 'CAP', 'BEST chỉ|là|ở*'].map((limit) =>
  pattern(`${ANY} kết? quả? xếp|phân loại cuối|trong|cả|năm|thi|đua|của|đơn|vị* ${limit} mức|loại* band:~+`),
);
/** `trong hai năm liền`: more than the year that is looked at. */
const SEVERAL_YEARS =
  /(?:^| )(?:hai|ba|bon|nhieu|may|cac) (?:nam|ky|nhiem ky)(?: |$)|(?:^| )(?:nam|ky) (?:sau|tiep theo|tiep|ke tiep|NEXT|next)(?: |$)/u;
const GRADE = /^(?:tốt|khá|trung bình|yếu|hoàn thành(?: tốt)?(?: nhiệm vụ)?|[abc])$/u;
const BARRED = / (?:thi đua|bình xét|khen thưởng|danh hiệu|bằng khen|xếp hạng|hạng|xếp loại)(?= )/u;

/** `Không xét thi đua đối với đơn vị có cá nhân bị kỷ luật từ cảnh cáo trở lên`: bars, and gives no points. */
export const disqualifier: Recogniser = ({ tokens, context }) => {
  if (context.kind !== null && context.kind !== 'disqualifier') return null;
  if (tokens.some((token) => isNumber(token) || token.code === ';')) return null;
  const plain = beforeReason(tokens).filter(({ code }) => code !== '.' && code !== ':');
  if (DECIDED.test(` ${stripMarks(tokens.map(({ code }) => code).join(' '))} `)) return null;
  if (isKeptIn(plain) || isDecidedIn(plain)) return null;
  if (barsOthers(plain) || SEVERAL_YEARS.test(stripMarks(plain.map(({ code }) => code).join(' ')))) return null;
  const kept = keptBehind(plain);
  if (kept !== null) return scopeIn(kept) === 'flagOnly' ? barred('flagOnly') : null;
  const most = match(plain, ...RESULT_AT_MOST);
  const highest = most === null ? [] : under(most, 'band');
  if (most !== null && GRADE.test(highest.map(({ code }) => code).join(' '))) return barred({ ceiling: labelOf(highest) });
  const ceiling = match(plain, ...CEILINGS);
  if (ceiling !== null) return barred({ ceiling: labelOf(gradeIn(under(ceiling, 'band'))) });
  if (match(plain, ...NOT_BESTS) !== null) return barred({ ceiling: NEXT_BEST });
  const scope = scopeIn(plain);
  return scope === null ? null : barred(scope);
};

/** Who is barred and why; `riêng …`, `tùy …` would be exceptions. */
const REASON = pattern(`${ANY.replace('*', '|OR|AND|BUT|date|.*')}`);
/** What a person may decide otherwise, without marks. */
const DECIDED =
  / (?:(?:OR|hoac) (?:duoc )?(?:xem )?xet theo (?:muc|tinh|tung)|(?:IF|neu|khi) (?:duoc|co) (?:\S+ ){0,4}(?:chap thuan|dong y|cho phep)|(?<!(?:NOT|khong|chua) (?:duoc )?)xem xet (?:viec |de )?(?:NOT|khong|loai|ha|cat))(?= )/iu;

/** `không bị loại khỏi danh sách xét thi đua` bars nobody. */
const isKeptIn = (plain: readonly Token[]): boolean =>
  /(?:^| )not (?:bi |duoc |phai )*(?:loai|gach|cat|huy|dung|dua (?:ra )?khoi)(?: |$)/u.test(stripMarks(codesOf(plain)));

/** `vi phạm do Cụm xét`, `nghiêm trọng theo đánh giá của Cụm`: nobody knows before somebody has decided. */
const AS_JUDGED =
  / theo (?:su )?(?:danh gia|xem xet|nhan dinh|y kien) (?:rieng )?cua (?:cac )?(?:hoi dong|cum|ban|to|khoi|thuong truc|lanh dao)(?: |$)/u;
function isDecidedIn(plain: readonly Token[]): boolean {
  const ends = plain.flatMap(({ code }, at) => (code === 'THEN' || code === ',' ? [at] : []));
  const pieces = [...ends, plain.length].map((end, at) => plain.slice(at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end));
  return pieces.some(isByDecision) || AS_JUDGED.test(stripMarks(codesOf(plain)));
}

const AWARDED = new Set(['cờ', 'bằng', 'giấy', 'danh', 'thi', 'khen', 'chỉ', 'BUT', 'hạng', 'loại']);

/** `Không xét tặng Cờ thi đua: nộp báo cáo chậm`: behind the mark stands why, as long as it speaks of no award. */
function beforeReason(tokens: readonly Token[]): readonly Token[] {
  const mark = tokens.findIndex(({ code }) => code === ':');
  const denied = tokens.slice(0, Math.max(0, mark));
  if (!denied.some(({ code }) => code === 'NOT') || scopeIn(denied) === null) return tokens;
  const reason = tokens.slice(mark + 1);
  return reason.some(({ code }) => AWARDED.has(code)) || !matches(reason, REASON) ? tokens : denied;
}

function scopeIn(plain: readonly Token[]): BarScope | null {
  const found = match(plain, BAR, OUT, NOT_AMONG, CUT);
  return found === null
    ? null
    : scopeOf([...deniedFirst(under(found, 'before')), ...under(found, 'verb'), ...under(found, 'what')]);
}

/** `…, nhưng vẫn được xếp hạng và được xét các hình thức khen thưởng khác`: what is left to who is barred from the flag; `null` where nothing is said of it. */
function keptBehind(plain: readonly Token[]): readonly Token[] | null {
  const comma = plain.findIndex(({ code }, index) => code === ',' && matches(plain.slice(index + 1), RANKED_STILL));
  if (comma >= 0) return plain.slice(0, comma);
  const at = plain.findIndex(({ code }, index) => code === 'BUT' && plain[index + 1]?.code === 'vẫn');
  if (at < 0) return null;
  return matches(plain.slice(at + 1), KEPT) ? plain.slice(0, plain[at - 1]?.code === ',' ? at - 1 : at) : [];
}

const DENIAL = new Set(['xem', 'xét', 'đề', 'bình', 'xếp', 'công', 'tặng']);

/** `Không xếp loại tốt và không xét cờ`: two things are denied, the first of them here. */
function deniedFirst(before: readonly Token[]): readonly Token[] {
  const verb = (at: number): string => before[at + 1]?.code ?? '';
  const from = before.findIndex(({ code }, at) => code === 'NOT' && DENIAL.has(verb(at) === 'được' ? verb(at + 1) : verb(at)));
  return from < 0 ? [] : before.slice(from + 1);
}

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
  if (!deniesPlainly(upTo)) return null;
  const ofFlag = / cờ /u.test(upTo) ? scopeOfFlagAnd(upTo) : undefined;
  if (ofFlag !== undefined) return ofFlag;
  if (
    / (?:khen thưởng|bằng khen|danh hiệu) /u.test(upTo) &&
    !/ (?:thi đua|xếp hạng) /u.test(upTo.replace(/ danh hiệu thi đua /u, ' danh hiệu '))
  )
    return 'allAwards';
  return BARRED.test(upTo) ? 'rank' : null;
}

/** `Không xét cờ thi đua và bằng khen` denies more than the flag; where the other is done, or is a grade, nobody knows how much. */
function scopeOfFlagAnd(said: string): BarScope | null {
  const other = ` ${said.replace(/ (?:c[ụu]m|kh[ốo]i|phong tr[àa]o) thi đua(?= )/gu, ' ').replace(/ (?:danh hiệu )?cờ(?: (?:thi đua|khen|đơn vị dẫn đầu))*(?= )/gu, ' ')} `;
  if (/ (?:xếp )?loại (?!khỏi|ra|trừ)/u.test(other)) return null;
  if (!/ (?:bằng khen|giấy khen|khen thưởng|danh hiệu|thi đua|xếp hạng) /u.test(other)) return 'flagOnly';
  if (/ chỉ (?:được )?(?:xem|xét|đề nghị|tặng) /u.test(said)) return 'flagOnly';
  if (/ (?:,|BUT|AND) (?:vẫn |được |chỉ )*(?:xem|xét|đề nghị|tặng) /u.test(said)) return null;
  return / (?:thi đua|xếp hạng) /u.test(other.replace(/ danh hiệu thi đua /u, ' danh hiệu ')) ? 'rank' : 'allAwards';
}
