import { stripMarks } from '../shared/foldHeading';
import { isInput, SETTINGS_MARK } from '../workbook/sheetMark';
import type { Sheet } from '../workbook/workbook';

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

/** `Cấu hình`: by its name, or because we added it. */
export function isPolicySheet({ name, mark, kind }: Sheet): boolean {
  return kind === 'worksheet' && isInput(mark) && (mark === SETTINGS_MARK || isNamed(name, 'policy'));
}
