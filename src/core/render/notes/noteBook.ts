import { nameKey } from '../../shared/nameKey';
import type { SheetDraft } from '../sheetDraft';
import type { NoteWords } from '../sheetWords';
import { joined, numbered, type KeptNote } from './keptNotes';

/** Hands each row its note back, once; what nobody took is kept in a block of its own. Lives while one sheet is laid out. */
export interface NoteBook {
  readonly take: (...parts: readonly string[]) => string | null;
  readonly rest: () => readonly KeptNote[];
}

export function noteBook(kept: ReadonlyMap<string, KeptNote>): NoteBook {
  const taken = new Set<string>();
  const seen = new Map<string, number>();
  return {
    take: (...parts) => {
      const name = joined(parts);
      const count = (seen.get(nameKey(name)) ?? 0) + 1;
      seen.set(nameKey(name), count);
      const key = nameKey(numbered(name, count));
      taken.add(key);
      return kept.get(key)?.text ?? null;
    },
    rest: () => [...kept].filter(([key]) => !taken.has(key)).map(([, note]) => note),
  };
}

/** "Ghi chú còn lại": notes whose row is gone, so that nothing typed is lost. Returns the last row. */
export function leftoverNotes(
  draft: SheetDraft,
  columns: number,
  from: number,
  notes: readonly KeptNote[],
  words: NoteWords,
): number {
  if (notes.length === 0) return from - 1;
  const middle = Math.max(1, Math.floor(columns / 2));
  draft.span(from, 1, columns, 'section', words.leftover);
  draft.span(from + 1, 1, middle, 'heading', words.about);
  draft.span(from + 1, middle + 1, columns, 'heading', words.note);
  notes.forEach((note, at) => {
    draft.span(from + 2 + at, 1, middle, 'text', note.about);
    draft.span(from + 2 + at, middle + 1, columns, 'input', note.text);
  });
  return from + 1 + notes.length;
}
