import { useCallback, useMemo } from 'react';
import type { BallotForm } from '../../core/domain/ballotForm';
import type { RecordedDecision } from '../../core/domain/policy';
import type { TakenDecision } from '../../core/recordDecision';
import type { Text } from '../../text/text';
import { settingsWords, type useSaving } from './useSaving';
import type { PaperDate } from './writePlan';

/** What people decide and count, kept in the workbook. */
export interface Recording {
  /** Enters the counts of a ballot on `Bỏ phiếu`; `by` is who typed them. */
  readonly vote: (form: BallotForm, by: string) => void;
  /** Records on `Cấu hình` who takes the last seats of equal units. */
  readonly decide: (taken: TakenDecision) => void;
  /** Takes such a decision back; by whom, and why. */
  readonly withdraw: (decision: RecordedDecision, by: string, reason: string) => void;
}

export function useRecording(save: ReturnType<typeof useSaving>, text: Text, today: () => PaperDate): Recording {
  const vote = useCallback(
    (form: BallotForm, by: string) =>
      save('vote', ({ recordedBallots }, { workbook, appraisal }) =>
        recordedBallots(form, workbook, appraisal, text.sheets, { by, on: today() }),
      ),
    [save, text.sheets, today],
  );
  const words = useMemo(() => ({ settings: settingsWords(text), log: text.sheets.log }), [text]);
  const decide = useCallback(
    (taken: TakenDecision) =>
      save('decide', ({ decisionEdits }, { workbook, appraisal }) => decisionEdits(workbook, appraisal, taken, words, today())),
    [save, words, today],
  );
  const withdraw = useCallback(
    (decision: RecordedDecision, by: string, reason: string) =>
      save('withdraw', ({ withdrawalEdits }, { workbook, appraisal }) =>
        withdrawalEdits(workbook, appraisal, decision, reason, words, { by, on: today() }),
      ),
    [save, words, today],
  );
  return { vote, decide, withdraw };
}
