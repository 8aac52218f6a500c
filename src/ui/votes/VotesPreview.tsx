import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Appraisal } from '../../core/domain/appraisal';
import type { BallotForm } from '../../core/domain/ballotForm';
import type { Reading } from '../../core/domain/reading';
import { hasLog } from '../../core/hasLog';
import type { BallotEdits } from '../../core/recordBallots';
import type { StatedBallots } from '../../core/statedBallots';
import { cellsSet } from '../../core/workbook/edit';
import { MoveLines } from '../awards/MoveLines';
import { CheckedField } from '../shared/CheckedField';
import { useWords } from '../shared/PanelText';
import { nextPaint } from '../state/appraised';
import type { Checked } from '../state/appraisalState';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    minWidth: 0,
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    '& p': { margin: 0 },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly checked: Checked;
  readonly reading: Reading;
  readonly form: BallotForm;
  readonly stated: StatedBallots;
  readonly planned: BallotEdits;
  /** Places of the form that cannot stand. */
  readonly problems: number;
  readonly maySave: boolean;
  readonly by: string;
  readonly onBy: (by: string) => void;
  readonly onSave: () => void;
  readonly onDrop: () => void;
  readonly core: typeof import('../state/story');
}

/** What the votes come to, and which cells they stand in, before anyone agrees to it. */
export function VotesPreview(props: Props) {
  const { checked, stated, planned, problems, maySave, by, onBy, onSave, onDrop } = props;
  const styles = useStyles();
  const { text, words, numbers } = useWords();
  const said = words.votes.preview;
  const { workbook, appraisal } = checked;
  const sheet = stated.sheet?.name ?? null;
  const isWhole = problems === 0 && planned.unplaced.length === 0;
  const tried = useTriedBallots(props, isWhole);
  const mayWrite = isWhole && tried !== null && tried.isReadBack && maySave;
  const status =
    problems > 0
      ? said.problems(problems)
      : !isWhole
        ? said.unplaced(sheet ?? '')
        : tried === null
          ? said.computing
          : tried.isReadBack
            ? ''
            : said.notReadBack(sheet ?? '');
  return (
    <section className={styles.box} aria-label={said.heading}>
      <h3 className={styles.title}>{said.heading}</h3>
      <div role="status">{status}</div>
      {isWhole && tried?.isReadBack === true && (
        <>
          <MoveLines before={appraisal} after={tried.appraisal} />
          <p>{said.willWrite(sheet, numbers.decimal(String(cellsSet(planned.edits).length)))}</p>
        </>
      )}
      <CheckedField
        label={said.by}
        value={by}
        onChange={onBy}
        trouble={null}
        hint={hasLog(workbook) ? said.byHint : said.noLog}
      />
      {!maySave && <p>{text.policy.preview.cannotSave}</p>}
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={!mayWrite} onClick={onSave}>
          {said.save}
        </Button>
        <Button onClick={onDrop}>{said.drop}</Button>
      </div>
    </section>
  );
}

interface Tried {
  readonly appraisal: Appraisal;
  readonly isReadBack: boolean;
}

/** Milliseconds without a key before the engine runs: it never stands between a person and what they type. */
const QUIET = 350;

function useTriedBallots({ checked, reading, form, stated, planned, core }: Props, isWhole: boolean): Tried | null {
  const [tried, setTried] = useState<{ readonly of: BallotEdits; readonly result: Tried } | null>(null);
  useEffect(() => {
    if (!isWhole) return undefined;
    let isWanted = true;
    const tryIt = async (): Promise<void> => {
      await nextPaint();
      if (!isWanted) return;
      const { workbook, appraisal } = checked;
      setTried({ of: planned, result: core.triedBallots(form, stated, workbook, appraisal, reading, planned.edits) });
    };
    const timer = setTimeout(() => {
      tryIt().catch((error: unknown) => {
        if (isWanted)
          setTried(() => {
            throw error;
          });
      });
    }, QUIET);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [checked, reading, form, stated, planned, core, isWhole]);
  return isWhole && tried !== null && tried.of === planned ? tried.result : null;
}
