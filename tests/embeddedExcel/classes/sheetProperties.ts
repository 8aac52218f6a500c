import { ExcelError } from '../excelError';
import { textArgument } from '../wire/arguments';
import { bind, type ClassTable } from '../wire/classTable';
import type { Sheet } from '../model/sheet';
import { found, foundOrNull } from './found';

/** A word kept with a sheet. Keys know no capitals. */
interface Property {
  readonly sheet: Sheet;
  readonly id: string;
}

const PROPERTY: ClassTable<Property> = {
  name: 'WorksheetCustomProperty',
  identity: ({ id }) => ({ _Id: id }),
  scalars: {
    Key: { get: ({ sheet, id }) => sheet.customProperties.get(id)?.key },
    Value: {
      get: ({ sheet, id }) => sheet.customProperties.get(id)?.value,
      set: ({ sheet, id }, value) => {
        const before = sheet.customProperties.get(id);
        const text = textArgument(value, 'WorksheetCustomProperty.value');
        if (before !== undefined) sheet.customProperties.set(id, { ...before, value: text });
      },
    },
  },
  calls: { Delete: ({ sheet, id }) => void sheet.customProperties.delete(id) },
};

function find(sheet: Sheet, key: unknown, where: string): Property | null {
  const id = textArgument(key, where).toLowerCase();
  return sheet.customProperties.has(id) ? { sheet, id } : null;
}

/** `Excel.WorksheetCustomPropertyCollection`. */
export const SHEET_PROPERTIES: ClassTable<Sheet> = {
  name: 'WorksheetCustomPropertyCollection',
  items: (sheet) => [...sheet.customProperties.keys()].map((id) => bind(PROPERTY, { sheet, id })),
  objects: {
    Add: (sheet, [key, value]) => {
      const where = 'WorksheetCustomPropertyCollection.add';
      const name = textArgument(key, where);
      if (name === '' || name.length > 255) throw new ExcelError('InvalidArgument', where);
      sheet.customProperties.set(name.toLowerCase(), { key: name, value: textArgument(value, where) });
      return bind(PROPERTY, { sheet, id: name.toLowerCase() });
    },
    GetItem: (sheet, [key]) => {
      const where = 'WorksheetCustomPropertyCollection.getItem';
      return found(PROPERTY, find(sheet, key, where), where);
    },
    GetItemOrNullObject: (sheet, [key]) =>
      foundOrNull(PROPERTY, find(sheet, key, 'WorksheetCustomPropertyCollection.getItemOrNullObject')),
  },
  calls: { GetCount: ({ customProperties }) => customProperties.size },
};
