/**
 * Corrections that a person has looked at → the edits that keep them on `Cấu hình`, as a table anyone can read and change by hand:
 * `Sheet | Cột/Dòng | Là | Tiêu đề lúc chỉnh`. Nothing else on that sheet is touched, and a second run changes nothing.
 */
import {
  CORRECTION_HEADINGS,
  CORRECTION_TITLE,
  EVERY_SHEET,
  NO_HEADING,
  statedWords,
  subjectWords,
} from './domain/correctionLabels';
import { correctionTable, type CorrectionTable } from './domain/correctionTable';
import type { ReadingCorrection } from './domain/readingCorrection';
import { correctionLines, policySheetOf, type CorrectionLine } from './recognise/stated/correctionsOn';
import { correctionsSheet } from './render/corrections/correctionsSheet';
import { freeSheetName } from './render/sheetName';
import { cellText, isBlank } from './workbook/cell';
import type { Edit } from './workbook/edit';
import type { ModelValue } from './workbook/sheetModel';
import { cellAt, type Sheet, type Workbook } from './workbook/workbook';

type Cells = Extract<Edit, { kind: 'setCells' }>['cells'];
type Texts = CorrectionLine['texts'];

const HEADING: Texts = {
  sheet: CORRECTION_HEADINGS.sheet[0],
  subject: CORRECTION_HEADINGS.subject[0],
  is: CORRECTION_HEADINGS.is[0],
  heading: CORRECTION_HEADINGS.heading[0],
};
const FIELDS = ['sheet', 'subject', 'is', 'heading'] as const;
const FIRST_COLUMNS: CorrectionTable['columns'] = { sheet: 1, subject: 2, is: 3, heading: 4 };

/**
 * @param corrections all that are to stand there; rows that nobody can read stay as they were typed
 * @param title the title of a sheet `Cấu hình` that has to be added
 */
export function correctionEdits(
  workbook: Workbook,
  corrections: readonly ReadingCorrection[],
  words: { readonly sheetName: string; readonly title: string },
): readonly Edit[] {
  const sheet = policySheetOf(workbook);
  if (sheet === null) {
    if (corrections.length === 0) return [];
    const name = freeSheetName(
      words.sheetName,
      workbook.sheets.map((one) => one.name),
    );
    const table = [HEADING, ...corrections.map(textsOf)].map((texts) => FIELDS.map((field) => texts[field]));
    return [{ kind: 'putSheet', sheet: correctionsSheet(name, words.title, table, CORRECTION_TITLE) }];
  }
  const table = correctionTable(sheet);
  const lines = table === null ? [] : correctionLines(sheet, table);
  const cells = changed(sheet, placed(sheet, table, linesOf(lines, corrections)));
  return cells.length === 0 ? [] : [{ kind: 'setCells', cells }];
}

/** Rows keep their order, and their own words where nothing of them changed; new ones follow. */
function linesOf(lines: readonly CorrectionLine[], corrections: readonly ReadingCorrection[]): readonly Texts[] {
  const of = (row: number): ReadingCorrection | undefined => corrections.find(({ at }) => at?.row === row);
  const kept = lines.flatMap(({ row, texts, correction }): readonly Texts[] => {
    if (correction === null) return [texts];
    const now = of(row);
    if (now === undefined) return [];
    return [isAlike(textsOf(now), textsOf(correction)) ? texts : textsOf(now)];
  });
  const rows = new Set(lines.map(({ row }) => row));
  return [...kept, ...corrections.filter(({ at }) => at === null || !rows.has(at.row)).map(textsOf)];
}

function isAlike(one: Texts, other: Texts): boolean {
  return FIELDS.every((field) => one[field] === other[field]);
}

function textsOf(correction: ReadingCorrection): Texts {
  const heading = correction.kind === 'sheet' ? null : correction.heading;
  return {
    sheet: correction.sheet ?? EVERY_SHEET[0] ?? '',
    subject: subjectWords(correction),
    is: statedWords(correction),
    heading: heading === '' ? (NO_HEADING[0] ?? '') : (heading ?? ''),
  };
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** In its place while it fits above what stands below it, otherwise under everything; without rows it disappears. */
function placed(sheet: Sheet, table: CorrectionTable | null, lines: readonly Texts[]): readonly Placed[] {
  const columns = table?.columns ?? FIRST_COLUMNS;
  const put = (row: number, texts: Texts): readonly Placed[] =>
    FIELDS.map((field) => ({ row, column: columns[field], text: texts[field] }));
  const empty: Texts = { sheet: '', subject: '', is: '', heading: '' };
  const atEnd = (): readonly Placed[] => {
    const top = lastRow(sheet) + 2;
    return [
      { row: top, column: columns.sheet, text: CORRECTION_TITLE },
      ...[HEADING, ...lines].flatMap((texts, at) => put(top + 1 + at, texts)),
    ];
  };
  if (table === null) return lines.length === 0 ? [] : atEnd();
  const { titleRow, headingRow, rows } = table;
  const cleared = (from: number): readonly Placed[] => rows.filter((row) => row >= from).flatMap((row) => put(row, empty));
  const first = headingRow + 1;
  // Rows past an empty one may stand below something else: they move up only where there is room for them.
  const block = rows.filter((row, at) => row === first + at);
  if (lines.length > 0 && lines.length <= Math.max(block.length, room(sheet, { headingRow, rows: block })))
    return [...lines.flatMap((texts, at) => put(first + at, texts)), ...cleared(first + lines.length)];
  const title = titleRow === null ? [] : [{ row: titleRow, column: columns.sheet, text: '' }];
  const gone = [...title, ...put(headingRow, empty), ...cleared(first)];
  return lines.length === 0 ? gone : [...gone, ...atEnd()];
}

/** Rows under the heading before the next thing on the sheet, one blank row apart. */
function room(sheet: Sheet, { headingRow, rows }: Pick<CorrectionTable, 'headingRow' | 'rows'>): number {
  const last = rows[rows.length - 1] ?? headingRow;
  const filled = [...sheet.rows].filter(([row, cells]) => row > last && [...cells.values()].some((cell) => !isBlank(cell)));
  const below = [...filled.map(([row]) => row), ...sheet.merges.filter(({ top }) => top > last).map(({ top }) => top)];
  return below.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...below) - headingRow - 2;
}

function lastRow(sheet: Sheet): number {
  return Math.max(0, ...sheet.rows.keys(), ...sheet.merges.map(({ bottom }) => bottom));
}

function changed(sheet: Sheet, cells: readonly Placed[]): Cells {
  return cells
    .filter(({ row, column, text }) => {
      const cell = cellAt(sheet, row, column);
      return text === '' ? !isBlank(cell) : cellText(cell).trim() !== text;
    })
    .map(({ row, column, text }) => ({ at: { sheet: sheet.name, row, column }, value: valueOf(text) }));
}

function valueOf(text: string): ModelValue {
  return text === '' ? { kind: 'blank' } : { kind: 'text', text };
}
