import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { RecordedDecision } from '../../core/domain/policy';
import type { OpenTie, ProposedAward } from '../../core/domain/proposal';
import type { UnitId } from '../../core/domain/unit';
import { unitNames } from '../../core/domain/unitNames';
import type { TakenDecision } from '../../core/recordDecision';
import { dateText } from '../../core/render/log/dateText';
import { DraftNotice } from '../look/DraftNotice';
import { Alert } from '../shared/Alert';
import { useWords } from '../shared/PanelText';
import { today } from '../shared/today';
import { ViewHeading } from '../shared/ViewHeading';
import type { Checked } from '../state/appraisalState';
import type { Appraising } from '../state/useAppraisal';
import type { DecisionTyped } from '../state/useDecisionDraft';
import { AwardCard } from './AwardCard';
import { DecisionView } from './DecisionView';
import { WithdrawalView } from './WithdrawalView';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0, '& p': { margin: 0 } },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly checked: Checked;
  readonly appraising: Appraising;
  readonly deciding: DecisionTyped;
}

/** Who is put forward for which award, what people decide at the last seat, and who was left out. */
export function AwardsView({ checked, appraising, deciding: { draft, onDraft } }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const [withdrawing, setWithdrawing] = useState<RecordedDecision | null>(null);
  const { appraisal, workbook } = checked;
  // What it was about may be gone.
  useEffect(() => setWithdrawing(null), [workbook]);
  const nameOf = unitNames(appraisal.reading);
  const { awards } = appraisal.proposal;
  const standing = appraisal.issues.filter((issue) => issue.blocks === 'awards').length;
  const mayWrite = appraising.state.job === null && appraising.state.unfinished === null && !workbook.isReadOnly;
  const open = draft === null ? null : openTieOf(draft, awards);
  // While an error blocks the awards nobody can say.
  const isGone = draft !== null && open === null && !appraisal.isBlocked;
  useEffect(() => {
    // There is nothing left to decide as it was asked.
    if (isGone) onDraft(null);
  }, [isGone, onDraft]);
  if (draft !== null && open !== null && appraisal.reading !== null) {
    return (
      <DecisionView
        checked={checked}
        reading={appraisal.reading}
        award={open.award}
        tie={open.tie}
        draft={draft}
        isBusy={!mayWrite}
        onDraft={onDraft}
        onSave={appraising.decide}
        onBack={() => onDraft(null)}
      />
    );
  }
  if (withdrawing !== null) {
    const back = (): void => setWithdrawing(null);
    return <WithdrawalView decision={withdrawing} isBusy={!mayWrite} onConfirm={appraising.withdraw} onBack={back} />;
  }
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
              decide={mayWrite ? ({ units }) => onDraft(newDecision(award.id, units)) : null}
              withdraw={mayWrite ? setWithdrawing : null}
            />
          ))}
        </>
      )}
    </div>
  );
}

function newDecision(award: string, among: readonly UnitId[]): TakenDecision {
  return { award, among, chosen: [], by: '', on: dateText(today()), reason: '' };
}

/** The tie a decision is of, as it stands now; `null`: these units share this award's last seats no more. */
function openTieOf(
  { award: id, among }: TakenDecision,
  awards: readonly ProposedAward[],
): { readonly award: ProposedAward; readonly tie: OpenTie } | null {
  const award = awards.find((one) => one.id === id);
  const tie = award?.openTies.find((one) => one.units.length === among.length && one.units.every((unit) => among.includes(unit)));
  return award === undefined || tie === undefined ? null : { award, tie };
}
