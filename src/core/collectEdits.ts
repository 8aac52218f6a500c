/** A collection that a person has looked at → the edits that bring it into the cluster's workbook; none when nothing is new. */
import { criterionLabel } from './collect/bases';
import { sameFile, baseName } from './collect/sameFile';
import { putValue } from './collect/compare/compareSlot';
import type { ClusterBook } from './collectMembers';
import type { Change, CollectedMember, Collection } from './domain/collection';
import type { LogEntry, LoggedFile } from './domain/logEntry';
import type { UnitId } from './domain/unit';
import { dateText } from './render/log/dateText';
import { logSheet } from './render/log/logSheet';
import type { LogWords } from './render/log/logWords';
import { ownSheetName } from './render/sheetName';
import type { PaperDate } from './render/sheetWords';
import type { CellRef } from './workbook/address';
import type { Edit } from './workbook/edit';
import { LOG_MARK } from './workbook/sheetMark';
import type { ModelValue } from './workbook/sheetModel';

type Cluster = Extract<ClusterBook, { kind: 'cluster' }>;

export interface CollectionPlan {
  readonly edits: readonly Edit[];
  /** Cells of the cluster's file that take a value. */
  readonly cells: readonly { readonly at: CellRef; readonly value: ModelValue }[];
  /** Lines added to `Nhật ký`. */
  readonly lines: number;
  readonly logName: string;
}

/**
 * @param on the date in the log; core has no clock. `null` leaves it out
 * @param reason why a file was not taken, in the language of the log
 */
export function planCollection(
  collection: Collection,
  cluster: Cluster,
  words: LogWords,
  on: PaperDate | null,
  reason: (member: CollectedMember) => string,
): CollectionPlan {
  const { workbook } = cluster.book;
  const logName = ownSheetName(workbook, LOG_MARK, words.sheetName);
  const cells = collection.members.flatMap((member) => member.changes.flatMap(written));
  const added = collection.members.flatMap((member) => newLines(member, cluster, on === null ? null : dateText(on), reason));
  const edits: Edit[] = cells.length === 0 ? [] : [{ kind: 'setCells', cells }];
  if (added.length > 0) edits.push({ kind: 'putSheet', sheet: logSheet([...cluster.log, ...added], logName, words) });
  return { edits, cells, lines: added.length, logName };
}

function written({ put, at }: Change): readonly { readonly at: CellRef; readonly value: ModelValue }[] {
  return put === null || at === null ? [] : [{ at, value: put }];
}

/** A file that brings nothing new and was logged as it is now is not logged again: a second run changes nothing. */
function newLines(
  member: CollectedMember,
  { book, log }: Cluster,
  on: string | null,
  reason: (member: CollectedMember) => string,
): readonly LogEntry[] {
  const unit = unitName(book.reading.units, member.unit);
  const taken = member.changes.filter(({ put }) => put !== null);
  const line = fileLine(member, unit, on, reason);
  const isKnown = log.some(
    (entry) =>
      entry.kind === 'file' &&
      sameFile(entry.file, member.file) &&
      entry.unit === unit &&
      entry.status === line.status &&
      (line.status !== 'returned' || (entry.note === line.note && entry.by === line.by)),
  );
  if (taken.length === 0 && isKnown) return [];
  const criteria = new Map(book.reading.criteria.map((criterion) => [criterion.id, criterion]));
  const file = baseName(member.file);
  return [
    line,
    ...taken.flatMap(({ at, criterion, subject, from, put }): readonly LogEntry[] => {
      const of = criterion === null ? undefined : criteria.get(criterion);
      if (at === null || put === null || of === undefined) return [];
      return [{ kind: 'value', on, file, unit, at, criterion: criterionLabel(of), subject, from, to: putValue(put), note: '' }];
    }),
  ];
}

/** What an officer sends back is logged with the officer's own words. */
function fileLine(
  member: CollectedMember,
  unit: string,
  on: string | null,
  reason: (member: CollectedMember) => string,
): LoggedFile {
  const of = { kind: 'file', on, file: baseName(member.file), unit } as const;
  const { status, reason: why } = member;
  if (why?.code === 'refusedByOfficer') return { ...of, status: 'returned', note: why.reason, by: why.by };
  return { ...of, status, note: why === null ? '' : reason(member), by: '' };
}

function unitName(units: Cluster['book']['reading']['units'], unit: UnitId | null): string {
  return units.find(({ id }) => id === unit)?.name ?? '';
}
