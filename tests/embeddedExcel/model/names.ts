import { ExcelError } from '../excelError';
import type { Sheet } from './sheet';

/** A defined name. */
export interface DefinedName {
  readonly name: string;
  /** Without its `=`. */
  formula: string;
  visible: boolean;
  comment: string;
  /** `null`: known in the whole workbook. */
  readonly sheet: Sheet | null;
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Za-z]{1,3}[1-9]\d{0,6}|[Rr]\d*[Cc]\d*|[RrCc])$/;

/** Also for tables. Source: support.microsoft.com, "Rename an Excel table". */
export function isName(name: string): boolean {
  return NAME.test(name) && !LOOKS_LIKE_CELL.test(name);
}

/** The names of a workbook or of one sheet. Names know no capitals. */
export class NameTable {
  private readonly names = new Map<string, DefinedName>();

  constructor(private readonly sheet: Sheet | null) {}

  get all(): readonly DefinedName[] {
    return [...this.names.values()];
  }

  find(name: string): DefinedName | null {
    return this.names.get(key(name)) ?? null;
  }

  add(name: string, formula: string, comment: string, visible = true): DefinedName {
    if (!isName(name)) throw new ExcelError('InvalidArgument', 'NamedItemCollection.add');
    if (this.names.has(key(name))) throw new ExcelError('ItemAlreadyExists', 'NamedItemCollection.add');
    const made: DefinedName = { name, formula, comment, visible, sheet: this.sheet };
    this.names.set(key(name), made);
    return made;
  }

  remove(name: string): void {
    this.names.delete(key(name));
  }
}

function key(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
