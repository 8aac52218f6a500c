import { removePart } from '../package/editPackage';
import type { Book } from '../package/openBook';
import type { Parts } from '../package/parts';
import { childrenNamed, xmlTree } from '../xml/xmlTree';

/** Whether the chain in which Excel calculates names a cell of a sheet. */
export function isInCalcChain(parts: Parts, book: Book, sheetId: number): boolean {
  const path = chainPath(parts, book);
  if (path === null) return false;
  let sheet = 0;
  return childrenNamed(xmlTree(path, parts.text(path)), 'c').some(({ attributes }) => {
    // A link without a sheet is on the sheet of the one before it.
    if (attributes.i !== undefined) sheet = Number(attributes.i);
    return sheet === sheetId;
  });
}

/** Takes the chain out: Excel builds a new one, but calls a file damaged whose chain names a cell without a formula. */
export function dropCalcChain(parts: Parts, book: Book): void {
  const path = chainPath(parts, book);
  if (path !== null) removePart(parts, book.path, path);
}

function chainPath(parts: Parts, book: Book): string | null {
  const target = book.relations.find(({ kind }) => kind === 'calcChain')?.target;
  return target !== undefined && parts.has(target) ? target : null;
}
