import type { Change, ChangeValue, NotTaken } from '../../domain/collection';
import type { CriterionId } from '../../domain/criteria';
import type { ModelValue } from '../../workbook/sheetModel';
import { carried } from './carried';
import { isBlankSlot, isSameContent, isSameValue, numberText, textValue, valueOf, type Slot } from './slots';

/**
 * The difference between a school's cell and the cluster's, with what is taken of it; `null` when there is none.
 * @param base what was collected from this school into the cell before; `null` when the log knows nothing
 * @param accepts whether the officer accepted the file, so that what both changed is the school's
 */
export function compareSlot(
  criterion: CriterionId,
  cluster: Slot,
  member: Slot,
  base: ChangeValue | null,
  accepts: boolean,
): Change | null {
  if (isSameContent(cluster, member) || (cluster.cell.formula !== null && member.cell.formula !== null)) return null;
  const change = (put: ModelValue | null, notTaken: NotTaken | null): Change => ({
    kind: 'value',
    subject: cluster.subject,
    criterion,
    at: cluster.at,
    memberAt: member.at,
    from: valueOf(cluster),
    to: valueOf(member),
    put,
    notTaken,
  });
  const ours = valueOf(cluster);
  if (isBlankSlot(member)) {
    const wasTheirs = base !== null && isSameValue(base, ours);
    return wasTheirs ? change({ kind: 'blank' }, null) : change(null, 'blankKeeps');
  }
  const put = carried(member, cluster);
  if (put === null) return change(null, 'unreadable');
  const theirs = putValue(put);
  if (base !== null && !isSameValue(base, ours)) {
    if (isSameValue(base, theirs)) return change(null, 'changedByHand');
    if (!accepts) return change(null, 'bothChanged');
  }
  return change(put, null);
}

/** A difference in a cell that belongs to the cluster: listed, never taken. */
export function keptByCluster(criterion: CriterionId, cluster: Slot | null, member: Slot): Change | null {
  if (isBlankSlot(member)) return null;
  if (cluster !== null && (isSameContent(cluster, member) || (cluster.cell.formula !== null && member.cell.formula !== null)))
    return null;
  return {
    kind: 'value',
    subject: member.subject,
    criterion,
    at: cluster?.at ?? null,
    memberAt: member.at,
    from: cluster === null ? { kind: 'blank' } : valueOf(cluster),
    to: valueOf(member),
    put: null,
    notTaken: cluster === null ? 'noPlace' : 'clusterKeeps',
  };
}

/** What a value that is written reads as afterwards. */
export function putValue(put: ModelValue): ChangeValue {
  switch (put.kind) {
    case 'number':
      return { kind: 'number', value: numberText(put.value) };
    case 'text':
      return textValue(put.text);
    case 'blank':
    case 'formula':
      return { kind: 'blank' };
  }
}
