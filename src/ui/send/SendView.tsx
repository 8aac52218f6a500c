import { makeStyles } from '@fluentui/react-components';
import { Alert } from '../shared/Alert';
import { useWords } from '../shared/PanelText';
import { ViewHeading } from '../shared/ViewHeading';
import type { Checked } from '../state/appraisalState';
import type { Appraising } from '../state/useAppraisal';
import { SubmissionCard } from './SubmissionCard';

const useStyles = makeStyles({ box: { display: 'flex', flexDirection: 'column', gap: '12px' } });

/** A school's last step: what is still open, the stamp, and then the file may go. */
export function SendView({ checked, appraising }: { checked: Checked; appraising: Appraising }) {
  const styles = useStyles();
  const { words } = useWords();
  const { workbook, appraisal } = checked;
  const mayStamp = appraising.state.job === null && appraising.state.unfinished === null && !workbook.isReadOnly;
  return (
    <div className={styles.box}>
      <ViewHeading>{words.submission.heading}</ViewHeading>
      {appraisal.reading?.units.length === 1 ? (
        <SubmissionCard checked={checked} appraising={appraising} mayStamp={mayStamp} />
      ) : (
        <Alert intent="info" title={words.submission.notOne} />
      )}
    </div>
  );
}
