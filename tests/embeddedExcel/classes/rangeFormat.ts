import { booleanArgument, numberArgument, oneOf, wholeArgument } from '../wire/arguments';
import { bind, type ClassTable, type Scalar } from '../wire/classTable';
import type { AlignmentFormat } from '../model/cellFormat';
import { FormatView } from '../model/rangeView';
import { autofitColumns, autofitRows } from '../model/autofit';
import { BORDERS } from './rangeBorder';
import { RANGE_FILL } from './rangeFill';
import { RANGE_FONT } from './rangeFont';

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const READING = ['Context', 'LeftToRight', 'RightToLeft'] as const;

function alignment<K extends keyof AlignmentFormat>(
  name: K,
  read: (value: unknown, where: string) => AlignmentFormat[K],
): Scalar<FormatView> {
  const where = `RangeFormat.${name}`;
  return {
    get: (view) => view.common((format) => format.alignment[name]),
    set: (view, value) => {
      const wanted = read(value, where);
      view.change((format) => ({ ...format, alignment: { ...format.alignment, [name]: wanted } }), where);
    },
  };
}

const FORMAT_PROTECTION: ClassTable<FormatView> = {
  name: 'FormatProtection',
  scalars: { Locked: protection('locked'), FormulaHidden: protection('formulaHidden') },
};

function protection(name: 'locked' | 'formulaHidden'): Scalar<FormatView> {
  const where = `FormatProtection.${name}`;
  return {
    get: (view) => view.common((format) => format.protection[name]),
    set: (view, value) => {
      const wanted = booleanArgument(value, where);
      view.change((format) => ({ ...format, protection: { ...format.protection, [name]: wanted } }), where);
    },
  };
}

/** `Excel.RangeFormat`, of a range and of several. */
export const RANGE_FORMAT: ClassTable<FormatView> = {
  name: 'RangeFormat',
  scalars: {
    HorizontalAlignment: alignment('horizontalAlignment', oneOf(HORIZONTAL)),
    VerticalAlignment: alignment('verticalAlignment', oneOf(VERTICAL)),
    WrapText: alignment('wrapText', booleanArgument),
    IndentLevel: alignment('indentLevel', wholeArgument),
    TextOrientation: alignment('textOrientation', wholeArgument),
    ShrinkToFit: alignment('shrinkToFit', booleanArgument),
    ReadingOrder: alignment('readingOrder', oneOf(READING)),
    AutoIndent: alignment('autoIndent', booleanArgument),
    ColumnWidth: {
      get: (view) => same(view.areas.map((area) => view.sheet.columns.commonSize(area.left, area.right))),
      set: (view, value) => {
        const width = numberArgument(value, 'RangeFormat.columnWidth');
        view.sheet.requireAllowed('allowFormatColumns', 'RangeFormat.columnWidth');
        for (const area of view.areas) view.sheet.setColumnWidth(area, width);
      },
    },
    RowHeight: {
      get: (view) => same(view.areas.map((area) => view.sheet.rows.commonSize(area.top, area.bottom))),
      set: (view, value) => {
        const height = numberArgument(value, 'RangeFormat.rowHeight');
        view.sheet.requireAllowed('allowFormatRows', 'RangeFormat.rowHeight');
        for (const area of view.areas) view.sheet.setRowHeight(area, height);
      },
    },
    UseStandardHeight: {
      get: (view) => same(view.areas.map(({ top, bottom }) => view.sheet.rows.areStandard(top, bottom))),
      set: (view, value) => {
        view.sheet.requireAllowed('allowFormatRows', 'RangeFormat.useStandardHeight');
        if (booleanArgument(value, 'RangeFormat.useStandardHeight'))
          for (const { top, bottom } of view.areas) view.sheet.rows.forgetSize(top, bottom);
      },
    },
    UseStandardWidth: {
      get: (view) => same(view.areas.map(({ left, right }) => view.sheet.columns.areStandard(left, right))),
      set: (view, value) => {
        view.sheet.requireAllowed('allowFormatColumns', 'RangeFormat.useStandardWidth');
        if (booleanArgument(value, 'RangeFormat.useStandardWidth'))
          for (const { left, right } of view.areas) view.sheet.columns.forgetSize(left, right);
      },
    },
  },
  links: {
    Font: (view) => bind(RANGE_FONT, view),
    Fill: (view) => bind(RANGE_FILL, view),
    Borders: (view) => bind(BORDERS, view),
    Protection: (view) => bind(FORMAT_PROTECTION, view),
  },
  calls: {
    AutofitColumns: (view) => view.areas.forEach((area) => autofitColumns(view.sheet, area)),
    AutofitRows: (view) => view.areas.forEach((area) => autofitRows(view.sheet, area)),
    AdjustIndent: (view, [amount]) => {
      const steps = wholeArgument(amount, 'RangeFormat.adjustIndent');
      view.change(
        (format) => ({
          ...format,
          alignment: { ...format.alignment, indentLevel: Math.min(250, Math.max(0, format.alignment.indentLevel + steps)) },
        }),
        'RangeFormat.adjustIndent',
      );
    },
  },
};

function same<T>(values: readonly T[]): T | null {
  return new Set(values).size === 1 ? (values[0] ?? null) : null;
}
