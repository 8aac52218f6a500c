import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { readLog } from '../../core/render/log/readLog';
import { useWords } from '../shared/PanelText';
import { ViewHeading } from '../shared/ViewHeading';
import type { Checked } from '../state/appraisalState';
import type { Appraising } from '../state/useAppraisal';
import { LatestWrite } from './LatestWrite';
import { LogList } from './LogList';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px', '& p': { margin: 0 }, '& h3': { margin: '6px 0 0' } },
  list: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
});

/** What this product did to this workbook, the latest first, and the way back from the last write. */
export function HistoryView({ checked, appraising }: { checked: Checked; appraising: Appraising }) {
  const styles = useStyles();
  const { text, words } = useWords();
  const said = words.history;
  const { log: logWords } = text.sheets;
  const { workbook } = checked;
  const log = useMemo(() => readLog(workbook, logWords), [workbook, logWords]);
  const ours = workbook.sheets.filter(({ mark }) => mark !== null).map(({ name }) => name);
  return (
    <div className={styles.box}>
      <ViewHeading>{said.heading}</ViewHeading>
      <p>{said.about}</p>
      <h3>{said.latest}</h3>
      <LatestWrite appraising={appraising} />
      {ours.length > 0 && (
        <>
          <h3>{said.sheets}</h3>
          <ul className={styles.list}>
            {ours.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{said.log}</h3>
      {log.length === 0 ? <p>{said.noLog}</p> : <LogList log={log} goTo={appraising.can.goTo ? appraising.goTo : null} />}
    </div>
  );
}
