import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { RecordedDecision } from '../../core/domain/policy';
import type { OpenTie, ProposedAward } from '../../core/domain/proposal';
import { unitNames } from '../../core/domain/unitNames';
import { DraftNotice } from '../look/DraftNotice';
import { Alert } from '../shared/Alert';
import { useWords } from '../shared/PanelText';
import { ViewHeading } from '../shared/ViewHeading';
import type { Checked } from '../state/appraisalState';
import type { Appraising } from '../state/useAppraisal';
import { AwardCard } from './AwardCard';
import { DecisionView } from './DecisionView';
import { WithdrawalView } from './WithdrawalView';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0, '& p': { margin: 0 } },
  hint: { color: tokens.colorNeutralForeground2 },
});

type Open =
  | { readonly kind: 'decision'; readonly award: ProposedAward; readonly tie: OpenTie }
  | { readonly kind: 'withdrawal'; readonly decision: RecordedDecision };

/** Who is put forward for which award, what people decide at the last seat, and who was left out. */
export function AwardsView({ checked, appraising }: { checked: Checked; appraising: Appraising }) {
  const styles = useStyles();
  const { words } = useWords();
  const [open, setOpen] = useState<Open | null>(null);
  const { appraisal, workbook } = checked;
  // What it was about may be gone.
  useEffect(() => setOpen(null), [workbook]);
  const nameOf = unitNames(appraisal.reading);
  const { awards } = appraisal.proposal;
  const standing = appraisal.issues.filter((issue) => issue.blocks === 'awards').length;
  const mayWrite = appraising.state.job === null && appraising.state.unfinished === null && !workbook.isReadOnly;
  const back = (): void => setOpen(null);
  if (open?.kind === 'decision' && appraisal.reading !== null) {
    return (
      <DecisionView
        checked={checked}
        reading={appraisal.reading}
        award={open.award}
        tie={open.tie}
        isBusy={!mayWrite}
        onSave={appraising.decide}
        onBack={back}
      />
    );
  }
  if (open?.kind === 'withdrawal')
    return <WithdrawalView decision={open.decision} isBusy={!mayWrite} onConfirm={appraising.withdraw} onBack={back} />;
  return (
    <div className={styles.box}>
      <ViewHeading>{words.proposal.heading}</ViewHeading>
      {appraisal.policy.isDraft && <DraftNotice />}
      {appraisal.isBlocked && <Alert intent="warning" title={words.empty.blocked} />}
      {!appraisal.isBlocked && awards.length === 0 && <p>{words.empty.noProposal}</p>}
      {!appraisal.isBlocked && awards.length > 0 && (
        <>
          <p className={styles.hint}>{words.awards.intro}</p>
          {standing > 0 && <Alert intent="warning" title={words.proposal.awardsBlocked(standing)} />}
          {awards.map((award) => (
            <AwardCard
              key={award.id}
              award={award}
              appraisal={appraisal}
              nameOf={nameOf}
              decide={mayWrite ? (tie) => setOpen({ kind: 'decision', award, tie }) : null}
              withdraw={mayWrite ? (decision) => setOpen({ kind: 'withdrawal', decision }) : null}
            />
          ))}
        </>
      )}
    </div>
  );
}
