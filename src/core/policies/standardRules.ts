import { points } from '../domain/points';
import type { StandardRule } from '../domain/year/standardSchool';

const DOCUMENT = 'Quy định 11-QĐ/TW';
const FROM = { year: 2021, month: 5, day: 19 };
const rule = (level: number, group: string | null, criteria: string | null): StandardRule => ({
  level,
  group,
  criteria: criteria === null ? null : points(criteria),
  document: DOCUMENT,
  from: FROM,
  to: null,
});

/** Level 1 has 55 criteria in six groups, level 2 has 67; how many each group has is not known (DOMAIN S11, B). A replacement is possible: the rows are corrected on the sheet. */
export const STANDARD_RULES: readonly StandardRule[] = [
  rule(1, null, '55'),
  rule(1, 'Thể chế, quy chế', null),
  rule(1, 'Đội ngũ cán bộ, viên chức', null),
  rule(1, 'Đào tạo, bồi dưỡng', null),
  rule(1, 'Nghiên cứu khoa học, tổng kết thực tiễn', null),
  rule(1, 'Văn hóa trường Đảng', null),
  rule(1, 'Cơ sở vật chất và tài chính', null),
  rule(2, null, '67'),
];
