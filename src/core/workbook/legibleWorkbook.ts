import { legacyFont } from '../shared/legacy/legacyFont';
import {
  decodeLegacy,
  isUnicodeText,
  legacyVerdicts,
  mayBeLegacy,
  type LegacyEncoding,
  type LegacyVerdict,
} from '../shared/legacy/legacyText';
import type { Cell } from './cell';
import type { Sheet, Workbook } from './workbook';

/** A cell whose text is not stored in Unicode. */
export interface LegacyCell {
  readonly row: number;
  readonly column: number;
  readonly stored: string;
  readonly text: string;
  readonly encoding: LegacyEncoding;
  /** The cell's font says the same as its letters; `null` where the font is not known or says nothing. */
  readonly font: string | null;
}

export interface LegacySheet {
  readonly name: string;
  /** Top to bottom, left to right. */
  readonly cells: readonly LegacyCell[];
}

/** A workbook as it can be understood, and what of it is stored otherwise. */
export interface LegibleWorkbook {
  /** The very workbook where every text is stored in Unicode. */
  readonly workbook: Workbook;
  readonly legacy: readonly LegacySheet[];
}

/**
 * Texts of old fonts (TCVN3, VNI) and of a wrong code page in Unicode letters, so that headings, criteria and names can be read.
 * Where the letters of a text leave a doubt, its font decides, then its neighbours. Linear; a text in ASCII or in Unicode costs
 * a look at its letters. Source: METHODS §11.
 */
export function legibleWorkbook(workbook: Workbook): LegibleWorkbook {
  const before = KNOWN.get(workbook);
  if (before !== undefined) return before;
  const found = madeLegible(workbook);
  KNOWN.set(workbook, found);
  return found;
}

/** Recognising and reading ask the same of one workbook. */
const KNOWN = new WeakMap<Workbook, LegibleWorkbook>();

function madeLegible(workbook: Workbook): LegibleWorkbook {
  const legacy = workbook.sheets.flatMap((sheet): readonly LegacySheet[] => {
    const cells = sheet.mark === null ? legacyCells(sheet) : [];
    return cells.length === 0 ? [] : [{ name: sheet.name, cells }];
  });
  if (legacy.length === 0) return { workbook, legacy };
  const byName = new Map(legacy.map((one) => [one.name, one.cells]));
  const sheets = workbook.sheets.map((sheet) => {
    const cells = byName.get(sheet.name);
    return cells === undefined ? sheet : withTexts(sheet, cells);
  });
  return { workbook: { ...workbook, sheets }, legacy };
}

interface Suspect {
  readonly row: number;
  readonly column: number;
  readonly stored: string;
  readonly font: string | null;
  readonly verdicts: readonly LegacyVerdict[];
}

/** Texts of one row, one column or the sheet: those surely of an encoding, and those surely of Unicode. */
type Tally = Record<LegacyEncoding | 'unicode', number>;

function legacyCells(sheet: Sheet): readonly LegacyCell[] {
  const suspects: Suspect[] = [];
  const tallies = new Map<string, Tally>();
  const count = (row: number, column: number, what: keyof Tally): void => {
    for (const line of linesOf(row, column)) {
      const tally = tallies.get(line) ?? { tcvn3: 0, vni: 0, misread: 0, unicode: 0 };
      tally[what] += 1;
      tallies.set(line, tally);
    }
  };
  const unicode: (readonly [number, number])[] = [];
  // The inner loops of this kind run over every cell of the workbook: a callback costs less than an iterator's pairs.
  sheet.rows.forEach((cells, row) => {
    cells.forEach(({ value, look }, column) => {
      if (value.kind !== 'text') return;
      if (!mayBeLegacy(value.text)) {
        if (isUnicodeText(value.text)) unicode.push([row, column]);
        return;
      }
      const verdicts = legacyVerdicts(value.text);
      if (verdicts.length > 0) suspects.push({ row, column, stored: value.text, font: look?.font ?? null, verdicts });
    });
  });
  if (suspects.length === 0) return [];
  for (const [row, column] of unicode) count(row, column, 'unicode');
  const own = suspects.map((suspect) => {
    const encoding = ownEncoding(suspect);
    if (encoding !== null) count(suspect.row, suspect.column, encoding);
    return encoding;
  });
  return suspects.flatMap((suspect, index): readonly LegacyCell[] => {
    const encoding = own[index] ?? encodingAround(suspect, tallies);
    return encoding === null ? [] : [legacyCell(suspect, encoding)];
  });
}

function legacyCell({ row, column, stored, font: name }: Suspect, encoding: LegacyEncoding): LegacyCell {
  const font = legacyFont(name);
  const agrees = font?.encoding === encoding;
  const text = decodeLegacy(stored, encoding, agrees && font.isCapitals);
  return { row, column, stored, text, encoding, font: agrees ? name : null };
}

/** What the font and the letters agree on, else what the letters alone make sure. */
function ownEncoding({ verdicts, font: name }: Suspect): LegacyEncoding | null {
  const font = legacyFont(name);
  const agreed = verdicts.find(({ encoding }) => encoding === font?.encoding);
  if (agreed !== undefined) return agreed.encoding;
  const sure = verdicts.filter(({ isSure }) => isSure);
  return sure.length === 1 ? (sure[0]?.encoding ?? null) : null;
}

/** `Ghi chó` is `Ghi chú` where its row, its column or its sheet is in an old font for the greater part. */
function encodingAround({ row, column, verdicts }: Suspect, tallies: ReadonlyMap<string, Tally>): LegacyEncoding | null {
  for (const line of linesOf(row, column)) {
    const tally = tallies.get(line);
    if (tally === undefined) continue;
    const found = verdicts.filter(({ encoding }) => tally[encoding] >= FEWEST_AROUND && tally[encoding] > tally.unicode);
    const [only] = found.sort((one, other) => tally[other.encoding] - tally[one.encoding]);
    if (only !== undefined) return only.encoding;
  }
  return null;
}

const FEWEST_AROUND = 2;

function linesOf(row: number, column: number): readonly string[] {
  return ['sheet', `column ${String(column)}`, `row ${String(row)}`];
}

function withTexts(sheet: Sheet, legacy: readonly LegacyCell[]): Sheet {
  const rows = new Map(sheet.rows);
  const changed = new Map<number, Map<number, Cell>>();
  for (const { row, column, text } of legacy) {
    const cells = changed.get(row) ?? new Map(sheet.rows.get(row));
    const cell = cells.get(column);
    if (cell !== undefined) cells.set(column, { ...cell, value: { kind: 'text', text } });
    changed.set(row, cells);
  }
  for (const [row, cells] of changed) rows.set(row, cells);
  return { ...sheet, rows };
}
