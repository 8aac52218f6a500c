import type { OddText } from '../../domain/oddText';
import type { RecognisedSheet, Recognition } from '../../domain/recognition';
import type { CellRef } from '../../workbook/address';
import type { StoredTexts } from '../../workbook/storedTexts';
import type { Sheet, Workbook } from '../../workbook/workbook';
import { odditiesOf } from './oddText';

/**
 * The texts of the tables, headings and names whose characters are not what they seem. A text of an old font is that and nothing
 * else: the soft hyphen in it is a letter (METHODS §11, TXT-02 before TXT-03). Formulas are left alone. Linear.
 *
 * @param texts those that are not stored in Unicode, `null` where all are
 */
export function oddTexts(workbook: Workbook, recognition: Recognition, texts: StoredTexts | null): readonly OddText[] {
  const byName = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const seen = new Set<string>();
  return recognition.sheets.flatMap((table) => {
    const sheet = byName.get(table.name);
    return sheet === undefined || table.role === 'ignored' ? [] : oddTextsIn(sheet, table, texts, seen);
  });
}

function oddTextsAt(at: CellRef, text: string, isIndented: boolean, texts: StoredTexts | null): readonly OddText[] {
  const legacy = texts?.cell(at);
  if (legacy !== undefined) return [{ at, kind: legacy.encoding, text, to: legacy.text, font: legacy.font }];
  const odd = odditiesOf(text, isIndented);
  return odd.length === 0 ? NONE : odd.map((one): OddText => ({ ...one, at, text, font: null }));
}

const NONE: readonly OddText[] = [];

/** @param seen cells of tables before: two tables may share a heading or the cell of a name */
function oddTextsIn(sheet: Sheet, table: RecognisedSheet, texts: StoredTexts | null, seen: Set<string>): readonly OddText[] {
  const indented = new Set(table.columns.filter(({ role }) => role === 'criterion').map(({ column }) => column));
  const columns = new Set(table.columns.map(({ column }) => column));
  const from = table.header?.from ?? table.data?.from ?? 1;
  const to = table.data?.to ?? table.header?.to ?? Number.POSITIVE_INFINITY;
  const found: OddText[] = [];
  for (const [row, cells] of sheet.rows) {
    const isName = row === table.unitAt?.row;
    if (!isName && (row < from || row > to)) continue;
    cells.forEach(({ value, formula }, column) => {
      if (value.kind !== 'text' || formula !== null) return;
      if (columns.size > 0 && !columns.has(column) && !(isName && column === table.unitAt?.column)) return;
      const odd = oddTextsAt({ sheet: sheet.name, row, column }, value.text, indented.has(column), texts);
      if (odd.length === 0 || seen.has(`${String(row)}:${String(column)}:${sheet.name}`)) return;
      seen.add(`${String(row)}:${String(column)}:${sheet.name}`);
      found.push(...odd);
    });
  }
  return found;
}
