import type { LogEntry } from './domain/logEntry';
import { hasLog } from './hasLog';
import { logSheet } from './render/log/logSheet';
import type { LogWords } from './render/log/logWords';
import { readLog } from './render/log/readLog';
import { ownSheetName } from './render/sheetName';
import type { Edit } from './workbook/edit';
import { LOG_MARK } from './workbook/sheetMark';
import type { Workbook } from './workbook/workbook';

/** These lines behind all that stands on `Nhật ký`; nothing where it cannot be added. */
export function logEdits(workbook: Workbook, lines: readonly LogEntry[], words: LogWords): readonly Edit[] {
  if (!hasLog(workbook)) return [];
  const name = ownSheetName(workbook, LOG_MARK, words.sheetName);
  return [{ kind: 'putSheet', sheet: logSheet([...readLog(workbook, words), ...lines], name, words) }];
}
