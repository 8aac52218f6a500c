import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellSubject } from '../../core/domain/explanation';
import type { FixRequest } from '../../core/fixIssues';
import type { Checked } from '../state/appraisalState';
import type { Appraising } from '../state/useAppraisal';
import { later } from '../shared/later';
import { useWords } from '../shared/PanelText';
import { ViewHeading } from '../shared/ViewHeading';
import { CheckSummary } from './CheckSummary';
import { IssueList } from './IssueList';
import { LiveSwitch } from './LiveSwitch';
import { MarksSwitch } from './MarksSwitch';
import { RecognitionCard } from './RecognitionCard';
import { SubmissionCard } from './SubmissionCard';

/** Comes when someone looks how the workbook was read. */
const ReadingView = later(async () => (await import(/* webpackChunkName: "reading" */ '../reading/ReadingView')).ReadingView);

/** Comes when someone looks at a fix. */
const FixView = later(async () => (await import(/* webpackChunkName: "fix" */ './FixView')).FixView);

const useStyles = makeStyles({ box: { display: 'flex', flexDirection: 'column', gap: '12px' } });

interface Props {
  readonly checked: Checked;
  readonly appraising: Appraising;
  readonly ask: (subject: CellSubject) => void;
}

/** Step 1: what this workbook is, and what is wrong with it. */
export function CheckView({ checked, appraising, ask }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const { appraisal, workbook } = checked;
  const [isReading, setReading] = useState(false);
  const [request, setRequest] = useState<FixRequest | null>(null);
  const [by, setBy] = useState('');
  if (isReading) {
    return <ReadingView checked={checked} appraising={appraising} onBack={() => setReading(false)} />;
  }
  if (request !== null) {
    return (
      <FixView checked={checked} appraising={appraising} request={request} by={by} onBy={setBy} onBack={() => setRequest(null)} />
    );
  }
  const mayFix = appraising.state.job === null && appraising.state.unfinished === null && !workbook.isReadOnly;
  return (
    <div className={styles.box}>
      <ViewHeading>{words.issues.heading}</ViewHeading>
      <RecognitionCard appraisal={appraisal} onReading={() => setReading(true)} />
      {(appraisal.recognition.kind === 'recognised' || appraisal.issues.length > 0) && (
        <>
          <CheckSummary issues={appraisal.issues} />
          {appraising.live !== null && <LiveSwitch live={appraising.live} />}
          {!workbook.isReadOnly && <MarksSwitch marking={appraising.marking} isDisabled={!mayFix} file={workbook.name} />}
          {appraisal.reading?.units.length === 1 && (
            <SubmissionCard checked={checked} appraising={appraising} mayStamp={mayFix} />
          )}
          <IssueList
            appraisal={appraisal}
            goTo={appraising.can.goTo ? appraising.goTo : null}
            fix={mayFix ? setRequest : null}
            ask={ask}
          />
        </>
      )}
    </div>
  );
}
