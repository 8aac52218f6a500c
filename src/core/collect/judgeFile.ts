import type { Change, CollectedMember, MemberDecision, MemberReason, MemberStatus } from '../domain/collection';
import type { Issue, IssueCode } from '../domain/issue';
import type { StampSeen } from '../domain/submission';
import type { UnitId } from '../domain/unit';
import { assertNever } from '../shared/assertNever';
import { selfStage, type Book, type MemberFile } from './book';
import { cellLookup } from './cellLookup';
import { unalignedRows } from './compare/rowChanges';
import type { CollectContext } from './context';
import { finding } from './finding';
import type { Judged } from './judged';
import { packetIssues } from './packetIssues';
import { matchedUnit, type MatchedUnit } from './matchedUnit';
import { unitRows } from './unitRows';
import { baseName, sameFile } from './sameFile';
import { versionChanges } from './versions';

/** Beyond this share of rows without a counterpart the file is another form. Source: WORKBOOKS §8. */
const MOST_UNALIGNED = 0.1;

/** One file by itself: whose it is, what differs, and whether it may be taken. */
export function judgeFile(file: MemberFile, context: CollectContext): Judged {
  if ('failure' in file) return refused(file.file, { code: 'notUsable', failure: file.failure });
  const { book, decision } = file;
  if (selfStage(book) === null) return refused(file.file, { code: 'notUsable', failure: { code: 'noSelfColumn' } });
  const cellAt = cellLookup(book.workbook);
  const versions = versionChanges(context.cluster, book);
  const matched = matchedUnit(file.file, book, cellAt, decision, context);
  const unit = matched.identified.unit;
  const reason =
    decision?.kind === 'refuse'
      ? ({ code: 'refusedByOfficer', reason: decision.reason?.trim() ?? '', by: decision.by?.trim() ?? '' } as const)
      : (matched.identified.reason ?? reasonOf(matched, versions.changes, book, context, decision));
  const status = reason === null ? 'taken' : statusOf(reason);
  const changes = [...nameChange(matched, context), ...versions.changes, ...(matched.comparison?.changes ?? [])];
  const member: CollectedMember = {
    file: file.file,
    unit,
    unitName: matched.identified.name,
    matchedBy: matched.identified.matchedBy,
    candidates: matched.identified.candidates,
    status,
    reason,
    changes: status === 'taken' ? changes.map((change) => writable(change, context)) : changes.map(notTaken),
    earlier: unit === null ? null : earlierFile(file.file, unit, context),
    stamp: file.stamp,
  };
  const found = [
    ...nameIssue(matched, context),
    ...versions.issues,
    ...stampIssue(file.stamp, unit, decision),
    ...returnIssue(reason, file.file, matched, context),
    ...(unit === null ? [] : packetIssues(book.reading, matched.identified.memberUnit, context.visibility)),
    ...rowsIssue(matched),
    ...(matched.comparison?.issues ?? []),
  ];
  const issues = status === 'taken' ? found : found.filter(({ code }) => !OF_VALUES.has(code));
  const { compared } = matched;
  const read =
    compared === null || unit === null ? null : { book, cellAt, unit: compared.memberUnit, alignment: compared.alignment };
  return { member, issues, read };
}

/** AUD-03: something was typed after the stamp; an officer who accepts the file has seen it. */
function stampIssue(stamp: StampSeen | null, unit: UnitId | null, decision: MemberDecision | null): readonly Issue[] {
  if (stamp === null || stamp.isIntact || decision?.kind === 'accept') return [];
  return [finding('changedSinceStamp', { at: null, unit, criterion: null }, { on: stamp.on })];
}

/** AUD-02: a file is sent back, and nobody has written down why, or who decided it. The log has the day, and later the answer. */
function returnIssue(
  reason: MemberReason | null,
  file: string,
  matched: MatchedUnit,
  { cluster }: CollectContext,
): readonly Issue[] {
  if (reason?.code !== 'refusedByOfficer') return [];
  const lacks = [...(reason.reason === '' ? (['reason'] as const) : []), ...(reason.by === '' ? (['by'] as const) : [])];
  if (lacks.length === 0) return [];
  const { unit } = matched.identified;
  const name = cluster.reading.units.find(({ id }) => id === unit)?.name ?? matched.identified.name ?? '';
  return [finding('returnOffRecord', { at: null, unit, criterion: null }, { file: baseName(file), name, lacks })];
}

/** Findings about values that are taken; they say nothing while none is. */
const OF_VALUES: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'numberAsText',
  'ambiguousSeparator',
  'letterInNumber',
  'unreadableNumber',
  'errorValue',
  'constantInFormulas',
  'externalLink',
  'scoreAboveMaximum',
]);

function refused(file: string, reason: MemberReason): Judged {
  const member: CollectedMember = {
    file,
    unit: null,
    unitName: null,
    matchedBy: null,
    candidates: [],
    status: 'refused',
    reason,
    changes: [],
    earlier: null,
    stamp: null,
  };
  return { member, issues: [], read: null };
}

/** Why a file of a known school is not taken as it is; an officer who accepts it has seen the first four. */
function reasonOf(
  { compared, comparison, isFilled }: MatchedUnit,
  versions: readonly Change[],
  book: Book,
  context: CollectContext,
  decision: MemberDecision | null,
): MemberReason | null {
  if (compared === null || comparison === null) return { code: 'nothingFilled' };
  const accepts = decision?.kind === 'accept';
  const [version] = versions;
  if (version !== undefined && !accepts)
    return { code: 'versionDiffers', cluster: textOf(version.from), member: textOf(version.to) };
  const { added, removed } = unalignedRows(compared);
  const ours = unitRows(context.cluster.reading, compared.clusterUnit).length;
  const theirs = unitRows(book.reading, compared.memberUnit).length;
  const isOtherForm = removed.length > ours * MOST_UNALIGNED || added.length > theirs * MOST_UNALIGNED;
  if (isOtherForm && !accepts)
    return { code: 'rowsDiffer', unaligned: added.length + removed.length, of: Math.max(ours, theirs) };
  if (!isFilled) return { code: 'nothingFilled' };
  const locked = protectedSheet(comparison.changes, context);
  if (locked !== null) return { code: 'sheetProtected', sheet: locked };
  const asked = comparison.changes.filter(({ notTaken: why }) => why === 'fileNotTaken').length;
  if (asked > 0) return { code: 'wordingNotSure', rows: asked };
  const both = comparison.changes.filter(({ notTaken: why }) => why === 'bothChanged').length;
  return both > 0 ? { code: 'bothChanged', cells: both } : null;
}

function protectedSheet(changes: readonly Change[], { cluster }: CollectContext): string | null {
  const locked = new Set(cluster.workbook.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name));
  return changes.find(({ put, at }) => put !== null && at !== null && locked.has(at.sheet))?.at?.sheet ?? null;
}

export function statusOf(reason: MemberReason): MemberStatus {
  switch (reason.code) {
    case 'notUsable':
    case 'refusedByOfficer':
    case 'unitUnknown':
    case 'nothingFilled':
    case 'unitTwice':
    case 'rowsDiffer':
    case 'sheetProtected':
      return 'refused';
    case 'unitNotNamed':
    case 'unitNotSure':
    case 'unitMerged':
    case 'severalUnitsFilled':
    case 'versionDiffers':
    case 'wordingNotSure':
    case 'bothChanged':
      return 'toDecide';
    default:
      return assertNever(reason);
  }
}

export function notTaken(change: Change): Change {
  return change.put === null ? change : { ...change, put: null, notTaken: 'fileNotTaken' };
}

function writable(change: Change, { unwritable }: CollectContext): Change {
  const { at, put } = change;
  const isLocked =
    put !== null &&
    at !== null &&
    unwritable.some(({ sheet, row, column }) => sheet === at.sheet && row === at.row && column === at.column);
  return isLocked ? { ...change, put: null, notTaken: 'notWritable' } : change;
}

/** A school written otherwise than in the cluster's file: said, so that a wrong match is seen. */
function nameChange({ identified }: MatchedUnit, { cluster }: CollectContext): readonly Change[] {
  const unit = cluster.reading.units.find(({ id }) => id === identified.unit);
  if (unit === undefined || identified.name === null || identified.matchedBy === 'same') return [];
  if (identified.name.normalize('NFC') === unit.name.normalize('NFC')) return [];
  return [
    {
      kind: 'renamed',
      subject: 'unitName',
      criterion: null,
      at: unit.at,
      memberAt: identified.at,
      from: { kind: 'text', text: unit.name },
      to: { kind: 'text', text: identified.name },
      put: null,
      notTaken: 'clusterKeeps',
    },
  ];
}

/** KEY-03: matched by its name, which is written otherwise. */
function nameIssue(matched: MatchedUnit, context: CollectContext): readonly Issue[] {
  const { identified } = matched;
  const isByName = identified.matchedBy === 'spelling' || identified.matchedBy === 'schoolName';
  return nameChange(matched, context).flatMap(({ from, to }) =>
    isByName
      ? [
          finding(
            'unitMatchedByName',
            { at: identified.at, unit: identified.unit, criterion: null },
            { name: textOf(to), unit: textOf(from) },
          ),
        ]
      : [],
  );
}

function rowsIssue({ compared, identified }: MatchedUnit): readonly Issue[] {
  if (compared === null) return [];
  const { added, removed } = unalignedRows(compared);
  if (added.length + removed.length === 0) return [];
  const place = { at: added[0]?.at ?? null, unit: identified.unit, criterion: null };
  return [finding('rowsChanged', place, { added: added.length, removed: removed.length })];
}

/** The last other file that was taken from this school. */
function earlierFile(file: string, unit: UnitId, { log, cluster }: CollectContext): string | null {
  const name = cluster.reading.units.find(({ id }) => id === unit)?.name ?? '';
  const before = log.flatMap((entry) =>
    entry.kind === 'file' && entry.status === 'taken' && entry.unit === name && !sameFile(entry.file, file) ? [entry.file] : [],
  );
  return before[before.length - 1] ?? null;
}

function textOf(value: Change['from']): string {
  return value.kind === 'blank' ? '' : value.kind === 'number' ? value.value : value.text;
}
