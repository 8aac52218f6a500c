import type { Change, ChangeSubject, ChangeValue } from '../../domain/collection';
import type { Criterion } from '../../domain/criteria';
import type { Issue } from '../../domain/issue';
import type { UnitId } from '../../domain/unit';
import type { CellRef } from '../../workbook/address';
import type { Alignment } from '../align/alignCriteria';
import type { Book } from '../book';
import type { CellLookup } from './slots';

/** One school in two files. */
export interface ComparedUnit {
  readonly cluster: Book;
  readonly clusterUnit: UnitId;
  readonly clusterCell: CellLookup;
  readonly member: Book;
  readonly memberUnit: UnitId;
  readonly memberCell: CellLookup;
  readonly alignment: Alignment;
  /** What was collected from this school into a cell before; `null`: the log knows nothing. */
  readonly base: (criterion: Criterion, subject: ChangeSubject, at: CellRef) => ChangeValue | null;
  readonly accepts: boolean;
}

export interface Comparison {
  readonly changes: readonly Change[];
  readonly issues: readonly Issue[];
}
