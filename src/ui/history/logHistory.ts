import type { LogEntry } from '../../core/domain/logEntry';
import { LOG } from '../../core/domain/logColumns';
import type { HistoryKind } from '../../text/parts/historyWords';

/** One line of the log, known by where it stands in it. */
export interface ListedEntry {
  readonly entry: LogEntry;
  readonly line: number;
}

/** The lines of one day; `null`: no day was written. */
export interface HistoryDay {
  readonly on: string | null;
  readonly lines: readonly ListedEntry[];
}

export const HISTORY_KINDS: readonly HistoryKind[] = ['file', 'value', 'fix', 'judgement', 'record', 'line'];

export function historyKind({ kind }: LogEntry): HistoryKind {
  switch (kind) {
    case 'dismissal':
    case 'reopening':
      return 'judgement';
    case 'votes':
    case 'decision':
    case 'withdrawal':
      return 'record';
    default:
      return kind;
  }
}

/** The log is written downwards: what stands last is the latest. */
export function latestFirst(log: readonly LogEntry[]): readonly ListedEntry[] {
  return log.map((entry, line) => ({ entry, line })).reverse();
}

/** Lines of one day that follow each other are one day. */
export function byDay(lines: readonly ListedEntry[]): readonly HistoryDay[] {
  const days: { on: string | null; lines: ListedEntry[] }[] = [];
  for (const one of lines) {
    const on = dayOf(one.entry);
    const last = days[days.length - 1];
    if (last !== undefined && last.on === on) last.lines.push(one);
    else days.push({ on, lines: [one] });
  }
  return days;
}

/** Of a line typed by hand what stands in the column of days. */
function dayOf(entry: LogEntry): string | null {
  if (entry.kind !== 'line') return entry.on;
  const typed = entry.cells[LOG.on - 1];
  return typed?.kind === 'text' && typed.text !== '' ? typed.text : null;
}
