import { bind, type ClassTable, type WireObject } from '../wire/classTable';
import { FormatView, type RangeView } from '../model/rangeView';
import { CONDITIONAL_FORMATS } from './conditionalFormat';
import { DATA_VALIDATION } from './dataValidation';
import { RANGE_CALLS } from './rangeCalls';
import { RANGE_FORMAT } from './rangeFormat';
import { RANGE_OBJECTS } from './rangeObjects';
import { RANGE_SCALARS } from './rangeScalars';
import { RANGE_SORT } from './rangeSort';
import { WORKSHEET } from './worksheet';

/** `Excel.Range`. */
export const RANGE: ClassTable<RangeView> = {
  name: 'Range',
  isReferenced: true,
  scalars: RANGE_SCALARS,
  links: {
    Format: (range) => bind(RANGE_FORMAT, new FormatView(range.sheet, [range.area])),
    Worksheet: (range) => bind(WORKSHEET, range.sheet),
    ConditionalFormats: ({ sheet, area }) => bind(CONDITIONAL_FORMATS, { sheet, areas: [area] }),
    DataValidation: ({ sheet, area }) => bind(DATA_VALIDATION, { sheet, areas: [area] }),
    Sort: (range) => bind(RANGE_SORT, range),
  },
  objects: RANGE_OBJECTS,
  calls: RANGE_CALLS,
};

export function wireRange(range: RangeView): WireObject {
  return bind(RANGE, range);
}
