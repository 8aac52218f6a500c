import type { PaperBlock, PaperModel, Run } from '../workbook/paperModel';

/** How many places of a paper an officer has to fill in. */
export function gapsIn({ sections }: PaperModel): number {
  return sections.flatMap(({ blocks }) => blocks.flatMap(runsIn)).filter(({ isGap }) => isGap === true).length;
}

function runsIn(block: PaperBlock): readonly Run[] {
  switch (block.kind) {
    case 'paragraph':
      return block.runs;
    case 'columns':
      return block.columns.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs));
    case 'table':
      return [...block.headings, ...block.rows.map(({ cells }) => cells)].flatMap((cells) => cells.flatMap(({ runs }) => runs));
  }
}
