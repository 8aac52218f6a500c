import type { CollectedMember } from '../domain/collection';
import type { Issue } from '../domain/issue';
import type { Alignment } from './align/alignCriteria';
import type { Book } from './book';
import type { CellLookup } from './compare/slots';
import type { UnitId } from '../domain/unit';

/** A file that was looked at by itself, before it is compared with the other files. */
export interface Judged {
  readonly member: CollectedMember;
  readonly issues: readonly Issue[];
  /** What was read of the school; `null` where no school was found. */
  readonly read: ReadUnit | null;
}

export interface ReadUnit {
  readonly book: Book;
  readonly cellAt: CellLookup;
  readonly unit: UnitId;
  readonly alignment: Alignment;
}
