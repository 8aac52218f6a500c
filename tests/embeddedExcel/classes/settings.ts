import { ExcelError } from '../excelError';
import { textArgument } from '../wire/arguments';
import { bind, type ClassTable } from '../wire/classTable';
import type { Workbook } from '../model/workbook';

interface SettingView {
  readonly workbook: Workbook;
  readonly key: string;
}

/** `Excel.Setting`. */
const SETTING: ClassTable<SettingView> = {
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, value) => void workbook.settings.set(key, value),
    },
  },
  calls: { Delete: ({ workbook, key }) => void workbook.settings.delete(key) },
};

/** `Excel.SettingCollection`. Adding a key that is there sets it. Source: `SettingCollection.add` in @types/office-js. */
export const SETTINGS: ClassTable<Workbook> = {
  name: 'SettingCollection',
  items: (workbook) => [...workbook.settings.keys()].map((key) => bind(SETTING, { workbook, key })),
  objects: {
    Add: (workbook, [name, value]) => {
      const key = textArgument(name, 'SettingCollection.add');
      workbook.settings.set(key, value);
      workbook.isDirty = true;
      return bind(SETTING, { workbook, key });
    },
    GetItem: (workbook, [name]) => {
      const key = textArgument(name, 'SettingCollection.getItem');
      if (!workbook.settings.has(key)) throw new ExcelError('ItemNotFound', 'SettingCollection.getItem');
      return bind(SETTING, { workbook, key });
    },
    GetItemOrNullObject: (workbook, [name]) => {
      const key = textArgument(name, 'SettingCollection.getItemOrNullObject');
      return workbook.settings.has(key) ? bind(SETTING, { workbook, key }) : null;
    },
  },
  calls: { GetCount: ({ settings }) => settings.size },
};
