import { stripMarks } from '../../../shared/foldHeading';

/** Whether results are given as percents: `%`, `Tỷ lệ (%)`. */
export function isPercentUnit(unit: string | null): boolean {
  return unit !== null && /%|phan tram|^ty le|^ti le/.test(stripMarks(unit));
}
