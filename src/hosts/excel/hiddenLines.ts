import type { SheetFrame } from './sheetFrame';

/** Asks which rows and columns are hidden, only where some are; answered by the next sync. */
export function askForHidden(frames: readonly SheetFrame[]): readonly (() => void)[] {
  return frames.flatMap(({ used, hiddenRows, hiddenColumns }) => {
    if (used.isNullObject) return [];
    // `false` is none; `null` is some and not all.
    const rows = used.rowHidden === false ? null : used.getRowProperties({ rowHidden: true });
    const columns = used.columnHidden === false ? null : used.getColumnProperties({ columnHidden: true });
    const takeRows = (): void =>
      rows?.value.forEach((row, index) => row.rowHidden === true && hiddenRows.add(used.rowIndex + index + 1));
    const takeColumns = (): void =>
      columns?.value.forEach((column, index) => column.columnHidden === true && hiddenColumns.add(used.columnIndex + index + 1));
    return [...(rows === null ? [] : [takeRows]), ...(columns === null ? [] : [takeColumns])];
  });
}
