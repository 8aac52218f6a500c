import { makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import { Alert } from '../shared/Alert';
import { MarksStillOn } from '../shared/MarksStillOn';
import { useWords } from '../shared/PanelText';
import { ViewHeading } from '../shared/ViewHeading';
import { EarlierWrite } from '../backup/EarlierWrite';
import { WithoutLine } from '../backup/WithoutLine';
import { KeptBackup } from '../backup/KeptBackup';
import { DraftNotice } from '../look/DraftNotice';
import type { Checked } from '../state/appraisalState';
import type { Appraising } from '../state/useAppraisal';
import { protectedTargets, writeObstacle } from './writeObstacle';
import { PairsView } from './PairsView';
import { WritePreview } from './WritePreview';

const useStyles = makeStyles({ box: { display: 'flex', flexDirection: 'column', gap: '12px', '& p': { margin: 0 } } });

/** Step 3: exactly what will be written, before anyone agrees to it. */
export function WriteView({ checked, appraising }: { checked: Checked; appraising: Appraising }) {
  const styles = useStyles();
  const { words } = useWords();
  const { plan, refreshPlan, can, state } = appraising;
  useEffect(refreshPlan, [refreshPlan]);
  const said = words.write;
  const obstacle = writeObstacle(checked.workbook, plan);
  const locked = protectedTargets(checked.workbook, plan);
  return (
    <div className={styles.box}>
      <ViewHeading>{said.heading}</ViewHeading>
      {checked.appraisal.policy.isDraft && <DraftNotice />}
      {state.written !== null && state.written.plan !== null && (
        <Alert intent="success" title={said.done(state.written.receipt.written)}>
          <p>{said.doneAdvice}</p>
          {can.restore && <p>{words.backup.restoreTakesNotes}</p>}
          <WithoutLine receipt={state.written.receipt} />
        </Alert>
      )}
      {state.written?.isEarlier === true && (
        <EarlierWrite written={state.written} restore={appraising.restore} forget={appraising.forgetBackups} />
      )}
      {locked.length > 0 && <Alert intent="warning" title={said.sheetsProtected(locked)} />}
      {obstacle !== null && <Alert intent="warning" title={said[obstacle]} />}
      {state.hasChanged && <Alert intent="warning" title={said.changed} />}
      {plan !== null && plan.sheets.length > 0 && (
        <>
          {checked.appraisal.isBlocked && <Alert intent="warning" title={said.blocked} />}
          <WritePreview plan={plan} />
          <MarksStillOn marking={appraising.marking} isDisabled={state.job !== null || state.unfinished !== null} />
          {(can.remember || !can.restore) && <p>{said.noUndo}</p>}
          {can.restore && <p>{can.remember ? `${said.restoreOffered} ${said.remembered}` : said.restoreOffered}</p>}
        </>
      )}
      <PairsView checked={checked} appraising={appraising} />
      {can.remember && state.written !== null && !state.written.isEarlier && <KeptBackup forget={appraising.forgetBackups} />}
    </div>
  );
}
