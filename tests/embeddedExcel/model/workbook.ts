import type { Area } from '../../../src/core/workbook/address';
import type { CellValue } from '../../../src/core/workbook/cell';
import { ExcelError } from '../excelError';
import { sheetPrefix } from './areas';
import { Calculation } from './calculation';
import type { Chart } from './chart';
import { isChange, type Actor, type Happening } from './happenings';
import { NameTable } from './names';
import { OtherWindows } from './otherWindows';
import { Protection } from './protection';
import { Sheet } from './sheet';
import { requireSheetName, sameName } from './sheetName';
import { rewriteFormulas } from './rewriting';
import type { Shift } from './shift';
import { StyleTable } from './styles';
import { ofTables } from './tableHappenings';
import { withoutTableNames } from './tableFormula';
import type { Separators } from './shownText';

let sheetIds = 0;

/** Our model of a workbook that is open in Excel. It is not Excel: what it knows is what is written here. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly names = new NameTable(null);
  readonly styles = new StyleTable(this);
  readonly protection = new Protection();
  readonly calculation = new Calculation();
  readonly otherWindows = new OtherWindows();
  readonly settings = new Map<string, unknown>();
  readonly customXml = new Map<string, string>();
  readonly properties = new Map<string, unknown>();
  readonly customProperties = new Map<string, unknown>();
  calculationMode = 'Automatic';
  enableEvents = true;
  isDirty = false;
  activeChart: Chart | null = null;
  isReadOnly = false;
  date1904 = false;
  /** Who comments. */
  user = { name: 'Cán bộ thi đua', email: 'thidua@example.edu.vn' };
  now: () => Date = () => new Date();
  /** Vietnamese signs for numbers. */
  separators: Separators = { decimal: ',', group: '.' };
  /** Whose doing the changes are, until it is said otherwise. */
  actor: Actor = 'addIn';
  /** Until the end of the batch. */
  isCalculationSuspended = false;
  /** More cells than this are answered with `null` instead of an error (OFFICE §4). */
  readLimit = 5_000_000;
  /** Whether anybody asked to be told of this. */
  isWatched: (kind: Happening['kind']) => boolean = () => false;
  /** Told when cells of a sheet moved, for ranges that an add-in holds. */
  onShift: (sheet: Sheet, shift: Shift) => void = () => undefined;
  private current: Sheet | null = null;
  private untold: { readonly happening: Happening; readonly actor: Actor }[] = [];

  constructor(public name: string) {
    this.calculation.readable = (formula, { sheet, row, column }) => {
      const owner = this.sheetFor(sheet);
      return owner === null ? formula : withoutTableNames(formula, owner, row, column);
    };
  }

  get active(): Sheet {
    const found = this.current ?? this.sheets.find(({ visibility }) => visibility === 'Visible') ?? this.sheets[0];
    if (found === undefined) throw new ExcelError('ItemNotFound', 'WorksheetCollection.getActiveWorksheet');
    return found;
  }

  sheetNamed(name: string): Sheet | null {
    return this.sheets.find((sheet) => sameName(sheet.name, name)) ?? null;
  }

  /** By its id or its name: later batches of the library ask by id. */
  sheetFor(key: string): Sheet | null {
    return this.sheets.find(({ id }) => id === key) ?? this.sheetNamed(key);
  }

  /** At the end. Without a name Excel takes the first free `SheetN`. */
  add(wanted: string | null, where = 'WorksheetCollection.add'): Sheet {
    this.requireOpenStructure(where);
    const name = wanted ?? this.freeName('Sheet');
    requireSheetName(name, where);
    if (this.sheetNamed(name) !== null) throw new ExcelError('ItemAlreadyExists', where);
    const sheet = this.append(name);
    this.tell({ kind: 'added', sheet });
    return sheet;
  }

  /** As a file brings it. */
  append(name: string): Sheet {
    sheetIds += 1;
    const sheet = new Sheet(this, `{${sheetIds.toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`, name);
    this.sheets.push(sheet);
    this.calculation.restart();
    return sheet;
  }

  freeName(stem: string, separator = ''): string {
    for (let number = 1; ; number += 1) {
      const name = `${stem}${separator}${number}`;
      if (this.sheetNamed(name) === null) return name;
    }
  }

  /** @param before the sheet that was shown until now; `null` when it is gone */
  activate(sheet: Sheet, before: Sheet | null = this.active): void {
    if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation', 'Worksheet.activate');
    this.current = sheet;
    if (before === sheet) return;
    if (before !== null) this.tell({ kind: 'deactivated', sheet: before });
    this.tell({ kind: 'activated', sheet });
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    sheet.selection = area;
    this.tell({ kind: 'selectionChanged', sheet, area });
  }

  requireOpenStructure(where: string): void {
    if (this.protection.isOn) throw new ExcelError('AccessDenied', where);
  }

  /** Every formula of cells and names, written anew. */
  rewriteReferences(change: (formula: string, sheet: Sheet | null) => string): void {
    rewriteFormulas(this, change);
  }

  /** Formulas have their values; done before each reading, so that a long write costs one calculation. */
  calculate(isAskedFor = false): void {
    const waits = this.isCalculationSuspended || (this.calculationMode === 'Manual' && !isAskedFor);
    if (!this.calculation.isDirty || waits) return;
    const calculated = this.calculation.run(this.sheets, this.nameFormulas);
    for (const sheet of this.sheets) if (calculated.has(sheet.id)) this.tell({ kind: 'calculated', sheet });
  }

  /** In manual calculation a formula that is entered is calculated once, by itself. */
  calculateEntered(): void {
    if (this.calculationMode === 'Manual') this.calculation.runEntered(this.sheets, this.nameFormulas);
  }

  /** What a formula gives that stands in no cell, as that of a validation rule. */
  evaluate(formula: string, sheet: Sheet, row: number, column: number): CellValue | null {
    this.calculate();
    return this.calculation.valueOf(formula, { sheet: sheet.id, row, column }, this.sheets, this.nameFormulas);
  }

  private get nameFormulas(): ReadonlyMap<string, string> {
    return new Map(this.names.all.map(({ name, formula }) => [name, `=${formula}`]));
  }

  tell(happening: Happening): void {
    this.isDirty = this.isDirty || isChange(happening);
    if (!this.enableEvents) return;
    for (const one of [happening, ...ofTables(happening)])
      if (this.isWatched(one.kind)) this.untold.push({ happening: one, actor: this.actor });
  }

  /** What happened since this was last asked. */
  takeHappenings(): readonly { readonly happening: Happening; readonly actor: Actor }[] {
    const told = this.untold;
    this.untold = [];
    return told;
  }

  /** `'Trường M'!A1` of a sheet. */
  addressOn(sheet: Sheet, label: string): string {
    return `${sheetPrefix(sheet.name)}!${label}`;
  }
}
