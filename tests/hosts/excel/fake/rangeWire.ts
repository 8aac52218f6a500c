import { LAST_COLUMN, LAST_ROW, areaText, parseArea, type Area } from '../../../../src/core/workbook/address';
import { cellsOf, type FakeLook, type FakeSheet } from './fakeSheet';
import { OfficeError, type Shape, type Wire } from './wire';

const FONT: Shape = { scalars: ['name', 'size', 'bold', 'italic', 'underline', 'color'] };
const FILL: Shape = { scalars: ['color'] };
const BORDER: Shape = { scalars: ['style', 'color'] };
const BORDERS: Shape = { objects: { getItem: BORDER } };
const FORMAT: Shape = {
  scalars: [
    'horizontalAlignment',
    'verticalAlignment',
    'wrapText',
    'indentLevel',
    'columnWidth',
    'rowHeight',
    'useStandardHeight',
    'useStandardWidth',
  ],
  links: { font: FONT, fill: FILL, borders: BORDERS },
};
const MERGED: Shape = { item: { scalars: ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'] } };
export const RANGE_AREAS: Shape = { scalars: ['areaCount'], links: { format: FORMAT, areas: MERGED } };
const BOUNDING: Shape = { objects: { getMergedAreasOrNullObject: RANGE_AREAS } };
export const RANGE: Shape = {
  scalars: [
    'rowIndex',
    'columnIndex',
    'rowCount',
    'columnCount',
    'values',
    'formulas',
    'numberFormat',
    'valueTypes',
    'text',
    'rowHidden',
    'columnHidden',
    'hyperlink',
  ],
  links: { format: FORMAT },
  objects: { getMergedAreasOrNullObject: RANGE_AREAS, getBoundingRect: BOUNDING },
  calls: [
    'clear',
    'merge',
    'unmerge',
    'select',
    'getRowProperties',
    'getColumnProperties',
    'getCellProperties',
    'setCellProperties',
  ],
};

/** The whole sheet, `getRange()` without an address. */
const EVERYTHING: Area = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };
/** What Excel calls a range too big to answer for. */
const ANSWER_LIMIT = 5_000_000;

export interface RangeNotice {
  readonly changed: (sheet: FakeSheet) => void;
  readonly selected: (sheet: FakeSheet, area: Area) => void;
}

/** One area of a sheet. */
export class RangeWire implements Wire {
  constructor(
    private readonly sheet: FakeSheet,
    private readonly area: Area,
    private readonly notice: RangeNotice,
  ) {}

  static at(sheet: FakeSheet, address: string | undefined, notice: RangeNotice): RangeWire {
    const area = address === undefined ? EVERYTHING : parseArea(address);
    if (area === null) throw new OfficeError('InvalidArgument', `Range ${String(address)}`);
    return new RangeWire(sheet, area, notice);
  }

  get(name: string): unknown {
    const { top, left, bottom, right } = this.area;
    const hidden = (all: ReadonlySet<number>, from: number, to: number): boolean | null => {
      const count = [...all].filter((index) => index >= from && index <= to).length;
      return count === 0 ? false : count === to - from + 1 ? true : null;
    };
    switch (name) {
      case 'rowIndex':
        return top - 1;
      case 'columnIndex':
        return left - 1;
      case 'rowCount':
        return bottom - top + 1;
      case 'columnCount':
        return right - left + 1;
      case 'values':
        return this.grid((row, column) => this.sheet.value(row, column));
      case 'formulas':
        return this.grid((row, column) => this.sheet.formula(row, column));
      case 'numberFormat':
        return this.grid((row, column) => this.sheet.format(row, column));
      case 'valueTypes':
        return this.grid((row, column) => this.sheet.type(row, column));
      case 'text':
        return this.grid((row, column) => this.sheet.text(row, column));
      case 'rowHidden':
        return hidden(this.sheet.hiddenRows, top, bottom);
      case 'columnHidden':
        return hidden(this.sheet.hiddenColumns, left, right);
      default:
        throw new OfficeError('ApiNotFound', `Range.${name}`);
    }
  }

  set(name: string, value: unknown): void {
    this.requireOpen();
    switch (name) {
      case 'formulas':
        this.each(value, (row, column, content) => this.sheet.input(row, column, content));
        return this.notice.changed(this.sheet);
      case 'numberFormat':
        return this.each(value, (row, column, format) => this.sheet.setFormat(row, column, format));
      case 'hyperlink':
        for (const { row, column } of cellsOf(this.area)) this.sheet.setLook(row, column, { hyperlink: value });
        return;
      default:
        throw new OfficeError('ApiNotFound', `Range.${name}=`);
    }
  }

  link(name: string): Wire | null {
    return name === 'format' ? new FormatWire(this.sheet, [this.area]) : null;
  }

  object(name: string, args: readonly unknown[]): Wire | null {
    if (name === 'getBoundingRect') {
      const other = parseArea(String(args[0]));
      if (other === null) throw new OfficeError('InvalidArgument', 'Range.getBoundingRect');
      const { top, left, bottom, right } = this.area;
      return new RangeWire(
        this.sheet,
        {
          top: Math.min(top, other.top),
          left: Math.min(left, other.left),
          bottom: Math.max(bottom, other.bottom),
          right: Math.max(right, other.right),
        },
        this.notice,
      );
    }
    const inside = this.sheet.merges.filter(
      ({ top, left }) => top >= this.area.top && top <= this.area.bottom && left >= this.area.left && left <= this.area.right,
    );
    if (inside.length > 512) throw new OfficeError('GeneralException', 'Range.getMergedAreasOrNullObject');
    return inside.length === 0 ? null : new RangeAreasWire(this.sheet, inside, this.notice);
  }

  call(name: string, args: readonly unknown[]): unknown {
    switch (name) {
      case 'getRowProperties':
        return Array.from({ length: this.area.bottom - this.area.top + 1 }, (_, index) => {
          const row = this.area.top + index;
          return { rowHidden: this.sheet.hiddenRows.has(row), format: { rowHeight: this.sheet.rowHeights.get(row) ?? 15 } };
        });
      case 'getColumnProperties':
        return Array.from({ length: this.area.right - this.area.left + 1 }, (_, index) => {
          const column = this.area.left + index;
          return {
            columnHidden: this.sheet.hiddenColumns.has(column),
            format: { columnWidth: this.sheet.columnWidths.get(column) ?? 48 },
          };
        });
      case 'getCellProperties':
        return this.grid((row, column) => {
          const { hyperlink, ...format } = this.sheet.look(row, column);
          return { ...(hyperlink === undefined ? {} : { hyperlink }), format: { fill: { pattern: 'None' }, ...format } };
        });
      case 'select':
        return this.notice.selected(this.sheet, this.area);
    }
    this.requireOpen();
    switch (name) {
      case 'clear':
        this.sheet.clear(this.area);
        return this.notice.changed(this.sheet);
      case 'merge':
        return this.sheet.merge(this.area);
      case 'unmerge':
        return this.sheet.unmerge(this.area);
      case 'setCellProperties':
        return this.each(args[0], (row, column, change) => {
          if (typeof change !== 'object' || change === null) return;
          const { format, hyperlink } = { format: {}, hyperlink: undefined, ...change };
          this.sheet.setLook(row, column, { ...format, ...(hyperlink === undefined ? {} : { hyperlink }) });
        });
      default:
        throw new OfficeError('ApiNotFound', `Range.${name}`);
    }
  }

  private grid(cell: (row: number, column: number) => unknown): unknown[][] | null {
    const rows = this.area.bottom - this.area.top + 1;
    const columns = this.area.right - this.area.left + 1;
    if (rows * columns > ANSWER_LIMIT) return null;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_unused, across) => cell(this.area.top + down, this.area.left + across)),
    );
  }

  private each(value: unknown, put: (row: number, column: number, value: unknown) => void): void {
    const rows = this.area.bottom - this.area.top + 1;
    const columns = this.area.right - this.area.left + 1;
    const grid: readonly unknown[] = Array.isArray(value) ? value : [];
    const fits = grid.length === rows && grid.every((row) => Array.isArray(row) && row.length === columns);
    if (!fits) throw new OfficeError('InvalidArgument', `Range ${areaText(this.area)}: size of the array`);
    grid.forEach(
      (row, down) =>
        Array.isArray(row) && row.forEach((one: unknown, across) => put(this.area.top + down, this.area.left + across, one)),
    );
  }

  private requireOpen(): void {
    if (this.sheet.isProtected) throw new OfficeError('AccessDenied', `Range on ${this.sheet.name}`);
  }
}

/** Several areas: merged ones, or those that get one style. */
export class RangeAreasWire implements Wire {
  constructor(
    private readonly sheet: FakeSheet,
    private readonly areas: readonly Area[],
    private readonly notice: RangeNotice,
  ) {}

  static at(sheet: FakeSheet, addresses: string, notice: RangeNotice): RangeAreasWire {
    // Excel refuses longer lists.
    if (addresses.length > 8192) throw new OfficeError('InvalidArgument', 'Worksheet.getRanges');
    const areas = addresses.split(',').map(parseArea);
    if (areas.some((area) => area === null)) throw new OfficeError('InvalidArgument', `RangeAreas ${addresses}`);
    return new RangeAreasWire(
      sheet,
      areas.flatMap((area) => area ?? []),
      notice,
    );
  }

  get(name: string): unknown {
    return name === 'areaCount' ? this.areas.length : undefined;
  }

  link(name: string): Wire | null {
    if (name === 'format') return new FormatWire(this.sheet, this.areas);
    return { items: () => this.areas.map((area) => new RangeWire(this.sheet, area, this.notice)) };
  }
}

class FormatWire implements Wire {
  constructor(
    private readonly sheet: FakeSheet,
    private readonly areas: readonly Area[],
  ) {}

  set(name: string, value: unknown): void {
    for (const area of this.areas) this.setOn(area, name, value);
  }

  private setOn(area: Area, name: string, value: unknown): void {
    if (name === 'useStandardHeight') return this.sheet.rowHeights.clear();
    if (name === 'useStandardWidth') return this.sheet.columnWidths.clear();
    if (name === 'rowHeight') return void this.sheet.rowHeights.set(area.top, Number(value));
    if (name === 'columnWidth') return void this.sheet.columnWidths.set(area.left, Number(value));
    for (const { row, column } of cellsOf(area)) this.sheet.setLook(row, column, { [name]: value });
  }

  link(name: string): Wire {
    if (name === 'borders') return { object: (_name, [edge]) => this.part(`border${String(edge)}`) };
    return this.part(name);
  }

  /** Font, fill or one border: kept as one object in the cell's look. */
  private part(name: string): Wire {
    return {
      set: (property, value) => {
        for (const area of this.areas) {
          for (const { row, column } of cellsOf(area)) {
            const before = this.sheet.look(row, column)[name];
            const change: FakeLook = { [name]: { ...(typeof before === 'object' ? before : {}), [property]: value } };
            this.sheet.setLook(row, column, change);
          }
        }
      },
    };
  }
}
