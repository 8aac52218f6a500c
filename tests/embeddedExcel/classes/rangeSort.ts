import type { ClassTable } from '../wire/classTable';
import { orDefault, booleanArgument, oneOf } from '../wire/arguments';
import { ExcelError } from '../excelError';
import type { RangeView } from '../model/rangeView';
import { sortFields, sortRows } from '../model/sorting';

/** `Excel.RangeSort`: by rows. */
export const RANGE_SORT: ClassTable<RangeView> = {
  name: 'RangeSort',
  calls: {
    Apply: (range, [fields, matchCase, hasHeaders, orientation]) => {
      const where = 'RangeSort.apply';
      if (orDefault(orientation, 'Rows', oneOf(['Rows', 'Columns']), where) === 'Columns')
        throw new ExcelError('ApiNotFound', `${where} Columns`);
      sortRows(range.sheet, range.area, {
        fields: sortFields(fields, where),
        matchCase: orDefault(matchCase, false, booleanArgument, where),
        hasHeaders: orDefault(hasHeaders, false, booleanArgument, where),
      });
    },
  },
};
