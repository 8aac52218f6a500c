import { attributeNamed, isTrue, xmlStream, type Attributes } from '../parts/parseXml';
import { marker, type Numbering } from './numbering';
import type { ReadLine } from './readLine';

interface Cell {
  readonly paragraphs: string[];
  span: number;
}

interface Table {
  readonly rows: Cell[][];
  isRowDeleted: boolean;
}

/** What is deleted or moved away is no text, nor are the codes of fields. */
const UNSEEN: ReadonlySet<string> = new Set(['del', 'moveFrom']);

/**
 * The lines of a document's body, streamed by `pour`: paragraphs and, of tables that hold data, the rows with their cells. A table that
 * only places things on the page (several paragraphs in a cell, or one column) gives its paragraphs. @throws HostError
 */
export function linesOf(part: string, pour: (take: (text: string) => void) => void, numbering: Numbering): readonly ReadLine[] {
  const lines: ReadLine[] = [];
  const tables: Table[] = [];
  const markOf = marker(numbering);
  let number = 0;
  let text = '';
  let mark = '';
  let unseen = 0;
  let inText = false;
  let inProperties = 0;
  let list = '';
  let level = 0;
  let isHidden = false;
  let inRowProperties = false;
  let isMarkDeleted = false;

  const put = (line: string, cells: readonly string[] | null): void => {
    number += 1;
    for (const one of line.split('\n')) lines.push({ number, text: one, cells });
  };
  const endParagraph = (): void => {
    if (isMarkDeleted) return;
    const line = `${mark}${text}`;
    const cell = tables.at(-1)?.rows.at(-1)?.at(-1);
    if (cell !== undefined) cell.paragraphs.push(line);
    else if (tables.length === 0) put(line, null);
    text = '';
  };
  const endTable = (): void => {
    const table = tables.pop();
    if (table === undefined) return;
    const outer = tables.at(-1)?.rows.at(-1)?.at(-1);
    if (outer !== undefined) outer.paragraphs.push(...table.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs)));
    else if (isForPlacing(table))
      for (const cell of table.rows.flat()) cell.paragraphs.forEach((paragraph) => put(paragraph, null));
    else for (const row of table.rows) putRow(row);
  };
  const putRow = (row: readonly Cell[]): void => {
    const cells = row.flatMap(({ paragraphs, span }) => [
      paragraphs.join(' ').replace(/\s+/g, ' ').trim(),
      ...Array.from({ length: span - 1 }, () => ''),
    ]);
    put(cells.join(' | '), cells);
  };

  const stream = xmlStream(part, {
    open(name, attributes) {
      if (UNSEEN.has(name)) unseen += 1;
      openTable(name, attributes);
      switch (name) {
        case 'p':
          if (!isMarkDeleted) mark = '';
          list = '';
          level = 0;
          isMarkDeleted = false;
          return;
        case 'pPr':
          inProperties += 1;
          return;
        case 'ilvl':
          level = Number(attributeNamed(attributes, 'val') ?? '0');
          return;
        case 'numId':
          list = attributeNamed(attributes, 'val') ?? '';
          return;
        case 'r':
          isHidden = false;
          return;
        case 'vanish':
          if (inProperties === 0) isHidden = isTrue(attributeNamed(attributes, 'val') ?? undefined, true);
          return;
        case 'del':
          if (inProperties > 0) isMarkDeleted = true;
          return;
        case 't':
          inText = true;
          return;
        case 'tab':
        case 'ptab':
          if (inProperties === 0) add(' ');
          return;
        case 'br':
        case 'cr':
          add(attributeNamed(attributes, 'type') === null ? '\n' : ' ');
          return;
        case 'noBreakHyphen':
          add('-');
      }
    },
    close(name) {
      if (UNSEEN.has(name)) unseen -= 1;
      switch (name) {
        case 'pPr':
          inProperties -= 1;
          if (list !== '' && mark === '') mark = markOf(list, level);
          return;
        case 't':
          inText = false;
          return;
        case 'p':
          endParagraph();
          return;
        case 'tr':
          if (tables.at(-1)?.isRowDeleted === true) tables.at(-1)?.rows.pop();
          return;
        case 'tbl':
          endTable();
      }
    },
    text(piece) {
      if (inText) add(piece);
    },
  });

  function add(piece: string): void {
    if (unseen === 0 && !isHidden) text += piece;
  }

  function openTable(name: string, attributes: Attributes): void {
    const table = tables.at(-1);
    if (name === 'tbl') tables.push({ rows: [], isRowDeleted: false });
    else if (name === 'tr' && table !== undefined) {
      table.rows.push([]);
      table.isRowDeleted = false;
    } else if (name === 'tc') table?.rows.at(-1)?.push({ paragraphs: [], span: 1 });
    else if (name === 'gridSpan') {
      const cell = table?.rows.at(-1)?.at(-1);
      if (cell !== undefined) cell.span = Math.min(63, Number(attributeNamed(attributes, 'val') ?? '1') || 1);
    } else if (name === 'trPr') inRowProperties = true;
    else if (name === 'del' && inRowProperties && table !== undefined) table.isRowDeleted = true;
    if (name === 'tc' || name === 'tblPr') inRowProperties = false;
  }

  pour((piece) => stream.write(piece));
  stream.end();
  return lines;
}

function isForPlacing({ rows }: Table): boolean {
  return (
    rows.every((row) => row.length < 2) ||
    rows.some((row) => row.some(({ paragraphs }) => paragraphs.filter((one) => one.trim() !== '').length > 1))
  );
}
