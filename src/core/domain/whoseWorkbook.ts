import type { Reading } from './reading';

/** Whose workbook it is (sổ của ai): one school's own, before it is sent, or the cluster's. Only the cluster's ranks anybody. */
export type Whose = 'school' | 'cluster';

/** A workbook with the scores of one unit alone is a school's own; before anything was read the cluster's is taken for granted. */
export function whoseWorkbook(reading: Pick<Reading, 'units'> | null): Whose {
  return reading?.units.length === 1 ? 'school' : 'cluster';
}
