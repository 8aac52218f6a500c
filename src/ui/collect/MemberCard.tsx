import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CollectedMember, MemberStatus } from '../../core/domain/collection';
import { unitNames } from '../../core/domain/unitNames';
import { memberReason } from '../../text/memberReason';
import { Disclosure } from '../shared/Disclosure';
import { IntentMark, type Intent } from '../shared/IntentMark';
import { useWords } from '../shared/PanelText';
import type { FoundFiles } from '../state/collectingState';
import type { Collecting } from '../state/useCollecting';
import { ChangeTable } from './ChangeTable';
import { MemberDecisionButtons } from './MemberDecisionButtons';
import { takenCells } from './takenCells';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  heading: { display: 'flex', gap: '6px', margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'end' },
});

const INTENT: Readonly<Record<MemberStatus, Intent>> = { taken: 'success', refused: 'error', toDecide: 'warning' };

interface Props {
  readonly member: CollectedMember;
  readonly found: FoundFiles;
  readonly collecting: Collecting;
}

/** One school's file: whose it is, what became of it and why, every difference, and what one may decide. */
export function MemberCard({ member, found, collecting }: Props) {
  const styles = useStyles();
  const { text } = useWords();
  const said = text.collect;
  // A dozen files have thousands of differences: they are drawn once someone looks.
  const [isOpen, setIsOpen] = useState(false);
  const unitName = unitNames(found.cluster.book.reading);
  const taken = takenCells(member);
  const reason = memberReason(text, member, unitName);
  const unit = said.unitOfFile(member.unit === null ? null : unitName(member.unit));
  const how = member.matchedBy === null ? '' : ` (${said.matchedBy[member.matchedBy]})`;
  return (
    <li className={styles.card}>
      <h3 className={styles.heading}>
        <IntentMark intent={INTENT[member.status]} />
        <span>{`${said.status[member.status]}: ${member.file}`}</span>
      </h3>
      <p>{`${unit}${how}`}</p>
      <p>{said.counts({ taken, left: member.changes.length - taken })}</p>
      {reason !== '' && <p>{reason}</p>}
      {member.earlier !== null && <p>{said.earlier(member.earlier)}</p>}
      {member.changes.length > 0 && (
        <Disclosure summary={said.panel.differences(member.changes.length)} onToggle={setIsOpen}>
          {isOpen && <ChangeTable member={member} reading={found.cluster.book.reading} />}
        </Disclosure>
      )}
      {member.changes.length === 0 && member.status === 'taken' && <p>{said.nothingNew}</p>}
      <div className={styles.buttons}>
        <MemberDecisionButtons member={member} units={found.cluster.book.reading.units} collecting={collecting} />
        <Button
          size="small"
          appearance="subtle"
          disabled={collecting.state.job !== null}
          onClick={() => collecting.remove(member.file)}
        >
          {said.panel.remove(member.file)}
        </Button>
      </div>
    </li>
  );
}
