import type { Clause, Grant } from '../clause';
import type { Token } from '../token';

const codesOf = (source: readonly Token[]): string => source.map(({ code }) => code).join(' ');

const UNLIMITED =
  /^(?:BUT |AND )?(?:NOT (?:giới hạn|khống chế|hạn chế)(?:$| (?:tổng|số|mức|điểm|SUB|ADD|CAP))|(?:tổng |số |điểm |mức )*(?:SUB|ADD) NOT (?:giới hạn|khống chế|hạn chế)$)/u;

/** `không khống chế điểm trừ`, `điểm trừ không giới hạn`; `không giới hạn số bài` is of the things. */
export const saysUnlimited = (source: readonly Token[]): boolean =>
  UNLIMITED.test(codesOf(source)) && !/ số (?!điểm)/u.test(codesOf(source));

/** `mỗi bài 0,5 điểm, không giới hạn` on a criterion of 5 points; `không giới hạn số bài` leaves its maximum alone. */
export const isUnlimited = (one: Clause): boolean => one.kind === 'note' && saysUnlimited(one.source);

/** `mỗi bài 1 điểm, không tính theo số bài` denies what it counts. */
export const deniesCount = (one: Clause, subject: Grant['condition']): boolean => {
  const [, thing] = one.kind === 'note' ? (/NOT tính theo số (?:lượng )?(\S+)/u.exec(codesOf(one.source)) ?? []) : [];
  return thing !== undefined && subject[0]?.code === thing;
};
