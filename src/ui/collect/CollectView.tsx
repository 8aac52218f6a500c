import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { RestoredNotice } from '../backup/RestoredNotice';
import { Alert } from '../shared/Alert';
import { FailureNotice } from '../shared/FailureNotice';
import { useWords } from '../shared/PanelText';
import { ViewHeading } from '../shared/ViewHeading';
import type { Collecting } from '../state/useCollecting';
import { CollectFiles } from './CollectFiles';
import { CollectPreview } from './CollectPreview';
import { CollectSummary } from './CollectSummary';
import { MemberCard } from './MemberCard';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px', '& p': { margin: 0 } },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface Props {
  readonly collecting: Collecting;
  /** No other job is under way, and no write that broke off waits to be decided. */
  readonly isFree: boolean;
  /** What the page offers once something is written: the workbench its download. */
  readonly afterWrite: ReactNode;
}

/** The schools' files into the open workbook: chosen, looked at one by one, decided, and only then written. */
export function CollectView({ collecting, isFree, afterWrite }: Props) {
  const styles = useStyles();
  const { text } = useWords();
  const said = text.collect.panel;
  const { found, job, written, failed, notice, restored } = collecting.state;
  return (
    <div className={styles.box}>
      <ViewHeading>{said.title}</ViewHeading>
      {said.intro.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {failed !== null && (
        <FailureNotice
          doing="collect"
          failure={failed}
          file=""
          retry={null}
          goOnWithoutBackup={collecting.goOnWithoutBackup}
          dismiss={collecting.dismiss}
        />
      )}
      <CollectFiles onFiles={collecting.add} job={job} />
      {found !== null && found.kind !== 'collected' && <Alert intent="warning" title={said[found.kind]} />}
      {notice !== null && <Alert intent={notice === 'restored' ? 'info' : 'warning'} title={said[notice]} />}
      {restored !== null && <RestoredNotice restored={restored} />}
      {written !== null && (
        <Alert intent="success" title={said.written(written.cells, written.logName)}>
          {afterWrite}
        </Alert>
      )}
      {found?.kind === 'collected' && (
        <>
          <CollectSummary found={found} />
          <ul className={styles.list}>
            {found.collection.members.map((member) => (
              <MemberCard key={member.file} member={member} found={found} collecting={collecting} />
            ))}
          </ul>
          <CollectPreview found={found} collecting={collecting} isFree={isFree} />
        </>
      )}
    </div>
  );
}
