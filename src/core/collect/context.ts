import type { LogEntry } from '../domain/logEntry';
import type { CellRef } from '../workbook/address';
import type { CriterionId } from '../domain/criteria';
import type { Policy } from '../domain/policy';
import type { BaseOf } from './bases';
import type { Book } from './book';
import type { CellLookup } from './compare/slots';
import type { ProvinceKeys } from './units/provinceKeys';

/** What holds for every file of one collection. */
export interface CollectContext {
  readonly cluster: Book;
  readonly clusterCell: CellLookup;
  readonly clusterKeys: ReadonlyMap<CriterionId, string>;
  readonly provinces: ProvinceKeys;
  readonly log: readonly LogEntry[];
  readonly baseOf: BaseOf;
  /** What the cluster lets its schools see. */
  readonly visibility: Policy['visibility'];
  /** Cells of the cluster's file that turned out not to be writable. */
  readonly unwritable: readonly CellRef[];
}
