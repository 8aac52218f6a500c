import { ExcelError } from '../excelError';
import { booleanArgument, orDefault, textArgument } from '../wire/arguments';
import { bind, isWireObject, type ClassTable, type WireObject } from '../wire/classTable';
import { areaLabel } from '../model/areas';
import type { DefinedName, NameTable } from '../model/names';
import { plainValue } from '../model/plainValue';
import { RangeView } from '../model/rangeView';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { wireRange } from './range';
import { rangeOfName } from './rangeArgument';
import { WORKSHEET } from './worksheet';

/** The names of a workbook, or of one of its sheets. */
interface NamesView {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
  readonly table: NameTable;
}

export function namesOf(workbook: Workbook, sheet: Sheet | null): NamesView {
  return { workbook, sheet, table: sheet === null ? workbook.names : sheet.names };
}

interface NameView {
  readonly names: NamesView;
  readonly name: DefinedName;
}

const rangeOf = ({ name, names }: NameView): RangeView | null => rangeOfName(name.formula, names.sheet ?? names.workbook.active);

/** `Excel.NamedItem`. */
const NAMED_ITEM: ClassTable<NameView> = {
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name.name }),
  scalars: {
    Name: { get: ({ name }) => name.name },
    Type: { get: (view) => typeOf(view) },
    Value: { get: (view) => valueOf(view) },
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value) => {
        name.visible = booleanArgument(value, 'NamedItem.visible');
      },
    },
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => {
        name.comment = textArgument(value, 'NamedItem.comment');
      },
    },
    Scope: { get: ({ name }) => (name.sheet === null ? 'Workbook' : 'Worksheet') },
    Formula: {
      get: ({ name }) => `=${name.formula}`,
      set: ({ name, names }, value) => {
        name.formula = textArgument(value, 'NamedItem.formula').replace(/^=/, '');
        names.workbook.calculation.touchAll();
      },
    },
  },
  links: {
    Worksheet: ({ name }) => {
      if (name.sheet === null) throw new ExcelError('ItemNotFound', 'NamedItem.worksheet');
      return bind(WORKSHEET, name.sheet);
    },
    WorksheetOrNullObject: ({ name }) => (name.sheet === null ? null : bind(WORKSHEET, name.sheet)),
  },
  objects: {
    GetRange: (view) => {
      const range = rangeOf(view);
      if (range === null) throw new ExcelError('InvalidArgument', 'NamedItem.getRange');
      return wireRange(range);
    },
    GetRangeOrNullObject: (view) => {
      const range = rangeOf(view);
      return range === null ? null : wireRange(range);
    },
  },
  calls: {
    Delete: ({ name, names }) => {
      names.table.remove(name.name);
      names.workbook.calculation.touchAll();
    },
  },
};

/** `Excel.NamedItemCollection`. */
export const NAMES: ClassTable<NamesView> = {
  name: 'NamedItemCollection',
  items: (names) => names.table.all.map((name) => bind(NAMED_ITEM, { names, name })),
  objects: {
    Add: (names, [name, reference, comment]) => added(names, name, formulaFrom(reference), comment, 'NamedItemCollection.add'),
    AddFormulaLocal: (names, [name, formula, comment]) =>
      added(
        names,
        name,
        textArgument(formula, 'NamedItemCollection.addFormulaLocal').replace(/^=/, ''),
        comment,
        'NamedItemCollection.addFormulaLocal',
      ),
    GetItem: (names, [name]) => {
      const found = names.table.find(textArgument(name, 'NamedItemCollection.getItem'));
      if (found === null) throw new ExcelError('ItemNotFound', 'NamedItemCollection.getItem');
      return bind(NAMED_ITEM, { names, name: found });
    },
    GetItemOrNullObject: (names, [name]) => {
      const found = names.table.find(textArgument(name, 'NamedItemCollection.getItemOrNullObject'));
      return found === null ? null : bind(NAMED_ITEM, { names, name: found });
    },
  },
  calls: { GetCount: ({ table }) => table.all.length },
};

function added(names: NamesView, name: unknown, formula: string, comment: unknown, where: string): WireObject {
  const made = names.table.add(textArgument(name, where), formula, orDefault(comment, '', textArgument, where));
  if (names.sheet === null) names.workbook.calculation.touchAll();
  return bind(NAMED_ITEM, { names, name: made });
}

/** A range object is kept with `$`, so that it stays where it is. */
function formulaFrom(reference: unknown): string {
  if (typeof reference === 'string') return reference.startsWith('=') ? reference.slice(1) : JSON.stringify(reference);
  if (isWireObject(reference) && reference.self instanceof RangeView) {
    const { sheet, area } = reference.self;
    const label = areaLabel(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
    return sheet.workbook.addressOn(sheet, label);
  }
  throw new ExcelError('InvalidArgument', 'NamedItemCollection.add');
}

function typeOf(view: NameView): string {
  if (rangeOf(view) !== null) return 'Range';
  const value = constantOf(view.name.formula);
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return view.name.formula.includes('#REF!') ? 'Error' : 'String';
}

/** Of a range its address, otherwise the constant itself. Source: `Excel.NamedItem.value` in @types/office-js. */
function valueOf(view: NameView): unknown {
  const range = rangeOf(view);
  if (range !== null)
    return range.sheet.workbook.addressOn(
      range.sheet,
      areaLabel(range.area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`),
    );
  return constantOf(view.name.formula) ?? plainValue({ kind: 'text', text: view.name.formula });
}

function constantOf(formula: string): string | number | boolean | null {
  const text = /^"((?:[^"]|"")*)"$/.exec(formula);
  if (text !== null) return (text[1] ?? '').replace(/""/g, '"');
  if (/^-?\d+(\.\d+)?$/.test(formula)) return Number(formula);
  return /^(TRUE|FALSE)$/i.test(formula) ? formula.toUpperCase() === 'TRUE' : null;
}
