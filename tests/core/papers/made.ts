import { papers, type PaperChoice } from '../../../src/core/papers/papers';
import type { Appraisal } from '../../../src/core/domain/appraisal';
import type { Indicator, Reading } from '../../../src/core/domain/reading';
import type { PaperKind } from '../../../src/core/papers/paperKinds';
import type { PaperBlock, PaperModel } from '../../../src/core/workbook/paperModel';
import { papers as words } from '../../../src/text/vi/papers';
import { number, type CellSpec } from '../../builders/readings';

export const ON = { year: 2026, month: 11, day: 5 };

/** The papers of an appraisal, of one kind unless told. */
export function made(appraisal: Appraisal, kind: PaperKind | null, more: Partial<PaperChoice> = {}): readonly PaperModel[] {
  if (appraisal.reading === null) throw new Error('nothing was read');
  const choice: PaperChoice = { only: kind === null ? null : [kind], on: ON, ...more };
  return papers(appraisal, appraisal.reading, words, choice).made.map(({ model }) => model);
}

/** What stands on the paper, a line for each paragraph; the cells of a row joined by " | ". */
export function linesOf(models: readonly PaperModel[]): readonly string[] {
  return models.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks.flatMap(linesOfBlock)));
}

function linesOfBlock(block: PaperBlock): readonly string[] {
  const text = (runs: readonly { readonly text: string }[]): string => runs.map((run) => run.text).join('');
  switch (block.kind) {
    case 'paragraph':
      return [text(block.runs)];
    case 'columns':
      return block.columns.flatMap(({ paragraphs }) => paragraphs.map(({ runs }) => text(runs)));
    case 'table':
      return [...block.headings, ...block.rows.map(({ cells }) => cells)].map((cells) =>
        cells.map(({ runs }) => text(runs)).join(' | '),
      );
  }
}

/** One quantity of the sheet of figures; `subset` are its parts that do not make it up. */
export function indicator(
  unitName: string,
  name: string,
  total: CellSpec,
  parts: Readonly<Record<string, CellSpec>> = {},
  subsets: Readonly<Record<string, CellSpec>> = {},
): Indicator {
  const part =
    (isSubset: boolean) =>
    ([partName, value]: [string, CellSpec]) => ({ name: partName, number: number(value), isSubset });
  return {
    unitName,
    name,
    total: number(total),
    parts: [...Object.entries(parts).map(part(false)), ...Object.entries(subsets).map(part(true))],
  };
}

/** The same appraisal of a workbook that says more. */
export function saying(appraisal: Appraisal, more: Partial<Reading>): Appraisal {
  return appraisal.reading === null ? appraisal : { ...appraisal, reading: { ...appraisal.reading, ...more } };
}
