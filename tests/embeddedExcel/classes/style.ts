import { ExcelError } from '../excelError';
import { booleanArgument, numberArgument, oneOf, textArgument, wholeArgument } from '../wire/arguments';
import { bind, type ClassTable, type Scalar, type WireObject } from '../wire/classTable';
import type { AlignmentFormat, Border, CellFormat, CellSide } from '../model/cellFormat';
import { colourFrom } from '../model/colours';
import type { NamedStyle, StyleParts } from '../model/styles';
import type { Workbook } from '../model/workbook';
import { found, foundOrNull } from './found';
import { itemAt, kept } from './kept';
import { RANGE_FILL } from './rangeFill';
import { RANGE_FONT } from './rangeFont';

const part = (name: keyof StyleParts): Scalar<NamedStyle> => kept(name, booleanArgument, `Style.${name}`);

function aligned<K extends keyof AlignmentFormat>(
  name: K,
  read: (value: unknown, where: string) => AlignmentFormat[K],
): Scalar<NamedStyle> {
  return {
    get: ({ format }) => format.alignment[name],
    set: (style, value) => {
      const wanted = read(value, `Style.${name}`);
      style.change((format) => ({ ...format, alignment: { ...format.alignment, [name]: wanted } }));
    },
  };
}

function guarded(name: keyof CellFormat['protection']): Scalar<NamedStyle> {
  return {
    get: ({ format }) => format.protection[name],
    set: (style, value) => {
      const wanted = booleanArgument(value, `Style.${name}`);
      style.change((format) => ({ ...format, protection: { ...format.protection, [name]: wanted } }));
    },
  };
}

function orient(style: NamedStyle, value: unknown): void {
  const textOrientation = wholeArgument(value, 'Style.textOrientation');
  style.change((format) => ({ ...format, alignment: { ...format.alignment, textOrientation } }));
}

const numberFormat: Scalar<NamedStyle> = {
  get: ({ format }) => format.numberFormat,
  set: (style, value) => {
    const wanted = textArgument(value, 'Style.numberFormat');
    style.change((format) => ({ ...format, numberFormat: wanted }));
  },
};

/** A style in the place of the cells of a range: the tables of fonts and fills work on both. */
const formats = (style: NamedStyle) => ({
  common: <T extends string | number | boolean>(pick: (format: CellFormat) => T): T => pick(style.format),
  change: (change: (format: CellFormat) => CellFormat): void => style.change(change),
});

const SIDES: Readonly<Record<string, CellSide>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  DiagonalDown: 'diagonalDown',
  DiagonalUp: 'diagonalUp',
};

interface StyleBorder {
  readonly style: NamedStyle;
  readonly index: string;
  readonly side: CellSide;
}

function lined<K extends keyof Border>(name: K, read: (value: unknown, where: string) => Border[K]): Scalar<StyleBorder> {
  return {
    get: ({ style, side }) => style.format.borders[side][name],
    set: ({ style, side }, value) => {
      const wanted = read(value, `RangeBorder.${name}`);
      style.change((format) => ({
        ...format,
        borders: { ...format.borders, [side]: { ...format.borders[side], [name]: wanted } },
      }));
    },
  };
}

const STYLE_BORDER: ClassTable<StyleBorder> = {
  name: 'RangeBorder',
  identity: ({ index }) => ({ Id: index }),
  scalars: {
    SideIndex: { get: ({ index }) => index },
    Style: lined('style', oneOf(['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'])),
    Weight: lined('weight', oneOf(['Hairline', 'Thin', 'Medium', 'Thick'])),
    Color: lined('color', colourFrom),
    TintAndShade: lined('tintAndShade', numberArgument),
  },
};

const borders = (style: NamedStyle): readonly StyleBorder[] =>
  Object.entries(SIDES).map(([index, side]) => ({ style, index, side }));

const STYLE_BORDERS: ClassTable<NamedStyle> = {
  name: 'RangeBorderCollection',
  scalars: { Count: { get: (style) => borders(style).length } },
  items: (style) => borders(style).map((border) => bind(STYLE_BORDER, border)),
  objects: {
    GetItem: (style, [wanted]) =>
      found(
        STYLE_BORDER,
        borders(style).find(({ index }) => index === wanted),
        'RangeBorderCollection.getItem',
        'InvalidArgument',
      ),
  },
};

/** `Excel.Style`. */
const STYLE: ClassTable<NamedStyle> = {
  name: 'Style',
  identity: ({ name }) => ({ Name: name }),
  scalars: {
    Name: { get: ({ name }) => name },
    BuiltIn: { get: ({ isBuiltIn }) => isBuiltIn },
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
    Locked: guarded('locked'),
    FormulaHidden: guarded('formulaHidden'),
    HorizontalAlignment: aligned('horizontalAlignment', textArgument),
    VerticalAlignment: aligned('verticalAlignment', textArgument),
    WrapText: aligned('wrapText', booleanArgument),
    ShrinkToFit: aligned('shrinkToFit', booleanArgument),
    AutoIndent: aligned('autoIndent', booleanArgument),
    IndentLevel: aligned('indentLevel', wholeArgument),
    TextOrientation: aligned('textOrientation', wholeArgument),
    // The library sets it under this name.
    Orientation: { set: (style, value) => orient(style, value) },
    ReadingOrder: aligned('readingOrder', oneOf(['Context', 'LeftToRight', 'RightToLeft'])),
    IncludeNumber: part('includeNumber'),
    IncludeFont: part('includeFont'),
    IncludeAlignment: part('includeAlignment'),
    IncludeBorder: part('includeBorder'),
    IncludePatterns: part('includePatterns'),
    IncludeProtection: part('includeProtection'),
  },
  links: {
    Font: (style) => bind(RANGE_FONT, formats(style)),
    Fill: (style) => bind(RANGE_FILL, formats(style)),
    Borders: (style) => bind(STYLE_BORDERS, style),
  },
  calls: { Delete: (style) => style.delete() },
};

const named = ({ styles }: Workbook, name: unknown, where: string): NamedStyle | null => styles.find(textArgument(name, where));

/** `Excel.StyleCollection`. */
export const STYLES: ClassTable<Workbook> = {
  name: 'StyleCollection',
  items: ({ styles }) => styles.all.map((style): WireObject => bind(STYLE, style)),
  objects: {
    GetItem: (workbook, [name]) => found(STYLE, named(workbook, name, 'StyleCollection.getItem'), 'StyleCollection.getItem'),
    GetItemOrNullObject: (workbook, [name]) => foundOrNull(STYLE, named(workbook, name, 'StyleCollection.getItemOrNullObject')),
    GetItemAt: ({ styles }, [index]) => found(STYLE, itemAt(styles.all, index), 'StyleCollection.getItemAt', 'InvalidArgument'),
  },
  calls: {
    GetCount: ({ styles }) => styles.all.length,
    Add: ({ styles }, [name]) => void styles.add(textArgument(name, 'StyleCollection.add')),
  },
};

/** The style a range is given. Source: `Excel.Range.style` in @types/office-js: a built-in one, or one that was added. */
export function styleArgument(workbook: Workbook, value: unknown): NamedStyle {
  const style = named(workbook, value, 'Range.style');
  if (style === null) throw new ExcelError('InvalidArgument', 'Range.style');
  return style;
}
