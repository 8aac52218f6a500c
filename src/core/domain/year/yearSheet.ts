import { stripMarks } from '../../shared/foldHeading';
import { REGISTRATION_MARK } from '../../workbook/sheetMark';
import { cellText } from '../../workbook/cell';
import type { Sheet, Workbook } from '../../workbook/workbook';

/** The registers of a cluster's year, each a visible sheet (DOMAIN S1–S8, S10–S12). */
export type YearSheet = 'members' | 'targets' | 'registration' | 'statistics' | 'activities' | 'standard' | 'history';

/** In the order they are written. */
export const ALL_YEAR_SHEETS: readonly YearSheet[] = [
  'members',
  'registration',
  'targets',
  'statistics',
  'activities',
  'standard',
  'history',
];

/** By which mark and which name a register is known; the first name is written. */
export const YEAR_SHEETS: Readonly<Record<YearSheet, { readonly mark: string; readonly name: string; readonly names: RegExp }>> =
  {
    members: { mark: 'members', name: 'Thành viên', names: /^(thanh vien|thanh vien cum|members)$/ },
    targets: { mark: 'targets', name: 'Chỉ tiêu', names: /^(chi tieu|chi tieu ke hoach|targets)$/ },
    registration: { mark: REGISTRATION_MARK, name: 'Đăng ký', names: /^(dang ky|dang ky thi dua|registration)$/ },
    statistics: { mark: 'statistics', name: 'Thống kê', names: /^(thong ke|statistics)$/ },
    activities: { mark: 'activities', name: 'Hoạt động', names: /^(hoat dong|hoat dong cum|activities)$/ },
    standard: { mark: 'standard', name: 'Trường chuẩn', names: /^(truong chuan|truong chinh tri chuan|standard school)$/ },
    history: { mark: 'history', name: 'Lịch sử', names: /^(lich su|ket qua cac nam|history)$/ },
  };

/** The register on its sheet: ours by its mark, else one that a person made and named so; `null` when there is none. */
export function yearSheetOf(workbook: Workbook, which: YearSheet): Sheet | null {
  const { mark, names } = YEAR_SHEETS[which];
  const worksheets = workbook.sheets.filter(({ kind }) => kind === 'worksheet');
  return (
    worksheets.find((sheet) => sheet.mark === mark) ??
    worksheets.find((sheet) => sheet.mark === null && names.test(stripMarks(sheet.name))) ??
    null
  );
}

const HEAD_ROWS = 12;

/** Whether a sheet that a person made is one of the registers: named so, and its heading asks for the year, or for the cluster's total. «Đăng ký» is read beside the units. */
export function isRegisterByHand({ name, mark, kind, rows }: Sheet): boolean {
  if (mark !== null || kind !== 'worksheet') return false;
  const folded = stripMarks(name);
  if (!ALL_YEAR_SHEETS.some((which) => which !== 'registration' && YEAR_SHEETS[which].names.test(folded))) return false;
  return [...rows].some(
    ([row, cells]) =>
      row <= HEAD_ROWS &&
      [...cells.values()].some((cell) =>
        /^(?:nam|nam thi dua|toan cum|tong cong toan cum)$/.test(stripMarks(cellText(cell)).trim()),
      ),
  );
}

/** The registers a workbook has. */
export function yearSheetsIn(workbook: Workbook): readonly YearSheet[] {
  return ALL_YEAR_SHEETS.filter((which) => yearSheetOf(workbook, which) !== null);
}
