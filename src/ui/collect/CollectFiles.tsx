import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent } from 'react';
import { useWords } from '../shared/PanelText';
import type { CollectingState } from '../state/collectingState';

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
});

/** Kinds of files that are read; what a file is, its content decides. */
const KINDS = '.xlsx,.xlsm,.xls,.ods';

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
  readonly job: CollectingState['job'];
}

/** Where the schools' files come in: by the picker, or dropped. */
export function CollectFiles({ onFiles, job }: Props) {
  const styles = useStyles();
  const { text, words } = useWords();
  const said = text.collect.panel;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  // The page around may open a dropped file as its workbook: what is dropped here is for here.
  const held = (event: DragEvent, over: boolean): void => {
    event.preventDefault();
    event.stopPropagation();
    setIsOver(over);
  };
  return (
    <div
      className={mergeClasses(styles.area, isOver && styles.over)}
      onDragOver={(event) => held(event, true)}
      onDragLeave={(event) => held(event, false)}
      onDrop={(event) => {
        held(event, false);
        onFiles(Array.from(event.dataTransfer.files));
      }}
    >
      <input
        ref={input}
        className={styles.input}
        type="file"
        multiple
        accept={KINDS}
        aria-label={said.choose}
        onChange={(event) => {
          const chosen = Array.from(event.target.files ?? []);
          event.target.value = '';
          if (chosen.length > 0) onFiles(chosen);
        }}
      />
      <Button appearance="primary" disabledFocusable={job !== null} onClick={() => input.current?.click()}>
        {said.choose}
      </Button>
      <span>{said.drop}</span>
      <span role="status">
        {job === null ? '' : job.kind === 'opening' ? said.opening(job.file) : words.progress.doing.collect}
      </span>
    </div>
  );
}
