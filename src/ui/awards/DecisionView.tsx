import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useState } from 'react';
import type { OpenTie, ProposedAward } from '../../core/domain/proposal';
import type { Reading } from '../../core/domain/reading';
import type { UnitId } from '../../core/domain/unit';
import { unitNames } from '../../core/domain/unitNames';
import { compareDates, dateFrom } from '../../core/domain/year/dateWords';
import type { TakenDecision } from '../../core/recordDecision';
import { cellsSet } from '../../core/workbook/edit';
import type { AwardsWords } from '../../text/parts/awardsWords';
import { useTryingPolicy } from '../policy/useTryingPolicy';
import { CheckedField } from '../shared/CheckedField';
import { IntentMark } from '../shared/IntentMark';
import { Preview, PreviewButtons } from '../shared/Preview';
import { useWords } from '../shared/PanelText';
import { Ticks } from '../shared/Ticks';
import { today } from '../shared/today';
import { ViewHeading } from '../shared/ViewHeading';
import { MoveLines } from './MoveLines';
import { story } from '../state/appraised';
import type { Checked } from '../state/appraisalState';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0, '& p': { margin: 0 } },
  start: { alignSelf: 'flex-start' },
  wrong: { display: 'flex', gap: '6px', fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground3 },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly checked: Checked;
  readonly reading: Reading;
  readonly award: ProposedAward;
  readonly tie: OpenTie;
  readonly draft: TakenDecision;
  readonly isBusy: boolean;
  readonly onDraft: (draft: TakenDecision) => void;
  readonly onSave: (taken: TakenDecision) => void;
  readonly onBack: () => void;
}

/** Which of equal schools takes the last seats: who decided it, when and why, tried before it is recorded. */
export function DecisionView({ checked, reading, award, tie, draft, isBusy, onDraft, onSave, onBack }: Props) {
  const styles = useStyles();
  const { text, words, numbers } = useWords();
  const said = words.awards.form;
  const { chosen, by, on, reason } = draft;
  const [isAsked, setAsked] = useState(false);
  const [core, setCore] = useState<typeof import('../state/story') | null>(null);
  useEffect(() => void story().then(setCore), []);
  const id = useId();
  const nameOf = unitNames(reading);
  const day = dayTrouble(on, said);
  const wrongNumber = chosen.length === tie.seats ? null : said.wrongNumber(tie.seats, chosen.length);
  const isWhole = wrongNumber === null && day === null && by.trim() !== '' && reason.trim() !== '';
  const taken = isWhole ? draft : null;
  const { workbook, appraisal } = checked;
  const form = useMemo(
    () => (core === null || taken === null ? null : core.withDecision(workbook, appraisal, reading, taken)),
    [core, taken, workbook, appraisal, reading],
  );
  const filled = useMemo(() => (core === null || form === null ? null : core.filledIn(form)), [core, form]);
  const tried = useTryingPolicy(checked, form, filled, text);
  const wrong = (filled?.problems ?? []).filter(({ problem }) => problem !== 'notAllowed').length;
  const status =
    taken === null
      ? said.incomplete
      : wrong > 0
        ? said.policyProblems(wrong)
        : tried === null
          ? text.policy.preview.computing
          : '';
  const save = (): void => {
    setAsked(true);
    if (taken !== null) onSave(taken);
  };
  return (
    <div className={styles.box}>
      <ViewHeading>{said.heading(award.name)}</ViewHeading>
      <Button className={styles.start} size="small" onClick={onBack}>
        {said.back}
      </Button>
      <p>{said.about(tie.units.length, tie.seats)}</p>
      <p className={styles.hint}>{text.reasons.tried(appraisal.policy.tieBreak)}</p>
      <Ticks<UnitId>
        label={said.chosen}
        options={tie.units.map((unit) => ({ value: unit, label: nameOf(unit) }))}
        ticked={chosen}
        onChange={(units) => onDraft({ ...draft, chosen: units })}
        describedBy={id}
      />
      <div id={id} className={styles.wrong}>
        {wrongNumber !== null && (isAsked || chosen.length > tie.seats) && (
          <>
            <IntentMark intent="error" />
            <span>{wrongNumber}</span>
          </>
        )}
      </div>
      <CheckedField
        label={said.by}
        value={by}
        onChange={(typed) => onDraft({ ...draft, by: typed })}
        trouble={isAsked && by.trim() === '' ? said.byMissing : null}
        hint={said.byHint}
      />
      <CheckedField
        label={said.on}
        value={on}
        onChange={(typed) => onDraft({ ...draft, on: typed })}
        trouble={day}
        hint={said.onHint}
      />
      <CheckedField
        label={said.reason}
        value={reason}
        onChange={(typed) => onDraft({ ...draft, reason: typed })}
        trouble={isAsked && reason.trim() === '' ? said.reasonMissing : null}
        hint={said.reasonHint}
      />
      <Preview heading={said.preview} status={status}>
        {tried !== null && (
          <>
            <MoveLines before={appraisal} after={tried.appraisal} />
            <p>
              {text.policy.preview.willWrite(
                tried.edits.some(({ kind }) => kind === 'putSheet'),
                numbers.decimal(String(cellsSet(tried.edits).length)),
              )}
            </p>
          </>
        )}
        <p className={styles.hint}>{said.kept}</p>
        {isBusy && <p>{words.awards.cannotDecide}</p>}
        <PreviewButtons>
          <Button appearance="primary" disabled={isBusy || (taken !== null && tried === null)} onClick={save}>
            {said.save}
          </Button>
          <Button onClick={onBack}>{said.back}</Button>
        </PreviewButtons>
      </Preview>
    </div>
  );
}

function dayTrouble(typed: string, said: AwardsWords['form']): string | null {
  const day = dateFrom(typed);
  if (day === null) return said.onWrong;
  return compareDates(day, today()) > 0 ? said.onLater : null;
}
