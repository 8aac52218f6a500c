import { stripMarks } from '../../shared/foldHeading';
import type { Clause, Grant } from './clause';
import { isGiver } from './givers';
import { codesOf, type Token } from './token';

const BODY =
  '(?:hoi dong|cum|ban|to|khoi|doan|truong (?:cum|khoi|ban|doan)|thuong truc|lanh dao|giam (?:khao|doc)|co quan|hoc vien|chu tich)';
const DECIDES = '(?:xem xet|xet|quyet dinh|can nhac|bieu quyet|cham diem|cho diem)';
/** `do Cụm xét`, `được Hội đồng xem xét, quyết định`; `do Hội đồng xét công nhận` and `có quyết định` are facts. */
const BY_BODY = new RegExp(
  `(?:^| )(?:do|duoc|qua|if|khi) (?:cac )?${BODY}(?: (?!(?:ky|co|theo|bang|ra|ban|hanh|vao|cua|do|duoc|not|,) )\\S+){0,5}? ${DECIDES}(?:(?: ,| and)* ${DECIDES})*(?: (?:cu the|rieng|them|sau|tung truong hop))?(?= ?$| [,;)] ?$)`,
  'u',
);
/** `nếu Cụm xét thấy xứng đáng`. */
const AS_SEEN = /(?:^| )(?:xet|danh gia|nhan) thay(?= |$)|(?:^| )xung dang(?= |$)/u;
/** `… được xem xét cộng 2 điểm`. */
const MAYBE = /(?:^| )(?:xem xet|can nhac|de nghi|de xuat)(?: ,)?$/u;
/** `Mỗi bài do Hội đồng chấm, cộng 1 điểm`; without its marks the verb may be `chậm`. */
const SCORED = /(?:^| )(?:do|được|qua) (?:\S+ )*chấm(?: điểm)?(?: ,)?$|(?:^| )cham diem(?: ,)?$/u;
/** `Phòng Đào tạo chấm điểm mỗi lớp, cộng thêm 1 điểm`: each has a score, and what is added is not said to be for each. */
const SCORES_EACH =
  /(?:^| )(?:chấm(?: điểm)?|cham diem|cho điểm|cho diem|nhập điểm|nhap diem|đánh giá|danh gia|xét) (?:cho )?(?:EACH|EVERY) /u;

/** `Cụm trưởng chấm 4 điểm`; without a verb a body may be the name of a level. */
const GIVES = /^(?:cham|cho|nhap|danh|thuong|add|sub)$/u;

/** Points of which somebody decides whether, or how many of them, are given: the sentence does not say when a unit earns them. */
export function isLeftOpen(clauses: readonly Clause[]): boolean {
  return clauses.some((one) => one.kind === 'grant' && isDecided(one));
}

function isDecided(grant: Grant): boolean {
  const { condition, tail, source } = grant;
  if (grant.verb !== 'give' && MAYBE.test(stripMarks(codesOf(condition)))) return true;
  if (isGiver(condition) && GIVES.test(stripMarks(source[condition.length]?.code ?? ''))) return true;
  return (
    [condition, tail].some(isByDecision) ||
    SCORED.test(codesOf(condition)) ||
    (SCORES_EACH.test(codesOf(condition)) && isApart(grant))
  );
}

/** Somebody decides, in words that stand by themselves: in a bracket, behind the points. */
export function isByDecision(words: readonly Token[]): boolean {
  const said = stripMarks(codesOf(words));
  return BY_BODY.test(said) || AS_SEEN.test(said);
}

/** The amount stands apart from what is scored: behind a comma, or as so much more. */
const isApart = ({ condition, source }: Grant): boolean =>
  ['rồi', 'roi'].includes(condition[condition.length - 1]?.code ?? '') ||
  source[condition.length]?.code === ',' ||
  source.some(({ code, text }) => code === 'ADD' && /th[eê]m$/iu.test(text));
