import { ExcelError } from '../excelError';
import { textArgument } from '../wire/arguments';
import { bind, type ClassTable, type Scalar } from '../wire/classTable';
import type { Workbook } from '../model/workbook';

function property(name: string): Scalar<Workbook> {
  return {
    get: ({ properties }) => properties.get(name) ?? '',
    set: ({ properties }, value) => void properties.set(name, textArgument(value, `DocumentProperties.${name}`)),
  };
}

interface CustomView {
  readonly workbook: Workbook;
  readonly key: string;
}

const CUSTOM_PROPERTY: ClassTable<CustomView> = {
  name: 'CustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => workbook.customProperties.get(key),
      set: ({ workbook, key }, value) => void workbook.customProperties.set(key, value),
    },
    Type: { get: ({ workbook, key }) => typeOf(workbook.customProperties.get(key)) },
  },
  calls: { Delete: ({ workbook, key }) => void workbook.customProperties.delete(key) },
};

const CUSTOM_PROPERTIES: ClassTable<Workbook> = {
  name: 'CustomPropertyCollection',
  items: (workbook) => [...workbook.customProperties.keys()].map((key) => bind(CUSTOM_PROPERTY, { workbook, key })),
  objects: {
    Add: (workbook, [name, value]) => {
      const key = textArgument(name, 'CustomPropertyCollection.add');
      workbook.customProperties.set(key, value);
      return bind(CUSTOM_PROPERTY, { workbook, key });
    },
    GetItem: (workbook, [name]) => {
      const key = textArgument(name, 'CustomPropertyCollection.getItem');
      if (!workbook.customProperties.has(key)) throw new ExcelError('ItemNotFound', 'CustomPropertyCollection.getItem');
      return bind(CUSTOM_PROPERTY, { workbook, key });
    },
    GetItemOrNullObject: (workbook, [name]) =>
      workbook.customProperties.has(String(name)) ? bind(CUSTOM_PROPERTY, { workbook, key: String(name) }) : null,
  },
  calls: {
    GetCount: ({ customProperties }) => customProperties.size,
    DeleteAll: ({ customProperties }) => customProperties.clear(),
  },
};

/** `Excel.DocumentProperties`. */
export const DOCUMENT_PROPERTIES: ClassTable<Workbook> = {
  name: 'DocumentProperties',
  scalars: {
    Title: property('title'),
    Subject: property('subject'),
    Author: property('author'),
    Keywords: property('keywords'),
    Comments: property('comments'),
    Category: property('category'),
    Manager: property('manager'),
    Company: property('company'),
    LastAuthor: { get: ({ properties }) => properties.get('lastAuthor') ?? '' },
  },
  links: { Custom: (workbook) => bind(CUSTOM_PROPERTIES, workbook) },
};

function typeOf(value: unknown): string {
  if (typeof value === 'number') return 'Number';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
