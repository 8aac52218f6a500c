import type { Area } from '../../../src/core/workbook/address';
import { ExcelError } from '../excelError';
import { wholeArgument } from '../wire/arguments';
import { bind, type ClassTable, type WireObject } from '../wire/classTable';
import { areaLabel, areWholeColumns, areWholeRows, cellCount, holds, intersection, EVERYTHING } from '../model/areas';
import { clearArea, CLEAR_KINDS } from '../model/clearing';
import { FormatView, RangeList, RangeView } from '../model/rangeView';
import { specialCells } from '../model/specialCells';
import type { Sheet } from '../model/sheet';
import { oneOf, orDefault } from '../wire/arguments';
import { CONDITIONAL_FORMATS } from './conditionalFormat';
import { DATA_VALIDATION } from './dataValidation';
import { styleArgument } from './style';
import { tablesIn } from './tableCollection';
import { rangeArgument } from './rangeArgument';
import { wireRange } from './range';
import { RANGE_FORMAT } from './rangeFormat';
import { WORKSHEET } from './worksheet';

/** More than this many merged areas Excel does not list. */
const MERGED_LIMIT = 512;

const RANGE_COLLECTION: ClassTable<RangeList> = {
  name: 'RangeCollection',
  items: (list) => list.areas.map((area) => wireRange(new RangeView(list.sheet, area))),
  objects: {
    GetItemAt: (list, [index]) => {
      const area = list.areas[wholeArgument(index, 'RangeCollection.getItemAt')];
      if (area === undefined) throw new ExcelError('InvalidArgument', 'RangeCollection.getItemAt');
      return wireRange(new RangeView(list.sheet, area));
    },
  },
  calls: { GetCount: (list) => list.areas.length },
};

const address = (list: RangeList): string =>
  list.areas.map((area) => list.sheet.workbook.addressOn(list.sheet, areaLabel(area))).join(',');

/** `Excel.RangeAreas`: several areas of one sheet. */
export const RANGE_AREAS: ClassTable<RangeList> = {
  name: 'RangeAreas',
  isReferenced: true,
  scalars: {
    Address: { get: address },
    AddressLocal: { get: address },
    AreaCount: { get: (list) => list.areas.length },
    CellCount: { get: (list) => list.areas.reduce((all, area) => all + cellCount(area), 0) },
    IsEntireRow: { get: (list) => list.areas.every(areWholeRows) },
    IsEntireColumn: { get: (list) => list.areas.every(areWholeColumns) },
    Style: {
      get: (list) => new FormatView(list.sheet, list.areas).common((format) => format.style),
      set: (list, value) => {
        const style = styleArgument(list.sheet.workbook, value);
        new FormatView(list.sheet, list.areas).change((format) => style.appliedTo(format), 'RangeAreas.style');
      },
    },
  },
  links: {
    Areas: (list) => bind(RANGE_COLLECTION, list),
    Format: (list) => bind(RANGE_FORMAT, new FormatView(list.sheet, list.areas)),
    Worksheet: (list) => bind(WORKSHEET, list.sheet),
    ConditionalFormats: (list) => bind(CONDITIONAL_FORMATS, list),
    DataValidation: (list) => bind(DATA_VALIDATION, list),
  },
  objects: {
    GetEntireRow: (list) =>
      wireAreas(
        list.sheet,
        list.areas.map((area) => ({ ...EVERYTHING, top: area.top, bottom: area.bottom })),
      ),
    GetEntireColumn: (list) =>
      wireAreas(
        list.sheet,
        list.areas.map((area) => ({ ...EVERYTHING, left: area.left, right: area.right })),
      ),
    GetOffsetRangeAreas: (list, [rows, columns]) => {
      const down = wholeArgument(rows, 'RangeAreas.getOffsetRangeAreas');
      const across = wholeArgument(columns, 'RangeAreas.getOffsetRangeAreas');
      return wireAreas(
        list.sheet,
        list.areas.map(({ top, left, bottom, right }) => ({
          top: top + down,
          left: left + across,
          bottom: bottom + down,
          right: right + across,
        })),
      );
    },
    GetTables: (list, [fullyContained]) => tablesIn(list.sheet, list.areas, fullyContained),
    GetSpecialCells: (list, [kind, value]) =>
      orRefused(list, (area) => specialCells(list.sheet, area, kind, value), 'RangeAreas.getSpecialCells'),
    GetSpecialCellsOrNullObject: (list, [kind, value]) => within(list, (area) => specialCells(list.sheet, area, kind, value)),
    GetUsedRangeAreas: (list, [valuesOnly]) => orRefused(list, used(list, valuesOnly), 'RangeAreas.getUsedRangeAreas'),
    GetUsedRangeAreasOrNullObject: (list, [valuesOnly]) => within(list, used(list, valuesOnly)),
    GetIntersection: (list, [other]) => {
      const areas = shared(list, other, 'RangeAreas.getIntersection');
      if (areas.length === 0) throw new ExcelError('ItemNotFound', 'RangeAreas.getIntersection');
      return wireAreas(list.sheet, areas);
    },
    GetIntersectionOrNullObject: (list, [other]) => {
      const areas = shared(list, other, 'RangeAreas.getIntersectionOrNullObject');
      return areas.length === 0 ? null : wireAreas(list.sheet, areas);
    },
  },
  calls: {
    Clear: (list, [applyTo]) => {
      const kind = orDefault(applyTo, 'All', oneOf(CLEAR_KINDS), 'RangeAreas.clear');
      for (const area of list.areas) clearArea(list.sheet, area, kind);
    },
    Calculate: (list) => list.sheet.workbook.calculate(true),
    SetDirty: (list) => list.sheet.workbook.calculation.touchAll(),
  },
};

type Pick = (area: Area) => readonly Area[];

/** What is found in each of the areas. */
function within(list: RangeList, pick: Pick): WireObject | null {
  const areas = list.areas.flatMap((area) => [...pick(area)]);
  return areas.length === 0 ? null : wireAreas(list.sheet, areas);
}

function orRefused(list: RangeList, pick: Pick, where: string): WireObject {
  const areas = within(list, pick);
  if (areas === null) throw new ExcelError('ItemNotFound', where);
  return areas;
}

function used({ sheet }: RangeList, valuesOnly: unknown): Pick {
  const all = sheet.used(valuesOnly === true);
  return (area) => (all === null ? [] : [intersection(area, all)].flatMap((one) => one ?? []));
}

function shared(list: RangeList, other: unknown, where: string): readonly Area[] {
  const { area } = rangeArgument(other, list.sheet, where);
  return list.areas.flatMap((one) => intersection(one, area) ?? []);
}

export function wireAreas(sheet: Sheet, areas: readonly Area[]): WireObject {
  return bind(RANGE_AREAS, new RangeList(sheet, areas));
}

/** Only merges whose first cell lies in the range are found (office-js#3611). */
export function mergedAreas({ sheet, area }: RangeView): WireObject | null {
  const inside = sheet.merges.filter(({ top, left }) => holds(area, top, left));
  if (inside.length > MERGED_LIMIT) throw new ExcelError('GeneralException', 'Range.getMergedAreasOrNullObject');
  return inside.length === 0 ? null : wireAreas(sheet, inside);
}
