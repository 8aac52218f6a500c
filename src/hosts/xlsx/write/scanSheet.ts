import { parseA1, parseArea, type Area } from '../../../core/workbook/address';
import { HostError } from '../../../core/workbook/host';
import { isTrue, xmlStream, type Attributes } from '../../parts/parseXml';

export interface ScannedCell {
  readonly start: number;
  readonly innerStart: number;
  innerEnd: number;
  end: number;
  readonly attributes: Attributes;
  formula: 'own' | 'sharedMaster' | 'sharedChild' | null;
  /** Where the old formula, value and inline text stand; what else is inside the cell stays. */
  readonly contents: { readonly from: number; readonly to: number }[];
}

export interface ScannedRow {
  readonly start: number;
  readonly innerStart: number;
  innerEnd: number;
  end: number;
  readonly attributes: Attributes;
  /** By column, in the order of the sheet. */
  readonly cells: Map<number, ScannedCell>;
}

/** Where things stand in the text of a worksheet, as far as changing some of its rows needs it. */
export interface SheetScan {
  readonly prefix: string;
  /** The places of `sheetData`: of its tags and of its content. */
  readonly data: { start: number; innerStart: number; innerEnd: number; end: number };
  readonly rows: ReadonlyMap<number, ScannedRow>;
  /** Number and place of every row, in the order of the sheet. */
  readonly order: readonly { readonly row: number; readonly start: number }[];
  readonly merges: readonly Area[];
  readonly arrays: readonly Area[];
  readonly columnStyles: readonly { readonly from: number; readonly to: number; readonly style: string }[];
  readonly isProtected: boolean;
}

/** Reads a worksheet once for the rows that are to be changed. @throws HostError `damaged` */
export function scanSheet(part: string, xml: string, wanted: ReadonlySet<number>): SheetScan {
  const data = { start: -1, innerStart: -1, innerEnd: -1, end: -1 };
  const rows = new Map<number, ScannedRow>();
  const order: { row: number; start: number }[] = [];
  const merges: Area[] = [];
  const arrays: Area[] = [];
  const columnStyles: { from: number; to: number; style: string }[] = [];
  let isProtected = false;
  let row = 0;
  let column = 0;
  let openRow: ScannedRow | null = null;
  let openCell: ScannedCell | null = null;
  let contentFrom = -1;
  let formulaFrom = -1;
  let formulaKind: Attributes | null = null;

  const stream = xmlStream(part, {
    open(name, attributes) {
      const innerStart = stream.position();
      const start = xml.lastIndexOf('<', innerStart - 1);
      const place = { start, innerStart, innerEnd: innerStart, end: innerStart };
      switch (name) {
        case 'sheetData':
          Object.assign(data, place);
          break;
        case 'row':
          row = attributes.r === undefined ? row + 1 : Number(attributes.r);
          column = 0;
          order.push({ row, start });
          openRow = wanted.has(row) ? { ...place, attributes, cells: new Map() } : null;
          if (openRow !== null && !rows.has(row)) rows.set(row, openRow);
          break;
        case 'c':
          column = attributes.r === undefined ? column + 1 : (parseA1(attributes.r)?.column ?? column + 1);
          openCell = openRow === null ? null : { ...place, attributes, formula: null, contents: [] };
          if (openCell !== null) openRow?.cells.set(column, openCell);
          break;
        case 'f': {
          formulaKind = attributes;
          contentFrom = start;
          formulaFrom = innerStart;
          const area = attributes.t === 'array' || attributes.t === 'dataTable' ? parseArea(attributes.ref ?? '') : null;
          if (area !== null) arrays.push(area);
          break;
        }
        case 'v':
        case 'is':
          contentFrom = start;
          break;
        case 'mergeCell': {
          const area = parseArea(attributes.ref ?? '');
          if (area !== null) merges.push(area);
          break;
        }
        case 'col':
          if (attributes.style !== undefined)
            columnStyles.push({ from: Number(attributes.min), to: Number(attributes.max), style: attributes.style });
          break;
        case 'sheetProtection':
          isProtected = isTrue(attributes.sheet);
          break;
      }
    },
    close(name) {
      const end = stream.position();
      const closing = (innerStart: number): number => (end === innerStart ? end : xml.lastIndexOf('<', end - 1));
      switch (name) {
        case 'sheetData':
          data.end = end;
          data.innerEnd = closing(data.innerStart);
          break;
        case 'row':
          if (openRow !== null) {
            openRow.end = end;
            openRow.innerEnd = closing(openRow.innerStart);
          }
          openRow = null;
          break;
        case 'c':
          if (openCell !== null) {
            openCell.end = end;
            openCell.innerEnd = closing(openCell.innerStart);
          }
          openCell = null;
          break;
        case 'f':
          if (openCell !== null) openCell.formula = formulaOf(formulaKind, closing(formulaFrom) > formulaFrom);
          openCell?.contents.push({ from: contentFrom, to: end });
          break;
        case 'v':
        case 'is':
          openCell?.contents.push({ from: contentFrom, to: end });
          break;
      }
    },
  });
  stream.write(xml);
  stream.end();
  if (data.start < 0) throw new HostError({ code: 'damaged', part });
  const prefix = /^<([^\s:/>]+:)/.exec(xml.slice(data.start, data.innerStart))?.[1] ?? '';
  return { prefix, data, rows, order, merges, arrays, columnStyles, isProtected };
}

function formulaOf(kind: Attributes | null, hasText: boolean): ScannedCell['formula'] {
  if (kind?.t !== 'shared') return 'own';
  return hasText || kind.ref !== undefined ? 'sharedMaster' : 'sharedChild';
}
