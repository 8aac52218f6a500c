import { isDeepStrictEqual } from 'node:util';
import { ExcelError } from '../excelError';
import { BUILT_IN_LOOKS } from './builtInStyles';
import { EVERYTHING } from './areas';
import { PLAIN_FORMAT, type CellFormat } from './cellFormat';
import type { Workbook } from './workbook';

/** Which parts of a format a style brings along. */
export interface StyleParts {
  includeNumber: boolean;
  includeFont: boolean;
  includeAlignment: boolean;
  includeBorder: boolean;
  includePatterns: boolean;
  includeProtection: boolean;
}

/** A named format. Cells that have it change with it. */
export class NamedStyle implements StyleParts {
  includeNumber = true;
  includeFont = true;
  includeAlignment = true;
  includeBorder = true;
  includePatterns = true;
  includeProtection = true;

  constructor(
    private readonly workbook: Workbook,
    readonly name: string,
    readonly isBuiltIn: boolean,
    public format: CellFormat,
  ) {}

  /** The format of a cell that gets this style. */
  appliedTo(format: CellFormat): CellFormat {
    const made = {
      style: this.name,
      numberFormat: this.includeNumber ? this.format.numberFormat : format.numberFormat,
      font: this.includeFont ? this.format.font : format.font,
      fill: this.includePatterns ? this.format.fill : format.fill,
      alignment: this.includeAlignment ? this.format.alignment : format.alignment,
      borders: this.includeBorder ? this.format.borders : format.borders,
      protection: this.includeProtection ? this.format.protection : format.protection,
    };
    // A cell that looks as in a fresh workbook does not count as used.
    return isDeepStrictEqual(made, PLAIN_FORMAT) ? PLAIN_FORMAT : made;
  }

  change(change: (format: CellFormat) => CellFormat): void {
    this.format = change(this.format);
    this.reapply(this.name, change);
  }

  /** Its cells are plain again. Built-in ones stay. */
  delete(): void {
    if (this.isBuiltIn) throw new ExcelError('InvalidOperation', 'Style.delete');
    this.workbook.styles.remove(this);
    this.reapply(this.name, () => PLAIN_FORMAT);
  }

  private reapply(name: string, change: (format: CellFormat) => CellFormat): void {
    for (const { formats } of this.workbook.sheets)
      formats.change(EVERYTHING, (format) => (format.style === name ? change(format) : format));
  }
}

/** The styles of a workbook: the built-in ones and those that were added. */
export class StyleTable {
  private readonly styles: NamedStyle[];

  constructor(private readonly workbook: Workbook) {
    this.styles = Object.entries(BUILT_IN_LOOKS).map(
      ([name, look]) => new NamedStyle(workbook, name, true, { ...PLAIN_FORMAT, ...look, style: name }),
    );
  }

  get all(): readonly NamedStyle[] {
    return this.styles;
  }

  /** `Heading 1` is `Heading1`. */
  find(name: string): NamedStyle | null {
    return this.styles.find((style) => key(style.name) === key(name)) ?? null;
  }

  /** As the style Normal, until it is changed. */
  add(name: string): NamedStyle {
    if (name.trim() === '' || name.length > 255) throw new ExcelError('InvalidArgument', 'StyleCollection.add');
    if (this.find(name) !== null) throw new ExcelError('ItemAlreadyExists', 'StyleCollection.add');
    const style = new NamedStyle(this.workbook, name, false, { ...PLAIN_FORMAT, style: name });
    this.styles.push(style);
    return style;
  }

  remove(style: NamedStyle): void {
    this.styles.splice(this.styles.indexOf(style), 1);
  }
}

function key(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/gu, '');
}
