import type { CellRef } from '../../core/workbook/address';
import { HostError, type Receipt } from '../../core/workbook/host';
import { notKept, type RestorePoint } from './restorePoint';

/** A job of ours, as far as it can be taken back: what the host hides in a receipt. */
export class Made {
  constructor(
    readonly job: number,
    /** `null`: no backup was kept, or none can be read. */
    readonly point: RestorePoint | null,
    /** Excel's id of the part with the backup, where it is known. */
    readonly part: string | null = null,
  ) {}
}

/** @throws HostError when another host gave the receipt */
export function madeIn({ restorePoint }: Receipt): Made {
  if (!(restorePoint instanceof Made)) throw new HostError({ code: 'unknown', detail: 'restorePoint' });
  return restorePoint;
}

export function receiptOf(made: Made, written: readonly string[], cells: readonly CellRef[], isComplete: boolean): Receipt {
  return { written, cells, isComplete, canRestore: made.point !== null, restorePoint: made };
}

/** The receipt of a job whose backup is at hand. */
export function receiptOfPoint(made: Made, point: RestorePoint, isComplete: boolean): Receipt {
  const written = [...point.added, ...point.replaced].map(({ name }) => name);
  const cells = point.cells.map(({ at }) => at);
  return { ...receiptOf(made, written, cells, isComplete), without: notKept(point) };
}
