import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { Disclosure } from '../shared/Disclosure';
import { useWords } from '../shared/PanelText';
import type { PaperFile } from './makePapers';
import { PaperSheet } from './PaperSheet';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    minWidth: 0,
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    '& p': { margin: 0 },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, paddingLeft: '18px', fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  paper: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: '6px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
});

interface Props {
  readonly file: PaperFile;
  readonly onDownload: () => void;
}

/** One paper: what is left to fill in, the paper itself to be looked at and copied, and its file. */
export function PaperCard({ file, onDownload }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const said = words.papers;
  const [isOpen, setOpen] = useState(false);
  const [copied, setCopied] = useState('');
  const paper = useRef<HTMLDivElement>(null);
  const { name, gaps, model } = file;
  const copy = (): void => {
    const selection = window.getSelection();
    if (paper.current === null || selection === null) return;
    selection.selectAllChildren(paper.current);
    // What is selected goes with its tables; where a web view forbids copying it stays selected.
    setCopied(copySelected() ? said.copied : said.copyByHand);
  };
  return (
    <li className={styles.card}>
      <span className={styles.name}>{name}</span>
      {model !== null &&
        (gaps.length === 0 ? (
          <p className={styles.small}>{said.noGaps}</p>
        ) : (
          <Disclosure summary={said.gaps(gaps.length)}>
            <ul className={styles.list}>
              {gaps.map(({ line }, at) => (
                <li key={at}>{line}</li>
              ))}
            </ul>
          </Disclosure>
        ))}
      <div className={styles.buttons}>
        <Button size="small" aria-label={said.download(name)} onClick={onDownload}>
          {said.get}
        </Button>
        {model !== null && (
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-label={isOpen ? said.closePreview(name) : said.preview(name)}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? said.close : said.look}
          </Button>
        )}
      </div>
      {isOpen && model !== null && (
        <div className={styles.paper}>
          <div className={styles.buttons}>
            <Button size="small" onClick={copy}>
              {said.copy}
            </Button>
            <span role="status" className={styles.small}>
              {copied}
            </span>
          </div>
          <div ref={paper}>
            <PaperSheet model={model} label={said.preview(name)} />
          </div>
        </div>
      )}
    </li>
  );
}

function copySelected(): boolean {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
