import type { Area } from '../../../src/core/workbook/address';
import { ExcelError } from '../excelError';
import { recordArgument } from '../wire/arguments';
import { bind, type WireObject } from '../wire/classTable';
import { wireName } from '../wire/query';
import { areaLabel, cellArea, heightOf, widthOf } from '../model/areas';
import { alignNeighbours } from '../model/borderView';
import type { CellFormat } from '../model/cellFormat';
import { FormatView, RangeView } from '../model/rangeView';
import { missing, sideOf } from './cellProperties';
import { RANGE } from './range';
import { RANGE_FORMAT } from './rangeFormat';

/** `Range.setCellProperties`: to each cell what its place in `data` names. Source: `Excel.SettableCellProperties` in @types/office-js. */
export function setCellProperties(range: RangeView, data: unknown): void {
  const rows = lines(data, heightOf(range.area), 'Range.setCellProperties');
  const cells = rows.map((row) => lines(row, widthOf(range.area), 'Range.setCellProperties'));
  const { formats } = range.sheet;
  // The same change to the same format gives the same format, also for the next thousand cells.
  const made = new Map<string, Map<CellFormat, CellFormat>>();
  cells.forEach((row, down) =>
    row.forEach((change, across) => {
      const area = cellArea(range.area.top + down, range.area.left + across);
      const { format, ...others } = recordArgument(change, 'Range.setCellProperties');
      assign(range, area, others, 'Range.setCellProperties');
      if (format === undefined || format === null) return;
      const key = JSON.stringify(format);
      const known = made.get(key) ?? new Map<CellFormat, CellFormat>();
      made.set(key, known);
      const before = formats.at(area.top, area.left);
      const after = known.get(before);
      if (after === undefined) assign(range, area, { format }, 'Range.setCellProperties');
      else {
        formats.put(area.top, area.left, after);
        alignNeighbours(range.sheet, area.top, area.left);
      }
      known.set(before, formats.at(area.top, area.left));
    }),
  );
}

export function setRowProperties(range: RangeView, data: unknown): void {
  lines(data, heightOf(range.area), 'Range.setRowProperties').forEach((change, down) => {
    const top = range.area.top + down;
    assign(range, { ...range.area, top, bottom: top }, change, 'Range.setRowProperties');
  });
}

export function setColumnProperties(range: RangeView, data: unknown): void {
  lines(data, widthOf(range.area), 'Range.setColumnProperties').forEach((change, across) => {
    const left = range.area.left + across;
    assign(range, { ...range.area, left, right: left }, change, 'Range.setColumnProperties');
  });
}

function lines(data: unknown, count: number, where: string): readonly unknown[] {
  if (!Array.isArray(data) || data.length !== count)
    throw new ExcelError('InvalidArgument', `${where} ${areaLabel({ top: 1, left: 1, bottom: count, right: 1 })}`);
  return data;
}

function assign(range: RangeView, area: Area, change: unknown, where: string): void {
  const { format, ...others } = recordArgument(change, where);
  const object = bind(RANGE, new RangeView(range.sheet, area));
  for (const [name, value] of Object.entries(others)) write(object, name, value);
  const view = new FormatView(range.sheet, [area]);
  const formats = bind(RANGE_FORMAT, view);
  for (const [name, value] of Object.entries(recordArgument(format, where))) {
    if (name === 'borders') {
      for (const [side, lineChange] of Object.entries(recordArgument(value, where)))
        writeAll(sideOf(view, side), lineChange, where);
    } else if (typeof value === 'object' && value !== null)
      writeAll(formats.link(wireName(name))?.() ?? missing(name), value, where);
    else write(formats, name, value);
  }
}

function writeAll(object: WireObject, change: unknown, where: string): void {
  for (const [name, value] of Object.entries(recordArgument(change, where))) write(object, name, value);
}

function write(object: WireObject, name: string, value: unknown): void {
  if (value === undefined || value === null) return;
  const set = object.scalar(wireName(name))?.set;
  if (set === undefined) throw new ExcelError('InvalidArgument', `${object.className}.${name}`);
  set(value);
}
