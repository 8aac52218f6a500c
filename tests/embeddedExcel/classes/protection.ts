import { orDefault, recordArgument, textArgument } from '../wire/arguments';
import type { ClassTable } from '../wire/classTable';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';

const password = (value: unknown, where: string): string | null => orDefault(value, null, textArgument, where);

/** `Excel.WorksheetProtection`. */
export const WORKSHEET_PROTECTION: ClassTable<Sheet> = {
  name: 'WorksheetProtection',
  scalars: {
    Protected: { get: (sheet) => sheet.protection.isOn },
    Options: { get: (sheet) => sheet.protection.options },
  },
  calls: {
    Protect: (sheet, [options, secret]) => {
      const where = 'WorksheetProtection.protect';
      sheet.protection.turnOn(recordArgument(options, where), password(secret, where), where);
      sheet.workbook.tell({ kind: 'protectionChanged', sheet, isProtected: true });
    },
    Unprotect: (sheet, [secret]) => {
      sheet.protection.turnOff(password(secret, 'WorksheetProtection.unprotect'), 'WorksheetProtection.unprotect');
      sheet.workbook.tell({ kind: 'protectionChanged', sheet, isProtected: false });
    },
  },
};

/** `Excel.WorkbookProtection`: the list of sheets. */
export const WORKBOOK_PROTECTION: ClassTable<Workbook> = {
  name: 'WorkbookProtection',
  scalars: { Protected: { get: (workbook) => workbook.protection.isOn } },
  calls: {
    Protect: (workbook, [secret]) =>
      workbook.protection.turnOn({}, password(secret, 'WorkbookProtection.protect'), 'WorkbookProtection.protect'),
    Unprotect: (workbook, [secret]) =>
      workbook.protection.turnOff(password(secret, 'WorkbookProtection.unprotect'), 'WorkbookProtection.unprotect'),
  },
};
