import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { useWords } from '../../ui/shared/PanelText';
import type { OpenedWorkbook } from './openWorkbook';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px 12px',
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { flex: '1 1 120px', minWidth: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly opened: OpenedWorkbook | null;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: () => void;
}

/** Which file is open, and how to open another. */
export function FileBar({ opened, onFiles, onSample }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const said = words.workbench;
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>{words.title}</h1>
      <span className={styles.name} role="status">
        {opened === null
          ? ''
          : [
              opened.name,
              opened.from === 'sample' ? said.sampleNotice : '',
              opened.from === 'recovered' ? said.recovered : '',
              opened.from === 'template' ? said.templateNotice : '',
            ]
              .filter((part) => part !== '')
              .join(' · ')}
      </span>
      <Button onClick={() => input.current?.click()}>{said.open}</Button>
      {opened !== null && opened.from !== 'sample' && (
        <Button appearance="subtle" onClick={onSample}>
          {said.openSample}
        </Button>
      )}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={said.open}
        accept=".xlsx,.xlsm,.xltx,.xltm,.xls,.ods,.csv"
        onChange={({ target }) => {
          const files = Array.from(target.files ?? []);
          // Choosing the same file again is a new choice.
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </header>
  );
}
