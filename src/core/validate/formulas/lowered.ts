import type { Blocks, Severity } from '../../domain/issue';

/** A cell with its own fill colour was probably changed on purpose: one level lower (METHODS §10, FRM). */
export function lowered(hasOwnFill: boolean): { readonly severity?: Severity; readonly blocks?: Blocks } {
  return hasOwnFill ? { severity: 'warning', blocks: 'tick' } : {};
}
