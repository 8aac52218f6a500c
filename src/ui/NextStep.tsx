import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { standsInTheWay } from '../core/domain/standsInTheWay';
import { whoseWorkbook } from '../core/domain/whoseWorkbook';
import { JobProgress } from './shared/JobProgress';
import { useWords } from './shared/PanelText';
import type { Appraising } from './state/useAppraisal';
import type { Collecting } from './state/useCollecting';
import { nextAfter, type Journey } from './journey';
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
    // A step with nothing to say here has no bar.
    '&:not(:has(button, p, [role]))': { display: 'none' },
  },
  line: { margin: '0 0 6px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Steps with a button of their own for what they are about: writing the sheets is not offered beside it. */
const IS_BESIDE_WRITING: ReadonlySet<View> = new Set<View>(['votes', 'papers']);

interface Props {
  readonly view: View;
  readonly appraising: Appraising;
  readonly journey: Journey;
  readonly steps: readonly View[];
  /** Something is open that has its own buttons. */
  readonly isAside: boolean;
  /** Votes were typed and not saved yet. */
  readonly isTyping: boolean;
  readonly collecting: Collecting | null;
  readonly onView: (view: View) => void;
  /** What the page offers once sheets are written or cells are marked: the workbench its download. */
  readonly afterWrite: ReactNode;
}

/** Always in sight after a check: what is next, in one line, with its button. */
export function NextStep({ view, journey, steps, isAside, isTyping, appraising, collecting, onView, afterWrite }: Props) {
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
  if (view === 'proofread' || view === 'about' || isAside) return null;
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
            {words.next.to.check}
          </Button>
        </div>
      ) : (
        <>
          <Line view={view} journey={journey} appraising={appraising} />
          <div className={styles.buttons}>
            <Buttons
              view={view}
              journey={journey}
              steps={steps}
              isTyping={isTyping}
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
  const { text, words, numbers } = useWords();
  const { state, plan } = appraising;
  const { written, checked, hasChanged } = state;
  const { log } = text.sheets;
  const open = useMemo(() => checked?.judged(log).open ?? [], [checked, log]);
  if (checked === null) return null;
  const whose = whoseWorkbook(checked.appraisal.reading);
  const blocking = open.filter((issue) => standsInTheWay(issue, whose)).length;
  const added = plan?.sheets.filter((sheet) => sheet.action === 'added').length ?? 0;
  const lines = [
    hasChanged ? words.next.stale : null,
    written === null || written.isEarlier || (view === 'write' && written.plan !== null)
      ? null
      : written.plan === null
        ? words.news[written.did ?? 'fixed']
        : words.write.done(written.receipt.written),
    blocking > 0 && view !== 'check' ? words.issues.blocking(blocking, whose) : null,
    journey === 'officer' &&
    (written === null || written.isEarlier) &&
    plan !== null &&
    plan.sheets.length > 0 &&
    view !== 'write' &&
    !IS_BESIDE_WRITING.has(view)
      ? words.write.line(added, plan.sheets.length - added, numbers.decimal(String(plan.cells)), isToProbe(plan))
      : null,
  ].filter((line) => line !== null);
  return lines.map((line) => (
    <p key={line} className={styles.line}>
      {line}
    </p>
  ));
}

function Buttons({ view, journey, steps, isTyping, appraising, onView, afterWrite }: Omit<Props, 'collecting' | 'isAside'>) {
  const { words } = useWords();
  const { state, plan, can } = appraising;
  const { checked, written, hasChanged } = state;
  if (checked === null) return null;
  const isRecognised = checked.appraisal.recognition.kind === 'recognised';
  const isBlocked = checked.appraisal.isBlocked;
  const isInTheWay = writeObstacle(checked.workbook, plan) !== null || protectedTargets(checked.workbook, plan).length > 0;
  const mayWrite = !isInTheWay && !hasChanged && state.unfinished === null;
  const isWritten = written !== null && written.plan !== null;
  const next = nextAfter(view, steps, checked);
  // What is typed, or waits for people, comes before the next step.
  const hasOwnWork = (view === 'votes' && isTyping) || (view === 'awards' && checked.isUndecided);
  const isNextFirst = !isBlocked && !hasOwnWork && (view === 'check' ? !isWritten : view !== 'write' || isWritten);
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
      {isRecognised && !hasChanged && next !== null && (
        <Button appearance={isNextFirst ? 'primary' : 'secondary'} onClick={() => onView(next)}>
          {words.next.to[next]}
        </Button>
      )}
      {/* Who has reviewed the differences goes on at once. */}
      {isRecognised && !hasChanged && view === 'check' && next === 'differences' && (
        <Button onClick={() => onView('look')}>{words.next.to.look}</Button>
      )}
      {isBlocked && isRecognised && view !== 'check' && <Button onClick={() => onView('check')}>{words.next.issues}</Button>}
      {journey === 'officer' && mayWrite && plan !== null && !IS_BESIDE_WRITING.has(view) && (
        <Button appearance={view !== 'write' || isBlocked || isWritten ? 'secondary' : 'primary'} onClick={appraising.write}>
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
