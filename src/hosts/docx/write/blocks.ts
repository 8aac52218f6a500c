import type { FileChild, IBorderOptions, Paragraph } from 'docx';
import { assertNever } from '../../../core/shared/assertNever';
import type {
  PaperBlock,
  PaperCell,
  PaperColumns,
  PaperParagraph,
  PaperStyle,
  PaperTable,
  Run,
} from '../../../core/workbook/paperModel';
import { CELL_STYLES, lookOf, styleId } from './roleLooks';
import { textWidth } from './textWidth';

export type Docx = typeof import('docx');

const TWIPS_PER_POINT = 20;
/** Empty room of a tall row, where somebody signs. */
const TALL = 560;
const LINES_WITH_SIGNATURES = 2;

/** Turns blocks into what the library writes. @param width of the text, in twips */
export function blocksFor(docx: Docx, style: PaperStyle, width: number): (blocks: readonly PaperBlock[]) => FileChild[] {
  const paragraph = (
    { role, runs }: PaperParagraph,
    room: number,
    extra: { readonly keepNext?: true } = {},
  ): readonly Paragraph[] => {
    const look = lookOf(role, style);
    const own = new docx.Paragraph({ style: styleId(role), children: runs.map(textRun), ...extra });
    if (look.rule === undefined) return [own];
    const text = runs.map((run) => run.text).join('');
    const length = Math.min(room, textWidth(text, look.size) * TWIPS_PER_POINT * look.rule);
    return [own, rule(Math.round((room - length) / 2))];
  };

  /** A line under a text: an empty paragraph as narrow as the line is long. */
  const rule = (side: number): Paragraph =>
    new docx.Paragraph({
      indent: { left: side, right: side },
      spacing: { before: 0, after: 60, line: 40, lineRule: 'exact' },
      border: { top: { style: 'single', size: 6, space: 1, color: '000000' } },
    });

  const textRun = ({ text, isBold, isItalic, isGap }: Run): InstanceType<Docx['TextRun']> =>
    new docx.TextRun({
      text,
      ...(isBold === true ? { bold: true } : {}),
      ...(isItalic === true ? { italics: true } : {}),
      ...(isGap === true ? { highlight: 'yellow' } : {}),
    });

  const columns = ({ columns: all }: PaperColumns): FileChild => {
    const widths = shares(all, width);
    const cells = all.map(
      ({ paragraphs }, at) =>
        new docx.TableCell({
          width: { size: widths[at] ?? 0, type: 'dxa' },
          margins: { left: 0, right: 0 },
          children: paragraphs.flatMap((one) => paragraph(one, widths[at] ?? 0, { keepNext: true })),
        }),
    );
    const none: IBorderOptions = { style: 'none', size: 0, color: 'auto' };
    return new docx.Table({
      width: { size: width, type: 'dxa' },
      columnWidths: widths,
      layout: 'fixed',
      borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
      rows: [new docx.TableRow({ cantSplit: true, children: cells })],
    });
  };

  const table = ({ columns: all, headings, rows }: PaperTable): FileChild => {
    const widths = shares(all, width);
    const cell = (one: PaperCell, styleName: string, isBold: boolean): InstanceType<Docx['TableCell']> =>
      new docx.TableCell({
        verticalAlign: 'center',
        ...(one.columns === undefined ? {} : { columnSpan: one.columns }),
        ...(one.rows === undefined ? {} : { rowSpan: one.rows }),
        children: [
          new docx.Paragraph({
            style: styleName,
            children: one.runs.map((run) => textRun(isBold ? { ...run, isBold: true } : run)),
          }),
        ],
      });
    const alignOf = (row: readonly PaperCell[], at: number): string => {
      const column = row.slice(0, at).reduce((sum, one) => sum + (one.columns ?? 1), 0);
      return CELL_STYLES[all[column]?.align ?? 'left'];
    };
    return new docx.Table({
      width: { size: width, type: 'dxa' },
      columnWidths: widths,
      layout: 'fixed',
      margins: { left: 60, right: 60 },
      rows: [
        ...headings.map(
          (row) =>
            new docx.TableRow({
              tableHeader: true,
              cantSplit: true,
              children: row.map((one) => cell(one, CELL_STYLES.heading, false)),
            }),
        ),
        ...rows.map(
          (row) =>
            new docx.TableRow({
              cantSplit: true,
              ...(row.isTall === true ? { height: { value: TALL, rule: 'atLeast' as const } } : {}),
              children: row.cells.map((one, at) => cell(one, alignOf(row.cells, at), row.isBold === true)),
            }),
        ),
      ],
    });
  };

  const block = (one: PaperBlock, isKept: boolean): readonly FileChild[] => {
    switch (one.kind) {
      case 'paragraph':
        return paragraph(one, width, isKept ? { keepNext: true } : {});
      case 'columns':
        return [columns(one)];
      case 'table':
        return [table(one)];
      default:
        return assertNever(one);
    }
  };
  /** Word joins tables that touch, and needs a paragraph at the end. */
  const apart = (isKept: boolean): Paragraph =>
    new docx.Paragraph({ spacing: { before: 0, after: 0, line: 120, lineRule: 'exact' }, ...(isKept ? { keepNext: true } : {}) });
  return (blocks) =>
    blocks.flatMap((one, at) => {
      const next = blocks[at + 1];
      const touches = one.kind !== 'paragraph' && (next === undefined || next.kind !== 'paragraph');
      // Nobody signs a page that holds nothing else: the last lines go with the signatures.
      const isKept =
        one.kind === 'paragraph' && blocks.slice(at + 1, at + 1 + LINES_WITH_SIGNATURES).some(({ kind }) => kind === 'columns');
      const before = one.kind === 'columns' && at > 0 ? [apart(true)] : [];
      return [...before, ...block(one, isKept), ...(touches ? [apart(false)] : [])];
    });
}

/** Whole twips in the proportions given. */
function shares(all: readonly { readonly width: number }[], width: number): number[] {
  const sum = all.reduce((total, one) => total + one.width, 0);
  return all.map((one) => Math.round((one.width * width) / sum));
}
