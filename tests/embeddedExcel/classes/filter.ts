import { ExcelError } from '../excelError';
import { numberArgument, oneOf, orDefault, recordArgument, textArgument, wholeArgument } from '../wire/arguments';
import type { ClassTable } from '../wire/classTable';
import type { AutoFilter } from '../model/autoFilter';
import { requireCriteria, type FilterCriteria } from '../model/filterCriteria';
import { RangeView } from '../model/rangeView';
import type { Sheet } from '../model/sheet';
import { wireRange } from './range';
import { rangeArgument } from './rangeArgument';

/** The filter of one column of a table. */
export interface ColumnFilter {
  readonly filter: AutoFilter;
  readonly column: number;
}

function apply({ filter, column }: ColumnFilter, criteria: FilterCriteria, where: string): void {
  filter.apply(column, requireCriteria(criteria, where), where);
}

const counted =
  (filterOn: string, read: (value: unknown, where: string) => number) =>
  (self: ColumnFilter, [count]: readonly unknown[]): void => {
    const where = `Filter.apply${filterOn}Filter`;
    apply(self, { filterOn, criterion1: String(read(count, where)) }, where);
  };

const coloured =
  (filterOn: string) =>
  (self: ColumnFilter, [color]: readonly unknown[]): void => {
    const where = `Filter.apply${filterOn}Filter`;
    apply(self, { filterOn, color: textArgument(color, where) }, where);
  };

/** `Excel.Filter`. */
export const FILTER: ClassTable<ColumnFilter> = {
  name: 'Filter',
  scalars: { Criteria: { get: ({ filter, column }) => filter.criterion(column) } },
  calls: {
    Apply: (self, [criteria]) => apply(self, recordArgument(criteria, 'Filter.apply'), 'Filter.apply'),
    ApplyValuesFilter: (self, [values]) => apply(self, { filterOn: 'Values', values }, 'Filter.applyValuesFilter'),
    ApplyCustomFilter: (self, [criterion1, criterion2, operator]) => {
      const where = 'Filter.applyCustomFilter';
      const second = orDefault(criterion2, null, textArgument, where);
      apply(
        self,
        {
          filterOn: 'Custom',
          criterion1: textArgument(criterion1, where),
          ...(second === null ? {} : { criterion2: second, operator: orDefault(operator, 'And', oneOf(['And', 'Or']), where) }),
        },
        where,
      );
    },
    ApplyTopItemsFilter: counted('TopItems', wholeArgument),
    ApplyTopPercentFilter: counted('TopPercent', numberArgument),
    ApplyBottomItemsFilter: counted('BottomItems', wholeArgument),
    ApplyBottomPercentFilter: counted('BottomPercent', numberArgument),
    ApplyCellColorFilter: coloured('CellColor'),
    ApplyFontColorFilter: coloured('FontColor'),
    ApplyDynamicFilter: (self, [criteria]) =>
      apply(self, { filterOn: 'Dynamic', dynamicCriteria: criteria }, 'Filter.applyDynamicFilter'),
    Clear: ({ filter, column }) => filter.clearColumn(column, 'Filter.clear'),
  },
};

/** The filter of a sheet or of a table. */
export interface FilterOwner {
  readonly filter: AutoFilter;
  readonly sheet: Sheet;
  /** A table's filter lies where the table lies. */
  readonly isOfTable: boolean;
}

/** `Excel.AutoFilter`. */
export const AUTO_FILTER: ClassTable<FilterOwner> = {
  name: 'AutoFilter',
  scalars: {
    Enabled: { get: ({ filter }) => filter.area !== null },
    IsDataFiltered: { get: ({ filter }) => filter.isDataFiltered },
    Criteria: { get: ({ filter }) => filter.criteria },
  },
  objects: {
    GetRange: ({ filter, sheet }) => {
      if (filter.area === null) throw new ExcelError('ItemNotFound', 'AutoFilter.getRange');
      return wireRange(new RangeView(sheet, filter.area));
    },
    GetRangeOrNullObject: ({ filter, sheet }) => (filter.area === null ? null : wireRange(new RangeView(sheet, filter.area))),
  },
  calls: {
    Apply: ({ filter, sheet, isOfTable }, [range, column, criteria]) => {
      const where = 'AutoFilter.apply';
      sheet.requireAllowed('allowAutoFilter', where);
      if (!isOfTable) {
        filter.clear();
        sheet.filtered = rangeArgument(range, sheet, where).area;
      }
      if (criteria === undefined || criteria === null) return;
      filter.apply(orDefault(column, 0, wholeArgument, where), requireCriteria(recordArgument(criteria, where), where), where);
    },
    ClearColumnCriteria: ({ filter }, [column]) =>
      filter.clearColumn(wholeArgument(column, 'AutoFilter.clearColumnCriteria'), 'AutoFilter.clearColumnCriteria'),
    ClearCriteria: ({ filter }) => filter.clear(),
    Reapply: ({ filter }) => filter.reapply(),
    Remove: ({ filter, sheet, isOfTable }) => {
      filter.clear();
      if (!isOfTable) sheet.filtered = null;
    },
  },
};
