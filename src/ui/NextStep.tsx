import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { blocksRanking } from '../core/domain/blocksRanking';
import { JobProgress } from './shared/JobProgress';
import { useWords } from './shared/PanelText';
import type { Appraising } from './state/useAppraisal';
import type { Collecting } from './state/useCollecting';
import type { Journey } from './journey';
import type { View } from './view';
import { isToProbe, protectedTargets, writeObstacle } from './write/writeObstacle';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    padding: '8px 12px 10px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow4,
  },
  line: { margin: '0 0 6px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly view: View;
  readonly appraising: Appraising;
  readonly journey: Journey;
  /** The workbook has scores of more than one kind, which are reviewed before the ranking. */
  readonly compares: boolean;
  readonly collecting: Collecting | null;
  readonly onView: (view: View) => void;
  /** What the page offers once sheets are written or cells are marked: the workbench its download. */
  readonly afterWrite: ReactNode;
}

/** Always in sight after a check: what is next, in one line, with its button. */
export function NextStep({ view, journey, compares, appraising, collecting, onView, afterWrite }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const { state } = appraising;
  // Collecting has its own buttons, and shows what else is under way.
  if (state.checked === null && view !== 'collect') return null;
  if (state.job !== null) {
    return (
      <div className={styles.bar}>
        <JobProgress job={state.job} stop={appraising.stop} keepWaiting={appraising.keepWaiting} />
      </div>
    );
  }
  if (view === 'proofread' || view === 'about') return null;
  // Schools' files are being read or written: nothing else is begun.
  if (collecting !== null && collecting.state.job !== null) {
    if (view === 'collect') return null;
    return (
      <div className={styles.bar}>
        <div role="status">{words.progress.doing.collect}</div>
      </div>
    );
  }
  return (
    <div className={styles.bar}>
      {view === 'collect' ? (
        <div className={styles.buttons}>
          <Button appearance={collecting?.state.written === null ? 'secondary' : 'primary'} onClick={() => onView('check')}>
            {words.next.check}
          </Button>
        </div>
      ) : (
        <>
          <Line view={view} journey={journey} appraising={appraising} />
          <div className={styles.buttons}>
            <Buttons
              view={view}
              journey={journey}
              compares={compares}
              appraising={appraising}
              onView={onView}
              afterWrite={afterWrite}
            />
          </div>
        </>
      )}
    </div>
  );
}

function Line({ view, journey, appraising }: Pick<Props, 'view' | 'journey' | 'appraising'>) {
  const styles = useStyles();
  const { words, numbers } = useWords();
  const { state, plan } = appraising;
  const { written, checked, hasChanged } = state;
  if (checked === null) return null;
  const blocking = checked.appraisal.issues.filter(blocksRanking).length;
  const added = plan?.sheets.filter((sheet) => sheet.action === 'added').length ?? 0;
  const lines = [
    hasChanged ? words.next.stale : null,
    written === null || written.isEarlier || (view === 'write' && written.plan !== null)
      ? null
      : written.plan === null
        ? words.news[written.did ?? 'fixed']
        : words.write.done(written.receipt.written),
    blocking > 0 && view !== 'check' ? words.issues.blocking(blocking) : null,
    journey === 'officer' &&
    (written === null || written.isEarlier) &&
    plan !== null &&
    plan.sheets.length > 0 &&
    view !== 'write'
      ? words.write.line(added, plan.sheets.length - added, numbers.decimal(String(plan.cells)), isToProbe(plan))
      : null,
  ].filter((line) => line !== null);
  return lines.map((line) => (
    <p key={line} className={styles.line}>
      {line}
    </p>
  ));
}

/** Where writing is not what comes next. */
const BEFORE_WRITING: readonly View[] = ['check', 'differences', 'history'];

function Buttons({ view, journey, compares, appraising, onView, afterWrite }: Omit<Props, 'collecting'>) {
  const { words } = useWords();
  const { state, plan, can } = appraising;
  const { checked, written, hasChanged } = state;
  if (checked === null) return null;
  const isRecognised = checked.appraisal.recognition.kind === 'recognised';
  const isBlocked = checked.appraisal.isBlocked;
  const isInTheWay = writeObstacle(checked.workbook, plan) !== null || protectedTargets(checked.workbook, plan).length > 0;
  const mayWrite = !isInTheWay && !hasChanged && state.unfinished === null;
  const isWritten = written !== null && written.plan !== null;
  return (
    <>
      {(hasChanged || !isRecognised) && (
        <Button appearance="primary" onClick={appraising.check}>
          {words.next.recheck}
        </Button>
      )}
      {((written !== null && !written.isEarlier) || appraising.marking.isOn || view === 'send') && afterWrite}
      {/* The history has the same button beside what it takes back. */}
      {written !== null && !written.isEarlier && can.restore && view !== 'history' && (
        <Button onClick={appraising.restore}>{words.write.restore}</Button>
      )}
      {isRecognised && !hasChanged && view === 'check' && journey === 'officer' && compares && (
        <Button appearance={isWritten || isBlocked ? 'secondary' : 'primary'} onClick={() => onView('differences')}>
          {words.differences.open}
        </Button>
      )}
      {isRecognised && !hasChanged && (view === 'check' || view === 'differences') && (
        <Button
          appearance={isWritten || isBlocked || (view === 'check' && journey === 'officer' && compares) ? 'secondary' : 'primary'}
          onClick={() => onView(journey === 'school' ? 'send' : 'look')}
        >
          {journey === 'school' ? words.next.send : words.next.look}
        </Button>
      )}
      {isBlocked && isRecognised && view !== 'check' && <Button onClick={() => onView('check')}>{words.next.issues}</Button>}
      {journey === 'officer' && mayWrite && plan !== null && (
        <Button
          appearance={BEFORE_WRITING.includes(view) || isBlocked || isWritten ? 'secondary' : 'primary'}
          onClick={appraising.write}
        >
          {isWritten ? words.write.again : words.write.confirm(plan.sheets.length)}
        </Button>
      )}
      {!hasChanged && isRecognised && view === 'check' && (
        <Button appearance={isBlocked && !isWritten ? 'primary' : 'secondary'} onClick={appraising.check}>
          {words.next.recheck}
        </Button>
      )}
    </>
  );
}
