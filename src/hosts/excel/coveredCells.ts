import { HostError } from '../../core/workbook/host';
import { areaOf } from './areas';
import type { AskedCell, SavedCell } from './savedCell';

/** The merged areas of a sheet, asked for; they are answered by the next sync. */
export interface AskedMerges {
  readonly sheet: Excel.Worksheet;
  readonly merged: Excel.RangeAreas;
}

export function askForMerges(sheet: Excel.Worksheet): AskedMerges {
  const merged = sheet.getUsedRangeOrNullObject().getBoundingRect('A1').getMergedAreasOrNullObject();
  merged.load('areaCount');
  merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return { sheet, merged };
}

/** Excel takes a value for a cell under a merged area without a word, and never shows it. @throws HostError */
export function requireUncovered(asked: readonly AskedMerges[], cells: readonly SavedCell[]): void {
  for (const { sheet, merged } of asked) {
    const areas = merged.isNullObject ? [] : merged.areas.items.map(areaOf);
    for (const { at } of cells.filter(({ sheetId }) => sheetId === sheet.id)) {
      const area = areas.find(
        ({ top, left, bottom, right }) => top <= at.row && at.row <= bottom && left <= at.column && at.column <= right,
      );
      if (area !== undefined && (area.top !== at.row || area.left !== at.column))
        throw new HostError({ code: 'cellNotWritable', at, because: 'merged' });
    }
  }
}

/** Asks whether a cell belongs to an array formula or to what one spills; answered by the next sync. Needs ExcelApi 1.12. */
export function askForArray(asked: AskedCell): AskedCell {
  asked.range.load('hasSpill,savedAsArray');
  return asked;
}

/**
 * A part of an array formula cannot be changed alone, and a value typed into a spill turns the whole of it into `#SPILL!`. Without these
 * members of Excel nobody can tell beforehand. @throws HostError
 */
export function requireNoArray(asked: readonly AskedCell[]): void {
  const found = asked.find(({ range }) => range.hasSpill === true || range.savedAsArray === true);
  if (found !== undefined) throw new HostError({ code: 'cellNotWritable', at: found.at, because: 'arrayFormula' });
}
