import type { Area } from '../../../src/core/workbook/address';
import { ExcelError } from '../excelError';
import { isWireObject } from '../wire/classTable';
import { parseAddress, parseLabel } from '../model/areas';
import { areaOfReference, referencesIn } from '../model/references';
import { RangeView } from '../model/rangeView';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';

/** A range object, or an address on `sheet` or on the sheet it names, or a defined name. */
export function rangeArgument(value: unknown, sheet: Sheet, where: string): RangeView {
  if (isWireObject(value) && value.self instanceof RangeView) return value.self;
  if (typeof value !== 'string') throw new ExcelError('InvalidArgument', where);
  return rangeAt(value, sheet, where);
}

export function rangeAt(address: string, sheet: Sheet, where: string): RangeView {
  const { sheet: named, label } = parseAddress(address);
  const owner = named === null ? sheet : sheet.workbook.sheetNamed(named);
  if (owner === null) throw new ExcelError('InvalidArgument', where);
  const area = parseLabel(label);
  if (area !== null) return new RangeView(owner, area);
  const name = owner.names.find(label) ?? owner.workbook.names.find(label);
  const found = name === null ? null : rangeOfName(name.formula, owner);
  if (found === null) throw new ExcelError('InvalidArgument', where);
  return found;
}

/** The range a name's formula refers to; `null` when it is something else. */
export function rangeOfName(formula: string, sheet: Sheet): RangeView | null {
  const [reference, ...others] = referencesIn(formula);
  const isWhole =
    reference !== undefined && others.length === 0 && /^[^()+\-*/&"]*$/.test(formula.replace(/'(?:[^']|'')+'/g, ''));
  if (!isWhole || reference === undefined) return null;
  const owner = reference.sheet === null ? sheet : sheet.workbook.sheetNamed(reference.sheet);
  return owner === null ? null : new RangeView(owner, areaOfReference(reference));
}

/** `A1:B2,D4` on one sheet. */
export function areasAt(addresses: string, sheet: Sheet, where: string): readonly Area[] {
  return splitAddresses(addresses).map((address) => rangeAt(address.trim(), sheet, where).area);
}

function splitAddresses(addresses: string): readonly string[] {
  return addresses.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

/** Where an event said something changed: `event:{id}!A1:B2`. */
export function rangeOfEvent(reference: string, workbook: Workbook): RangeView | null {
  const match = /^event:(.+)!([^!]+)$/.exec(reference);
  const sheet = match === null ? null : workbook.sheetFor(match[1] ?? '');
  const area = match === null ? null : parseLabel(match[2] ?? '');
  return sheet === null || area === null ? null : new RangeView(sheet, area);
}
