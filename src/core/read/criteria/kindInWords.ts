import type { CriterionKind } from '../../domain/criteria';
import { stripMarks } from '../../shared/foldHeading';

const CONDITION = /^dieu kien|dieu kien loai|^loai tru$|diem liet|^condition$/;
const BONUS = /diem (?:thuong|cong|uu tien)|(?:thuong|cong) diem|^(?:thuong|cong)$|^bonus$/;
const PENALTY = /diem (?:tru|phat)|tru diem|^tru$|^penalty$/;

/** The cell of a column `Loại`: `Điểm`, `Điểm thưởng`, `Điểm trừ`, `Điều kiện`; `null` for anything else. Source: CONTRACT §5.1. */
export function kindInCell(cell: string): CriterionKind | null {
  return /^(?:diem(?: chuan)?|points)$/.test(stripMarks(cell)) ? 'points' : kindInHeading(cell);
}

/** The kind that the heading of a group declares for what stands below it; `null` when it declares none. */
export function kindInHeading(heading: string): CriterionKind | null {
  const folded = stripMarks(heading);
  const isBonus = BONUS.test(folded);
  const isPenalty = PENALTY.test(folded);
  if (isBonus && isPenalty) return null;
  if (isBonus) return 'bonus';
  if (isPenalty) return 'penalty';
  return CONDITION.test(folded) ? 'disqualifier' : null;
}
