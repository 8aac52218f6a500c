import type { Change, ChangeSubject, ChangeValue } from '../../domain/collection';
import type { Issue } from '../../domain/issue';
import type { UnitId } from '../../domain/unit';
import { refText } from '../../workbook/address';
import { finding } from '../finding';

/** TGT-06: targets belong to the cluster; each one that a school's file has otherwise. */
export function targetIssues(changes: readonly Change[], unit: UnitId): readonly Issue[] {
  return changes.flatMap((change) =>
    change.subject === 'target'
      ? [
          finding(
            'targetChanged',
            { at: change.memberAt, unit, criterion: change.criterion },
            { cluster: textOf(change.from), member: textOf(change.to) },
          ),
        ]
      : [],
  );
}

const REVIEWERS: ReadonlySet<ChangeSubject> = new Set<ChangeSubject>(['review1', 'review2', 'agreed', 'reason']);

/** AUD-03: a school wrote into cells of reviewers; one finding for all of them. */
export function reviewIssue(changes: readonly Change[], unit: UnitId): readonly Issue[] {
  const filled = changes.filter(({ subject }) => REVIEWERS.has(subject));
  const [first] = filled;
  if (first === undefined) return [];
  const cells = filled.flatMap(({ memberAt }) => (memberAt === null ? [] : [refText(memberAt)]));
  return [finding('reviewCellsFilled', { at: first.memberAt, unit, criterion: first.criterion }, { cells })];
}

function textOf(value: ChangeValue): string {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'number':
      return value.value;
    case 'text':
      return value.text;
  }
}
