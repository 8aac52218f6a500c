import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Issue } from '../../core/domain/issue';
import type { Reading } from '../../core/domain/reading';
import type { JudgedIssues } from '../../core/judgeIssues';
import { Disclosure } from '../shared/Disclosure';
import { IntentMark } from '../shared/IntentMark';
import { useWords } from '../shared/PanelText';
import { useListed } from './useListed';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: '0 0 0 -16px', padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  card: {
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px 10px',
    overflowWrap: 'anywhere',
    '& p': { margin: '2px 0' },
  },
  place: {
    display: 'flex',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    '& svg': { width: '16px', height: '16px' },
  },
});

interface Props {
  readonly letStand: JudgedIssues['letStand'];
  readonly reading: Reading | null;
  /** `null`: nothing can be written now. */
  readonly takeUp: ((issue: Issue) => void) | null;
}

/** The findings that somebody let stand, with who, when and why; nothing vanishes from sight for good. */
export function LetStandList({ letStand, reading, takeUp }: Props) {
  const styles = useStyles();
  const { text, words } = useWords();
  const said = words.judging;
  const issues = useMemo(() => letStand.map(({ issue }) => issue), [letStand]);
  const shown = useListed(issues, reading);
  if (shown.length === 0) return null;
  return (
    <Disclosure summary={said.list(shown.length)}>
      <ul className={styles.list}>
        {shown.map(({ key, issue, unitName, cell, what }, index) => {
          const judgement = letStand[index]?.judgement;
          return (
            <li key={key} className={styles.card}>
              <p className={styles.place}>
                <IntentMark intent={issue.severity} />
                <span>
                  {[text.issues.severity[issue.severity], unitName, cell ?? words.issues.noCell]
                    .filter((part) => part !== null)
                    .join(' · ')}
                </span>
              </p>
              <p>{what}</p>
              {judgement !== undefined && <p>{said.said(judgement.by, judgement.on, judgement.reason)}</p>}
              {takeUp !== null && (
                <Button size="small" onClick={() => takeUp(issue)}>
                  {said.takeUp}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
