import { stripMarks } from '../shared/foldHeading';

/** `Tỷ lệ (%)` beside a quantity is neither a part nor a subset of it. */
export function isPercentPart(name: string): boolean {
  return /%|\b(?:ty|ti) le\b|\bphan tram\b/.test(stripMarks(name));
}
