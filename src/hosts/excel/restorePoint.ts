import type { NotRestored } from '../../core/workbook/host';
import type { SavedCell } from './savedCell';
import type { SavedSheet } from './savedSheet';

/** Everything needed to take a write back, also one that broke in the middle. */
export interface RestorePoint {
  /** Excel's ids of all sheets there were: only a sheet that is not among them can have been added by the write. */
  readonly idsBefore: readonly string[];
  readonly added: readonly { readonly name: string; readonly mark: string }[];
  readonly replaced: readonly SavedSheet[];
  readonly cells: readonly SavedCell[];
}

/** The sheets a restore point is about, by the names they had. */
export function sheetsOf({ added, replaced, cells }: RestorePoint): readonly string[] {
  const names = [...added, ...replaced].map(({ name }) => name);
  return [...new Set([...names, ...cells.map(({ at }) => at.sheet)])];
}

/** What was not kept of the sheets that are replaced: it was too much for one answer of Excel, or this Excel cannot tell it. */
export function notKept({ replaced }: RestorePoint): readonly NotRestored[] {
  const isWithoutLooks = replaced.some(({ area, looks }) => area !== null && looks.length === 0);
  const isWithoutMerges = replaced.some(({ merges }) => merges === null);
  return [...(isWithoutLooks ? (['looks'] as const) : []), ...(isWithoutMerges ? (['merges'] as const) : [])];
}
