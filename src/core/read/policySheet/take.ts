import type { Setting } from '../../domain/policyLabels';
import type { PolicyProblem } from '../../domain/policyProblem';
import type { CellRef } from '../../workbook/address';
import { cellText } from '../../workbook/cell';
import { cellAt, type Sheet } from '../../workbook/workbook';
import { plain, put, valueAt, type DraftRecord } from './draftRecord';
import { settingValue, type SettingValue } from './settingValue';

/** What has been read of `Cấu hình` so far. */
export interface PolicyReading {
  readonly record: DraftRecord;
  readonly cells: Map<string, CellRef>;
  readonly problems: PolicyProblem[];
}

/** Reads one cell into the record; `shown` is the path a person is told, `path` the one inside `record`. */
export function take(
  sheet: Sheet,
  row: number,
  column: number,
  setting: Setting,
  path: string,
  record: DraftRecord,
  shown: string,
  date1904: boolean,
  reading: PolicyReading,
): void {
  const cell = cellAt(sheet, row, column);
  const read = settingValue(setting, cell, date1904);
  const at: CellRef = { sheet: sheet.name, row, column };
  if (reading.cells.has(shown)) {
    // Stated twice: the first stands, and which of two was meant is asked.
    if (read.kind !== 'blank' && !isSaid(read, record, path))
      reading.problems.push({ path: shown, problem: 'duplicate', found: cellText(cell), at });
    return;
  }
  reading.cells.set(shown, at);
  if (read.kind === 'notRead') reading.problems.push({ path: shown, problem: 'notRead', found: cellText(cell), at });
  else if (read.kind === 'none' || read.kind === 'value') put(record, path, stored(read, path));
}

function stored(read: SettingValue, path: string): unknown {
  if (read.kind !== 'value') return null;
  return path === 'isDraft' ? read.value === 'true' : read.value;
}

function isSaid(read: SettingValue, record: DraftRecord, path: string): boolean {
  return read.kind !== 'notRead' && JSON.stringify(plain(valueAt(record, path))) === JSON.stringify(stored(read, path));
}
