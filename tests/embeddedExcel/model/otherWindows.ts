import { ExcelError } from '../excelError';

/** How a file of Excel begins: it is a zip. */
const ZIP = [0x50, 0x4b];
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/**
 * What `Excel.createWorkbook` makes: new workbooks, not saved, each in a window of its own. The add-in goes on beside the workbook it was
 * opened in, and cannot reach the new one. Source: the doc comment of `Excel.createWorkbook` in @types/office-js;
 * learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks. The code for what is no file is our assumption: no page names one.
 */
export class OtherWindows {
  private readonly made = new Map<string, Uint8Array | null>();
  /** The files that were opened, in order; `null` is a blank workbook. */
  readonly opened: (Uint8Array | null)[] = [];

  /** @returns its id */
  make(base64: string | null, where: string): string {
    const file = base64 === null ? null : fileOf(base64, where);
    const id = `created-${this.made.size + 1}`;
    this.made.set(id, file);
    return id;
  }

  require(id: string, where: string): string {
    if (!this.made.has(id)) throw new ExcelError('ItemNotFound', where);
    return id;
  }

  open(id: string): void {
    this.opened.push(this.made.get(id) ?? null);
  }
}

function fileOf(base64: string, where: string): Uint8Array {
  const bytes = BASE64.test(base64) ? new Uint8Array(Buffer.from(base64, 'base64')) : new Uint8Array();
  if (ZIP.some((byte, at) => bytes[at] !== byte)) throw new ExcelError('InvalidArgument', where);
  return bytes;
}
