import type { CollectedMember } from '../../core/domain/collection';

/** How many cells of the open workbook a file fills. */
export function takenCells({ changes }: Pick<CollectedMember, 'changes'>): number {
  return changes.filter(({ put }) => put !== null).length;
}
