import { areaLabel } from './model/areas';
import { PLAIN_FORMAT, type CellFormat, type CellSide } from './model/cellFormat';
import type { Lines } from './model/lines';
import type { NameTable } from './model/names';
import type { Sheet } from './model/sheet';
import type { Workbook } from './model/workbook';

/** One sheet, down to what is only drawn, as plain values that can be compared. */
export interface SheetState {
  readonly name: string;
  readonly parts: Readonly<Record<string, unknown>>;
  /** By `row,column`. */
  readonly cells: Readonly<Record<string, unknown>>;
}

export interface BookState {
  readonly sheets: readonly SheetState[];
  readonly rest: Readonly<Record<string, unknown>>;
}

/** A workbook as the model itself holds it, without asking any host. Ids and named styles of cells are left out: a style brought back looks the same. */
export function bookState(workbook: Workbook): BookState {
  workbook.calculate();
  return {
    sheets: workbook.sheets.map(sheetState),
    rest: {
      names: namesOf(workbook.names),
      settings: [...workbook.settings].sort(byKey),
      customXml: [...workbook.customXml.values()].sort(),
      properties: [...workbook.properties],
      protection: workbook.protection.isOn,
    },
  };
}

function sheetState(sheet: Sheet): SheetState {
  const { visibility, tabColor, showGridlines, showHeadings, frozen, page, filtered, protection } = sheet;
  return {
    name: sheet.name,
    cells: cellsOf(sheet),
    parts: {
      ...{ visibility, tabColor, showGridlines, showHeadings, frozen, filtered },
      protected: protection.isOn,
      page: JSON.parse(JSON.stringify(page, lengths)),
      lines: linesOf(sheet),
      merges: sheet.merges.map(areaLabel).sort(),
      rows: sizesOf(sheet.rows),
      columns: sizesOf(sheet.columns),
      links: [...sheet.links].sort(byKey),
      names: namesOf(sheet.names),
      conditions: sheet.conditionalFormats.map(({ type, areas, rule, stopIfTrue }) => [
        type,
        areas.map(areaLabel),
        JSON.stringify(rule, mapsAsLists),
        stopIfTrue,
      ]),
      validations: sheet.validations.all.map(({ area, value }) => [areaLabel(area), value]),
      comments: sheet.comments.map(({ said }) => said.content),
      charts: sheet.charts.map(({ top, left }) => [top, left]),
      tables: sheet.tables.map(({ name }) => name),
    },
  };
}

function cellsOf(sheet: Sheet): Readonly<Record<string, unknown>> {
  const contents = new Map([...sheet.cells.all()].map(([row, column, content]) => [`${row},${column}`, content]));
  const looks = new Map(
    [...sheet.formats.formattedCells()].flatMap(([row, column, format]) =>
      lookOf(format) === PLAIN_LOOK ? [] : [[`${row},${column}`, lookOf(format)]],
    ),
  );
  const places = [...new Set([...contents.keys(), ...looks.keys()])].sort();
  return Object.fromEntries(places.map((place) => [place, [contents.get(place) ?? null, looks.get(place) ?? null]]));
}

function lookOf({ style, borders, ...look }: CellFormat): string {
  void [style, borders];
  return JSON.stringify(look);
}

/** Each drawn line once: the bottom of a cell is the top of the next. */
function linesOf(sheet: Sheet): readonly string[] {
  const lines = [...sheet.formats.formattedCells()].flatMap(([row, column, { borders }]) =>
    SIDES.flatMap(({ side, place }) => {
      const border = borders[side];
      return border.style === 'None' ? [] : [`${place(row, column)} ${JSON.stringify(border)}`];
    }),
  );
  return [...new Set(lines)].sort();
}

const SIDES: readonly { readonly side: CellSide; readonly place: (row: number, column: number) => string }[] = [
  { side: 'top', place: (row, column) => `below ${row - 1},${column}` },
  { side: 'bottom', place: (row, column) => `below ${row},${column}` },
  { side: 'left', place: (row, column) => `after ${row},${column - 1}` },
  { side: 'right', place: (row, column) => `after ${row},${column}` },
  { side: 'diagonalDown', place: (row, column) => `down ${row},${column}` },
  { side: 'diagonalUp', place: (row, column) => `up ${row},${column}` },
];

const PLAIN_LOOK = lookOf(PLAIN_FORMAT);

function sizesOf(lines: Lines): readonly unknown[] {
  return [...lines.ownSizes.keys()]
    .sort((a, b) => a - b)
    .flatMap((index) => (lines.size(index) === lines.standard ? [] : [[index, lines.size(index)]]));
}

function namesOf(names: NameTable): readonly unknown[] {
  return names.all.map(({ name, formula, visible }) => [name, formula, visible]).sort(byKey);
}

/** Lengths go through centimetres. */
function lengths(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}

function mapsAsLists(_key: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}

function byKey([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}
