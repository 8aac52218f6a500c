import type { Area } from '../../../src/core/workbook/address';
import { ExcelError } from '../excelError';
import { recordArgument } from '../wire/arguments';
import { bind, type WireObject } from '../wire/classTable';
import { wireName } from '../wire/query';
import { cellArea, heightOf, widthOf } from '../model/areas';
import type { BorderIndex } from '../model/borderView';
import type { CellFormat } from '../model/cellFormat';
import { FormatView, RangeView } from '../model/rangeView';
import { RANGE } from './range';
import { BORDERS } from './rangeBorder';
import { RANGE_FORMAT } from './rangeFormat';

type Options = Readonly<Record<string, unknown>>;
type Answer = Readonly<Record<string, unknown>>;

/** Sides of a cell as `Excel.CellBorderCollection` names them. */
const SIDES: Readonly<Record<string, BorderIndex>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};
const CELL_SIDES = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'] as const;

/** `Range.getCellProperties`: of each cell what the options name. Source: `Excel.CellPropertiesLoadOptions` in @types/office-js. */
export function cellProperties(range: RangeView, options: unknown): readonly (readonly Answer[])[] {
  const wanted = recordArgument(options, 'Range.getCellProperties');
  const { format, ...others } = wanted;
  const formatOptions = recordArgument(format, 'Range.getCellProperties');
  // Thousands of cells share a few formats; a cell with the same ones around it is answered once, as a neighbour may lend it a border.
  const answered = new Map<string, Answer>();
  const numbers = new Map<CellFormat, number>();
  const numberOf = (row: number, column: number): number => {
    const found = range.sheet.formats.at(row, column);
    const number = numbers.get(found) ?? numbers.size;
    numbers.set(found, number);
    return number;
  };
  const formatOf = (area: Area): Answer => {
    const { top, left } = area;
    const key = [
      numberOf(top, left),
      numberOf(top - 1, left),
      numberOf(top + 1, left),
      numberOf(top, left - 1),
      numberOf(top, left + 1),
    ].join();
    const made = answered.get(key) ?? formatAnswer(new FormatView(range.sheet, [area]), formatOptions);
    answered.set(key, made);
    return made;
  };
  return Array.from({ length: heightOf(range.area) }, (_, down) =>
    Array.from({ length: widthOf(range.area) }, (_unused, across) => {
      const area = cellArea(range.area.top + down, range.area.left + across);
      return { ...ownAnswer(range, area, others), ...(format === undefined ? {} : { format: formatOf(area) }) };
    }),
  );
}

export function rowProperties(range: RangeView, options: unknown): readonly Answer[] {
  return Array.from({ length: heightOf(range.area) }, (_, down) => {
    const top = range.area.top + down;
    return lineProperties(range, { ...range.area, top, bottom: top }, options, 'Range.getRowProperties');
  });
}

export function columnProperties(range: RangeView, options: unknown): readonly Answer[] {
  return Array.from({ length: widthOf(range.area) }, (_, across) => {
    const left = range.area.left + across;
    return lineProperties(range, { ...range.area, left, right: left }, options, 'Range.getColumnProperties');
  });
}

function lineProperties(range: RangeView, area: Area, options: unknown, where: string): Answer {
  const { format, ...others } = recordArgument(options, where);
  const own = ownAnswer(range, area, others);
  return format === undefined
    ? own
    : { ...own, format: formatAnswer(new FormatView(range.sheet, [area]), recordArgument(format, where)) };
}

/** `address`, `hidden`, `rowHidden`, `hyperlink` and so on, read as the range itself would answer. */
function ownAnswer(range: RangeView, area: Area, options: Options): Answer {
  const names = Object.entries(options).flatMap(([name, isAsked]) => (isAsked === true ? [name] : []));
  if (names.length === 0) return {};
  const object = bind(RANGE, new RangeView(range.sheet, area));
  return Object.fromEntries(names.map((name) => [name, read(object, name)]));
}

function formatAnswer(view: FormatView, options: Options): Answer {
  const object = bind(RANGE_FORMAT, view);
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, asked]): readonly (readonly [string, unknown])[] => {
      if (name === 'protection' && asked === true)
        return [[name, readAll(object.link('Protection')?.() ?? missing(name), { locked: true, formulaHidden: true })]];
      if (asked === true) return [[name, read(object, name)]];
      if (asked === false || asked === undefined || asked === null) return [];
      const below = recordArgument(asked, `format.${name}`);
      if (name === 'borders')
        return [[name, Object.fromEntries(CELL_SIDES.map((side) => [side, readAll(sideOf(view, side), below)]))]];
      return [[name, readAll(object.link(wireName(name))?.() ?? missing(name), below)]];
    }),
  );
}

function readAll(object: WireObject, options: Options): Answer {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, asked]) => (asked === true ? [[name, read(object, name)]] : [])),
  );
}

function read(object: WireObject, name: string): unknown {
  const get = object.scalar(wireName(name))?.get;
  return get === undefined ? missing(`${object.className}.${name}`) : get();
}

export function sideOf(view: FormatView, side: string): WireObject {
  const index = SIDES[side];
  const found = index === undefined ? null : bind(BORDERS, view).object('GetItem')?.([index]);
  return found ?? missing(`borders.${side}`);
}

export function missing(name: string): never {
  throw new ExcelError('ApiNotFound', `Range.getCellProperties ${name}`);
}
