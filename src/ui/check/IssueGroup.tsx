import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { IssueGrouping, PanelWords } from '../../text/parts/panelWords';
import type { Whose } from '../../core/domain/whoseWorkbook';
import { IntentMark } from '../shared/IntentMark';
import { useWords } from '../shared/PanelText';
import { IssueCard, type CardActions } from './IssueCard';
import type { ListedGroup } from './issueGroups';

const useStyles = makeStyles({
  heading: {
    display: 'flex',
    gap: '6px',
    alignItems: 'center',
    margin: '4px 0',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  about: { margin: '0 0 6px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** Cards drawn at once: a workbook can have thousands of findings, a person reads a few. */
const PAGE = 30;

interface Props {
  readonly by: IssueGrouping;
  readonly group: ListedGroup;
  readonly actions: CardActions;
  readonly whose: Whose;
  /** How many findings of each rule can be set right at once, and how many may be let stand. */
  readonly alike: { readonly safe: ReadonlyMap<string, number>; readonly letStand: ReadonlyMap<string, number> };
}

/** The findings under one heading, a page at a time. */
export function IssueGroup({ by, group, actions, alike, whose }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const [limit, setLimit] = useState(PAGE);
  const { issues, severity } = group;
  const more = Math.min(PAGE, issues.length - limit);
  return (
    <section>
      <h3 className={styles.heading}>
        <IntentMark intent={severity} />
        {headingOf(by, group, words)}
      </h3>
      {by === 'rule' && <p className={styles.about}>{issues[0]?.why}</p>}
      <ul className={styles.list}>
        {issues.slice(0, limit).map((one) => (
          <IssueCard
            key={one.key}
            listed={one}
            whose={whose}
            actions={actions}
            safe={alike.safe.get(one.issue.rule) ?? 0}
            letStand={alike.letStand.get(one.issue.rule) ?? 0}
          />
        ))}
      </ul>
      {more > 0 && <Button onClick={() => setLimit(limit + PAGE)}>{words.issues.more(more)}</Button>}
    </section>
  );
}

function headingOf(by: IssueGrouping, { severity, name, issues }: ListedGroup, { issues: said }: PanelWords): string {
  switch (by) {
    case 'severity':
      return said.group(severity, issues.length);
    case 'unit':
      return said.ofGroup(name ?? said.noUnit, issues.length);
    case 'sheet':
      return said.ofGroup(name ?? said.noSheet, issues.length);
    case 'rule':
      return said.ofGroup(name ?? '', issues.length);
  }
}
