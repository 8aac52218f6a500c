import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { CellSubject } from '../core/domain/explanation';
import { RestoredNotice } from './backup/RestoredNotice';
import { UnfinishedNotice } from './backup/UnfinishedNotice';
import type { Machine } from './about/machine';
import { ALL_DIFFERENCES } from './differences/comparing';
import { journeyOf, stepsOf, toolsOf, type Journey } from './journey';
import { JourneyBar } from './JourneyBar';
import type { Looking } from './look/looking';
import { NextStep } from './NextStep';
import { PanelFooter } from './PanelFooter';
import type { PaperDoor } from './papers/paperTools';
import { Announcer } from './shared/Announcer';
import { ErrorBoundary } from './shared/ErrorBoundary';
import { FailureNotice } from './shared/FailureNotice';
import { useKeptFocus } from './shared/useKeptFocus';
import { useWords } from './shared/PanelText';
import { openAlarms } from './state/openAlarms';
import type { Appraising } from './state/useAppraisal';
import type { Collecting, OpenMember } from './state/useCollecting';
import { retryOf } from './state/retryOf';
import { useBallotDraft } from './state/useBallotDraft';
import { useDecisionDraft } from './state/useDecisionDraft';
import { useJobRecord } from './state/useJobRecord';
import { useOneUndo } from './state/useOneUndo';
import { useProofreading, type OpenReport } from './state/useProofreading';
import { useTemplate, type MakeTemplate } from './state/useTemplate';
import { Step } from './Step';
import { usePanelStyles } from './usePanelStyles';
import type { Tool, View } from './view';

interface Props {
  readonly appraising: Appraising;
  /** `null` where the page cannot open schools' files. */
  readonly collecting?: Collecting | null;
  /** Opens another workbook to compare with; `null` where the page cannot. */
  readonly openFile?: OpenMember | null;
  /** Opens a report to proofread; `null` where the page cannot. */
  readonly openReport?: OpenReport | null;
  /** Makes the papers of the meeting; `null` where the page cannot. Keep it stable. */
  readonly papers?: PaperDoor | null;
  /** Makes a fresh scoring workbook; `null` where the page cannot. Keep it stable. */
  readonly makeTemplate?: MakeTemplate | null;
  /** That was asked for before the panel was there. */
  readonly makesTemplate?: boolean;
  readonly version: string;
  /** Where the page runs; `null` where it does not say. */
  readonly machine?: Machine | null;
  /** The step to begin with; when it changes, the step to show. */
  readonly startsAt: View;
  readonly onLanguage: (language: 'vi' | 'en') => void;
  readonly afterWrite?: ReactNode;
}

/** The product as people meet it, beside a workbook: one button first, then the steps of a school or of the cluster. Stands in a Frame. */
export function Panel({
  appraising,
  collecting = null,
  openFile = null,
  openReport = null,
  papers = null,
  makeTemplate = null,
  makesTemplate = false,
  version,
  machine = null,
  startsAt,
  onLanguage,
  afterWrite = null,
}: Props) {
  const styles = usePanelStyles();
  const { text, words } = useWords();
  const [view, setView] = useState<View>(startsAt);
  const [looking, setLooking] = useState<Looking>({ section: 'ranking', unit: null, criterion: null });
  const [isAside, setAside] = useState(false);
  const [comparing, setComparing] = useState(ALL_DIFFERENCES);
  const { state } = appraising;
  const { checked } = state;
  const { log } = text.sheets;
  const alarms = useMemo(() => (checked === null ? null : openAlarms(checked, log)), [checked, log]);
  const ballots = useBallotDraft(state.news);
  const deciding = useDecisionDraft(state.news);
  const report = useProofreading(openReport);
  const template = useTemplate(makeTemplate, makesTemplate);
  /** What a person chose instead of what the workbook is. */
  const [chosen, setChosen] = useState<Journey | null>(null);
  const reading = checked?.appraisal.reading ?? null;
  const journey = chosen ?? journeyOf(reading);
  const page = {
    collects: collecting !== null,
    proofreads: report !== null,
    makesPapers: papers !== null,
    compares: checked?.compares ?? false,
  };
  const steps = stepsOf(journey, page);
  const tools = toolsOf(journey, page);
  useOneUndo(appraising, collecting);
  const record = useJobRecord(state, collecting?.state.failed ?? null);
  const isCollecting = collecting !== null && collecting.state.job !== null;
  useEffect(() => setView(startsAt), [startsAt]);
  // After edits the plan is made when somebody goes on.
  const refreshPlan = useRef(appraising.refreshPlan);
  refreshPlan.current = appraising.refreshPlan;
  useEffect(() => refreshPlan.current(), [view]);
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
  const openTool = (tool: Tool): void => {
    if (tool === 'school') setLooking({ ...looking, section: 'school', criterion: null });
    open(tool === 'school' ? 'look' : tool);
  };
  const goOver = (to: Journey): void => {
    setChosen(to);
    if (!stepsOf(to, page).includes(view) && !toolsOf(to, page).includes(view)) open('check');
  };
  // The first screen has nothing but its buttons.
  const isFirst = checked === null && view === 'check' && state.job === null;
  const place = steps.indexOf(view);
  return (
    <div ref={top} className={styles.panel}>
      {!isFirst && (
        <JourneyBar
          journey={journey}
          steps={steps}
          tools={tools}
          view={view}
          onView={open}
          onTool={openTool}
          onJourney={goOver}
          alarms={alarms}
          behind={behindOf(appraising)}
        />
      )}
      <div
        id="step"
        className={styles.body}
        {...(isFirst || place < 0 ? {} : { role: 'tabpanel', 'aria-labelledby': `step-${place}` })}
      >
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
          <Step
            view={view}
            onView={open}
            appraising={appraising}
            collecting={collecting}
            report={report}
            template={template}
            openFile={openFile}
            papers={papers}
            ballots={ballots}
            deciding={deciding}
            looking={looking}
            onLook={setLooking}
            comparing={comparing}
            onCompare={setComparing}
            about={{ version, machine, record }}
            ask={ask}
            onAside={setAside}
            afterWrite={afterWrite}
          />
        </ErrorBoundary>
      </div>
      <NextStep
        view={view}
        journey={journey}
        steps={steps}
        isAside={isAside}
        isTyping={Object.keys(ballots.draft).length > 0}
        appraising={appraising}
        collecting={collecting}
        onView={open}
        afterWrite={afterWrite}
      />
      <PanelFooter version={version} onLanguage={onLanguage} onAbout={() => open('about')} />
      <Announcer news={state.news} />
    </div>
  );
}

/** Whether the counts are of what was typed last. */
function behindOf({ state, live }: Appraising): 'waiting' | 'stale' | null {
  if (state.hasChanged) return 'stale';
  return live !== null && live.waiting !== null ? 'waiting' : null;
}
