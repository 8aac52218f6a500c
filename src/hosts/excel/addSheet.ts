import { markName } from '../../core/workbook/sheetMark';
import { provisionalName } from './jobStamp';

interface NewSheet {
  readonly name: string;
  /** "" for a sheet without one. */
  readonly mark: string;
  /** A further hidden name that tells who added it; `null`: none. */
  readonly stamp: string | null;
}

/**
 * The sheet gets its hidden names first and its own last: wherever the batch breaks, it can be told whose it is. If the name is taken meanwhile,
 * Excel refuses the renaming, and what is left over is ours alone.
 * @param index counts the sheets that the job adds
 */
export function addSheet(
  sheets: Excel.WorksheetCollection,
  { name, mark, stamp }: NewSheet,
  job: number,
  index: number,
): Excel.Worksheet {
  const sheet = sheets.add(provisionalName(job, index));
  const names = [...(stamp === null ? [] : [stamp]), ...(mark === '' ? [] : [markName(mark)])];
  for (const hidden of names) sheet.names.add(hidden, sheet.getRange('A1')).visible = false;
  sheet.name = name;
  return sheet;
}
