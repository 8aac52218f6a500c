import type { PaperBlock, PaperModel, Run } from '../workbook/paperModel';

/** A place that an officer has to fill in. */
export interface Gap {
  /** As it stands on the paper: `«……… (đơn vị được chọn)»`. */
  readonly text: string;
  /** The whole line it stands in. */
  readonly line: string;
}

/** The places of a paper that an officer has to fill in, from the top. */
export function gapsIn({ sections }: PaperModel): readonly Gap[] {
  return sections
    .flatMap(({ blocks }) => blocks.flatMap(linesIn))
    .flatMap((runs) => {
      const line = runs.map(({ text }) => text).join('');
      return runs.flatMap(({ text, isGap }) => (isGap === true ? [{ text, line }] : []));
    });
}

function linesIn(block: PaperBlock): readonly (readonly Run[])[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.runs];
    case 'columns':
      return block.columns.flatMap(({ paragraphs }) => paragraphs.map(({ runs }) => runs));
    case 'table':
      return [...block.headings, ...block.rows.map(({ cells }) => cells)].flatMap((cells) => cells.map(({ runs }) => runs));
  }
}
