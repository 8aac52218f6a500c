import type { Collection, CollectionIssue, MemberDecision } from '../domain/collection';
import type { LogEntry } from '../domain/logEntry';
import type { Policy } from '../domain/policy';
import type { ProvinceOrder } from '../domain/province';
import type { UnitId } from '../domain/unit';
import type { CellRef } from '../workbook/address';
import { rowKeys } from './align/rowKeys';
import { basesFrom } from './bases';
import type { Book, MemberFile } from './book';
import { cellLookup } from './cellLookup';
import type { CollectContext } from './context';
import { judgeFile } from './judgeFile';
import type { Judged } from './judged';
import { provinceKeys } from './units/provinceKeys';
import { sameNumbers } from './sameNumbers';
import { unitsInTwoFiles } from './unitsInTwoFiles';

export interface CollectOptions {
  readonly provinces: readonly ProvinceOrder[];
  /** What earlier collections wrote on `Nhật ký`. */
  readonly log: readonly LogEntry[];
  /** What the cluster lets its schools see. */
  readonly visibility: Policy['visibility'];
  /** Cells of the cluster's file that turned out not to be writable; usually none. */
  readonly unwritable: readonly CellRef[];
}

/**
 * Schools' files and the cluster's workbook → what is taken, what is not and why, cell by cell. Nothing is written.
 *
 *   files ─► whose is it ─► rows aligned ─► cells compared ─► taken, refused or to be decided ─► files compared with each other
 *
 * Source: WORKBOOKS §8.
 */
export function collect(cluster: Book, files: readonly MemberFile[], options: CollectOptions): Collection {
  const context: CollectContext = {
    cluster,
    clusterCell: cellLookup(cluster.workbook),
    clusterKeys: rowKeys(cluster),
    provinces: provinceKeys(options.provinces),
    log: options.log,
    baseOf: basesFrom(options.log, cluster.reading.criteria),
    visibility: options.visibility,
    unwritable: options.unwritable,
  };
  const alone = files.map((file) => judgeFile(file, context));
  const judged = unitsInTwoFiles(alone, files.map(decisionOf), cluster);
  return {
    members: judged.map(({ member }) => member),
    missing: missingUnits(judged, cluster, options.log),
    issues: [
      ...judged.flatMap(({ member, issues }) => issues.map((issue): CollectionIssue => ({ file: member.file, issue }))),
      ...sameNumbers(judged, cluster),
    ],
  };
}

function decisionOf(file: MemberFile): MemberDecision | null {
  return 'failure' in file ? null : file.decision;
}

/** Schools of which no file came, whatever became of it, now or in an earlier collection. */
function missingUnits(judged: readonly Judged[], cluster: Book, log: readonly LogEntry[]): readonly UnitId[] {
  const sent = new Set(judged.flatMap(({ member }) => (member.unit === null ? [] : [member.unit])));
  const logged = new Set(log.flatMap((entry) => (entry.kind === 'file' && entry.status === 'taken' ? [entry.unit] : [])));
  return cluster.reading.units.filter(({ id, name }) => !sent.has(id) && !logged.has(name)).map(({ id }) => id);
}
