import type { Change, ChangeValue } from '../../domain/collection';
import type { Criterion } from '../../domain/criteria';
import type { Issue } from '../../domain/issue';
import { decimalText, equal, type Points } from '../../domain/points';
import type { Entry } from '../../domain/reading';
import type { CellRef } from '../../workbook/address';
import type { AlignedPair } from '../align/alignCriteria';
import { foldWording } from '../align/foldWording';
import { finding } from '../finding';
import type { ComparedUnit, Comparison } from './comparedUnit';

/** What differs of the criterion itself: its wording, its scoring sentence, its maximum. The cluster's stays. */
export function pairChanges(
  compared: ComparedUnit,
  pair: AlignedPair,
  at: CellRef,
  entry: Entry | undefined,
  other: Entry | undefined,
): Comparison {
  const changes: Change[] = [];
  const kept = (of: Pick<Change, 'kind' | 'subject' | 'at' | 'memberAt' | 'from' | 'to'>): Change => ({
    ...of,
    criterion: pair.cluster.id,
    put: null,
    notTaken: 'clusterKeeps',
  });
  const { cluster, member } = pair;
  if (pair.wording !== 'same') {
    changes.push(
      kept({
        kind: 'text',
        subject: 'wording',
        at,
        memberAt: member.at,
        from: worded(cluster.text),
        to: worded(member.text),
      }),
    );
  } else if (isOtherSentence(cluster.sentence, member.sentence)) {
    changes.push(
      kept({
        kind: 'text',
        subject: 'sentence',
        at,
        memberAt: member.at,
        from: worded(cluster.sentence ?? ''),
        to: worded(member.sentence ?? ''),
      }),
    );
  }
  const issues: Issue[] = [];
  const [ours, theirs] = [maximumOf(cluster, entry), maximumOf(member, other)];
  if (isOtherMaximum(compared, member, ours, theirs)) {
    const memberAt = other?.ownMaximum?.at ?? member.maximumAt;
    changes.push(
      kept({
        kind: 'maximum',
        subject: 'maximum',
        at: entry?.ownMaximum?.at ?? cluster.maximumAt ?? at,
        memberAt,
        from: pointsValue(ours),
        to: pointsValue(theirs),
      }),
    );
    const place = { at: memberAt, unit: compared.clusterUnit, criterion: cluster.id };
    issues.push(finding('maximumChanged', place, { cluster: textOf(ours), member: textOf(theirs) }));
  }
  return { changes, issues };
}

/** The maximum that holds for this school: its own sheet's, where it states one. */
export function maximumOf(criterion: Criterion, entry: Entry | undefined): Points | null {
  return entry?.ownMaximum?.reading.value ?? criterion.maximum;
}

/** A group's maximum that is a sum differs because a criterion's does: that one is said. A file without maxima says nothing. */
function isOtherMaximum({ member, memberCell }: ComparedUnit, theirs: Criterion, a: Points | null, b: Points | null): boolean {
  if (a !== null && b !== null) {
    const isSum = theirs.hasChildren && theirs.maximumAt !== null && memberCell(theirs.maximumAt).formula !== null;
    return !equal(a, b) && !isSum;
  }
  if (a === null || theirs.hasChildren) return b !== null && !theirs.hasChildren;
  return member.reading.criteria.some((criterion) => !criterion.hasChildren && criterion.maximum !== null);
}

function isOtherSentence(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && foldWording(a) !== foldWording(b);
}

function worded(text: string): ChangeValue {
  return { kind: 'text', text: text.normalize('NFC') };
}

function pointsValue(points: Points | null): ChangeValue {
  return points === null ? { kind: 'blank' } : { kind: 'number', value: decimalText(points) };
}

function textOf(points: Points | null): string | null {
  return points === null ? null : decimalText(points);
}
