import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { BALLOT_COUNTS, lineKey, VOTE_PARTS, withDraft, type BallotDraft } from '../../core/domain/ballotForm';
import type { Reading } from '../../core/domain/reading';
import { unitNames } from '../../core/domain/unitNames';
import { issueSentence } from '../../text/issueSentence';
import type { VotesWords } from '../../text/parts/votesWords';
import { DraftNotice } from '../look/DraftNotice';
import { Alert } from '../shared/Alert';
import { useWords } from '../shared/PanelText';
import { ViewHeading } from '../shared/ViewHeading';
import type { Checked } from '../state/appraisalState';
import { story } from '../state/appraised';
import type { Appraising } from '../state/useAppraisal';
import { AwardVotes } from './AwardVotes';
import { imbalanceIssue } from './imbalanceIssue';
import { MeetingCounts } from './MeetingCounts';
import { VotesPreview } from './VotesPreview';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0, '& p': { margin: 0 } },
  hint: { color: tokens.colorNeutralForeground2 },
});

export interface VotesProps {
  readonly checked: Checked;
  readonly appraising: Appraising;
  /** What was typed and not saved; kept while other steps are open. */
  readonly draft: BallotDraft;
  readonly onDraft: (draft: BallotDraft) => void;
}

/** The ballot: how many votes are needed, what was counted, and what comes of it. */
export function VotesView(props: VotesProps) {
  const styles = useStyles();
  const { words } = useWords();
  const said = words.votes;
  const { appraisal } = props.checked;
  const [core, setCore] = useState<typeof import('../state/story') | null>(null);
  useEffect(() => {
    // It has come already, for something was checked with it.
    void story().then(setCore);
  }, []);
  return (
    <div className={styles.box}>
      <ViewHeading>{said.heading}</ViewHeading>
      {appraisal.policy.isDraft && <DraftNotice />}
      {!props.checked.isVoted ? (
        <Alert intent="info" title={said.none} />
      ) : (
        <>
          <p className={styles.hint}>{said.intro}</p>
          {appraisal.isBlocked && <Alert intent="warning" title={said.blocked} />}
          {core !== null && appraisal.reading !== null && <Ballots {...props} core={core} reading={appraisal.reading} />}
        </>
      )}
    </div>
  );
}

interface BallotsProps extends VotesProps {
  readonly core: typeof import('../state/story');
  readonly reading: Reading;
}

function Ballots({ checked, appraising, draft, onDraft, core, reading }: BallotsProps) {
  const { text, words } = useWords();
  const said = words.votes;
  const { workbook, appraisal } = checked;
  const [by, setBy] = useState('');
  const stated = useMemo(() => core.statedBallots(workbook, appraisal, reading), [core, workbook, appraisal, reading]);
  const form = useMemo(() => withDraft(stated.form, draft), [stated, draft]);
  const planned = useMemo(
    () => core.ballotEdits(form, stated, workbook, appraisal, reading, text.sheets.template),
    [core, form, stated, workbook, appraisal, reading, text],
  );
  const shown = useMemo(
    () => core.followedBallots(form, stated, workbook, planned.edits).form,
    [core, form, stated, workbook, planned],
  );
  const counted = useMemo(() => core.countedBallots(shown, stated, reading), [core, shown, stated, reading]);
  const nameOf = unitNames(reading);
  const troubleAt = (key: string): string | null => {
    const trouble = counted.troubles.get(key);
    if (trouble !== undefined) return `${labelOf(key, said)}: ${said.trouble[trouble]}`;
    const imbalance = counted.imbalances.get(key);
    return imbalance === undefined ? null : issueSentence(text.issues, imbalanceIssue(imbalance)).what;
  };
  const put = (key: string, typed: string): void => onDraft({ ...draft, [key]: typed });
  const maySave = appraising.state.job === null && appraising.state.unfinished === null && !workbook.isReadOnly;
  const goTo = appraising.can.goTo ? appraising.goTo : null;
  const typing = { troubleAt, onChange: put, goTo };
  const lines = new Map(shown.lines.map((line) => [lineKey(line), line]));
  return (
    <>
      <MeetingCounts counts={shown.counts} stated={stated} reading={reading} {...typing} />
      {stated.awards.map((ballot) => {
        const rule = appraisal.policy.awards.find(({ id }) => id === ballot.award);
        return rule === undefined ? null : (
          <AwardVotes
            key={ballot.award}
            rule={rule}
            needed={core.neededFor(rule, counted.ballots)}
            lines={ballot.lines.flatMap((key) => lines.get(key) ?? [])}
            twice={ballot.twice.map(nameOf)}
            outcomeOf={(unit) => core.outcomeFor(unit, rule, counted, appraisal)}
            stated={stated}
            appraisal={appraisal}
            nameOf={nameOf}
            {...typing}
          />
        );
      })}
      {planned.changes.length + planned.unplaced.length > 0 && (
        <VotesPreview
          checked={checked}
          reading={reading}
          form={form}
          stated={stated}
          planned={planned}
          problems={new Set([...counted.troubles.keys(), ...counted.imbalances.keys()]).size}
          maySave={maySave}
          by={by}
          onBy={setBy}
          onSave={() => appraising.vote(form, by.trim())}
          onDrop={() => onDraft({})}
          core={core}
        />
      )}
    </>
  );
}

/** The name of a field by its key. */
function labelOf(key: string, { counts, parts }: VotesWords): string {
  const part = VOTE_PARTS.find((one) => key.endsWith(` ${one}`));
  const count = BALLOT_COUNTS.find((one) => one === key);
  return part !== undefined ? parts[part] : count === undefined ? '' : counts[count];
}
