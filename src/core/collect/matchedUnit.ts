import type { MemberDecision } from '../domain/collection';
import type { Unit, UnitId } from '../domain/unit';
import { alignCriteria } from './align/alignCriteria';
import { rowKeys } from './align/rowKeys';
import { hasCriteriaRows, type Book } from './book';
import type { ComparedUnit, Comparison } from './compare/comparedUnit';
import { compareUnit } from './compare/compareUnit';
import type { CellLookup } from './compare/slots';
import type { CollectContext } from './context';
import { sameFile } from './sameFile';
import { filledUnits, identify, type Identified } from './units/identify';
import { unitRows } from './unitRows';

/** The school a file speaks for, and what of it differs; nothing is compared while the school is not known. */
export interface MatchedUnit {
  readonly identified: Identified;
  readonly compared: ComparedUnit | null;
  readonly comparison: Comparison | null;
  readonly isFilled: boolean;
}

/**
 * Whose file it is. A file may be a copy of the whole cluster's with one school filled in: the school that filled anything
 * is meant, and where several are filled, the only one that says something new.
 */
export function matchedUnit(
  file: string,
  book: Book,
  cellAt: CellLookup,
  decision: MemberDecision | null,
  context: CollectContext,
): MatchedUnit {
  const filled = filledUnits(book, cellAt);
  const only =
    filled.length === 1 ? filled[0] : filled.length === 0 && book.reading.units.length === 1 ? book.reading.units[0] : undefined;
  const match = (unit: Unit, by: MemberDecision | null): MatchedUnit =>
    withComparison(
      identify(unit, book, context.cluster, by, context.provinces),
      book,
      cellAt,
      decision,
      context,
      filled.includes(unit),
    );
  if (only !== undefined) return match(only, decision);
  const [first] = book.reading.units;
  if (filled.length === 0 || first === undefined) return unmatched(first?.id ?? '', { code: 'nothingFilled' });
  const matches = filled.map((unit) => match(unit, null));
  const wanted =
    decision?.kind === 'accept' && decision.unit !== null
      ? identify(first, book, context.cluster, decision, context.provinces).unit
      : null;
  const decided = matches.find(({ identified }) => wanted !== null && identified.unit === wanted);
  if (decided !== undefined) return decided;
  const news = matches.filter(({ comparison }) => comparison?.changes.some(({ put }) => put !== null) === true);
  const [newest] = news;
  if (newest !== undefined && news.length === 1)
    return { ...newest, identified: { ...newest.identified, matchedBy: 'contents' } };
  const known = matches.filter(({ identified }) => identified.unit !== null && wasSentBy(file, identified.unit, context));
  const [before] = known;
  if (news.length === 0 && before !== undefined && known.length === 1) return before;
  if (news.length === 0) return unmatched(first.id, { code: 'nothingFilled' });
  const among = news.flatMap(({ identified }) => (identified.unit === null ? [] : [identified.unit]));
  const names = news.map(({ identified }) => identified.name ?? '');
  return { ...unmatched(first.id, { code: 'severalUnitsFilled', names }, among) };
}

function unmatched(memberUnit: UnitId, reason: Identified['reason'], candidates: readonly UnitId[] = []): MatchedUnit {
  const identified: Identified = { memberUnit, name: null, at: null, unit: null, matchedBy: null, candidates, reason };
  return { identified, compared: null, comparison: null, isFilled: false };
}

/** The log knows the file as this school's. */
function wasSentBy(file: string, unit: UnitId, { log, cluster }: CollectContext): boolean {
  const name = cluster.reading.units.find(({ id }) => id === unit)?.name ?? '';
  return log.some(
    (entry) => entry.kind === 'file' && entry.status === 'taken' && entry.unit === name && sameFile(entry.file, file),
  );
}

function withComparison(
  identified: Identified,
  book: Book,
  memberCell: CellLookup,
  decision: MemberDecision | null,
  context: CollectContext,
  isFilled: boolean,
): MatchedUnit {
  const { cluster, clusterCell, clusterKeys, baseOf } = context;
  const { unit, memberUnit } = identified;
  if (unit === null) return { identified, compared: null, comparison: null, isFilled };
  const unitName = cluster.reading.units.find(({ id }) => id === unit)?.name ?? '';
  const alignment = alignCriteria(unitRows(cluster.reading, unit), unitRows(book.reading, memberUnit), {
    comparesLevels: hasCriteriaRows(cluster) === hasCriteriaRows(book),
    clusterKeys,
    memberKeys: rowKeys(book),
  });
  const compared: ComparedUnit = {
    cluster,
    clusterUnit: unit,
    clusterCell,
    member: book,
    memberUnit,
    memberCell,
    alignment,
    base: (criterion, subject, at) => baseOf(unitName, criterion, subject, at),
    accepts: decision?.kind === 'accept',
  };
  return { identified, compared, comparison: compareUnit(compared), isFilled };
}
