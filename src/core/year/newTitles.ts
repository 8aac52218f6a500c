import type { Recognition } from '../domain/recognition';
import { cellText } from '../workbook/cell';
import { sheetNamed, type Workbook } from '../workbook/workbook';
import type { SetCell } from './emptied';

const VERSION = /phiên bản|version/iu;

/** The titles and the version of the template, saying the next year: what stands above the tables, nothing below their headings. */
export function newTitles(workbook: Workbook, { sheets }: Recognition, year: number): readonly SetCell[] {
  const seen = new Set<string>();
  return sheets.flatMap(({ name, role, header }): readonly SetCell[] => {
    const sheet =
      role === 'ignored' || role === 'policy' || header === null || seen.has(name) ? null : sheetNamed(workbook, name);
    if (sheet === null || header === null || sheet.mark !== null) return [];
    seen.add(name);
    return [...sheet.rows].flatMap(([row, cells]): readonly SetCell[] => {
      if (row >= header.from) return [];
      const isVersion = [...cells.values()].some((cell) => VERSION.test(cellText(cell).normalize('NFC')));
      return [...cells].flatMap(([column, cell]): readonly SetCell[] => {
        if (cell.value.kind !== 'text' || cell.formula !== null) return [];
        const text = isVersion ? nextYearAnywhere(cell.value.text, year) : nextYearIn(cell.value.text, year);
        return text === cell.value.text ? [] : [{ at: { sheet: name, row, column }, value: { kind: 'text', text } }];
      });
    });
  });
}

/** «NĂM 2026» and «năm học 2025 - 2026» of the year that ends; years of documents and spans stay. */
function nextYearIn(text: string, year: number): string {
  const composed = text.normalize('NFC');
  const schoolYear = new RegExp(`(năm học\\s+)${String(year - 1)}(\\s*[-–/]\\s*)${String(year)}(?!\\d)`, 'giu');
  const plain = new RegExp(
    `((?:năm|year)\\s*:?\\s*|emulation scores, (?:first half of )?)${String(year)}(?!\\d|\\s*[-–/]\\s*\\d{4})`,
    'giu',
  );
  const changed = composed
    .replace(schoolYear, (_, words: string, dash: string) => `${words}${String(year)}${dash}${String(year + 1)}`)
    .replace(plain, (_, words: string) => `${words}${String(year + 1)}`);
  return changed === composed ? text : changed;
}

function nextYearAnywhere(text: string, year: number): string {
  return text.replace(new RegExp(`(?<!\\d)${String(year)}(?!\\d)`, 'g'), String(year + 1));
}
