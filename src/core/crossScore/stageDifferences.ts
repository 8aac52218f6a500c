import type { Appraisal } from '../domain/appraisal';
import type { CriterionKind } from '../domain/criteria';
import { CROSS_STAGE } from '../domain/crossScore';
import { kindOf } from '../domain/kindOf';
import { absolute, compare, greatest, least, subtract, ZERO, type Points } from '../domain/points';
import type { Entry, ReadNumber, ReadText } from '../domain/reading';
import type { Recognition } from '../domain/recognition';
import type { ReviewStage } from '../domain/review';
import type { StageDifference } from '../domain/stageDifference';
import { stripMarks } from '../shared/foldHeading';
import type { CellRef } from '../workbook/address';
import { countedScores } from './settle';

/**
 * Self, cross and cluster scores side by side: a row for each unit and criterion that has at least two of the three, also where they
 * agree; the largest spread first, equal ones in the order of the workbook. Nothing is judged here and no points change.
 * @returns no rows where the workbook was not recognised
 */
export function stageDifferences({
  reading,
  recognition,
}: Pick<Appraisal, 'reading' | 'recognition'>): readonly StageDifference[] {
  if (reading === null) return [];
  const isCrossColumn = crossColumns(recognition);
  const criteria = new Map(reading.criteria.map((criterion) => [criterion.id, criterion]));
  const kinds = new Map(reading.criteria.map(({ id }) => [id, kindOf(id, criteria)]));
  const rows = reading.units.flatMap(({ id }) => {
    const entries = reading.entries.get(id);
    return [...kinds].flatMap(([criterion, kind]) => {
      const entry = entries?.get(criterion);
      return entry === undefined || kind === 'disqualifier' ? [] : rowOf(entry, kind, isCrossColumn);
    });
  });
  // Sorting keeps the order of equal ones.
  return rows.sort((one, other) => compare(other.spread, one.spread));
}

function rowOf(entry: Entry, kind: CriterionKind, isCrossColumn: (at: CellRef) => boolean): readonly StageDifference[] {
  const said = (points: Points): Points => (kind === 'penalty' ? absolute(points) : points);
  const self = given(entry.scores.self);
  const peers = peersOf(entry, isCrossColumn);
  const last = lastOfCluster(entry, isCrossColumn);
  const bounds = peers?.range ?? null;
  const fromPeers =
    peers === null ? [] : peers.one !== null ? [peers.one] : bounds === null ? [] : [bounds.lowest, bounds.highest];
  const stages = [self === null ? [] : [self.points], fromPeers, last === null ? [] : [last.points]];
  if (stages.filter((of) => of.length > 0).length < 2) return [];
  const range = peers === null || peers.range === null ? null : inOrder(said(peers.range.lowest), said(peers.range.highest));
  return [
    {
      unit: entry.unit,
      criterion: entry.criterion,
      self: self === null ? null : said(self.points),
      cross: peers === null || peers.one === null ? null : said(peers.one),
      crossRange: range,
      cluster: last === null ? null : said(last.points),
      clusterStage: last === null ? null : last.stage,
      spread: spreadOf(stages.flat().map(said)),
      explanation: written(entry.explanation),
      note: written(entry.reason) ?? written(entry.note),
      cells: { self: self === null ? null : self.at, cross: peers?.cells ?? [], cluster: last === null ? null : last.at },
    },
  ];
}

interface Given {
  readonly points: Points;
  readonly at: CellRef;
}

function given(number: ReadNumber | undefined): Given | null {
  return number === undefined || number.reading.value === null ? null : { points: number.reading.value, at: number.at };
}

interface Peers {
  /** `null`: they must be reconciled first, or were. */
  readonly one: Points | null;
  readonly range: StageDifference['crossRange'];
  readonly cells: readonly CellRef[];
}

/** Several peers by what they come to, or the one column that is headed Chấm chéo; `null`: nobody of them gave a number. */
function peersOf(entry: Entry, isCrossColumn: (at: CellRef) => boolean): Peers | null {
  const { settlement, scores } = entry;
  if (settlement !== undefined) {
    if (settlement.state === 'unreadable') return null;
    const { lowest, highest } = settlement.spread;
    const cells = countedScores(entry).map(({ number }) => number.at);
    const one = settlement.state === 'settled' ? settlement.points : null;
    return { one, range: cells.length < 2 ? null : { lowest, highest }, cells };
  }
  const single = given(scores[CROSS_STAGE]);
  return single === null || !isCrossColumn(single.at) ? null : { one: single.points, range: null, cells: [single.at] };
}

const OF_CLUSTER: readonly Exclude<ReviewStage, 'self'>[] = ['agreed', 'review2', 'review1'];

function lastOfCluster(
  { scores }: Entry,
  isCrossColumn: (at: CellRef) => boolean,
): (Given & { readonly stage: Exclude<ReviewStage, 'self'> }) | null {
  for (const stage of OF_CLUSTER) {
    const found = given(scores[stage]);
    if (found !== null && !(stage === CROSS_STAGE && isCrossColumn(found.at))) return { ...found, stage };
  }
  return null;
}

const CROSS_HEADING = /(cham|kiem tra|danh gia|tham dinh)( diem)? cheo/;

/** A single column `Chấm chéo` is read as the first review; its heading says whose it is. */
function crossColumns({ sheets }: Recognition): (at: CellRef) => boolean {
  const columns = new Set(
    sheets.flatMap(({ name, columns: all }) =>
      all
        .filter(({ role, heading }) => role === CROSS_STAGE && CROSS_HEADING.test(stripMarks(heading)))
        .map(({ column }) => columnKey(name, column)),
    ),
  );
  return ({ sheet, column }) => columns.has(columnKey(sheet, column));
}

function columnKey(sheet: string, column: number): string {
  return `${String(column)} ${sheet}`;
}

function spreadOf(all: readonly Points[]): Points {
  const [first = ZERO, ...rest] = all;
  return subtract(rest.reduce(greatest, first), rest.reduce(least, first));
}

function inOrder(one: Points, other: Points): { readonly lowest: Points; readonly highest: Points } {
  return { lowest: least(one, other), highest: greatest(one, other) };
}

function written(text: Entry['explanation']): ReadText | null {
  return text === undefined || text.text === null || text.text.trim() === '' ? null : { at: text.at, text: text.text };
}
