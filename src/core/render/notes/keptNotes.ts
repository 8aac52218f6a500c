import { foldHeading } from '../../shared/foldHeading';
import { nameKey } from '../../shared/nameKey';
import { cellText } from '../../workbook/cell';
import { cellAt, type Sheet } from '../../workbook/workbook';
import type { NoteWords } from '../sheetWords';

/** A note a person typed on a sheet of ours, with the row it belongs to ("Cờ thi đua · Trường A"). */
export interface KeptNote {
  readonly about: string;
  readonly text: string;
}

export const SEPARATOR = ' · ';

/**
 * Reads back what stands in the note columns of a sheet of ours, before it is replaced (CONTRACT §5). Columns are found by
 * their headings, rows by what names them; the block of left-over notes is read like any other table.
 * @param keyHeadings headings of the columns that name a row, in the order of the key
 * @param keyColumns the same columns where they stood when the sheet was written, for a sheet in another language
 */
export function keptNotes(
  sheet: Sheet | null,
  keyHeadings: readonly string[],
  keyColumns: readonly number[],
  words: NoteWords,
): ReadonlyMap<string, KeptNote> {
  const kept = new Map<string, KeptNote>();
  if (sheet === null) return kept;
  const noteHeadings = new Set(words.headings.map(foldHeading));
  const keys = keyHeadings.map(foldHeading);
  const about = foldHeading(words.about);
  let table: { readonly note: number; readonly key: readonly number[] } | null = null;
  const seen = new Map<string, number>();
  for (const [row, cells] of [...sheet.rows].sort(([a], [b]) => a - b)) {
    const folded = [...cells].map(([column, cell]) => ({ column, text: foldHeading(cellText(cell)) }));
    const note = folded.find(({ text }) => noteHeadings.has(text));
    if (note !== undefined) {
      const ownAbout = folded.find(({ text }) => text === about);
      const found =
        ownAbout !== undefined ? [ownAbout] : keys.flatMap((key) => folded.filter(({ text }) => text === key).slice(0, 1));
      table = { note: note.column, key: found.length > 0 ? found.map(({ column }) => column) : keyColumns };
      continue;
    }
    if (table === null) continue;
    const parts = table.key.map((column) => cellText(cellAt(sheet, row, column)));
    const name = joined(parts);
    if (name === '') continue;
    const count = (seen.get(nameKey(name)) ?? 0) + 1;
    seen.set(nameKey(name), count);
    const text = cellText(cellAt(sheet, row, table.note)).trim();
    if (text !== '') addNote(kept, numbered(name, count), text);
  }
  return kept;
}

export function joined(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(SEPARATOR);
}

/** The second row of one name is "… (2)": two findings of one rule in one cell keep two notes. */
export function numbered(name: string, count: number): string {
  return count === 1 ? name : `${name} (${count})`;
}

function addNote(kept: Map<string, KeptNote>, about: string, text: string): void {
  const key = nameKey(about);
  const before = kept.get(key);
  kept.set(
    key,
    before === undefined
      ? { about, text }
      : before.text === text
        ? before
        : { about: before.about, text: `${before.text}; ${text}` },
  );
}
