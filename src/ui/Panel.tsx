import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { CellSubject } from '../core/domain/explanation';
import { EarlierWrite } from './backup/EarlierWrite';
import { RestoredNotice } from './backup/RestoredNotice';
import { UnfinishedNotice } from './backup/UnfinishedNotice';
import { FirstRun } from './check/FirstRun';
import type { Looking } from './look/looking';
import { NextStep } from './NextStep';
import { NotChecked } from './NotChecked';
import { PanelFooter } from './PanelFooter';
import { Announcer } from './shared/Announcer';
import { ErrorBoundary } from './shared/ErrorBoundary';
import { FailureNotice } from './shared/FailureNotice';
import { JobProgress } from './shared/JobProgress';
import { later } from './shared/later';
import { useKeptFocus } from './shared/useKeptFocus';
import { useWords } from './shared/PanelText';
import { StepTabs } from './StepTabs';
import { alarmsIn } from './state/appraisalState';
import type { Appraising } from './state/useAppraisal';
import type { Collecting, OpenMember } from './state/useCollecting';
import { retryOf } from './state/retryOf';
import { useOneUndo } from './state/useOneUndo';
import { useProofreading, type OpenReport } from './state/useProofreading';
import { usePanelStyles } from './usePanelStyles';
import { viewsOf, type View } from './view';

// Each step is a file that comes when it is opened; the next ones are brought a little before.
const CheckView = later(async () => (await import(/* webpackChunkName: "check" */ './check/CheckView')).CheckView);
const LookView = later(async () => (await import(/* webpackChunkName: "look" */ './look/LookView')).LookView);
const WriteView = later(async () => (await import(/* webpackChunkName: "write" */ './write/WriteView')).WriteView);
const PolicyView = later(async () => (await import(/* webpackChunkName: "policy" */ './policy/PolicyView')).PolicyView);
const ProofView = later(async () => (await import(/* webpackChunkName: "proofread" */ './proofread/ProofView')).ProofView);
const CollectView = later(async () => (await import(/* webpackChunkName: "collect" */ './collect/CollectView')).CollectView);

interface Props {
  readonly appraising: Appraising;
  /** `null` where the page cannot open schools' files. */
  readonly collecting?: Collecting | null;
  /** Opens another workbook to compare with; `null` where the page cannot. */
  readonly openFile?: OpenMember | null;
  /** Opens a report to proofread; `null` where the page cannot. */
  readonly openReport?: OpenReport | null;
  readonly version: string;
  /** The step to begin with; when it changes, the step to show. */
  readonly startsAt: View;
  readonly onLanguage: (language: 'vi' | 'en') => void;
  readonly afterWrite?: ReactNode;
}

/** The product as people meet it, beside a workbook: check → look → write. Stands in a Frame. */
export function Panel({
  appraising,
  collecting = null,
  openFile = null,
  openReport = null,
  version,
  startsAt,
  onLanguage,
  afterWrite = null,
}: Props) {
  const styles = usePanelStyles();
  const { words } = useWords();
  const [view, setView] = useState<View>(startsAt);
  const [looking, setLooking] = useState<Looking>({ section: 'ranking', unit: null, criterion: null });
  const { state } = appraising;
  const { checked } = state;
  const alarms = useMemo(() => (checked === null ? null : alarmsIn(checked.appraisal)), [checked]);
  const report = useProofreading(openReport);
  const views = viewsOf({ collects: collecting !== null, proofreads: report !== null });
  useOneUndo(appraising, collecting);
  const isCollecting = collecting !== null && collecting.state.job !== null;
  // Nothing is written beside a job, or before a write that broke off is decided.
  const isFree = state.job === null && state.unfinished === null;
  useEffect(() => setView(startsAt), [startsAt]);
  // After edits the plan is made when somebody goes on.
  const refreshPlan = useRef(appraising.refreshPlan);
  refreshPlan.current = appraising.refreshPlan;
  useEffect(() => refreshPlan.current(), [view]);
  useEffect(() => CheckView.fetch(), []);
  const isChecked = checked !== null;
  useEffect(() => {
    if (!isChecked) return;
    LookView.fetch();
    WriteView.fetch();
  }, [isChecked]);
  const top = useRef<HTMLDivElement>(null);
  useKeptFocus(top);
  const open = useCallback((next: View): void => {
    setView(next);
    // A new step begins at its top.
    top.current?.scrollIntoView({ block: 'start' });
  }, []);
  const ask = useCallback(
    (subject: CellSubject): void => {
      setLooking({ section: 'why', ...subject });
      open('look');
    },
    [open],
  );
  return (
    <div ref={top} className={styles.panel}>
      <StepTabs view={view} onView={open} views={views} alarms={alarms} />
      <div id="step" role="tabpanel" aria-labelledby={`step-${views.indexOf(view)}`} className={styles.body}>
        {state.failed !== null && (
          <FailureNotice
            {...state.failed}
            file={state.checked?.workbook.name ?? ''}
            retry={retryOf(state.failed, appraising)}
            goOnWithoutBackup={appraising.goOnWithoutBackup}
            dismiss={appraising.dismiss}
          />
        )}
        {state.unfinished !== null && (
          <UnfinishedNotice receipt={state.unfinished} appraising={appraising} isIdle={state.job === null && !isCollecting} />
        )}
        {state.restored !== null && <RestoredNotice restored={state.restored} />}
        <ErrorBoundary words={words} key={view}>
          {view === 'collect' && collecting !== null ? (
            <CollectView collecting={collecting} isFree={isFree} afterWrite={afterWrite} />
          ) : view === 'proofread' && report !== null ? (
            <ProofView report={report} reading={state.checked?.appraisal.reading ?? null} />
          ) : (
            <Step
              view={view === 'collect' || view === 'proofread' ? 'check' : view}
              appraising={appraising}
              openFile={openFile}
              looking={looking}
              onLook={setLooking}
              ask={ask}
            />
          )}
        </ErrorBoundary>
      </div>
      <NextStep view={view} appraising={appraising} isCollecting={isCollecting} onView={open} afterWrite={afterWrite} />
      <PanelFooter version={version} onLanguage={onLanguage} />
      <Announcer news={state.news} />
    </div>
  );
}

interface StepProps {
  readonly view: Exclude<View, 'collect' | 'proofread'>;
  readonly appraising: Appraising;
  readonly openFile: OpenMember | null;
  readonly looking: Looking;
  readonly onLook: (looking: Looking) => void;
  /** Opens why a number is what it is. */
  readonly ask: (subject: CellSubject) => void;
}

function Step({ view, appraising, openFile, looking, onLook, ask }: StepProps) {
  const { checked, job, written } = appraising.state;
  if (checked === null) {
    if (job !== null) return <JobProgress job={job} stop={appraising.stop} keepWaiting={appraising.keepWaiting} />;
    return (
      <>
        {view === 'check' ? <FirstRun check={appraising.check} /> : <NotChecked check={appraising.check} />}
        {written !== null && <EarlierWrite written={written} restore={appraising.restore} forget={appraising.forgetBackups} />}
      </>
    );
  }
  switch (view) {
    case 'check':
      return <CheckView checked={checked} appraising={appraising} ask={ask} />;
    case 'look':
      return <LookView appraisal={checked.appraisal} appraising={appraising} looking={looking} onLook={onLook} />;
    case 'write':
      return <WriteView checked={checked} appraising={appraising} />;
    case 'policy':
      return <PolicyView checked={checked} appraising={appraising} openFile={openFile} />;
  }
}
