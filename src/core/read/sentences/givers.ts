import { stripMarks } from '../../shared/foldHeading';
import { codesOf, mark, type Token } from './token';

/** Without marks, as it may be typed. */
const GIVER =
  /^(?:(?:diem|so|muc) )*(?:do )?(?:cac )?(?:hoi(?: dong)?|ban|to(?! chuc)|cum|khoi|doan|nhom|thuong truc|lanh dao|truong (?:cum|khoi|ban|doan)|co quan|bo phan)(?: (?:hoi|dong|truc|chi|dao|chuc|cong|tac|thi|dua|tham|dinh|khao|sat|kiem|tra|thu|ky|giup|viec|truong|giam|cham|cum|khoi|cua|tinh|hoc|vien|xet|duyet|chuyen|mon))*$/u;
const GIVES = new Set(['cham', 'cho', 'nhap', 'gia']);
const EDGES = new Set([',', ';', '.', ':', ')']);

/** `Hội đồng thi đua`, `Điểm do Tổ thẩm định`: who gives points, and nothing that earns them; `tổ chức …` is a verb. */
export function isGiver(tokens: readonly Token[]): boolean {
  const from = tokens.reduce((last, { code }, at) => (EDGES.has(code) ? at : last), -1) + 1;
  return GIVER.test(stripMarks(codesOf(tokens.slice(from))));
}

/** `Đoàn kiểm tra chấm điểm tối đa 5 điểm`: points are typed, and the limit stands apart. */
export function withGiversApart(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, at) => (token.code === 'CAP' && isGivenBefore(tokens, at) ? [mark(','), token] : [token]));
}

function isGivenBefore(tokens: readonly Token[], cap: number): boolean {
  const plain = (at: number): string => stripMarks(tokens[at]?.code ?? '');
  const end = plain(cap - 1) === 'diem' ? cap - 1 : cap;
  const verb = plain(end - 1) === 'tiep' && plain(end - 2) === 'truc' ? end - 3 : end - 1;
  if (!GIVES.has(plain(verb))) return false;
  const from = plain(verb) === 'gia' && plain(verb - 1) === 'danh' ? verb - 1 : verb;
  return isGiver(tokens.slice(0, from));
}
