import type { Change } from '../../domain/collection';
import type { Criterion, CriterionId } from '../../domain/criteria';
import type { Issue } from '../../domain/issue';
import type { Entry } from '../../domain/reading';
import type { CellRef } from '../../workbook/address';
import type { AlignedPair } from '../align/alignCriteria';
import { hasCriteriaRows, selfStage } from '../book';
import { entriesOf } from '../unitRows';
import { asideChanges } from './asideChanges';
import type { ComparedUnit, Comparison } from './comparedUnit';
import { compareSlot, keptByCluster } from './compareSlot';
import { maximumOf, pairChanges } from './pairChanges';
import { reviewIssue, targetIssues } from './keptIssues';
import { rowChanges } from './rowChanges';
import { isBlankSlot, isFilledBySchool, slotsOf, valueOf, type Slot } from './slots';
import { slotIssues } from './slotIssues';

/** Every difference between a school's file and the cluster's, cell by cell, in the order of the criteria. Source: WORKBOOKS §8. */
export function compareUnit(compared: ComparedUnit): Comparison {
  const { cluster, member, alignment, clusterUnit, memberUnit } = compared;
  const ours = entriesOf(cluster.reading, clusterUnit);
  const theirs = entriesOf(member.reading, memberUnit);
  const changes: Change[] = [];
  const issues: Issue[] = [];
  for (const pair of alignment.pairs) {
    const entry = ours.get(pair.cluster.id);
    const other = theirs.get(pair.member.id);
    const at = criterionCell(compared, pair.cluster, entry);
    const found = pairChanges(compared, pair, at, entry, other);
    changes.push(...found.changes);
    issues.push(...found.issues);
    if (entry === undefined || other === undefined) continue;
    const cells = comparePair(compared, pair, entry, other);
    changes.push(...cells.changes);
    issues.push(...cells.issues);
  }
  changes.push(...asideChanges(compared));
  changes.push(...rowChanges(compared, (criterion) => criterionCell(compared, criterion, ours.get(criterion.id))));
  issues.push(...targetIssues(changes, clusterUnit), ...reviewIssue(changes, clusterUnit));
  return { changes, issues };
}

function comparePair(compared: ComparedUnit, pair: AlignedPair, entry: Entry, other: Entry): Comparison {
  const changes: Change[] = [];
  const issues: Issue[] = [];
  const criterion = pair.cluster;
  const ours = new Map<Slot['subject'], Slot>();
  for (const slot of slotsOf(entry, selfStage(compared.cluster), compared.clusterCell)) {
    if (!ours.has(slot.subject)) ours.set(slot.subject, slot);
  }
  for (const slot of slotsOf(other, selfStage(compared.member), compared.memberCell)) {
    const into = ours.get(slot.subject) ?? null;
    if (!isFilledBySchool(slot.subject)) {
      const kept = keptByCluster(criterion.id, into, slot);
      if (kept !== null) changes.push(kept);
    } else if (into === null) {
      if (!isBlankSlot(slot)) changes.push(withoutPlace(criterion.id, slot));
    } else {
      const base = compared.base(criterion, slot.subject, into.at);
      const change = compareSlot(criterion.id, into, slot, base, compared.accepts);
      if (change === null) continue;
      const waits = pair.wording === 'ask' && !compared.accepts && change.notTaken === null;
      const found: Change = waits ? { ...change, put: null, notTaken: 'fileNotTaken' } : change;
      changes.push(found);
      const maximum = criterion.kind === 'points' ? maximumOf(criterion, entry) : null;
      issues.push(...slotIssues(found, into, slot, compared.clusterUnit, maximum));
    }
  }
  return { changes, issues };
}

function withoutPlace(criterion: CriterionId, slot: Slot): Change {
  return {
    kind: 'value',
    subject: slot.subject,
    criterion,
    at: null,
    memberAt: slot.at,
    from: { kind: 'blank' },
    to: valueOf(slot),
    put: null,
    notTaken: 'noPlace',
  };
}

/** The cell of a criterion's text on this school's own sheet, where each school has one; its heading where schools are rows. */
function criterionCell({ cluster }: ComparedUnit, criterion: Criterion, entry: Entry | undefined): CellRef {
  const own = Object.values(entry?.scores ?? {})[0]?.at;
  return own === undefined || !hasCriteriaRows(cluster) ? criterion.at : { ...criterion.at, sheet: own.sheet, row: own.row };
}
