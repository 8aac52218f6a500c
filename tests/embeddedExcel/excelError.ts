/** What Excel refuses, with the code that an add-in sees. */
export class ExcelError extends Error {
  /** @param where the member that refused, as `Range.values` */
  constructor(
    readonly code: string,
    readonly where = '',
  ) {
    super(where === '' ? code : `${code} (${where})`);
    this.name = 'ExcelError';
  }
}
