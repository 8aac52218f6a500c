import type { IssueFacts } from '../../domain/issue';
import type { CriterionId } from '../../domain/criteria';
import type { UnitId } from '../../domain/unit';
import type { CellRef } from '../../workbook/address';

/** A row or column that is none of those it was read among, or that was not read. */
export interface MisreadRow {
  readonly at: CellRef;
  readonly unit: UnitId | null;
  readonly criterion: CriterionId | null;
  readonly is: IssueFacts['rowMisread']['is'];
  readonly name: string;
}
