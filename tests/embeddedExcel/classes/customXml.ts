import { SaxesParser } from 'saxes';
import { ExcelError } from '../excelError';
import { textArgument } from '../wire/arguments';
import { bind, type ClassTable, type WireObject } from '../wire/classTable';
import type { Workbook } from '../model/workbook';

let partIds = 0;

interface PartView {
  readonly workbook: Workbook;
  readonly id: string;
}

interface ScopedView {
  readonly workbook: Workbook;
  readonly namespace: string;
}

/** `Excel.CustomXmlPart`. */
const PART: ClassTable<PartView> = {
  name: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: (part) => namespaceOf(xmlOf(part)) },
  },
  calls: {
    GetXml: (part) => xmlOf(part),
    SetXml: ({ workbook, id }, [xml]) => void workbook.customXml.set(id, wellFormed(xml, 'CustomXmlPart.setXml')),
    Delete: ({ workbook, id }) => void workbook.customXml.delete(id),
  },
};

function xmlOf({ workbook, id }: PartView): string {
  const xml = workbook.customXml.get(id);
  if (xml === undefined) throw new ExcelError('ItemNotFound', 'CustomXmlPart');
  return xml;
}

/** `Excel.CustomXmlPartCollection`. */
export const CUSTOM_XML: ClassTable<Workbook> = {
  name: 'CustomXmlPartCollection',
  items: (workbook) => [...workbook.customXml.keys()].map((id) => bind(PART, { workbook, id })),
  objects: {
    Add: (workbook, [xml]) => {
      partIds += 1;
      const id = `{${partIds.toString(16).toUpperCase().padStart(8, '0')}-0002-0000-0000-000000000000}`;
      workbook.customXml.set(id, wellFormed(xml, 'CustomXmlPartCollection.add'));
      workbook.isDirty = true;
      return bind(PART, { workbook, id });
    },
    GetByNamespace: (workbook, [namespace]) =>
      bind(SCOPED, { workbook, namespace: textArgument(namespace, 'CustomXmlPartCollection.getByNamespace') }),
    GetItem: (workbook, [id]) => required(partFor(workbook, id), 'CustomXmlPartCollection.getItem'),
    GetItemOrNullObject: (workbook, [id]) => partFor(workbook, id),
  },
  calls: { GetCount: ({ customXml }) => customXml.size },
};

const SCOPED: ClassTable<ScopedView> = {
  name: 'CustomXmlPartScopedCollection',
  items: (scoped) => partsOf(scoped),
  objects: {
    GetItem: (scoped, [id]) => required(inScope(scoped, id), 'CustomXmlPartScopedCollection.getItem'),
    GetItemOrNullObject: (scoped, [id]) => inScope(scoped, id),
    // Exactly one, or it is an error. Source: `CustomXmlPartScopedCollection.getOnlyItem` in @types/office-js.
    GetOnlyItem: (scoped) => {
      const parts = partsOf(scoped);
      if (parts.length > 1) throw new ExcelError('GeneralException', 'CustomXmlPartScopedCollection.getOnlyItem');
      return required(parts[0] ?? null, 'CustomXmlPartScopedCollection.getOnlyItem');
    },
    GetOnlyItemOrNullObject: (scoped) => {
      const parts = partsOf(scoped);
      return parts.length === 1 ? (parts[0] ?? null) : null;
    },
  },
  calls: { GetCount: (scoped) => partsOf(scoped).length },
};

function partFor(workbook: Workbook, id: unknown): WireObject | null {
  const wanted = textArgument(id, 'CustomXmlPartCollection.getItem');
  return workbook.customXml.has(wanted) ? bind(PART, { workbook, id: wanted }) : null;
}

function partsOf({ workbook, namespace }: ScopedView): readonly WireObject[] {
  return [...workbook.customXml].flatMap(([id, xml]) => (namespaceOf(xml) === namespace ? [bind(PART, { workbook, id })] : []));
}

function inScope(scoped: ScopedView, id: unknown): WireObject | null {
  const xml = scoped.workbook.customXml.get(String(id));
  return xml !== undefined && namespaceOf(xml) === scoped.namespace ? partFor(scoped.workbook, id) : null;
}

function required(part: WireObject | null, where: string): WireObject {
  if (part === null) throw new ExcelError('ItemNotFound', where);
  return part;
}

function wellFormed(xml: unknown, where: string): string {
  const text = textArgument(xml, where);
  const parser = new SaxesParser({ xmlns: true });
  let broken = false;
  parser.on('error', () => (broken = true));
  parser.write(text).close();
  if (broken) throw new ExcelError('InvalidArgument', where);
  return text;
}

/** Of the root element. */
function namespaceOf(xml: string): string {
  const parser = new SaxesParser({ xmlns: true });
  let found: string | null = null;
  parser.on('opentag', ({ uri }) => (found ??= uri));
  parser.write(xml).close();
  return found ?? '';
}
