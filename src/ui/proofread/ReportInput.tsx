import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type DragEvent } from 'react';
import { useWords } from '../shared/PanelText';
import type { ReportBeside } from '../state/useProofreading';

const useStyles = makeStyles({
  area: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    alignItems: 'flex-start',
    padding: '12px',
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { border: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground3 },
  input: { display: 'none' },
  paste: {
    font: 'inherit',
    width: '100%',
    minHeight: '140px',
    boxSizing: 'border-box',
    padding: '6px 8px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    resize: 'vertical',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** Where a report comes in: pasted, opened, or dropped. */
export function ReportInput({ report }: { readonly report: ReportBeside }) {
  const styles = useStyles();
  const { text } = useWords();
  const said = text.proofread.panel;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const id = useId();
  const { draft } = report.state;
  // The page around may open a dropped file as its workbook: what is dropped here is for here.
  const held = (event: DragEvent, over: boolean): void => {
    event.preventDefault();
    event.stopPropagation();
    setIsOver(over);
  };
  const openFirst = (files: FileList | null): void => {
    const [file] = Array.from(files ?? []);
    if (file !== undefined) report.open(file);
  };
  return (
    <div
      className={mergeClasses(styles.area, isOver && styles.over)}
      onDragOver={(event) => held(event, true)}
      onDragLeave={(event) => held(event, false)}
      onDrop={(event) => {
        held(event, false);
        openFirst(event.dataTransfer.files);
      }}
    >
      <input
        ref={input}
        className={styles.input}
        type="file"
        accept=".docx,.docm,.txt"
        aria-label={said.choose}
        onChange={(event) => {
          openFirst(event.target.files);
          event.target.value = '';
        }}
      />
      <Button appearance={draft === '' ? 'primary' : 'secondary'} onClick={() => input.current?.click()}>
        {said.choose}
      </Button>
      <span>{said.drop}</span>
      <label htmlFor={id}>{said.pasteLabel}</label>
      <textarea
        id={id}
        className={styles.paste}
        value={draft}
        placeholder={said.pasteHint}
        spellCheck={false}
        onChange={({ target }) => report.write(target.value)}
      />
      <Button appearance={draft === '' ? 'secondary' : 'primary'} disabled={draft.trim() === ''} onClick={report.read}>
        {said.read}
      </Button>
    </div>
  );
}
