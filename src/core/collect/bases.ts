import type { ChangeSubject, ChangeValue } from '../domain/collection';
import type { Criterion } from '../domain/criteria';
import type { LogEntry } from '../domain/logEntry';
import { nameKey } from '../shared/nameKey';
import { refText, type CellRef } from '../workbook/address';

/** What was collected last into the cell of one school, criterion and column. */
export type BaseOf = (unitName: string, criterion: Criterion, subject: ChangeSubject, at: CellRef) => ChangeValue | null;

/** A criterion as the log names it. */
export function criterionLabel({ number, text }: Criterion): string {
  return (text === number ? text : `${number} ${text}`).normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * The last value the log has for each cell. Rows may have moved since, so a criterion is known by its number and words;
 * by its cell as well where several are called the same.
 */
export function basesFrom(log: readonly LogEntry[], criteria: readonly Criterion[]): BaseOf {
  const times = new Map<string, number>();
  for (const criterion of criteria) {
    const label = nameKey(criterionLabel(criterion));
    times.set(label, (times.get(label) ?? 0) + 1);
  }
  const keyOf = (unit: string, label: string, subject: ChangeSubject, at: CellRef): string =>
    [nameKey(unit), subject, label, times.get(label) === 1 ? '' : refText(at)].join('|');
  const bases = new Map<string, ChangeValue>();
  for (const entry of log) {
    if (entry.kind === 'value') bases.set(keyOf(entry.unit, nameKey(entry.criterion), entry.subject, entry.at), entry.to);
  }
  return (unit, criterion, subject, at) => bases.get(keyOf(unit, nameKey(criterionLabel(criterion)), subject, at)) ?? null;
}
