import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { StampSeen, SubmissionItem } from '../../core/domain/submission';
import { refText } from '../../core/workbook/address';
import { IntentMark } from '../shared/IntentMark';
import { MarksStillOn } from '../shared/MarksStillOn';
import { useWords } from '../shared/PanelText';
import { sha256 } from '../shared/sha256';
import { story } from '../state/appraised';
import type { Checked } from '../state/appraisalState';
import type { Appraising } from '../state/useAppraisal';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    '& p': { margin: 0 },
  },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  item: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center', overflowWrap: 'anywhere' },
  words: { flex: '1 1 150px' },
  stamp: { alignSelf: 'flex-start' },
});

const MARKS = { done: 'success', look: 'warning', open: 'error' } as const;

interface Seen {
  readonly items: readonly SubmissionItem[];
  readonly maySend: boolean;
  readonly digest: string | null;
  readonly stamp: StampSeen | null;
}

/** For a school's own file: what is still open before it is sent, and the stamp. */
export function SubmissionCard({
  checked,
  appraising,
  mayStamp,
}: {
  checked: Checked;
  appraising: Appraising;
  mayStamp: boolean;
}) {
  const styles = useStyles();
  const { text, words } = useWords();
  const said = words.submission;
  const seen = useSeen(checked);
  if (seen === null) return null;
  const { item, answers } = text.sheets.submission;
  const { stamp, digest } = seen;
  return (
    <div className={styles.box}>
      <p>{said.intro}</p>
      <ul className={styles.list}>
        {seen.items.map((one) => {
          const { at } = one;
          return (
            <li key={one.question} className={styles.item}>
              <IntentMark intent={MARKS[one.answer]} />
              <span className={styles.words}>
                {answers[one.answer]}: {item(one)}
              </span>
              {at !== null && appraising.can.goTo && (
                <Button size="small" title={words.issues.goToHint} onClick={() => appraising.goTo(at)}>
                  {words.issues.goTo(refText(at))}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <MarksStillOn marking={appraising.marking} isDisabled={!mayStamp} />
      {stamp !== null && <p role="status">{stamp.isIntact ? said.intact(stamp.on) : said.changed(stamp.on)}</p>}
      {digest === null ? (
        <p>{said.noDigest}</p>
      ) : seen.maySend ? (
        (stamp === null || !stamp.isIntact) && (
          <>
            {stamp === null && <p>{said.ready}</p>}
            {mayStamp && (
              <Button appearance="primary" className={styles.stamp} onClick={() => appraising.stamp(digest)}>
                {stamp === null ? said.stamp : said.stampAgain}
              </Button>
            )}
          </>
        )
      ) : (
        <p>{said.open}</p>
      )}
    </div>
  );
}

function useSeen({ workbook, appraisal }: Checked): Seen | null {
  const { text } = useWords();
  const { submission: words, log } = text.sheets;
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => {
    let isWanted = true;
    const look = async (): Promise<void> => {
      const core = await story();
      const items = core.checklist(core.judgedAppraisal(appraisal, workbook, log));
      const digest = sha256 === null ? null : await sha256(core.stampText(workbook));
      const stamp = sha256 === null ? null : await core.stampSeen(workbook, words, sha256);
      if (isWanted) setSeen({ items, maySend: core.maySend(items), digest, stamp });
    };
    void look();
    return () => {
      isWanted = false;
    };
  }, [workbook, appraisal, words, log]);
  return seen;
}
