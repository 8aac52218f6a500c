import { useEffect, type ReactNode } from 'react';
import type { CellSubject } from '../core/domain/explanation';
import { EarlierWrite } from './backup/EarlierWrite';
import { FirstRun, type FirstWay } from './check/FirstRun';
import type { Machine } from './about/machine';
import type { Comparing } from './differences/comparing';
import type { Looking } from './look/looking';
import type { JobRecord } from './state/useJobRecord';
import { NotChecked } from './NotChecked';
import { JobProgress } from './shared/JobProgress';
import type { PaperDoor } from './papers/paperTools';
import { later } from './shared/later';
import type { Checked } from './state/appraisalState';
import type { Appraising } from './state/useAppraisal';
import type { BallotsTyped } from './state/useBallotDraft';
import type { DecisionTyped } from './state/useDecisionDraft';
import type { Collecting, OpenMember } from './state/useCollecting';
import type { ReportBeside } from './state/useProofreading';
import type { Template } from './state/useTemplate';
import { TemplateNotice } from './TemplateNotice';
import type { View } from './view';

// Each step is a file that comes when it is opened; the next ones are brought a little before.
const CheckView = later(async () => (await import(/* webpackChunkName: "check" */ './check/CheckView')).CheckView);
const SendView = later(async () => (await import(/* webpackChunkName: "send" */ './send/SendView')).SendView);
const LookView = later(async () => (await import(/* webpackChunkName: "look" */ './look/LookView')).LookView);
const VotesView = later(async () => (await import(/* webpackChunkName: "votes" */ './votes/VotesView')).VotesView);
const AwardsView = later(async () => (await import(/* webpackChunkName: "awards" */ './awards/AwardsView')).AwardsView);
const PapersView = later(async () => (await import(/* webpackChunkName: "papers" */ './papers/PapersView')).PapersView);
const WriteView = later(async () => (await import(/* webpackChunkName: "write" */ './write/WriteView')).WriteView);
const PolicyView = later(async () => (await import(/* webpackChunkName: "policy" */ './policy/PolicyView')).PolicyView);
const ProofView = later(async () => (await import(/* webpackChunkName: "proofread" */ './proofread/ProofView')).ProofView);
const DifferencesView = later(
  async () => (await import(/* webpackChunkName: "differences" */ './differences/DifferencesView')).DifferencesView,
);
const HistoryView = later(async () => (await import(/* webpackChunkName: "history" */ './history/HistoryView')).HistoryView);
const AboutView = later(async () => (await import(/* webpackChunkName: "about" */ './about/AboutView')).AboutView);
const CollectView = later(async () => (await import(/* webpackChunkName: "collect" */ './collect/CollectView')).CollectView);

interface Props {
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly appraising: Appraising;
  readonly collecting: Collecting | null;
  readonly report: ReportBeside | null;
  readonly template: Template | null;
  readonly openFile: OpenMember | null;
  readonly papers: PaperDoor | null;
  readonly ballots: BallotsTyped;
  readonly deciding: DecisionTyped;
  readonly looking: Looking;
  readonly onLook: (looking: Looking) => void;
  readonly comparing: Comparing;
  readonly onCompare: (comparing: Comparing) => void;
  readonly about: { readonly version: string; readonly machine: Machine | null; readonly record: JobRecord };
  /** Opens why a number is what it is. */
  readonly ask: (subject: CellSubject) => void;
  /** Told whether something with its own buttons is open. */
  readonly onAside: (isAside: boolean) => void;
  readonly afterWrite: ReactNode;
}

/** What is open now: a step, something beside the steps, or the first screen. */
export function Step({ view, collecting, report, appraising, afterWrite, about, ...rest }: Props) {
  const { state } = appraising;
  useEffect(() => CheckView.fetch(), []);
  const isChecked = state.checked !== null;
  useEffect(() => {
    if (!isChecked) return;
    for (const next of [DifferencesView, LookView, VotesView, AwardsView, WriteView, SendView]) next.fetch();
  }, [isChecked]);
  if (view === 'collect' && collecting !== null) {
    // Nothing is written beside a job, or before a write that broke off is decided.
    const isFree = state.job === null && state.unfinished === null;
    return <CollectView collecting={collecting} isFree={isFree} afterWrite={afterWrite} />;
  }
  if (view === 'proofread' && report !== null)
    return <ProofView report={report} reading={state.checked?.appraisal.reading ?? null} />;
  if (view === 'about') return <AboutView {...about} checked={state.checked} />;
  const ways: readonly FirstWay[] = [
    ...(collecting === null ? [] : ['collect' as const]),
    ...(report === null ? [] : ['proofread' as const]),
  ];
  return <CheckedStep view={view} appraising={appraising} ways={ways} {...rest} />;
}

type CheckedProps = Omit<Props, 'collecting' | 'report' | 'afterWrite' | 'about'> & { readonly ways: readonly FirstWay[] };

function CheckedStep({ view, onView, appraising, template, ways, ...rest }: CheckedProps) {
  const { checked, job, written } = appraising.state;
  if (checked === null) {
    if (job !== null) return <JobProgress job={job} stop={appraising.stop} keepWaiting={appraising.keepWaiting} />;
    return (
      <>
        {template !== null && <TemplateNotice state={template.state} />}
        {view === 'check' ? (
          <FirstRun
            check={appraising.check}
            makeTemplate={template === null || template.state.kind === 'making' ? null : template.make}
            ways={ways}
            onWay={onView}
          />
        ) : (
          <NotChecked check={appraising.check} />
        )}
        {written !== null && <EarlierWrite written={written} restore={appraising.restore} forget={appraising.forgetBackups} />}
      </>
    );
  }
  return <OpenStep view={view} checked={checked} appraising={appraising} {...rest} />;
}

type OpenProps = Omit<CheckedProps, 'onView' | 'template' | 'ways'> & { readonly checked: Checked };

function OpenStep({
  view,
  checked,
  appraising,
  openFile,
  papers,
  ballots,
  deciding,
  looking,
  onLook,
  ask,
  onAside,
  ...comparing
}: OpenProps) {
  switch (view) {
    case 'send':
      return <SendView checked={checked} appraising={appraising} />;
    case 'differences': {
      const goTo = appraising.can.goTo ? appraising.goTo : null;
      return <DifferencesView appraisal={checked.appraisal} ask={ask} goTo={goTo} {...comparing} />;
    }
    case 'look':
      return <LookView appraisal={checked.appraisal} appraising={appraising} looking={looking} onLook={onLook} />;
    case 'votes':
      return <VotesView checked={checked} appraising={appraising} {...ballots} />;
    case 'awards':
      return <AwardsView checked={checked} appraising={appraising} deciding={deciding} />;
    case 'papers':
      if (papers !== null) return <PapersView checked={checked} door={papers} />;
      return <CheckView checked={checked} appraising={appraising} ask={ask} onAside={onAside} />;
    case 'write':
      return <WriteView checked={checked} appraising={appraising} />;
    case 'policy':
      return <PolicyView checked={checked} appraising={appraising} openFile={openFile} />;
    case 'history':
      return <HistoryView checked={checked} appraising={appraising} />;
    case 'check':
    case 'about':
    // Where the page has neither, these two are no view of it.
    case 'collect':
    case 'proofread':
      return <CheckView checked={checked} appraising={appraising} ask={ask} onAside={onAside} />;
  }
}
