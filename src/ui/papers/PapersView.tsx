import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { PAPER_KINDS, type PaperKind } from '../../core/papers/paperKinds';
import { papersCalledFor } from '../../core/papers/papers';
import type { PaperStyle } from '../../core/workbook/paperModel';
import { Alert } from '../shared/Alert';
import { Choice } from '../shared/Choice';
import { useWords } from '../shared/PanelText';
import { PieceMissing } from '../shared/PieceMissing';
import { Ticks } from '../shared/Ticks';
import { today } from '../shared/today';
import { ViewHeading } from '../shared/ViewHeading';
import type { Checked } from '../state/appraisalState';
import { MadeList } from './MadeList';
import type { PaperDoor } from './paperTools';
import { usePapers } from './usePapers';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0, '& p': { margin: 0 } },
  template: { display: 'flex', flexDirection: 'column', gap: '6px', alignItems: 'flex-start', overflowWrap: 'anywhere' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  input: { display: 'none' },
});

/** The last step: the papers of the meeting, to be filled in, printed and signed. */
export function PapersView({ checked, door }: { checked: Checked; door: PaperDoor }) {
  const styles = useStyles();
  const { words } = useWords();
  const said = words.papers;
  const { appraisal } = checked;
  const { reading } = appraisal;
  const [kinds, setKinds] = useState<readonly PaperKind[]>(reading === null ? [] : papersCalledFor(appraisal, reading));
  const [style, setStyle] = useState<PaperStyle>(appraisal.policy.paperStyle);
  const [template, setTemplate] = useState<File | null>(null);
  const [isAsked, setAsked] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const papers = usePapers(door, checked, today);
  const { state } = papers;
  if (reading === null) return <Alert intent="warning" title={words.write.nothing} />;
  const units = reading.units.length;
  const isEmpty = template === null && kinds.length === 0;
  const make = (): void => {
    setAsked(true);
    if (!isEmpty) papers.make({ kinds, style, template });
  };
  return (
    <div className={styles.box}>
      <ViewHeading>{said.heading}</ViewHeading>
      <p>{said.intro}</p>
      {appraisal.isBlocked && <Alert intent="warning" title={said.blocked} />}
      <Ticks<PaperKind>
        label={said.kinds}
        options={PAPER_KINDS.map((kind) => ({
          value: kind,
          label: kind === 'notice' ? said.onePerUnit(said.names[kind], units) : said.names[kind],
        }))}
        ticked={kinds}
        onChange={setKinds}
        isDisabled={template !== null}
      />
      <Choice<PaperStyle>
        label={said.style}
        options={[
          { value: 'party', label: said.styles.party },
          { value: 'state', label: said.styles.state },
        ]}
        chosen={style}
        onChoose={setStyle}
      />
      <div className={styles.template}>
        <h3 className={styles.title}>{said.template.label}</h3>
        <p className={styles.small}>{template === null ? said.template.about : said.template.chosen(template.name)}</p>
        <input
          ref={input}
          className={styles.input}
          type="file"
          accept=".docx"
          aria-label={said.template.choose}
          onChange={({ target }) => {
            const [file = null] = Array.from(target.files ?? []);
            // Choosing the same file again is a new choice.
            target.value = '';
            if (file !== null) setTemplate(file);
          }}
        />
        {template === null ? (
          <Button size="small" onClick={() => input.current?.click()}>
            {said.template.choose}
          </Button>
        ) : (
          <Button size="small" onClick={() => setTemplate(null)}>
            {said.template.drop}
          </Button>
        )}
      </div>
      {isAsked && isEmpty && <Alert intent="error" title={said.nothingChosen} />}
      {state.kind === 'making' ? (
        <>
          <div role="status">{said.making(state.done, state.of)}</div>
          <ProgressBar aria-label={words.progress.label} {...(state.of === 0 ? {} : { value: state.done, max: state.of })} />
          <div className={styles.buttons}>
            <Button onClick={papers.stop}>{said.cancel}</Button>
          </div>
        </>
      ) : (
        <div className={styles.buttons}>
          <Button appearance={state.kind === 'made' ? 'secondary' : 'primary'} onClick={make}>
            {state.kind === 'made' ? said.makeAgain : said.make}
          </Button>
        </div>
      )}
      {state.kind === 'missing' && <PieceMissing retry={make} />}
      {state.kind === 'cancelled' && <p role="status">{said.cancelled}</p>}
      <Outcome papers={papers} door={door} />
    </div>
  );
}

function Outcome({ papers: { state, archive }, door }: { papers: ReturnType<typeof usePapers>; door: PaperDoor }) {
  const { text, words } = useWords();
  const said = words.papers;
  switch (state.kind) {
    case 'made':
      return <MadeList made={state} archive={archive} door={door} />;
    case 'problems':
      return (
        <Alert intent="error" title={said.problems(state.file, state.problems.length)}>
          <ul>
            {state.problems.map((problem, at) => (
              <li key={at}>{said.problem(problem)}</li>
            ))}
          </ul>
          <p>{said.known(state.known)}</p>
        </Alert>
      );
    case 'broken':
      return (
        <Alert intent="error" title={said.broken(state.file, state.near)}>
          <p>{said.brokenAdvice}</p>
        </Alert>
      );
    case 'refused': {
      const { message, advice } = text.failures.host(state.failure, state.file, 'untouched');
      return (
        <Alert intent="error" title={said.refused}>
          <p>{message}</p>
          <p>{advice}</p>
        </Alert>
      );
    }
    case 'idle':
    case 'cancelled':
    case 'missing':
    case 'making':
      return null;
  }
}
