import type { EmbeddedExcel } from './embeddedExcel';
import { parseLabel } from './model/areas';
import type { Sheet } from './model/sheet';
import type { Workbook } from './model/workbook';
import { removeSheet, renameSheet } from './model/sheetList';
import { writeCells } from './model/writing';

/** What a person at the screen, or another who has the workbook open, does meanwhile. */
export class Person {
  constructor(
    private readonly excel: EmbeddedExcel,
    private readonly actor: 'person' | 'coAuthor' = 'person',
  ) {}

  /** Into a cell or an area, as typed. */
  type(sheetName: string, address: string, content: string | number): void {
    this.on(sheetName, (sheet) => writeCells(sheet, areaAt(address), content, 'A1', 'typing'));
  }

  addSheet(name: string): void {
    this.excel.act(this.actor, (workbook) => void workbook.add(name));
  }

  deleteSheet(name: string): void {
    this.on(name, (sheet) => removeSheet(sheet));
  }

  renameSheet(name: string, to: string): void {
    this.on(name, (sheet) => renameSheet(sheet, to));
  }

  activate(name: string): void {
    this.on(name, (sheet, workbook) => workbook.activate(sheet));
  }

  select(name: string, address: string): void {
    this.on(name, (sheet, workbook) => workbook.select(sheet, areaAt(address)));
  }

  /** From another window. */
  comeBack(): void {
    this.excel.act(this.actor, (workbook) => workbook.tell({ kind: 'workbookActivated', sheet: workbook.active }));
  }

  private on(sheetName: string, job: (sheet: Sheet, workbook: Workbook) => void): void {
    this.excel.act(this.actor, (workbook) => {
      const sheet = workbook.sheetNamed(sheetName);
      if (sheet === null) throw new Error(`no sheet ${sheetName}`);
      job(sheet, workbook);
    });
  }
}

function areaAt(address: string): ReturnType<typeof parseLabel> & object {
  const area = parseLabel(address);
  if (area === null) throw new Error(`no address ${address}`);
  return area;
}
