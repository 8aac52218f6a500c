import { makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Appraisal } from '../../core/domain/appraisal';
import type { Issue } from '../../core/domain/issue';
import type { CellSubject } from '../../core/domain/explanation';
import type { FixRequest } from '../../core/fixIssues';
import { refText, type CellRef } from '../../core/workbook/address';
import { issueSentence } from '../../text/issueSentence';
import { useWords } from '../shared/PanelText';
import { unitNames } from '../../core/domain/unitNames';
import { IssueFilter } from './IssueFilter';
import { IssueGroup } from './IssueGroup';
import { SafeFixes } from './SafeFixes';
import { listed, SEVERITIES, type ListedIssue, type SeverityFilter } from './issueList';

const useStyles = makeStyles({ box: { display: 'flex', flexDirection: 'column', gap: '10px' } });

interface Props {
  readonly appraisal: Appraisal;
  readonly goTo: ((at: CellRef) => void) | null;
  readonly fix: ((request: FixRequest) => void) | null;
  readonly ask: (subject: CellSubject) => void;
}

/** All findings, by severity, the blocking ones first. */
export function IssueList({ appraisal, goTo, fix, ask }: Props) {
  const styles = useStyles();
  const { text, words } = useWords();
  const [filter, setFilter] = useState<SeverityFilter>('all');
  const [search, setSearch] = useState('');
  // An edit leaves most findings the very same: they are not worded, and their cards not drawn, again.
  const worded = useMemo(() => ({ text, known: new WeakMap<Issue, ListedIssue>() }), [text]);
  const all = useMemo<readonly ListedIssue[]>(() => {
    const nameOf = unitNames(appraisal.reading);
    const taken = new Map<string, number>();
    return appraisal.issues.map((issue) => {
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
  }, [appraisal, worded]);
  const safe = useMemo(() => safeByRule(appraisal), [appraisal]);
  const shown = useMemo(() => listed(all, filter, search), [all, filter, search]);

  if (all.length === 0) return null;
  const safeCount = [...safe.values()].reduce((sum, count) => sum + count, 0);
  return (
    <div className={styles.box}>
      {fix !== null && safeCount > 1 && <SafeFixes count={safeCount} onAll={() => fix({ kind: 'allSafe' })} />}
      <IssueFilter filter={filter} search={search} onFilter={setFilter} onSearch={setSearch} />
      <div role="status">{shown.length === 0 ? words.issues.noneShown : words.issues.shown(shown.length, all.length)}</div>
      {SEVERITIES.map((severity) => (
        <IssueGroup
          key={severity}
          severity={severity}
          issues={shown.filter(({ issue }) => issue.severity === severity)}
          goTo={goTo}
          fix={fix}
          safe={safe}
          ask={ask}
        />
      ))}
    </div>
  );
}

function safeByRule({ issues }: Appraisal): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, fix } of issues) if (fix?.kind === 'safe') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
