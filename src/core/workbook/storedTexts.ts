import { letterStarts } from '../shared/legacy/legacyText';
import type { CellRef } from './address';
import type { LegacyCell, LegacySheet } from './legibleWorkbook';

/** Between the texts of a workbook as they are stored and as they are understood; a text that is both stays as it is. */
export interface StoredTexts {
  readonly cell: (at: CellRef) => LegacyCell | undefined;
  /** What stands in the file for a text, or a part of one, that was understood from a cell; `at` is that cell where it is known. */
  readonly stored: (text: string, sheet: string, at: CellRef | null) => string;
  /** The other way round. */
  readonly understood: (text: string, sheet: string, at: CellRef | null) => string;
}

export function storedTexts(legacy: readonly LegacySheet[]): StoredTexts {
  const byCell = new Map<string, LegacyCell>();
  const byRow = new Map<string, LegacyCell[]>();
  const toStored = new Map<string, string>();
  const toUnderstood = new Map<string, string>();
  for (const { name, cells } of legacy) {
    for (const cell of cells) {
      byCell.set(keyOf(name, cell.row, cell.column), cell);
      const row = `${String(cell.row)}:${name}`;
      byRow.set(row, [...(byRow.get(row) ?? []), cell]);
      toStored.set(`${name}!${single(cell.text)}`, single(cell.stored));
      toUnderstood.set(`${name}!${single(cell.stored)}`, single(cell.text));
    }
  }
  const cell = (at: CellRef): LegacyCell | undefined => byCell.get(keyOf(at.sheet, at.row, at.column));
  // A criterion's cell may be that of its number.
  const near = (at: CellRef): readonly LegacyCell[] => {
    const own = cell(at);
    return [...(own === undefined ? [] : [own]), ...(byRow.get(`${String(at.row)}:${at.sheet}`) ?? [])];
  };
  return {
    cell,
    stored: (text, sheet, at) => {
      for (const from of at === null ? [] : near(at)) {
        const found = storedPart(from, text);
        if (found !== null) return found;
      }
      return toStored.get(`${sheet}!${single(text)}`) ?? text;
    },
    understood: (text, sheet, at) => {
      const from = at === null ? undefined : cell(at);
      return (from === undefined ? null : understoodPart(from, text)) ?? toUnderstood.get(`${sheet}!${single(text)}`) ?? text;
    },
  };
}

function storedPart({ stored, text, encoding }: LegacyCell, part: string): string | null {
  const from = single(text).indexOf(part);
  if (from < 0 || part === '') return null;
  const whole = single(stored);
  const starts = letterStarts(whole, encoding);
  return whole.slice(starts[from], starts[from + part.length]);
}

function understoodPart({ stored, text, encoding }: LegacyCell, part: string): string | null {
  const whole = single(stored);
  const at = whole.indexOf(part);
  if (at < 0 || part === '') return null;
  const starts = letterStarts(whole, encoding);
  const [from, to] = [starts.indexOf(at), starts.indexOf(at + part.length)];
  return from < 0 || to < 0 ? null : single(text).slice(from, to);
}

/** A no-break space may be half of a misread letter. */
function single(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${String(row)}:${String(column)}:${sheet}`;
}
