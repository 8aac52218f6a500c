import { stripMarks } from '../shared/foldHeading';

/** The sheets of CONTRACT §5 by their names, in the languages of our template. */
const NAMES = {
  criteria: /tieu chi|tieu chuan|barem|thang diem|^criteria( set)?$/,
  units: /^(don vi|danh sach don vi|danh sach truong|units)$/,
  indicators: /^(so lieu|figures$)/,
  policy: /^(cau hinh( cham diem)?|settings)$/,
} as const;

export function isNamed(sheetName: string, what: keyof typeof NAMES): boolean {
  return NAMES[what].test(stripMarks(sheetName));
}
