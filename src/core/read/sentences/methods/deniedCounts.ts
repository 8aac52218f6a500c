import type { Clause, Grant } from '../clause';

const codesOf = ({ source }: Clause): string => source.map(({ code }) => code).join(' ');

/** `mỗi bài 0,5 điểm, không giới hạn` on a criterion of 5 points; `không giới hạn số bài` leaves its maximum alone. */
export const isUnlimited = (one: Clause): boolean =>
  one.kind === 'note' &&
  /^(?:BUT |AND )?NOT (?:giới hạn|khống chế|hạn chế)(?:$| (?:tổng|số|mức|điểm|SUB|ADD|CAP))/u.test(codesOf(one)) &&
  !/ số (?!điểm)/u.test(codesOf(one));

/** `mỗi bài 1 điểm, không tính theo số bài` denies what it counts. */
export const deniesCount = (one: Clause, subject: Grant['condition']): boolean => {
  const [, thing] = one.kind === 'note' ? (/NOT tính theo số (?:lượng )?(\S+)/u.exec(codesOf(one)) ?? []) : [];
  return thing !== undefined && subject[0]?.code === thing;
};
