import { makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Issue } from '../../core/domain/issue';
import type { Reading } from '../../core/domain/reading';
import { mayLetStand } from '../../core/domain/mayLetStand';
import { whoseWorkbook } from '../../core/domain/whoseWorkbook';
import type { IssueGrouping } from '../../text/parts/panelWords';
import { useWords } from '../shared/PanelText';
import type { CardActions } from './IssueCard';
import { IssueFilter } from './IssueFilter';
import { IssueGroup } from './IssueGroup';
import { issueGroups } from './issueGroups';
import { SafeFixes } from './SafeFixes';
import { listed, type SeverityFilter } from './issueList';
import { useListed } from './useListed';

const useStyles = makeStyles({ box: { display: 'flex', flexDirection: 'column', gap: '10px' } });

interface Props {
  readonly issues: readonly Issue[];
  readonly reading: Reading | null;
  readonly actions: CardActions;
}

/** All open findings, grouped as one likes, what stands in the way first. */
export function IssueList({ issues, reading, actions }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const [filter, setFilter] = useState<SeverityFilter>('all');
  const [by, setBy] = useState<IssueGrouping>('severity');
  const [search, setSearch] = useState('');
  const all = useListed(issues, reading);
  const alike = useMemo(
    () => ({ safe: countByRule(issues, ({ fix }) => fix?.kind === 'safe'), letStand: countByRule(issues, mayLetStand) }),
    [issues],
  );
  const whose = whoseWorkbook(reading);
  const shown = useMemo(() => listed(all, filter, search, whose), [all, filter, search, whose]);
  const groups = useMemo(() => issueGroups(shown, by), [shown, by]);

  if (all.length === 0) return null;
  const { fix } = actions;
  const safeCount = [...alike.safe.values()].reduce((sum, count) => sum + count, 0);
  return (
    <div className={styles.box}>
      {fix !== null && safeCount > 1 && <SafeFixes count={safeCount} onAll={() => fix({ kind: 'allSafe' })} />}
      <IssueFilter whose={whose} filter={filter} by={by} search={search} onFilter={setFilter} onBy={setBy} onSearch={setSearch} />
      <div role="status">{shown.length === 0 ? words.issues.noneShown : words.issues.shown(shown.length, all.length)}</div>
      {groups.map((group) => (
        <IssueGroup key={`${by} ${group.key}`} by={by} group={group} actions={actions} alike={alike} whose={whose} />
      ))}
    </div>
  );
}

function countByRule(issues: readonly Issue[], counts: (issue: Issue) => boolean): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const issue of issues) if (counts(issue)) found.set(issue.rule, (found.get(issue.rule) ?? 0) + 1);
  return found;
}
