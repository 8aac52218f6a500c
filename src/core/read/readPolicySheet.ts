import { correctionTable } from '../domain/correctionTable';
import { OTHER_LABELS, SETTINGS, SETTING_HEADINGS } from '../domain/policyLabels';
import type { PolicySheetDraft } from '../domain/policyProblem';
import type { Recognition } from '../domain/recognition';
import { foldHeading } from '../shared/foldHeading';
import { cellText, isBlank } from '../workbook/cell';
import { cellAt, type Sheet, type Workbook } from '../workbook/workbook';
import { plain } from './policySheet/draftRecord';
import { labelled } from './policySheet/labelled';
import { readTable, tableAt } from './policySheet/readTable';
import { take, type PolicyReading } from './policySheet/take';

/**
 * The sheet `Cấu hình` as a record in the shape of CONTRACT §3.1, `null` when the workbook has none. Rows are known by their
 * labels, tables by their headings, in any order; a label nobody knows, or a value that cannot be read, is a problem with its cell.
 * The corrections of the reading that stand on it are not of the policy; a sheet that holds nothing else states none.
 */
export function readPolicySheet(workbook: Workbook, recognition: Recognition): PolicySheetDraft | null {
  const named = recognition.sheets.find((one) => one.role === 'policy')?.name;
  const sheet = workbook.sheets.find((one) => one.name === named);
  return sheet === undefined ? null : statedPolicy(sheet, workbook.date1904);
}

function statedPolicy(sheet: Sheet, date1904: boolean): PolicySheetDraft | null {
  const draft = readPolicyRows(sheet, date1904);
  const statesNothing = draft.cells.size === 0 && draft.problems.length === 0;
  return statesNothing && correctionTable(sheet) !== null ? null : draft;
}

/** The rows of a sheet, whatever it is called. */
export function readPolicyRows(sheet: Sheet, date1904: boolean): PolicySheetDraft {
  const reading: PolicyReading = { record: new Map(), cells: new Map(), problems: [] };
  const rows = [...sheet.rows.keys()];
  const corrections = correctionTable(sheet);
  const ofCorrections = new Set(corrections === null ? [] : [corrections.headingRow, ...corrections.rows]);
  let isSettings = false;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    if (ofCorrections.has(row)) continue;
    const table = tableAt(sheet, row);
    if (table !== null) {
      index = readTable(sheet, rows, index, table, date1904, reading, ofCorrections);
      isSettings = false;
      continue;
    }
    const cells = [...(sheet.rows.get(row) ?? [])].filter(([, cell]) => !isBlank(cell));
    const [label, value] = cells;
    if (label === undefined) continue;
    const text = cellText(label[1]);
    if (isSettingHeading(text, value === undefined ? '' : cellText(value[1]))) isSettings = true;
    else readSetting(sheet, row, label[0], text, value?.[0] ?? label[0] + 1, isSettings, date1904, reading);
  }
  return { record: plain(reading.record), cells: reading.cells, problems: reading.problems };
}

function isSettingHeading(first: string, second: string): boolean {
  return [first, second].every((text, index) => foldHeading(text) === foldHeading(SETTING_HEADINGS[index] ?? ''));
}

function readSetting(
  sheet: Sheet,
  row: number,
  labelColumn: number,
  label: string,
  valueColumn: number,
  isSettings: boolean,
  date1904: boolean,
  reading: PolicyReading,
): void {
  const setting = labelled(SETTINGS, label);
  if (setting === null) {
    const isOther = OTHER_LABELS.some((other) => foldHeading(other) === foldHeading(label)) || valueColumn > labelColumn + 1;
    const hasValue = !isBlank(cellAt(sheet, row, valueColumn));
    if (isSettings && hasValue && !isOther) {
      reading.problems.push({
        path: label.trim(),
        problem: 'unknownField',
        found: cellText(cellAt(sheet, row, valueColumn)),
        at: { sheet: sheet.name, row, column: labelColumn },
      });
    }
    return;
  }
  // A remark in the third column is no value: only the cell right of the label is.
  take(
    sheet,
    row,
    Math.min(valueColumn, labelColumn + 1),
    setting,
    setting.path,
    reading.record,
    setting.path,
    date1904,
    reading,
  );
}
