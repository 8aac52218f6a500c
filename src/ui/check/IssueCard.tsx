import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { CellSubject } from '../../core/domain/explanation';
import type { Whose } from '../../core/domain/whoseWorkbook';
import { standsInTheWay } from '../../core/domain/standsInTheWay';
import { takesTyped } from '../../core/domain/takesTyped';
import { cellsOfFix } from '../../core/fix/cellFixes';
import type { CellRef } from '../../core/workbook/address';
import { Disclosure } from '../shared/Disclosure';
import { useWords } from '../shared/PanelText';
import { mayLetStand } from '../../core/domain/mayLetStand';
import { IntentMark } from '../shared/IntentMark';
import type { FixAsked } from './fixAsked';
import { FixLine } from './FixLine';
import type { LetStandRequest } from './letStandRequest';
import { LetStandButtons } from './LetStandButtons';
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
  severity: {
    display: 'inline-flex',
    gap: '4px',
    alignItems: 'center',
    verticalAlign: 'bottom',
    color: tokens.colorNeutralForeground1,
    '& svg': { width: '16px', height: '16px', marginTop: 0 },
  },
  blocks: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  what: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '6px' },
  wide: { maxWidth: '100%', overflowWrap: 'anywhere' },
});

/** What can be done about a finding; `null` where the host or the moment does not allow it. Keep it stable: the cards are drawn again with it. */
export interface CardActions {
  readonly goTo: ((at: CellRef) => void) | null;
  readonly fix: ((asked: FixAsked) => void) | null;
  readonly letStand: ((request: LetStandRequest) => void) | null;
  readonly ask: (subject: CellSubject) => void;
}

interface Props {
  readonly listed: ListedIssue;
  readonly whose: Whose;
  readonly actions: CardActions;
  /** Safe findings of the same rule, this one among them. */
  readonly safe: number;
  /** Findings of the same rule that may be let stand, this one among them. */
  readonly letStand: number;
}

/** One finding: where, what, what to do; why it matters on demand; and the way to the cell. */
export const IssueCard = memo(function IssueCard({ listed, whose, actions, safe, letStand }: Props) {
  const styles = useStyles();
  const { text, words, numbers } = useWords();
  const { goTo, fix, ask } = actions;
  const { issue, unitName, cell, what, why, advice, effect } = listed;
  const { at, unit, criterion } = issue.place;
  const said = words.issues;
  const blocks = standsInTheWay(issue, whose) ? 'ranking' : issue.blocks;
  return (
    <li className={styles.card}>
      <p className={styles.place}>
        <span className={styles.severity}>
          <IntentMark intent={issue.severity} />
          {text.issues.severity[issue.severity]}
        </span>{' '}
        · {blocks !== null && <span className={styles.blocks}>{said.blocks[whose][blocks]} · </span>}
        {[unitName, cell ?? said.noCell].filter((part) => part !== null).join(' · ')}
      </p>
      <p className={styles.what}>{what}</p>
      {effect !== null && <p>{effect}</p>}
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
        {fix !== null && takesTyped(issue) !== null && (
          <Button size="small" className={styles.wide} onClick={() => fix({ kind: 'typed', issue })}>
            {words.fixing.typed.open}
          </Button>
        )}
        {issue.fix?.kind === 'safe' && fix !== null && safe > 1 && (
          <Button size="small" className={styles.wide} onClick={() => fix({ kind: 'rule', rule: issue.rule })}>
            {words.fixing.sameRule(safe)}
          </Button>
        )}
        {actions.letStand !== null && mayLetStand(issue) && (
          <LetStandButtons issue={issue} alike={letStand} letStand={actions.letStand} />
        )}
      </div>
    </li>
  );
});
