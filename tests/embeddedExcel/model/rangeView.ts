import type { Area } from '../../../src/core/workbook/address';
import { ExcelError } from '../excelError';
import type { CellFormat } from './cellFormat';
import type { Sheet } from './sheet';

/** One area of a sheet, as an add-in holds it. */
export class RangeView {
  constructor(
    private readonly owner: Sheet,
    /** Moves when rows or columns are inserted before it. */
    public area: Area,
  ) {}

  isOn(sheet: Sheet): boolean {
    return this.owner === sheet;
  }

  /** @throws ExcelError when the sheet is gone */
  get sheet(): Sheet {
    if (this.owner.isDeleted) throw new ExcelError('InvalidReference', 'Range');
    return this.owner;
  }
}

/** Several areas of one sheet. */
export class RangeList {
  constructor(
    private readonly owner: Sheet,
    readonly areas: readonly Area[],
  ) {}

  get sheet(): Sheet {
    if (this.owner.isDeleted) throw new ExcelError('InvalidReference', 'RangeAreas');
    return this.owner;
  }
}

/** Formats that can be read and changed together: of cells, or of a style. */
export interface Formats {
  /** What all have in common; `null` when they differ. */
  readonly common: <T extends string | number | boolean>(pick: (format: CellFormat) => T) => T | null;
  readonly change: (change: (format: CellFormat) => CellFormat, where: string) => void;
}

/** The formats of one or several areas. */
export class FormatView implements Formats {
  constructor(
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {}

  /** What all cells have in common; `null` when they differ. */
  common<T extends string | number | boolean>(pick: (format: CellFormat) => T): T | null {
    const values = new Set<T>();
    for (const area of this.areas) for (const format of this.sheet.formats.within(area)) values.add(pick(format));
    const [only] = values;
    return values.size === 1 && only !== undefined ? only : null;
  }

  change(change: (format: CellFormat) => CellFormat, where: string): void {
    for (const area of this.areas) this.sheet.changeFormat(area, change, where);
  }
}
