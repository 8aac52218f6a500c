import { a1 } from '../../../core/workbook/address';
import { isTrue } from '../../parts/parseXml';
import type { Splice } from '../xml/splice';
import type { CellChange } from './cellChange';
import { typed } from './cellTag';
import { cellContent } from './cellXml';
import type { ScannedCell, ScannedRow, SheetScan } from './scanSheet';

/** The places of a worksheet's text that change when cells take new values. */
export function cellSplices(xml: string, scan: SheetScan, changes: readonly CellChange[]): readonly Splice[] {
  const byRow = new Map<number, CellChange[]>();
  for (const change of [...changes].sort((one, other) => one.at.row - other.at.row || one.at.column - other.at.column)) {
    const row = byRow.get(change.at.row);
    if (row === undefined) byRow.set(change.at.row, [change]);
    else row.push(change);
  }
  const splices: Splice[] = [];
  const newRows: { row: number; xml: string }[] = [];
  for (const [row, ofRow] of byRow) {
    const there = scan.rows.get(row);
    if (there !== undefined) splices.push(...rowSplices(xml, scan, there, ofRow));
    else {
      const cells = newCells(scan, undefined, ofRow);
      if (cells !== '') newRows.push({ row, xml: `<${scan.prefix}row r="${row}">${cells}</${scan.prefix}row>` });
    }
  }
  return [...splices, ...rowInsertions(scan, newRows)];
}

function rowInsertions({ data, order, prefix }: SheetScan, rows: readonly { row: number; xml: string }[]): readonly Splice[] {
  if (rows.length === 0) return [];
  if (data.innerStart === data.end) {
    return [{ from: data.end - 2, to: data.end, put: `>${rows.map(({ xml }) => xml).join('')}</${prefix}sheetData>` }];
  }
  return rows.map(({ row, xml }) => {
    const at = order.find((one) => one.row > row)?.start ?? data.innerEnd;
    return { from: at, to: at, put: xml };
  });
}

function rowSplices(xml: string, scan: SheetScan, row: ScannedRow, changes: readonly CellChange[]): readonly Splice[] {
  const missing = changes.filter(({ at }) => !row.cells.has(at.column));
  if (row.innerStart === row.end) {
    const cells = newCells(scan, row, missing);
    return cells === '' ? [] : [{ from: row.end - 2, to: row.end, put: `>${cells}</${scan.prefix}row>` }];
  }
  const added = missing.flatMap((change): Splice[] => {
    const next = [...row.cells].find(([column]) => column > change.at.column)?.[1];
    const at = next?.start ?? row.innerEnd;
    const put = newCells(scan, row, [change]);
    return put === '' ? [] : [{ from: at, to: at, put }];
  });
  const changed = changes.flatMap((change): Splice[] => {
    const cell = row.cells.get(change.at.column);
    return cell === undefined ? [] : [changedCell(xml, scan.prefix, cell, change)];
  });
  return [...added, ...changed];
}

/** New cells take the style their row or column gives, as they would when typed in Excel; blanks need no cell. */
function newCells(scan: SheetScan, row: ScannedRow | undefined, changes: readonly CellChange[]): string {
  return changes
    .filter(({ value }) => value.kind !== 'blank')
    .map(({ at, value }) => {
      const ofRow = isTrue(row?.attributes.customFormat) ? row?.attributes.s : undefined;
      const style = ofRow ?? scan.columnStyles.find(({ from, to }) => from <= at.column && at.column <= to)?.style;
      const { type, inner } = cellContent(scan.prefix, value);
      const attributes = `r="${a1(at.row, at.column)}"${style === undefined ? '' : ` s="${style}"`}${type === null ? '' : ` t="${type}"`}`;
      return `<${scan.prefix}c ${attributes}>${inner}</${scan.prefix}c>`;
    })
    .join('');
}

/** The cell with its new content: address, style and all else as they were. */
function changedCell(xml: string, prefix: string, cell: ScannedCell, { value }: CellChange): Splice {
  const isClosed = cell.innerStart === cell.end;
  const tag = xml.slice(cell.start, cell.innerStart - (isClosed ? 2 : 1));
  const { type, inner } = cellContent(prefix, value);
  const kept = keptInside(xml, cell);
  const open = typed(tag, type);
  const put = inner + kept === '' && isClosed ? `${open}/>` : `${open}>${inner}${kept}</${prefix}c>`;
  return { from: cell.start, to: cell.end, put };
}

function keptInside(xml: string, cell: ScannedCell): string {
  let kept = '';
  let at = cell.innerStart;
  for (const { from, to } of cell.contents) {
    kept += xml.slice(at, from);
    at = to;
  }
  return kept + xml.slice(at, cell.innerEnd);
}
