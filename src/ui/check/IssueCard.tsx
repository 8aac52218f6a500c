import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { CellSubject } from '../../core/domain/explanation';
import type { FixRequest } from '../../core/fixIssues';
import { cellsOfFix } from '../../core/fix/cellFixes';
import type { CellRef } from '../../core/workbook/address';
import { Disclosure } from '../shared/Disclosure';
import { useWords } from '../shared/PanelText';
import { FixLine } from './FixLine';
import type { ListedIssue } from './issueList';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px 10px',
    overflowWrap: 'anywhere',
    '& p': { margin: '2px 0' },
  },
  place: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  blocks: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  what: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '6px' },
  wide: { maxWidth: '100%', overflowWrap: 'anywhere' },
});

interface Props {
  readonly listed: ListedIssue;
  readonly goTo: ((at: CellRef) => void) | null;
  readonly fix: ((request: FixRequest) => void) | null;
  /** Safe findings of the same rule, this one among them. */
  readonly alike: number;
  readonly ask: (subject: CellSubject) => void;
}

/** One finding: where, what, what to do; why it matters on demand; and the way to the cell. */
export const IssueCard = memo(function IssueCard({ listed, goTo, fix, alike, ask }: Props) {
  const styles = useStyles();
  const { words, numbers } = useWords();
  const { issue, unitName, cell, what, why, advice } = listed;
  const { at, unit, criterion } = issue.place;
  const said = words.issues;
  return (
    <li className={styles.card}>
      <p className={styles.place}>
        {issue.blocks !== null && <span className={styles.blocks}>{said.blocks[issue.blocks]} · </span>}
        {[unitName, cell ?? said.noCell].filter((part) => part !== null).join(' · ')}
      </p>
      <p className={styles.what}>{what}</p>
      <p>{advice}</p>
      {issue.fix !== null && <FixLine from={issue.fix.from} to={numbers.decimal(issue.fix.to)} />}
      <Disclosure summary={said.why}>
        <p>{why}</p>
        <p className={styles.place}>{issue.rule}</p>
      </Disclosure>
      <div className={styles.actions}>
        {at !== null && cell !== null && goTo !== null && (
          <Button size="small" className={styles.wide} title={said.goToHint} onClick={() => goTo(at)}>
            {said.goTo(cell)}
          </Button>
        )}
        {unit !== null && criterion !== null && (
          <Button size="small" appearance="subtle" className={styles.wide} onClick={() => ask({ unit, criterion })}>
            {words.why.ask}
          </Button>
        )}
        {issue.fix !== null && fix !== null && cellsOfFix(issue).length > 0 && (
          <Button size="small" className={styles.wide} onClick={() => fix({ kind: 'one', issue })}>
            {said.applyFix(numbers.decimal(issue.fix.to))}
          </Button>
        )}
        {issue.fix?.kind === 'safe' && fix !== null && alike > 1 && (
          <Button size="small" className={styles.wide} onClick={() => fix({ kind: 'rule', rule: issue.rule })}>
            {words.fixing.sameRule(alike)}
          </Button>
        )}
      </div>
    </li>
  );
});
