import { booleanArgument, oneOf } from '../wire/arguments';
import { bind, type ClassTable } from '../wire/classTable';
import type { Workbook } from '../model/workbook';
import { createdBefore, createdWorkbook } from './createdWorkbook';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const KINDS = ['Recalculate', 'Full', 'FullRebuild'] as const;

const CULTURE: ClassTable<Workbook> = {
  name: 'CultureInfo',
  scalars: { Name: { get: () => 'vi-VN' } },
  links: { NumberFormat: (workbook) => bind(NUMBER_FORMAT, workbook), DatetimeFormat: (workbook) => bind(DATE_FORMAT, workbook) },
};

const NUMBER_FORMAT: ClassTable<Workbook> = {
  name: 'NumberFormatInfo',
  scalars: {
    NumberDecimalSeparator: { get: ({ separators }) => separators.decimal },
    NumberGroupSeparator: { get: ({ separators }) => separators.group },
  },
};

const DATE_FORMAT: ClassTable<Workbook> = {
  name: 'DatetimeFormatInfo',
  scalars: {
    DateSeparator: { get: () => '/' },
    LongDatePattern: { get: () => "dddd, d 'tháng' M 'năm' yyyy" },
    ShortDatePattern: { get: () => 'dd/MM/yyyy' },
    LongTimePattern: { get: () => 'HH:mm:ss' },
    TimeSeparator: { get: () => ':' },
  },
};

/** `Excel.Application`. */
export const APPLICATION: ClassTable<Workbook> = {
  name: 'Application',
  scalars: {
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (workbook, value) => {
        workbook.calculationMode = oneOf(MODES)(value, 'Application.calculationMode');
      },
    },
    CalculationState: { get: ({ calculation }) => (calculation.isDirty ? 'Pending' : 'Done') },
    CalculationEngineVersion: { get: () => 191_029 },
    DecimalSeparator: { get: ({ separators }) => separators.decimal },
    ThousandsSeparator: { get: ({ separators }) => separators.group },
    UseSystemSeparators: { get: () => true },
  },
  links: { CultureInfo: (workbook) => bind(CULTURE, workbook) },
  calls: {
    Calculate: (workbook, [kind]) => {
      if (oneOf(KINDS)(kind, 'Application.calculate') !== 'Recalculate') workbook.calculation.touchAll();
      workbook.calculate(true);
    },
    SuspendApiCalculationUntilNextSync: (workbook) => {
      workbook.isCalculationSuspended = true;
    },
    // Nothing is drawn here.
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
  objects: {
    CreateWorkbook: (workbook, [base64]) => createdWorkbook(workbook, base64),
    _GetWorkbookCreatedById: (workbook, [id]) => createdBefore(workbook, id),
  },
};

/** `Excel.Runtime`, which hangs under the wire name `_Runtime`. */
export const RUNTIME: ClassTable<Workbook> = {
  name: 'Runtime',
  scalars: {
    EnableEvents: {
      get: ({ enableEvents }) => enableEvents,
      set: (workbook, value) => {
        workbook.enableEvents = booleanArgument(value, 'Runtime.enableEvents');
      },
    },
  },
};
