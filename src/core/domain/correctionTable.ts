import { stripMarks } from '../shared/foldHeading';
import { cellText, isBlank } from '../workbook/cell';
import { cellAt, type Sheet } from '../workbook/workbook';
import { CORRECTION_HEADINGS, CORRECTION_TITLE } from './correctionLabels';

type Heading = keyof typeof CORRECTION_HEADINGS;

/** Where the corrections stand on `Cấu hình`. */
export interface CorrectionTable {
  /** The line with the title right above the heading, `null` when there is none. */
  readonly titleRow: number | null;
  readonly headingRow: number;
  readonly columns: Readonly<Record<Heading, number>>;
  /** Rows under the heading that hold something, down to the first that holds nothing; past an empty one those that name a column, a row or a sheet. */
  readonly rows: readonly number[];
}

const HEADINGS: readonly Heading[] = ['sheet', 'subject', 'is', 'heading'];

/** The first table with the headings `Sheet | Cột/Dòng | Là | Tiêu đề lúc chỉnh`, in any order; `null` when there is none. */
export function correctionTable(sheet: Sheet): CorrectionTable | null {
  for (const [row, cells] of sheet.rows) {
    const found = new Map<Heading, number>();
    for (const [column, cell] of cells) {
      const words = stripMarks(cellText(cell)).replace(/[\s:*.]+$/, '');
      const heading = HEADINGS.find((one) => CORRECTION_HEADINGS[one].some((text) => stripMarks(text) === words));
      if (heading !== undefined && !found.has(heading)) found.set(heading, column);
    }
    const [where, subject, is, heading] = HEADINGS.map((one) => found.get(one));
    if (where === undefined || subject === undefined || is === undefined || heading === undefined) continue;
    const columns = { sheet: where, subject, is, heading };
    const rows: number[] = [];
    let below = row + 1;
    for (; HEADINGS.some((one) => !isBlank(cellAt(sheet, below, columns[one]))); below += 1) rows.push(below);
    for (const further of sheet.rows.keys()) if (further > below && namesSubject(sheet, further, subject)) rows.push(further);
    const isTitled = stripMarks(cellText(cellAt(sheet, row - 1, where))) === stripMarks(CORRECTION_TITLE);
    return { titleRow: isTitled ? row - 1 : null, headingRow: row, columns, rows };
  }
  return null;
}

/** People leave lines empty between what they type; other tables further down name no column. */
function namesSubject(sheet: Sheet, row: number, column: number): boolean {
  return /^((cot|dong|hang)( ?[a-z]{1,3}| ?\d+)?|ca (sheet|trang)( tinh)?)$/.test(
    stripMarks(cellText(cellAt(sheet, row, column))).trim(),
  );
}
