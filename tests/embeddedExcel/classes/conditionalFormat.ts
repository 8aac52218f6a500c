import { ExcelError } from '../excelError';
import { booleanArgument, oneOf, textArgument, wholeArgument } from '../wire/arguments';
import { bind, type ClassTable, type WireObject } from '../wire/classTable';
import type { Area } from '../../../src/core/workbook/address';
import {
  clearConditionalFormats,
  CONDITION_TYPES,
  conditionalFormatsIn,
  ConditionalFormat,
  type ConditionType,
} from '../model/conditionalFormat';
import { RangeView } from '../model/rangeView';
import type { Sheet } from '../model/sheet';
import type { Sketch } from '../model/sketch';
import { COLOUR_SCALE, DATA_BAR, PRESET, TEXT, TOP_BOTTOM, CELL_VALUE } from './conditionalTypes';
import { CUSTOM } from './customCondition';
import { found, foundOrNull } from './found';
import { ICON_SET } from './iconSet';
import { itemAt } from './kept';
import { wireRange } from './range';
import { wireAreas } from './rangeAreas';

/** What each type hangs under. */
const TYPES: readonly (readonly [link: string, type: ConditionType, table: ClassTable<Sketch>])[] = [
  ['CellValue', 'CellValue', CELL_VALUE],
  ['ColorScale', 'ColorScale', COLOUR_SCALE],
  ['DataBar', 'DataBar', DATA_BAR],
  ['IconSet', 'IconSet', ICON_SET],
  ['Preset', 'PresetCriteria', PRESET],
  ['TextComparison', 'ContainsText', TEXT],
  ['TopBottom', 'TopBottom', TOP_BOTTOM],
];

type Links = NonNullable<ClassTable<ConditionalFormat>['links']>;

/** The properties of its own type; asked for another type's, the object is not there. */
function typeLinks(): Links {
  const open = (name: string, type: ConditionType, make: (format: ConditionalFormat) => WireObject): Links => ({
    [name]: (format) => {
      if (format.type !== type) throw new ExcelError('ItemNotFound', `ConditionalFormat.${name}`);
      return make(format);
    },
    [`${name}OrNullObject`]: (format) => (format.type === type ? make(format) : null),
  });
  return Object.assign(
    open('Custom', 'Custom', (format) => bind(CUSTOM, format)),
    ...TYPES.map(([name, type, table]) => open(name, type, (format) => bind(table, format.rule))),
  );
}

function onlyArea({ sheet, areas }: ConditionalFormat): WireObject | null {
  const [area, ...others] = areas;
  return area === undefined || others.length > 0 ? null : wireRange(new RangeView(sheet, area));
}

/** `Excel.ConditionalFormat`. */
const CONDITIONAL_FORMAT: ClassTable<ConditionalFormat> = {
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Type: { get: ({ type }) => type },
    Priority: {
      get: ({ priority }) => priority,
      set: (format, value) => {
        format.priority = wholeArgument(value, 'ConditionalFormat.priority');
      },
    },
    StopIfTrue: {
      get: ({ stopIfTrue }) => stopIfTrue,
      set: (format, value) => {
        if (format.stopIfTrue === null) throw new ExcelError('InvalidOperation', 'ConditionalFormat.stopIfTrue');
        format.stopIfTrue = booleanArgument(value, 'ConditionalFormat.stopIfTrue');
      },
    },
  },
  links: typeLinks(),
  objects: {
    GetRange: (format) => {
      const range = onlyArea(format);
      if (range === null) throw new ExcelError('InvalidOperation', 'ConditionalFormat.getRange');
      return range;
    },
    GetRangeOrNullObject: onlyArea,
    GetRanges: ({ sheet, areas }) => wireAreas(sheet, areas),
  },
  calls: {
    Delete: (format) => {
      format.sheet.requireAllowed('allowFormatCells', 'ConditionalFormat.delete');
      format.delete();
    },
  },
};

/** The conditional formats of some areas. */
export interface FormattedAreas {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

const all = ({ sheet, areas }: FormattedAreas): readonly ConditionalFormat[] => conditionalFormatsIn(sheet, areas);

function byId(view: FormattedAreas, id: unknown, where: string): ConditionalFormat | undefined {
  const wanted = textArgument(id, where);
  return all(view).find((format) => format.id === wanted);
}

/** `Excel.ConditionalFormatCollection`. */
export const CONDITIONAL_FORMATS: ClassTable<FormattedAreas> = {
  name: 'ConditionalFormatCollection',
  items: (view) => all(view).map((format) => bind(CONDITIONAL_FORMAT, format)),
  objects: {
    // A new one counts before all others.
    Add: ({ sheet, areas }, [type]) => {
      const where = 'ConditionalFormatCollection.add';
      sheet.requireAllowed('allowFormatCells', where);
      const made = new ConditionalFormat(sheet, oneOf(CONDITION_TYPES)(type, where), areas);
      sheet.conditionalFormats = [made, ...sheet.conditionalFormats];
      return bind(CONDITIONAL_FORMAT, made);
    },
    GetItem: (view, [id]) => {
      const where = 'ConditionalFormatCollection.getItem';
      return found(CONDITIONAL_FORMAT, byId(view, id, where), where);
    },
    GetItemOrNullObject: (view, [id]) =>
      foundOrNull(CONDITIONAL_FORMAT, byId(view, id, 'ConditionalFormatCollection.getItemOrNullObject')),
    GetItemAt: (view, [index]) =>
      found(CONDITIONAL_FORMAT, itemAt(all(view), index), 'ConditionalFormatCollection.getItemAt', 'InvalidArgument'),
  },
  calls: {
    GetCount: (view) => all(view).length,
    ClearAll: ({ sheet, areas }) => {
      sheet.requireAllowed('allowFormatCells', 'ConditionalFormatCollection.clearAll');
      clearConditionalFormats(sheet, areas);
    },
  },
};
