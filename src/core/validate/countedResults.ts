import type { Criterion } from '../domain/criteria';
import { stripMarks } from '../shared/foldHeading';

/** Units of measure that count things: what they count is whole and never negative. */
const COUNTED =
  /^(?:so )?(?:lop|giai|giai thuong|de tai|de an|bai|bai bao|bai viet|luot|luot nguoi|nguoi|can bo|giang vien|hoc vien|dang vien|dong chi|cuoc|buoi|hoi thao|toa dam|hoi nghi|so|tin|ban tin|ky yeu|van ban|bao cao|lan|ca nhan|tap the|don vi|chuyen de|chuong trinh|giao trinh|tai lieu|cong trinh|sang kien|mo hinh|hop dong|cau lac bo|doan|chuyen|ho so|truong hop|vu|vu viec)$/;

/** Whether the results of a criterion are numbers of things: by its method, else by its unit of measure. */
export function isCounted({ method, unitOfMeasure }: Criterion): boolean {
  if (method.kind === 'perUnit' || method.kind === 'penalty' || method.kind === 'bonus') return true;
  return unitOfMeasure !== null && COUNTED.test(stripMarks(unitOfMeasure).replace(/[.:*]+$/, ''));
}
