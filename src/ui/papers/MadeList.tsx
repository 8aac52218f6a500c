import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Alert } from '../shared/Alert';
import { useWords } from '../shared/PanelText';
import type { MadePapers } from './makePapers';
import { PaperCard } from './PaperCard';
import type { PaperDoor, PaperTools } from './paperTools';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0, '& p': { margin: 0 } },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  start: { alignSelf: 'flex-start' },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface Props {
  readonly made: Extract<MadePapers, { readonly kind: 'made' }>;
  readonly archive: PaperTools['archive'] | null;
  readonly door: PaperDoor;
}

/** What was made, what was not and why, and the way to have it. */
export function MadeList({ made: { files, notMade }, archive, door }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const said = words.papers;
  const [handed, setHanded] = useState<string | null>(null);
  const gaps = files.reduce((sum, file) => sum + file.gaps.length, 0);
  const hand = (bytes: Uint8Array, name: string, type: string): void => {
    door.download(bytes, name, type);
    setHanded(name);
  };
  return (
    <section className={styles.box} aria-label={said.list}>
      <div role="status">
        <h3 className={styles.title}>{said.made(files.length, gaps)}</h3>
      </div>
      {notMade.map((why) => (
        <Alert
          key={why.kind}
          intent="warning"
          title={
            why.because === 'blocked'
              ? said.notMade.blocked(said.names[why.kind], why.errors)
              : said.notMade.noVote(said.names[why.kind])
          }
        />
      ))}
      {files.length > 1 && archive !== null && (
        <Button
          appearance="primary"
          className={styles.start}
          onClick={() => hand(archive(files), said.zipName, 'application/zip')}
        >
          {said.downloadAll(files.length)}
        </Button>
      )}
      <p role="status">{handed === null ? '' : said.downloaded(handed)}</p>
      {!door.isSure && files.length > 0 && <p>{said.mayNotArrive}</p>}
      <ul className={styles.list}>
        {files.map((file) => (
          <PaperCard key={file.name} file={file} onDownload={() => hand(file.bytes, file.name, DOCX)} />
        ))}
      </ul>
    </section>
  );
}
