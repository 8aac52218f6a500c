import type { RecognisedSheet } from '../../domain/recognition';
import type { ReadText, StatedTemplate } from '../../domain/reading';
import { cellText } from '../../workbook/cell';
import type { Sheet, Workbook } from '../../workbook/workbook';
import { titleYear } from './titleYear';

const LABEL = /^\s*phiên bản(?: (?:mẫu|biểu mẫu))?\s*(?::\s*(.*))?$/iu;
/** Titles stand within the first rows; a body without heading is not searched. */
const TOP_ROWS = 12;

/**
 * What each sheet of scores, above its table, and `Cấu hình` say of the template they are made from: the label `Phiên bản mẫu` with its value
 * in the same cell or to the right, and the years of the titles. Sheets that say nothing are left out. Source: CONTRACT §5.1.
 */
export function statedTemplates(workbook: Workbook, tables: readonly RecognisedSheet[]): readonly StatedTemplate[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const seen = new Set<string>();
  return tables.flatMap(({ name, role, header }): readonly StatedTemplate[] => {
    const sheet = sheets.get(name);
    if (sheet === undefined || (role !== 'scores' && role !== 'policy') || seen.has(name)) return [];
    seen.add(name);
    const before = role === 'policy' ? Infinity : (header?.from ?? TOP_ROWS);
    const version = versionOn(sheet, before);
    const years = role === 'policy' ? [] : yearsOn(sheet, before);
    return version === null && years.length === 0 ? [] : [{ sheet: name, of: role, version, years }];
  });
}

function versionOn(sheet: Sheet, before: number): ReadText | null {
  for (const [row, cells] of sheet.rows) {
    if (row >= before) break;
    const filled = [...cells].map(([column, cell]) => ({ column, text: cellText(cell).normalize('NFC').trim() }));
    for (const [index, { column, text }] of filled.entries()) {
      const match = LABEL.exec(text);
      if (match === null) continue;
      const inside = (match[1] ?? '').trim();
      const beside = filled.slice(index + 1).find((other) => other.text !== '');
      if (inside !== '') return { text: inside, at: { sheet: sheet.name, row, column } };
      if (beside !== undefined) return { text: beside.text, at: { sheet: sheet.name, row, column: beside.column } };
    }
  }
  return null;
}

function yearsOn(sheet: Sheet, before: number): StatedTemplate['years'] {
  const years = new Map<number, StatedTemplate['years'][number]>();
  for (const [row, cells] of sheet.rows) {
    if (row >= before) break;
    for (const [column, cell] of cells) {
      const year = cell.value.kind === 'text' ? titleYear(cell.value.text) : null;
      if (year !== null && !years.has(year)) years.set(year, { year, at: { sheet: sheet.name, row, column } });
    }
  }
  return [...years.values()];
}
