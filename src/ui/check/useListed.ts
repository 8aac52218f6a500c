import { useMemo } from 'react';
import type { Issue } from '../../core/domain/issue';
import type { Reading } from '../../core/domain/reading';
import { unitNames } from '../../core/domain/unitNames';
import { refText } from '../../core/workbook/address';
import { issueSentence } from '../../text/issueSentence';
import { useWords } from '../shared/PanelText';
import type { ListedIssue } from './issueList';

/** Findings in words. An edit leaves most of them the very same: they are not worded, and their cards not drawn, again. */
export function useListed(issues: readonly Issue[], reading: Reading | null): readonly ListedIssue[] {
  const { text } = useWords();
  const worded = useMemo(() => ({ text, known: new WeakMap<Issue, ListedIssue>() }), [text]);
  return useMemo(() => {
    const nameOf = unitNames(reading);
    const taken = new Map<string, number>();
    return issues.map((issue) => {
      const before = worded.known.get(issue);
      const cell = issue.place.at === null ? null : refText(issue.place.at);
      const place = [issue.rule, issue.code, cell, issue.place.unit, issue.place.criterion].join('|');
      const turn = taken.get(place) ?? 0;
      taken.set(place, turn + 1);
      const key = `${place}|${String(turn)}`;
      if (before?.key === key) return before;
      const unitName = issue.place.unit === null ? null : nameOf(issue.place.unit);
      const one = { issue, key, unitName, cell, ...issueSentence(worded.text.issues, issue) };
      worded.known.set(issue, one);
      return one;
    });
  }, [issues, reading, worded]);
}
