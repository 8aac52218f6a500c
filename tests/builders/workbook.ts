import { parseArea } from '../../src/core/workbook/address';
import type { Cell, CellInk, CellValue } from '../../src/core/workbook/cell';
import type { SheetPrint } from '../../src/core/workbook/sheetPrint';
import type { Sheet, Workbook } from '../../src/core/workbook/workbook';

type Plain = string | number | boolean | null;

/**
 * One cell as a test writes it: `24.5`, `'Trường M'`, `null` for blank, `{ f: 'SUM(D5:D6)', v: 39.5 }` for a formula with
 * its cached value (without `v`: none cached), `{ e: '#N/A' }` for an error, `{ v: 0.95, format: '0%' }` for a format.
 */
export type CellInput =
  | Plain
  | { readonly f: string; readonly v?: Plain; readonly format?: string; readonly fill?: string }
  | { readonly e: string; readonly f?: string }
  | {
      readonly v: Plain;
      readonly format?: string;
      readonly bold?: boolean;
      readonly indent?: number;
      readonly fill?: string;
      readonly ink?: CellInk;
    };

export interface SheetExtra {
  /** `['B3:D3']` */
  readonly merges?: readonly string[];
  readonly hidden?: boolean | 'veryHidden';
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly mark?: string;
  readonly isProtected?: boolean;
  readonly kind?: Sheet['kind'];
  /** `['A4:F12']`, with the rows the filter hides in `hiddenRows`. */
  readonly filtered?: readonly string[];
  /** `['D5:D7']`: what one formula fills, the one that stands in the first cell. */
  readonly arrays?: readonly string[];
  readonly print?: SheetPrint;
  /** `{ E12: 'https://…' }`; absent: the host does not tell. */
  readonly links?: Readonly<Record<string, string>>;
}

/** A sheet from rows of cells: the first array is row 1, its first item column A. */
export function sheet(name: string, rows: readonly (readonly CellInput[])[], extra: SheetExtra = {}): Sheet {
  const filled = rows.flatMap((cells, index): [number, ReadonlyMap<number, Cell>][] => {
    const row = new Map(
      cells.flatMap((input, place): [number, Cell][] => (input === null ? [] : [[place + 1, cellFrom(input)]])),
    );
    return row.size === 0 ? [] : [[index + 1, row]];
  });
  return {
    name,
    visibility: extra.hidden === true ? 'hidden' : extra.hidden === 'veryHidden' ? 'veryHidden' : 'visible',
    kind: extra.kind ?? 'worksheet',
    rows: new Map(filled),
    merges: (extra.merges ?? []).map(areaFrom),
    hiddenRows: new Set(extra.hiddenRows ?? []),
    hiddenColumns: new Set(extra.hiddenColumns ?? []),
    isProtected: extra.isProtected ?? false,
    mark: extra.mark ?? null,
    ...(extra.filtered === undefined ? {} : { filtered: extra.filtered.map(areaFrom) }),
    ...(extra.arrays === undefined ? {} : { arrays: extra.arrays.map(areaFrom) }),
    ...(extra.print === undefined ? {} : { print: extra.print }),
    ...(extra.links === undefined ? {} : { links: new Map(Object.entries(extra.links)) }),
  };
}

export function workbook(...sheets: readonly Sheet[]): Workbook {
  return { name: 'Bảng chấm điểm.xlsx', sheets, date1904: false, isStructureProtected: false, isReadOnly: false };
}

function cellFrom(input: Exclude<CellInput, null>): Cell {
  if (typeof input !== 'object') return plainCell(valueFrom(input));
  if ('e' in input) return { ...plainCell({ kind: 'error', error: input.e }), formula: input.f ?? null };
  if ('f' in input) {
    return {
      value: valueFrom(input.v ?? null),
      formula: input.f,
      format: input.format ?? 'General',
      look: input.fill === undefined ? null : { bold: false, indent: 0, fill: input.fill, font: null },
    };
  }
  const isPlain = input.bold === undefined && input.indent === undefined && input.fill === undefined;
  return {
    value: valueFrom(input.v),
    formula: null,
    format: input.format ?? 'General',
    ...(input.ink === undefined ? {} : { ink: input.ink }),
    look: isPlain ? null : { bold: input.bold ?? false, indent: input.indent ?? 0, fill: input.fill ?? null, font: null },
  };
}

function plainCell(value: CellValue): Cell {
  return { value, formula: null, format: 'General', look: null };
}

function valueFrom(plain: Plain): CellValue {
  if (plain === null) return { kind: 'blank' };
  if (typeof plain === 'number') return { kind: 'number', value: plain };
  if (typeof plain === 'boolean') return { kind: 'boolean', value: plain };
  return { kind: 'text', text: plain };
}

function areaFrom(text: string): Sheet['merges'][number] {
  const area = parseArea(text);
  if (area === null) throw new Error(`No area: ${text}`);
  return area;
}
