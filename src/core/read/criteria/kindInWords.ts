import type { CriterionKind } from '../../domain/criteria';
import { stripMarks } from '../../shared/foldHeading';
import { leadingLabel } from './label';
import { onceEach } from '../../shared/onceEach';

/** `Điều kiện loại`, `Điều kiện` alone; but `Điều kiện dạy và học` is a criterion like any other. */
const CONDITION =
  /^(?:cac )?dieu kien(?:$| (?:loai|khong xet|bat buoc|tien quyet|xet|can))|dieu kien loai|^loai tru$|diem liet|^(?:cac )?truong hop khong xet|^condition$/;
const BONUS = 'diem (?:thuong|cong|uu tien)|(?:thuong|cong) diem|(?:thuong|cong)$|bonus$';
const PENALTY = 'diem (?:tru|phat)|(?:tru|phat) diem|tru$|penalty$';
/** A heading is about its first words; what comes later is mentioned: `Gửi báo cáo tháng, chậm một ngày trừ điểm`. */
const BEFORE =
  '^(?:(?:cac|nhung|noi dung|truong hop|hanh vi|tieu chi|tieu chuan|bang|tong|so|phan|muc|nhom|khoan|ve|vi pham|bi|duoc|xet|tinh|xem xet|quy dinh) )*';
const ABOUT_BONUS = new RegExp(`${BEFORE}(?:${BONUS})`);
const ABOUT_PENALTY = new RegExp(`${BEFORE}(?:${PENALTY})`);

/** The cell of a column `Loại`: `Điểm`, `Điểm thưởng`, `Điểm trừ`, `Điều kiện`; `null` for anything else. Source: CONTRACT §5.1. */
export function kindInCell(cell: string): CriterionKind | null {
  return /^(?:diem(?: chuan)?|points)$/.test(stripMarks(cell)) ? 'points' : kindInHeading(cell);
}

/** Longer headings are the wording of a criterion that mentions points on the way. */
const MOST_WORDS = 9;

/** The kind that the heading of a group declares for what stands below it; `null` when it declares none. */
export const kindInHeading = onceEach((heading: string): CriterionKind | null => {
  const folded = stripMarks(headOf(heading));
  if (folded.split(' ').length > MOST_WORDS) return null;
  const isBonus = ABOUT_BONUS.test(folded);
  const isPenalty = ABOUT_PENALTY.test(folded);
  // `Điểm thưởng, điểm trừ` is about both.
  if (isBonus && /diem (?:tru|phat)/.test(folded)) return null;
  if (isPenalty && /diem (?:thuong|cong)/.test(folded)) return null;
  if (isBonus) return 'bonus';
  if (isPenalty) return 'penalty';
  return CONDITION.test(folded) ? 'disqualifier' : null;
});

/** What a heading is about, without brackets and explanations: `Công tác truyền thông: trừ điểm khi …` is about public relations. */
function headOf(heading: string): string {
  const text = (leadingLabel(heading)?.rest ?? heading).replace(/\([^()]*\)/g, ' ');
  const [head = text] = text.split(/[:;]|\s[-–]\s|\n\s*[-+•*]/).filter((part) => part.trim() !== '');
  return head;
}
