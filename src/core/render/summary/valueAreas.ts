import { areaText, a1, type Area } from '../../workbook/address';

/** Most areas named in one sentence. */
const MOST = 12;

/** Cells as few areas as reading needs: `C10:I12`. Runs of one row first, then equal runs of rows below each other. */
export function valueAreas(cells: readonly { readonly row: number; readonly column: number }[]): readonly string[] {
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = areas[areas.length - 1];
    if (last !== undefined && last.bottom === row && last.right === column - 1) last.right = column;
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  const merged: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const area of areas) {
    const above = merged.find((one) => one.left === area.left && one.right === area.right && one.bottom === area.top - 1);
    if (above === undefined) merged.push(area);
    else above.bottom = area.bottom;
  }
  const texts = merged.map(shown);
  return texts.length <= MOST ? texts : [...texts.slice(0, MOST), '…'];
}

function shown(area: Area): string {
  return area.top === area.bottom && area.left === area.right ? a1(area.top, area.left) : areaText(area);
}
