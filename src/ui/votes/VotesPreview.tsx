import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
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
import { Preview, PreviewButtons } from '../shared/Preview';
import { QUIET, useWorkedOut } from '../state/useWorkedOut';
import type { Checked } from '../state/appraisalState';

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
    <Preview heading={said.heading} status={status}>
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
      <PreviewButtons>
        <Button appearance="primary" disabled={!mayWrite} onClick={onSave}>
          {said.save}
        </Button>
        <Button onClick={onDrop}>{said.drop}</Button>
      </PreviewButtons>
    </Preview>
  );
}

interface Tried {
  readonly appraisal: Appraisal;
  readonly isReadBack: boolean;
}

function useTriedBallots({ checked, reading, form, stated, planned, core }: Props, isWhole: boolean): Tried | null {
  const work = useMemo(() => {
    if (!isWhole) return null;
    const { workbook, appraisal } = checked;
    return async (): Promise<Tried> => core.triedBallots(form, stated, workbook, appraisal, reading, planned.edits);
  }, [checked, reading, form, stated, planned, core, isWhole]);
  return useWorkedOut(work, QUIET);
}
