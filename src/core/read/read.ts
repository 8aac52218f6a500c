import type { Reading } from '../domain/reading';
import type { Recognition } from '../domain/recognition';
import type { Workbook } from '../workbook/workbook';

/** Cells → Reading. */
export function read(workbook: Workbook, recognition: Extract<Recognition, { kind: 'recognised' }>): Reading {
  void workbook;
  void recognition;
  throw new Error('not yet');
}
