import type { Reading } from '../../domain/reading';
import type { CellRef } from '../../workbook/address';
import { cellKey } from '../cellKey';
import { columnDeviations, type Deviation } from './columnDeviations';
import { leftOutOfSums } from './leftOutOfSums';

/** Deviations of one kind over all columns, without cells that another formula rule reports. */
export function deviationsOf(reading: Reading, kind: Deviation['kind']): readonly (Deviation & { readonly at: CellRef })[] {
  const told = new Set([...leftOutOfSums(reading), ...reading.externalLinks].map(({ at }) => cellKey(at)));
  return reading.formulaColumns.flatMap((column) =>
    columnDeviations(column).flatMap((deviation) => {
      const [at] = deviation.cells;
      return deviation.kind !== kind || at === undefined || deviation.cells.every((cell) => told.has(cellKey(cell)))
        ? []
        : [{ ...deviation, at }];
    }),
  );
}
