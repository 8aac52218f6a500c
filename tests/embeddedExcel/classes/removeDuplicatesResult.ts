import type { ClassTable } from '../wire/classTable';
import type { DuplicatesRemoved } from '../model/duplicates';

/** `Excel.RemoveDuplicatesResult`. */
export const DUPLICATES_RESULT: ClassTable<DuplicatesRemoved> = {
  name: 'RemoveDuplicatesResult',
  scalars: { Removed: { get: ({ removed }) => removed }, UniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining } },
};
