import { assertNever } from '../../../core/shared/assertNever';
import type { PaperBlock, PaperColumns, PaperParagraph, PaperStyle } from '../../../core/workbook/paperModel';
import { lookOf, styleId } from './roleLooks';
import { shares, tableStart, tableXml } from './tableXml';
import { textWidth } from './textWidth';
import { emptyParagraphXml, paragraphXml } from './xmlPieces';

const TWIPS_PER_POINT = 20;
const LINES_WITH_SIGNATURES = 2;
const KEEP = '<w:keepNext/>';
/** Heights of an empty paragraph, in twips. */
const GAP = 120;
const LOWEST = 20;

/**
 * The blocks of a section as WordprocessingML, written directly: what the library would build of them object by object takes a
 * hundred times as long, and a cluster has sixty notices. @param width of the text, in twips
 */
export function blocksXml(blocks: readonly PaperBlock[], style: PaperStyle, width: number): string {
  return blocks
    .map((one, at) => {
      const next = blocks[at + 1];
      // Word joins tables that touch, and needs a paragraph at the end.
      const touches = one.kind !== 'paragraph' && next?.kind !== 'paragraph';
      // Nobody signs a page that holds nothing else: the last lines go with the signatures.
      const isKept =
        one.kind === 'paragraph' && blocks.slice(at + 1, at + 1 + LINES_WITH_SIGNATURES).some(({ kind }) => kind === 'columns');
      const before = one.kind === 'columns' && at > 0 ? gap(KEEP) : '';
      // The last one is as low as can be: signatures that end a page do not open another, empty one.
      const after = !touches ? '' : next === undefined ? gap('', LOWEST) : gap('');
      return `${before}${blockXml(one, style, width, isKept)}${after}`;
    })
    .join('');
}

function blockXml(block: PaperBlock, style: PaperStyle, width: number, isKept: boolean): string {
  switch (block.kind) {
    case 'paragraph':
      return roleXml(block, style, width, isKept);
    case 'columns':
      return columnsXml(block, style, width);
    case 'table':
      return tableXml(block, width);
    default:
      return assertNever(block);
  }
}

function roleXml({ role, runs }: PaperParagraph, style: PaperStyle, room: number, isKept: boolean): string {
  const look = lookOf(role, style);
  const own = paragraphXml(styleId(role), runs, isKept || look.staysWithNext === true ? KEEP : '');
  if (look.rule === undefined) return own;
  const text = runs.map((run) => run.text).join('');
  const length = Math.min(room, textWidth(text, look.size) * TWIPS_PER_POINT * look.rule);
  return own + rule(Math.round((room - length) / 2), isKept ? KEEP : '');
}

/** A line under a text: an empty paragraph as narrow as the line is long. */
function rule(side: number, keep: string): string {
  return emptyParagraphXml(
    `${keep}<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>` +
      `<w:spacing w:before="0" w:after="60" w:line="40" w:lineRule="exact"/><w:ind w:left="${side}" w:right="${side}"/>`,
  );
}

function gap(keep: string, line = GAP): string {
  return emptyParagraphXml(`${keep}<w:spacing w:before="0" w:after="0" w:line="${line}" w:lineRule="exact"/>`);
}

function columnsXml({ columns }: PaperColumns, style: PaperStyle, width: number): string {
  const widths = shares(columns, width);
  const cells = columns.map(({ paragraphs }, at) => {
    const own = widths[at] ?? 0;
    const inside = paragraphs.map((one) => roleXml(one, style, own, true)).join('');
    return `<w:tc><w:tcPr><w:tcW w:w="${own}" w:type="dxa"/></w:tcPr>${inside}</w:tc>`;
  });
  const start = tableStart(widths, 'w:val="none" w:sz="0" w:space="0" w:color="auto"', 0);
  return `${start}<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr></w:tbl>`;
}
