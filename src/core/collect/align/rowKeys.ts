import type { CriterionId } from '../../domain/criteria';
import { foldHeading } from '../../shared/foldHeading';
import { cellText } from '../../workbook/cell';
import { cellAt } from '../../workbook/workbook';
import { hasCriteriaRows, type Book } from '../book';

const KEY_HEADING = /^ma (?:dong|tieu chi|noi dung|muc)$/;

/** The keys of rows, where a score sheet has a column `Mã dòng` or `Mã tiêu chí`: each that stands for one criterion only. */
export function rowKeys(book: Book): ReadonlyMap<CriterionId, string> {
  const keys = new Map<CriterionId, string>();
  if (!hasCriteriaRows(book)) return keys;
  const columns = new Map(
    book.recognition.sheets.flatMap(({ name, role, columns: all }) => {
      const found = role === 'scores' ? all.find(({ heading }) => KEY_HEADING.test(foldHeading(heading))) : undefined;
      return found === undefined ? [] : [[name, found.column] as const];
    }),
  );
  if (columns.size === 0) return keys;
  const sheets = new Map(book.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const seen = new Map<string, number>();
  for (const { id, at } of book.reading.criteria) {
    const sheet = sheets.get(at.sheet);
    const column = columns.get(at.sheet);
    const key = sheet === undefined || column === undefined ? '' : cellText(cellAt(sheet, at.row, column)).trim();
    if (key === '') continue;
    seen.set(key, (seen.get(key) ?? 0) + 1);
    keys.set(id, key);
  }
  return new Map([...keys].filter(([, key]) => seen.get(key) === 1));
}
