import { ExcelError } from '../excelError';

/** What stays allowed on a protected sheet. Source: `Excel.WorksheetProtectionOptions` in @types/office-js. */
export const PROTECTION_DEFAULTS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
} as const;

export type ProtectionOptions = Readonly<Record<string, unknown>>;

/** The lock of a sheet or of a workbook's list of sheets. */
export class Protection {
  private state: { readonly options: ProtectionOptions; readonly password: string | null } | null = null;

  get isOn(): boolean {
    return this.state !== null;
  }

  get options(): ProtectionOptions {
    return this.state?.options ?? PROTECTION_DEFAULTS;
  }

  allows(option: string): boolean {
    return this.state === null || this.state.options[option] === true;
  }

  /** Refused where it is on already. */
  turnOn(options: ProtectionOptions, password: string | null, where: string): void {
    if (this.state !== null) throw new ExcelError('AccessDenied', where);
    for (const [name, value] of Object.entries(options))
      if (!Object.hasOwn(PROTECTION_DEFAULTS, name) || value === null)
        throw new ExcelError('InvalidArgument', `${where} ${name}`);
    this.state = { options: { ...PROTECTION_DEFAULTS, ...options }, password };
  }

  turnOff(password: string | null, where: string): void {
    if (this.state === null) throw new ExcelError('AccessDenied', where);
    if (this.state.password !== null && this.state.password !== password) throw new ExcelError('BadPassword', where);
    this.state = null;
  }
}
