import type { ChangeSubject, ChangeValue } from '../../domain/collection';
import { LOG } from '../../domain/logColumns';
import type { LogEntry, LoggedJudgement, LoggedRecord } from '../../domain/logEntry';
import { decimalText, pointsFromExcel } from '../../domain/points';
import { foldHeading } from '../../shared/foldHeading';
import { parseRef } from '../../workbook/address';
import { cellText, isBlank } from '../../workbook/cell';
import { cellAt, sheetMarked, type Sheet, type Workbook } from '../../workbook/workbook';
import { LOG_MARK } from '../../workbook/sheetMark';
import type { LogAction, LogWords } from './logWords';

/** What earlier runs wrote on `Nhật ký`, in its order; lines a person typed among them stay as they are. */
export function readLog(workbook: Workbook, words: LogWords): readonly LogEntry[] {
  const sheet = sheetMarked(workbook, LOG_MARK);
  if (sheet === null) return [];
  const numbers = new Set(words.headings.number.map(foldHeading));
  let isBelowHeading = false;
  return [...sheet.rows.keys()]
    .sort((one, other) => one - other)
    .flatMap((row): readonly LogEntry[] => {
      if (!isBelowHeading) {
        isBelowHeading = numbers.has(foldHeading(cellText(cellAt(sheet, row, LOG.number))));
        return [];
      }
      const line = lineAt(sheet, row);
      if (line.every(({ kind }) => kind === 'blank')) return [];
      return [entryAt(sheet, row, words) ?? { kind: 'line', cells: line }];
    });
}

function textAt(sheet: Sheet, row: number, column: number): string {
  return cellText(cellAt(sheet, row, column)).trim();
}

/** When, by whom, about which unit, at which cell: what lines of people's doing share. */
function signedAt(sheet: Sheet, row: number): Pick<LoggedRecord, 'on' | 'by' | 'unit' | 'at'> {
  const text = (column: number): string => textAt(sheet, row, column);
  const on = text(LOG.on);
  return { on: on === '' ? null : on, by: text(LOG.by), unit: text(LOG.unit), at: parseRef(text(LOG.cell)) };
}

function entryAt(sheet: Sheet, row: number, words: LogWords): LogEntry | null {
  const text = (column: number): string => textAt(sheet, row, column);
  const action = named(words.actions, text(LOG.action)) ?? named(words.otherwise.actions, text(LOG.action));
  if (action === null) return null;
  const { on, by, unit, at } = signedAt(sheet, row);
  const common = { on, file: text(LOG.file), unit, note: text(LOG.note) };
  if (action === 'dismissal' || action === 'reopening') return judgementAt(sheet, row, action);
  if (action === 'votes' || action === 'decision' || action === 'withdrawal') return recordAt(sheet, row, action);
  if (action !== 'value' && action !== 'fix') return { kind: 'file', ...common, status: action, by };
  if (action === 'fix') {
    if (at === null) return null;
    const rules = text(LOG.subject).split(/\s*,\s*/);
    const [from, to] = [valueAt(sheet, row, LOG.from), valueAt(sheet, row, LOG.to)];
    return { kind: 'fix', on, by, unit, at, criterion: text(LOG.criterion), rules, from, to, note: common.note };
  }
  const subject = named(words.subjects, text(LOG.subject)) ?? named(words.otherwise.subjects, text(LOG.subject));
  if (at === null || subject === null) return null;
  return {
    kind: 'value',
    ...common,
    at,
    criterion: text(LOG.criterion),
    subject,
    from: valueAt(sheet, row, LOG.from),
    to: valueAt(sheet, row, LOG.to),
  };
}

/** `DUP-02 #3fa91c`: the rule and what the finding says. */
const FINDING = /^(\S+) #([0-9a-f]{6})$/;

function judgementAt(sheet: Sheet, row: number, kind: LoggedJudgement['kind']): LoggedJudgement | null {
  const [, rule, print] = FINDING.exec(textAt(sheet, row, LOG.subject)) ?? [];
  if (rule === undefined || print === undefined) return null;
  return {
    kind,
    ...signedAt(sheet, row),
    criterion: textAt(sheet, row, LOG.criterion),
    rule,
    print,
    held: valueAt(sheet, row, LOG.from),
    reason: textAt(sheet, row, LOG.note),
  };
}

function recordAt(sheet: Sheet, row: number, kind: LoggedRecord['kind']): LoggedRecord {
  return {
    kind,
    ...signedAt(sheet, row),
    award: textAt(sheet, row, LOG.subject),
    from: valueAt(sheet, row, LOG.from),
    to: valueAt(sheet, row, LOG.to),
    note: textAt(sheet, row, LOG.note),
  };
}

function named<Key extends LogAction | ChangeSubject>(labels: Readonly<Record<Key, string>>, text: string): Key | null {
  const folded = foldHeading(text);
  for (const key in labels) if (foldHeading(labels[key]) === folded) return key;
  return null;
}

function lineAt(sheet: Sheet, row: number): readonly ChangeValue[] {
  return Array.from({ length: LOG.by }, (_, index) => valueAt(sheet, row, index + 1));
}

function valueAt(sheet: Sheet, row: number, column: number): ChangeValue {
  const cell = cellAt(sheet, row, column);
  if (isBlank(cell)) return { kind: 'blank' };
  const { value } = cell;
  if (value.kind === 'number' && Number.isFinite(value.value))
    return { kind: 'number', value: decimalText(pointsFromExcel(value.value), 15) };
  return { kind: 'text', text: cellText(cell) };
}
