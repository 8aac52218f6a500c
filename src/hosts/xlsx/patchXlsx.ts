import { assertNever } from '../../core/shared/assertNever';
import type { Edit } from '../../core/workbook/edit';
import { HostError } from '../../core/workbook/host';
import { openBook } from './package/openBook';
import { Parts } from './package/parts';
import { putSheet } from './write/putSheet';
import { setCells } from './write/setCells';

/**
 * The bytes of an .xlsx or .xlsm with all edits made. Parts that no edit touches keep their compressed bytes and their
 * place; touched ones change only where they must. The bytes given are not changed; the same input gives the same output.
 * @throws HostError when any edit cannot be made
 */
export function patchXlsx(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  if (edits.length === 0) return bytes;
  const parts = Parts.open(bytes);
  if (openBook(parts).isStructureProtected) throw new HostError({ code: 'structureProtected' });
  for (const edit of joined(edits)) {
    switch (edit.kind) {
      case 'putSheet':
        putSheet(parts, edit.sheet);
        break;
      case 'setCells':
        setCells(parts, edit.cells);
        break;
      default:
        assertNever(edit);
    }
  }
  return parts.bytes();
}

/** Neighbouring changes of cells as one, so that a sheet is read once for all of them. */
function joined(edits: readonly Edit[]): readonly Edit[] {
  const all: Edit[] = [];
  for (const edit of edits) {
    const before = all.at(-1);
    if (edit.kind === 'setCells' && before?.kind === 'setCells')
      all[all.length - 1] = { kind: 'setCells', cells: [...before.cells, ...edit.cells] };
    else all.push(edit);
  }
  return all;
}
