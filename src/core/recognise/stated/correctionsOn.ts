import {
  CORRECTION_TITLE,
  EVERY_SHEET,
  NO_HEADING,
  isOne,
  statedColumn,
  statedRow,
  statedSheet,
  subjectFrom,
} from '../../domain/correctionLabels';
import { correctionTable, type CorrectionTable } from '../../domain/correctionTable';
import type { CorrectionProblem, ReadingCorrection } from '../../domain/readingCorrection';
import { stripMarks } from '../../shared/foldHeading';
import type { CellRef } from '../../workbook/address';
import { cellText } from '../../workbook/cell';
import { cellAt, type Sheet, type Workbook } from '../../workbook/workbook';
import { isPolicySheet } from '../sheetNames';

/** One row of the table of corrections: as typed, and what it says where that can be read. */
export interface CorrectionLine {
  readonly row: number;
  readonly texts: { readonly sheet: string; readonly subject: string; readonly is: string; readonly heading: string };
  readonly correction: ReadingCorrection | null;
}

/** The sheet `Cấu hình` of the workbook, `null` when it has none. */
export function policySheetOf(workbook: Workbook): Sheet | null {
  return workbook.sheets.find(isPolicySheet) ?? null;
}

export function correctionLines(sheet: Sheet, table: CorrectionTable): readonly CorrectionLine[] {
  return table.rows.map((row) => {
    const text = (column: number): string => cellText(cellAt(sheet, row, column)).trim();
    const { columns } = table;
    const texts = {
      sheet: text(columns.sheet),
      subject: text(columns.subject),
      is: text(columns.is),
      heading: text(columns.heading),
    };
    return { row, texts, correction: correctionFrom(texts, { sheet: sheet.name, row, column: columns.sheet }) };
  });
}

/** The corrections that `Cấu hình` holds, and its rows that cannot be read. */
export function correctionsOn(workbook: Workbook): {
  readonly corrections: readonly ReadingCorrection[];
  readonly problems: readonly CorrectionProblem[];
} {
  const sheet = policySheetOf(workbook);
  const table = sheet === null ? null : correctionTable(sheet);
  if (sheet === null) return { corrections: [], problems: [] };
  if (table === null) return { corrections: [], problems: titleAlone(sheet) };
  const lines = correctionLines(sheet, table);
  return {
    corrections: lines.flatMap(({ correction }) => (correction === null ? [] : [correction])),
    problems: lines.flatMap(({ correction, texts, row }): readonly CorrectionProblem[] =>
      correction !== null
        ? []
        : [{ problem: 'notRead', ...texts, found: '', at: { sheet: sheet.name, row, column: table.columns.sheet } }],
    ),
  };
}

/** The title with something below it whose headings nobody can read: whoever typed it expects it to be used. */
function titleAlone(sheet: Sheet): readonly CorrectionProblem[] {
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (stripMarks(cellText(cell)).replace(/[\s:.]+$/, '') !== stripMarks(CORRECTION_TITLE)) continue;
      const below = [...(sheet.rows.get(row + 1)?.values() ?? [])]
        .map((one) => cellText(one).trim())
        .filter((text) => text !== '');
      if (below.length < 2) return [];
      const at = { sheet: sheet.name, row: row + 1, column };
      return [{ problem: 'notRead', sheet: CORRECTION_TITLE, subject: below.join(' | '), is: '', heading: '', found: '', at }];
    }
  }
  return [];
}

function correctionFrom({ sheet, subject, is, heading }: CorrectionLine['texts'], at: CellRef): ReadingCorrection | null {
  const isEvery = isOne(EVERY_SHEET, stripMarks(sheet));
  const words = heading === '' ? null : isOne(NO_HEADING, stripMarks(heading)) ? '' : heading;
  // Every sheet is looked through for words: without any there is nothing to look for.
  if (sheet === '' || (isEvery && (words === null || words === ''))) return null;
  const where = { sheet: isEvery ? null : sheet, at };
  const about = subjectFrom(subject);
  if (about === null) return null;
  switch (about.kind) {
    case 'column': {
      const stated = about.column === null && words === null ? null : statedColumn(is);
      return stated === null ? null : { ...about, ...where, heading: words, is: stated };
    }
    case 'row': {
      const stated = about.row === null && words === null ? null : statedRow(is);
      return stated === null ? null : { ...about, ...where, heading: words, is: stated };
    }
    case 'sheet': {
      const stated = isEvery ? null : statedSheet(is);
      return stated === null ? null : { kind: 'sheet', ...where, is: stated };
    }
  }
}
