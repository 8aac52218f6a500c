import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Checked } from '../state/appraisalState';
import type { Appraising } from '../state/useAppraisal';
import { sheetNamed } from '../../core/workbook/workbook';
import { isInput } from '../../core/workbook/sheetMark';
import { useWords } from '../shared/PanelText';
import { ViewHeading } from '../shared/ViewHeading';
import { BANDS } from './band';
import { useBandStyles } from './bandStyles';
import { Questions } from './Questions';
import { ReadingGrid } from './ReadingGrid';
import { ReadingPreview } from './ReadingPreview';
import { SavedCorrections } from './SavedCorrections';
import { SheetChoice } from './SheetChoice';
import { SubjectEditor } from './SubjectEditor';
import type { Subject } from './subject';
import { useDraft } from './useDraft';
import { useTrying } from './useTrying';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  line: { margin: 0 },
  legend: { display: 'flex', flexWrap: 'wrap', gap: '4px', margin: 0, padding: 0, listStyleType: 'none' },
  band: {
    borderTop: '4px solid',
    padding: '1px 8px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
  },
  back: { alignSelf: 'flex-start' },
});

interface Props {
  readonly checked: Checked;
  readonly appraising: Appraising;
  /** Whether something was said that is tried and not saved yet. */
  readonly onTrying: (isTrying: boolean) => void;
  readonly onBack: () => void;
}

/** How each sheet was read, as a picture at which a person can point; what is said is tried first and saved when it is agreed to. */
export function ReadingView({ checked, appraising, onTrying, onBack }: Props) {
  const styles = useStyles();
  const bands = useBandStyles();
  const { text, words } = useWords();
  const said = words.reading;
  const { workbook, appraisal } = checked;
  const names = workbook.sheets.flatMap(({ name, mark, kind }) => (isInput(mark) && kind === 'worksheet' ? [name] : []));
  const [chosenSheet, setChosenSheet] = useState<string | null>(null);
  const name = chosenSheet ?? firstSheet(checked) ?? names[0] ?? '';
  const [subject, setSubject] = useState<Subject | null>(null);
  const draft = useDraft(checked);
  const isTrying = draft.changed !== null;
  useEffect(() => {
    onTrying(isTrying);
    return () => onTrying(false);
  }, [isTrying, onTrying]);
  const { tried, seen } = useTrying(checked, draft.changed, name, text);
  const shown = tried?.appraisal ?? appraisal;
  const sheet = sheetNamed(workbook, name);
  const openSheet = (next: string): void => {
    setChosenSheet(next);
    setSubject(null);
  };
  const close = (): void => {
    setSubject(null);
    if (subject !== null) document.querySelector<HTMLElement>(`[data-head="${subject.kind} ${String(subject.at)}"]`)?.focus();
  };
  const heading = seen?.columns.find(({ column }) => subject?.kind === 'column' && column === subject.at)?.heading ?? null;
  const alike = new Set(
    shown.recognition.sheets.flatMap((one) => (one.columns.some((column) => column.heading === heading) ? [one.name] : [])),
  ).size;
  const maySave = appraising.state.job === null && appraising.state.unfinished === null && !workbook.isReadOnly;
  return (
    <div className={styles.box}>
      <ViewHeading>{said.heading}</ViewHeading>
      <Button className={styles.back} size="small" onClick={onBack}>
        {said.back}
      </Button>
      <p className={styles.line}>{said.intro}</p>
      <Questions
        recognition={shown.recognition}
        onColumn={(onSheet, column, printed, role) => {
          openSheet(onSheet);
          draft.say(null, { kind: 'column', sheet: onSheet, column, heading: printed, is: { role, unitName: null }, at: null });
        }}
        onLook={(onSheet, column) => {
          setChosenSheet(onSheet);
          setSubject({ kind: 'column', at: column });
        }}
        onSheet={(chosen) => {
          openSheet(chosen);
          draft.say(null, { kind: 'sheet', sheet: chosen, is: { kind: 'scores', unitName: null }, at: null });
        }}
      />
      <SheetChoice names={names} name={name} seen={seen} onSheet={openSheet} onSay={draft.say} />
      {seen !== null && sheet !== null && (
        <>
          {!seen.hasTable && <p className={styles.line}>{said.pointAtHeading}</p>}
          <ul className={styles.legend} aria-label={said.legend}>
            {BANDS.map((band) => (
              <li key={band} className={mergeClasses(styles.band, bands[band])}>
                {said.bands[band]}
              </li>
            ))}
          </ul>
          <ReadingGrid key={name} sheet={sheet} seen={seen} chosen={subject} onChoose={setSubject} />
          {subject !== null && (
            <SubjectEditor
              seen={seen}
              subject={subject}
              recognition={shown.recognition}
              alike={alike}
              onSay={draft.say}
              onClose={close}
            />
          )}
        </>
      )}
      {isTrying && (
        <ReadingPreview
          before={appraisal}
          tried={tried}
          maySave={maySave}
          onSave={() => appraising.correct(draft.all)}
          onDrop={draft.drop}
        />
      )}
      <SavedCorrections
        corrections={draft.all}
        problems={shown.recognition.corrections?.problems ?? []}
        onRemove={(correction) => draft.say(correction, null)}
      />
    </div>
  );
}

/** What is looked at first: where something is asked, else where the scores are. */
function firstSheet({ appraisal: { recognition } }: Checked): string | null {
  if (recognition.kind === 'ambiguous') return recognition.candidates[0]?.sheet ?? null;
  return recognition.sheets.find(({ role }) => role === 'scores')?.name ?? null;
}
