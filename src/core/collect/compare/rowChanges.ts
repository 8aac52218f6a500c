import type { Change, ChangeValue } from '../../domain/collection';
import type { Criterion } from '../../domain/criteria';
import type { CellRef } from '../../workbook/address';
import { hasCriteriaRows } from '../book';
import { isKeptAside } from './asideChanges';
import type { ComparedUnit } from './comparedUnit';

/** Rows that one file has and the other does not. Between headings and rows only what gets points is compared. */
export function rowChanges(compared: ComparedUnit, cellOf: (criterion: Criterion) => CellRef): readonly Change[] {
  const { added, removed } = unalignedRows(compared);
  return [
    ...removed.map((criterion): Change => ({
      ...ROW,
      kind: 'rowRemoved',
      criterion: criterion.id,
      at: cellOf(criterion),
      memberAt: null,
      from: rowText(criterion),
      to: { kind: 'blank' },
    })),
    ...added.map((criterion): Change => ({
      ...ROW,
      kind: 'rowAdded',
      criterion: null,
      at: null,
      memberAt: criterion.at,
      from: { kind: 'blank' },
      to: rowText(criterion),
    })),
  ];
}

const ROW = { subject: 'row', put: null, notTaken: 'noPlace' } as const;

/** The rows without a counterpart that count; a bonus row is none where the cluster keeps all bonuses in one column. */
export function unalignedRows(compared: ComparedUnit): {
  readonly added: readonly Criterion[];
  readonly removed: readonly Criterion[];
} {
  const { alignment, cluster, member } = compared;
  const countsGroups = hasCriteriaRows(cluster) === hasCriteriaRows(member);
  const counts = (criterion: Criterion): boolean => countsGroups || !criterion.hasChildren;
  return {
    added: alignment.added.filter((criterion) => counts(criterion) && !isKeptAside(cluster, member, criterion)),
    removed: alignment.removed.filter((criterion) => counts(criterion) && !isKeptAside(member, cluster, criterion)),
  };
}

function rowText({ number, text }: Criterion): ChangeValue {
  const shown = text === number ? text : `${number} ${text}`.trim();
  return { kind: 'text', text: shown.normalize('NFC') };
}
