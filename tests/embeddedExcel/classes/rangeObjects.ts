import { LAST_COLUMN, LAST_ROW, type Area } from '../../../src/core/workbook/address';
import { ExcelError } from '../excelError';
import { oneOf, orDefault, wholeArgument } from '../wire/arguments';
import type { ClassTable } from '../wire/classTable';
import { bounding, contains, intersection, isOnSheet } from '../model/areas';
import { dataEdge, extended, surroundingRegion } from '../model/regions';
import { findCell } from '../model/finding';
import { insertCells } from '../model/shifting';
import { RangeView } from '../model/rangeView';
import { specialCells } from '../model/specialCells';
import { removeDuplicates } from '../model/duplicates';
import { rangeArgument } from './rangeArgument';
import { wireRange } from './range';
import { mergedAreas, wireAreas } from './rangeAreas';
import { VISIBLE_VIEW } from './visibleView';
import { DUPLICATES_RESULT } from './removeDuplicatesResult';
import { bind, type WireObject } from '../wire/classTable';
import { searchCriteria } from './searchCriteria';
import { tablesIn } from './tableCollection';
import { textArgument } from '../wire/arguments';

type Objects = NonNullable<ClassTable<RangeView>['objects']>;

/** A range of the same sheet; outside the sheet there is none. */
function on(range: RangeView, area: Area, where: string): WireObject {
  if (!isOnSheet(area)) throw new ExcelError('InvalidArgument', where);
  return wireRange(new RangeView(range.sheet, area));
}

const whole = (value: unknown, name: string): number => wholeArgument(value, `Range.${name}`);
const DIRECTIONS = ['Up', 'Down', 'Left', 'Right'] as const;

export const RANGE_OBJECTS: Objects = {
  GetCell: (range, [row, column]) => {
    const [top, left] = [range.area.top + whole(row, 'getCell'), range.area.left + whole(column, 'getCell')];
    return on(range, { top, left, bottom: top, right: left }, 'Range.getCell');
  },
  GetRow: (range, [row]) => {
    const top = range.area.top + whole(row, 'getRow');
    return on(range, { ...range.area, top, bottom: top }, 'Range.getRow');
  },
  GetColumn: (range, [column]) => {
    const left = range.area.left + whole(column, 'getColumn');
    return on(range, { ...range.area, left, right: left }, 'Range.getColumn');
  },
  GetEntireRow: (range) => on(range, { ...range.area, left: 1, right: LAST_COLUMN }, 'Range.getEntireRow'),
  GetEntireColumn: (range) => on(range, { ...range.area, top: 1, bottom: LAST_ROW }, 'Range.getEntireColumn'),
  GetOffsetRange: (range, [rows, columns]) => {
    const [down, across] = [whole(rows, 'getOffsetRange'), whole(columns, 'getOffsetRange')];
    const { top, left, bottom, right } = range.area;
    return on(
      range,
      { top: top + down, left: left + across, bottom: bottom + down, right: right + across },
      'Range.getOffsetRange',
    );
  },
  GetResizedRange: (range, [rows, columns]) => {
    const { area } = range;
    const resized = {
      ...area,
      bottom: area.bottom + whole(rows, 'getResizedRange'),
      right: area.right + whole(columns, 'getResizedRange'),
    };
    return on(range, resized, 'Range.getResizedRange');
  },
  GetAbsoluteResizedRange: (range, [rows, columns]) => {
    const { top, left } = range.area;
    const [height, width] = [whole(rows, 'getAbsoluteResizedRange'), whole(columns, 'getAbsoluteResizedRange')];
    return on(range, { top, left, bottom: top + height - 1, right: left + width - 1 }, 'Range.getAbsoluteResizedRange');
  },
  GetRowsAbove: (range, [count]) => beside(range, orDefault(count, 1, wholeArgument, 'Range.getRowsAbove'), 'above'),
  GetRowsBelow: (range, [count]) => beside(range, orDefault(count, 1, wholeArgument, 'Range.getRowsBelow'), 'below'),
  GetColumnsBefore: (range, [count]) => beside(range, orDefault(count, 1, wholeArgument, 'Range.getColumnsBefore'), 'before'),
  GetColumnsAfter: (range, [count]) => beside(range, orDefault(count, 1, wholeArgument, 'Range.getColumnsAfter'), 'after'),
  GetBoundingRect: (range, [other]) =>
    on(range, bounding(range.area, sameSheet(range, other, 'getBoundingRect').area), 'Range.getBoundingRect'),
  GetIntersection: (range, [other]) => {
    const shared = intersection(range.area, sameSheet(range, other, 'getIntersection').area);
    if (shared === null) throw new ExcelError('ItemNotFound', 'Range.getIntersection');
    return on(range, shared, 'Range.getIntersection');
  },
  GetIntersectionOrNullObject: (range, [other]) => {
    const shared = intersection(range.area, sameSheet(range, other, 'getIntersectionOrNullObject').area);
    return shared === null ? null : on(range, shared, 'Range.getIntersectionOrNullObject');
  },
  GetLastCell: (range) => on(range, { ...range.area, top: range.area.bottom, left: range.area.right }, 'Range.getLastCell'),
  GetLastRow: (range) => on(range, { ...range.area, top: range.area.bottom }, 'Range.getLastRow'),
  GetLastColumn: (range) => on(range, { ...range.area, left: range.area.right }, 'Range.getLastColumn'),
  GetUsedRange: (range, [valuesOnly]) => {
    const used = usedWithin(range, valuesOnly === true);
    if (used === null) throw new ExcelError('ItemNotFound', 'Range.getUsedRange');
    return on(range, used, 'Range.getUsedRange');
  },
  GetUsedRangeOrNullObject: (range, [valuesOnly]) => {
    const used = usedWithin(range, valuesOnly === true);
    return used === null ? null : on(range, used, 'Range.getUsedRangeOrNullObject');
  },
  GetSurroundingRegion: (range) => on(range, surroundingRegion(range.sheet, range.area), 'Range.getSurroundingRegion'),
  GetRangeEdge: (range, [direction]) =>
    on(range, dataEdge(range.sheet, range.area, oneOf(DIRECTIONS)(direction, 'Range.getRangeEdge')), 'Range.getRangeEdge'),
  GetExtendedRange: (range, [direction]) =>
    on(
      range,
      extended(range.sheet, range.area, oneOf(DIRECTIONS)(direction, 'Range.getExtendedRange')),
      'Range.getExtendedRange',
    ),
  GetMergedAreas: (range) => {
    const merged = mergedAreas(range);
    if (merged === null) throw new ExcelError('ItemNotFound', 'Range.getMergedAreas');
    return merged;
  },
  GetMergedAreasOrNullObject: (range) => mergedAreas(range),
  GetSpecialCells: (range, [kind, value]) => {
    const areas = specialCells(range.sheet, range.area, kind, value);
    if (areas.length === 0) throw new ExcelError('ItemNotFound', 'Range.getSpecialCells');
    return wireAreas(range.sheet, areas);
  },
  GetSpecialCellsOrNullObject: (range, [kind, value]) => {
    const areas = specialCells(range.sheet, range.area, kind, value);
    return areas.length === 0 ? null : wireAreas(range.sheet, areas);
  },
  Find: (range, [text, criteria]) => {
    const found = findCell(range.sheet, range.area, textArgument(text, 'Range.find'), searchCriteria(criteria, 'Range.find'));
    if (found === null) throw new ExcelError('ItemNotFound', 'Range.find');
    return on(range, found, 'Range.find');
  },
  FindOrNullObject: (range, [text, criteria]) => {
    const where = 'Range.findOrNullObject';
    const found = findCell(range.sheet, range.area, textArgument(text, where), searchCriteria(criteria, where));
    return found === null ? null : on(range, found, where);
  },
  Insert: (range, [shift]) => {
    insertCells(range.sheet, range.area, oneOf(['Down', 'Right'])(shift, 'Range.insert'));
    return on(range, range.area, 'Range.insert');
  },
  GetTables: (range, [fullyContained]) => tablesIn(range.sheet, [range.area], fullyContained),
  GetVisibleView: (range) => bind(VISIBLE_VIEW, { range, row: null }),
  RemoveDuplicates: (range, [columns, includesHeader]) =>
    bind(DUPLICATES_RESULT, removeDuplicates(range.sheet, range.area, columns, includesHeader === true)),
};

function beside(range: RangeView, count: number, side: 'above' | 'below' | 'before' | 'after'): WireObject {
  const where = 'Range.getRowsAbove';
  if (count === 0) throw new ExcelError('InvalidArgument', where);
  const { area } = range;
  const many = Math.abs(count);
  // A negative count looks the other way, into the range.
  switch (side) {
    case 'above':
      return on(
        range,
        count > 0 ? { ...area, top: area.top - many, bottom: area.top - 1 } : { ...area, bottom: area.top + many - 1 },
        where,
      );
    case 'below':
      return on(
        range,
        count > 0 ? { ...area, top: area.bottom + 1, bottom: area.bottom + many } : { ...area, top: area.bottom - many + 1 },
        where,
      );
    case 'before':
      return on(
        range,
        count > 0 ? { ...area, left: area.left - many, right: area.left - 1 } : { ...area, right: area.left + many - 1 },
        where,
      );
    case 'after':
      return on(
        range,
        count > 0 ? { ...area, left: area.right + 1, right: area.right + many } : { ...area, left: area.right - many + 1 },
        where,
      );
  }
}

function sameSheet(range: RangeView, other: unknown, name: string): RangeView {
  const found = rangeArgument(other, range.sheet, `Range.${name}`);
  if (found.sheet !== range.sheet) throw new ExcelError('InvalidArgument', `Range.${name}`);
  return found;
}

function usedWithin(range: RangeView, valuesOnly: boolean): Area | null {
  const { sheet, area } = range;
  const used = sheet.used(valuesOnly);
  if (used === null || contains(area, used)) return used;
  let found: Area | null = null;
  const take = (row: number, column: number): void => {
    const cell = { top: row, left: column, bottom: row, right: column };
    if (contains(area, cell)) found = found === null ? cell : bounding(found, cell);
  };
  for (const [row, column] of sheet.cells.within(area)) take(row, column);
  if (!valuesOnly) for (const [row, column] of sheet.formats.formattedCells()) take(row, column);
  return found;
}
