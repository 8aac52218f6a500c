import type { Area } from '../../../../src/core/workbook/address';
import type { FakeSheet } from './fakeSheet';
import { PARTS, SETTINGS } from './keptWires';
import { RANGE, RANGE_AREAS, RangeAreasWire, RangeWire, type RangeNotice } from './rangeWire';
import { OfficeError, type Shape, type Wire } from './wire';

const PROTECTION: Shape = { scalars: ['protected'] };
const HEADERS: Shape = { links: { defaultForAllPages: { scalars: ['centerFooter'] } } };
const PAGE: Shape = {
  scalars: ['paperSize', 'orientation', 'centerHorizontally', 'zoom'],
  links: { headersFooters: HEADERS },
  calls: ['setPrintMargins', 'setPrintTitleRows', 'setPrintArea'],
};
const FREEZE: Shape = { calls: ['unfreeze', 'freezeAt', 'freezeRows', 'freezeColumns'] };
/** A name gives its sheet and a sheet its names: the shapes close a circle. */
const NAME = { scalars: ['name', 'visible'], links: {} satisfies Record<string, Shape> };
const NAMES: Shape = { item: NAME, objects: { getItemOrNullObject: NAME, add: NAME } };
export const WORKSHEET: Shape = {
  scalars: ['id', 'name', 'visibility', 'showGridlines'],
  links: { protection: PROTECTION, names: NAMES, freezePanes: FREEZE, pageLayout: PAGE },
  objects: { getRange: RANGE, getRangeByIndexes: RANGE, getRanges: RANGE_AREAS, getUsedRangeOrNullObject: RANGE },
  calls: ['activate', 'delete'],
};
Object.assign(NAME.links, { worksheetOrNullObject: WORKSHEET });

const EVENT: Shape = { calls: ['add'] };
export const WORKSHEETS: Shape = {
  item: WORKSHEET,
  objects: { getItem: WORKSHEET, add: WORKSHEET },
  links: { onChanged: EVENT, onAdded: EVENT, onDeleted: EVENT },
};
export const WORKBOOK: Shape = {
  scalars: ['name'],
  links: { protection: PROTECTION, worksheets: WORKSHEETS, settings: SETTINGS, customXmlParts: PARTS },
};
export const APPLICATION: Shape = { calls: ['suspendApiCalculationUntilNextSync', 'suspendScreenUpdatingUntilNextSync'] };

/** What a sheet needs of the workbook it stands in. */
export interface SheetKeeper extends RangeNotice {
  readonly sheets: () => readonly FakeSheet[];
  readonly add: (name: string) => FakeSheet;
  readonly remove: (sheet: FakeSheet) => void;
  readonly activate: (sheet: FakeSheet) => void;
}

export class SheetWire implements Wire {
  constructor(
    private readonly sheet: FakeSheet,
    private readonly keeper: SheetKeeper,
  ) {}

  get(name: string): unknown {
    switch (name) {
      case 'id':
        return this.sheet.id;
      case 'name':
        return this.sheet.name;
      case 'visibility':
        return this.sheet.visibility;
      case 'showGridlines':
        return this.sheet.showGridlines;
      default:
        throw new OfficeError('ApiNotFound', `Worksheet.${name}`);
    }
  }

  set(name: string, value: unknown): void {
    switch (name) {
      case 'showGridlines':
        this.sheet.showGridlines = value === true;
        return;
      case 'name':
        if (this.keeper.sheets().some((other) => other !== this.sheet && sameName(other.name, String(value))))
          throw new OfficeError('ItemAlreadyExists', 'Worksheet.name');
        this.sheet.name = String(value);
        return;
      default:
        throw new OfficeError('ApiNotFound', `Worksheet.${name}=`);
    }
  }

  link(name: string): Wire | null {
    switch (name) {
      case 'protection':
        return { get: () => this.sheet.isProtected };
      case 'names':
        return this.names();
      case 'freezePanes':
        return {
          call: (method, args) => (this.sheet.freeze = method === 'unfreeze' ? null : `${method}(${args.map(describe).join()})`),
        };
      default:
        return pageWire(this.sheet, '');
    }
  }

  private names(): Wire {
    return {
      items: () => [...this.sheet.names.keys()].map((name) => this.name(name)),
      object: (method, [name]) => {
        if (method === 'add') this.sheet.names.set(String(name), { visible: true });
        return this.sheet.names.has(String(name)) ? this.name(String(name)) : null;
      },
    };
  }

  private name(name: string): Wire {
    return {
      get: (property) => (property === 'name' ? name : this.sheet.names.get(name)?.visible),
      set: (_property, value) => void this.sheet.names.set(name, { visible: value === true }),
      link: () => this,
    };
  }

  object(name: string, args: readonly unknown[]): Wire | null {
    const { sheet, keeper } = this;
    switch (name) {
      case 'getRange':
        return RangeWire.at(sheet, args[0] === undefined ? undefined : String(args[0]), keeper);
      case 'getRanges':
        return RangeAreasWire.at(sheet, String(args[0]), keeper);
      case 'getRangeByIndexes': {
        const [row = 0, column = 0, rows = 0, columns = 0] = args.map(Number);
        if (rows < 1 || columns < 1) throw new OfficeError('InvalidArgument', 'Worksheet.getRangeByIndexes');
        return new RangeWire(sheet, { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns }, keeper);
      }
      default: {
        const used: Area | null = sheet.used(args[0] === true);
        return used === null ? null : new RangeWire(sheet, used, keeper);
      }
    }
  }

  call(name: string): unknown {
    if (name === 'delete') return this.keeper.remove(this.sheet);
    if (this.sheet.visibility !== 'Visible') throw new OfficeError('InvalidOperation', 'Worksheet.activate');
    return this.keeper.activate(this.sheet);
  }
}

export function sameName(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}

/** Print set-up is only kept, to be looked at: `page.get('zoom')`. */
function pageWire(sheet: FakeSheet, path: string): Wire {
  return {
    get: (name) => sheet.page.get(path + name),
    set: (name, value) => void sheet.page.set(path + name, value),
    link: (name) => pageWire(sheet, `${path}${name}.`),
    call: (name, args) => void sheet.page.set(path + name, args),
  };
}

function describe(argument: unknown): string {
  return argument instanceof RangeWire
    ? `${String(argument.get('rowCount'))}x${String(argument.get('columnCount'))}`
    : String(argument);
}
