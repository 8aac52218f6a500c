import type { PaperCell, PaperParagraph, PaperTable, ParagraphRole, Run } from '../../workbook/paperModel';

/** `«………»` and `«……… (what belongs there)»`. */
const GAP = /(«…[^»]*»)/;

/** The text in pieces, places to fill in apart. */
export function runsOf(text: string): readonly Run[] {
  return text
    .split(GAP)
    .filter((piece) => piece !== '')
    .map((piece) => (GAP.test(piece) ? { text: piece, isGap: true } : { text: piece }));
}

export function paragraph(role: ParagraphRole, text: string): PaperParagraph {
  return { kind: 'paragraph', role, runs: runsOf(text) };
}

export function paragraphs(role: ParagraphRole, texts: readonly string[]): readonly PaperParagraph[] {
  return texts.map((text) => paragraph(role, text));
}

export function cell(text: string, size: { readonly columns?: number; readonly rows?: number } = {}): PaperCell {
  return { runs: runsOf(text), ...size };
}

/** A column with its heading, its share of the width and how its cells stand. */
export interface Column {
  readonly heading: string;
  readonly width: number;
  readonly align: 'left' | 'centre' | 'right';
}

/** A table with one row of headings. @param sum the last row, in bold @param isTall leaves room to write in */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  sum: readonly string[] | null = null,
  isTall = false,
): PaperTable {
  return {
    kind: 'table',
    columns: columns.map(({ width, align }) => ({ width, align })),
    headings: [columns.map(({ heading }) => cell(heading))],
    rows: [
      ...rows.map((row) => ({ cells: row.map((text) => cell(text)), ...(isTall ? { isTall: true as const } : {}) })),
      ...(sum === null ? [] : [{ cells: sum.map((text) => cell(text)), isBold: true as const }]),
    ],
  };
}
