import type { Reading } from '../core/domain/reading';
import type { Issue } from '../core/domain/issue';
import { refText } from '../core/workbook/address';
import { criterionName } from './criterionName';
import { issueSentence } from './issueSentence';
import type { Text } from './text';

/** One figure that moved far since another year: whose it is, where it stands, and what it was. */
export function jumpSentence(issue: Issue, reading: Reading | null, { issues, policy }: Pick<Text, 'issues' | 'policy'>): string {
  const { unit, criterion, at } = issue.place;
  const school = reading?.units.find(({ id }) => id === unit);
  const named = reading?.criteria.find(({ id }) => id === criterion);
  return policy.compare.jump(
    school?.name ?? '',
    named === undefined ? null : criterionName(named),
    at === null ? '' : refText(at),
    issueSentence(issues, issue).what,
  );
}
