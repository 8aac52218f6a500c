import type { OtherWindows } from '../model/otherWindows';
import type { Workbook } from '../model/workbook';
import { orDefault, textArgument } from '../wire/arguments';
import { bind, type ClassTable, type WireObject } from '../wire/classTable';

interface Created {
  readonly id: string;
  readonly windows: OtherWindows;
}

/** `Excel.WorkbookCreated`: made, and not open yet. */
const WORKBOOK_CREATED: ClassTable<Created> = {
  name: 'WorkbookCreated',
  scalars: { Id: { get: ({ id }) => id } },
  identity: ({ id }) => ({ Id: id }),
  calls: { Open: ({ id, windows }) => windows.open(id) },
};

const file = (base64: unknown, where: string): string | null => orDefault<string | null>(base64, null, textArgument, where);

export function createdWorkbook({ otherWindows: windows }: Workbook, base64: unknown): WireObject {
  const where = 'Application.createWorkbook';
  return bind(WORKBOOK_CREATED, { id: windows.make(file(base64, where), where), windows });
}

export function createdBefore({ otherWindows: windows }: Workbook, id: unknown): WireObject {
  const where = 'Application._getWorkbookCreatedById';
  return bind(WORKBOOK_CREATED, { id: windows.require(textArgument(id, where), where), windows });
}

/** On the web the library asks the page around the workbook, in a partition of its own, and not the application. */
export const WEB_WINDOW: ClassTable<Workbook> = {
  name: 'WacWorkbook',
  calls: {
    CreateAndOpenWorkbook: ({ otherWindows: windows }, [base64]) => {
      const where = 'WacWorkbook.createAndOpenWorkbook';
      windows.open(windows.make(file(base64, where), where));
    },
  },
};
