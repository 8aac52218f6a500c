import { makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { CellSubject } from '../../core/domain/explanation';
import { mayLetStand } from '../../core/domain/mayLetStand';
import { whoseWorkbook } from '../../core/domain/whoseWorkbook';
import { hasLog } from '../../core/hasLog';
import type { Checked } from '../state/appraisalState';
import type { Appraising } from '../state/useAppraisal';
import { useJudged } from '../state/useJudged';
import { later } from '../shared/later';
import { useWords } from '../shared/PanelText';
import { ViewHeading } from '../shared/ViewHeading';
import { CheckSummary } from './CheckSummary';
import type { FixAsked } from './fixAsked';
import type { CardActions } from './IssueCard';
import { IssueList } from './IssueList';
import { LetStandList } from './LetStandList';
import type { LetStandRequest } from './letStandRequest';
import { LiveSwitch } from './LiveSwitch';
import { MarksSwitch } from './MarksSwitch';
import { RecognitionCard } from './RecognitionCard';

/** Comes when someone looks how the workbook was read. */
const ReadingView = later(async () => (await import(/* webpackChunkName: "reading" */ '../reading/ReadingView')).ReadingView);

/** Comes when someone lets a finding stand. */
const LetStandView = later(async () => (await import(/* webpackChunkName: "letStand" */ './LetStandView')).LetStandView);

/** These come when someone looks at a fix. */
const FixView = later(async () => (await import(/* webpackChunkName: "fix" */ './FixView')).FixView);
const TypedFixView = later(async () => (await import(/* webpackChunkName: "fix" */ './TypedFixView')).TypedFixView);

const useStyles = makeStyles({ box: { display: 'flex', flexDirection: 'column', gap: '12px' } });

interface Props {
  readonly checked: Checked;
  readonly appraising: Appraising;
  readonly ask: (subject: CellSubject) => void;
  /** Whether something is open that has its own buttons: a finding being settled, or a reading that is tried and not saved. */
  readonly onAside: (isAside: boolean) => void;
}

/** Step 1: what this workbook is, and what is wrong with it. */
export function CheckView({ checked, appraising, ask, onAside }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const { appraisal, workbook } = checked;
  const [isReading, setReading] = useState(false);
  const [isTrying, setTrying] = useState(false);
  const [asked, setAsked] = useState<FixAsked | null>(null);
  const [standing, setStanding] = useState<LetStandRequest | null>(null);
  const [by, setBy] = useState('');
  const { open, letStand } = useJudged(checked);
  const mayFix = appraising.state.job === null && appraising.state.unfinished === null && !workbook.isReadOnly;
  const mayJudge = mayFix && hasLog(workbook);
  const isAside = (isReading && isTrying) || asked !== null || standing !== null;
  useEffect(() => {
    onAside(isAside);
    return () => onAside(false);
  }, [isAside, onAside]);
  const { goTo, can } = appraising;
  const actions = useMemo<CardActions>(
    () => ({ goTo: can.goTo ? goTo : null, fix: mayFix ? setAsked : null, letStand: mayJudge ? setStanding : null, ask }),
    [goTo, can, mayFix, mayJudge, ask],
  );
  if (isReading) {
    return <ReadingView checked={checked} appraising={appraising} onTrying={setTrying} onBack={() => setReading(false)} />;
  }
  if (asked !== null) {
    const about = { checked, appraising, by, onBy: setBy, onBack: () => setAsked(null) };
    return asked.kind === 'typed' ? <TypedFixView {...about} issue={asked.issue} /> : <FixView {...about} request={asked} />;
  }
  if (standing !== null) {
    const issues =
      standing.issue === null ? open.filter((issue) => issue.rule === standing.rule && mayLetStand(issue)) : [standing.issue];
    return (
      <LetStandView
        issues={issues}
        reading={appraisal.reading}
        by={by}
        onBy={setBy}
        isBusy={!mayJudge}
        onConfirm={(reason) => {
          appraising.judge({ kind: 'dismissal', issues, by: by.trim(), reason });
          setStanding(null);
        }}
        onBack={() => setStanding(null)}
      />
    );
  }
  return (
    <div className={styles.box}>
      <ViewHeading>{words.issues.heading}</ViewHeading>
      <RecognitionCard appraisal={appraisal} onReading={() => setReading(true)} />
      {(appraisal.recognition.kind === 'recognised' || appraisal.issues.length > 0) && (
        <>
          <CheckSummary
            issues={open}
            letStand={letStand.length}
            whose={whoseWorkbook(appraisal.reading)}
            isReadOnly={workbook.isReadOnly}
          />
          {appraising.live !== null && <LiveSwitch live={appraising.live} />}
          {!workbook.isReadOnly && <MarksSwitch marking={appraising.marking} isDisabled={!mayFix} file={workbook.name} />}
          <IssueList issues={open} reading={appraisal.reading} actions={actions} />
          {mayFix && !mayJudge && open.some(mayLetStand) && <p>{words.judging.noLog}</p>}
          <LetStandList
            letStand={letStand}
            reading={appraisal.reading}
            takeUp={
              mayJudge ? (issue) => appraising.judge({ kind: 'reopening', issues: [issue], by: by.trim(), reason: '' }) : null
            }
          />
        </>
      )}
    </div>
  );
}
