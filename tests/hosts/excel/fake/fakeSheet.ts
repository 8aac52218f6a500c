import type { Area } from '../../../../src/core/workbook/address';
import { evaluate } from './evaluate';

export type FakeValue =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string };

/** The look of a cell, as `getCellProperties` gives it. */
export type FakeLook = Readonly<Record<string, unknown>>;

interface Content {
  readonly value: FakeValue;
  /** With its `=`. */
  readonly formula: string | null;
}

const NUMBER = /^[+-]?\d+([.,]\d+)?%?$/;
const DATE = /^\d{1,2}[-/]\d{1,2}([-/]\d{2,4})?$/;

/** One sheet of the imitated Excel. Rows and columns count from 1. */
export class FakeSheet {
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  isProtected = false;
  showGridlines = true;
  /** Day 0 is 1 January 1904. */
  date1904 = false;
  merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Sheet-scoped names, hidden or not. */
  readonly names = new Map<string, { visible: boolean }>();
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  freeze: string | null = null;
  readonly page = new Map<string, unknown>();
  readonly looks = new Map<string, FakeLook>();
  private readonly contents = new Map<string, Content>();
  private readonly formats = new Map<string, string>();

  constructor(
    readonly id: string,
    public name: string,
    private readonly sheetNamed: (name: string) => FakeSheet | null,
  ) {}

  /** As a file brings it, without Excel's reading of what people type. */
  place(row: number, column: number, value: FakeValue | null, formula: string | null, format: string): void {
    if (value !== null) this.contents.set(key(row, column), { value, formula: formula === null ? null : `=${formula}` });
    this.formats.set(key(row, column), format);
  }

  /** As the API writes it: the number format decides what a text becomes, and `null` leaves the cell. */
  input(row: number, column: number, content: unknown): void {
    if (content === null || this.isCovered(row, column)) return;
    const at = key(row, column);
    if (content === '') this.contents.delete(at);
    else this.contents.set(at, this.contentFrom(content, this.format(row, column)));
  }

  private contentFrom(content: unknown, format: string): Content {
    if (typeof content === 'boolean') return constant({ kind: 'boolean', value: content });
    if (typeof content === 'number')
      return constant(format === '@' ? { kind: 'text', value: String(content) } : { kind: 'number', value: content });
    const text = String(content);
    if (format === '@') return constant({ kind: 'text', value: text });
    if (text.startsWith("'")) return constant({ kind: 'text', value: text.slice(1) });
    if (NUMBER.test(text)) return constant({ kind: 'number', value: Number(text.replace(',', '.').replace('%', '')) });
    if (DATE.test(text)) return constant({ kind: 'number', value: 45_000 });
    if (/^[=+@-]/.test(text)) {
      const formula = text.startsWith('=') ? text : `=${text.replace(/^@/, '')}`;
      return { formula, value: evaluate(formula.slice(1), (sheet, row, column) => this.number(sheet, row, column)) };
    }
    return constant({ kind: 'text', value: text });
  }

  /** What the cell shows; of formats only dates are known. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    if (typeof value !== 'number' || !this.format(row, column).includes('yy')) return String(value);
    const day = new Date((value - (this.date1904 ? 24_107 : 25_569)) * 86_400_000);
    return [day.getUTCDate(), day.getUTCMonth() + 1, day.getUTCFullYear()].map((part) => String(part).padStart(2, '0')).join('/');
  }

  private number(sheet: string | null, row: number, column: number): number | null {
    const owner = sheet === null ? this : this.sheetNamed(sheet);
    const value = owner?.contents.get(key(row, column))?.value;
    return value?.kind === 'number' ? value.value : null;
  }

  value(row: number, column: number): unknown {
    return this.contents.get(key(row, column))?.value.value ?? '';
  }

  formula(row: number, column: number): unknown {
    const content = this.contents.get(key(row, column));
    return content?.formula ?? content?.value.value ?? '';
  }

  type(row: number, column: number): string {
    const value = this.contents.get(key(row, column))?.value;
    if (value === undefined) return 'Empty';
    return { number: 'Double', text: 'String', boolean: 'Boolean', error: 'Error' }[value.kind];
  }

  format(row: number, column: number): string {
    return this.formats.get(key(row, column)) ?? 'General';
  }

  setFormat(row: number, column: number, format: unknown): void {
    if (format !== null) this.formats.set(key(row, column), String(format));
  }

  look(row: number, column: number): FakeLook {
    return this.looks.get(key(row, column)) ?? {};
  }

  setLook(row: number, column: number, change: FakeLook): void {
    this.looks.set(key(row, column), { ...this.look(row, column), ...change });
  }

  merge(area: Area): void {
    for (const at of cellsOf(area))
      if (at.row !== area.top || at.column !== area.left) this.contents.delete(key(at.row, at.column));
    this.merges.push(area);
  }

  unmerge(area: Area): void {
    this.merges = this.merges.filter((merge) => !overlaps(merge, area));
  }

  clear(area: Area): void {
    for (const store of [this.contents, this.formats, this.looks]) {
      for (const at of [...store.keys()]) {
        const [row = 0, column = 0] = at.split(',').map(Number);
        if (overlaps(area, { top: row, left: column, bottom: row, right: column })) store.delete(at);
      }
    }
    this.unmerge(area);
  }

  /** `null` when nothing is there; with formats and looks unless only values are asked for. */
  used(valuesOnly: boolean): Area | null {
    const keys = valuesOnly ? [...this.contents.keys()] : [...this.contents.keys(), ...this.formats.keys(), ...this.looks.keys()];
    if (keys.length === 0) return null;
    const places = keys.map((at) => at.split(',').map(Number));
    const rows = places.map(([row = 0]) => row);
    const columns = places.map(([, column = 0]) => column);
    const least = (all: readonly number[]): number => all.reduce((a, b) => Math.min(a, b), Infinity);
    const most = (all: readonly number[]): number => all.reduce((a, b) => Math.max(a, b), 0);
    return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
  }

  private isCovered(row: number, column: number): boolean {
    return this.merges.some(
      (area) =>
        overlaps(area, { top: row, left: column, bottom: row, right: column }) && (area.top !== row || area.left !== column),
    );
  }
}

function constant(value: FakeValue): Content {
  return { value, formula: null };
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}

export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function* cellsOf(area: Area): Generator<{ readonly row: number; readonly column: number }> {
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) yield { row, column };
}
