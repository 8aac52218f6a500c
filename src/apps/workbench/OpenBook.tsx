import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { CellRef } from '../../core/workbook/address';
import type { Text } from '../../text/text';
import { Panel } from '../../ui/Panel';
import { useAppraisal } from '../../ui/state/useAppraisal';
import { useCollecting } from '../../ui/state/useCollecting';
import type { PaperDate } from '../../ui/state/writePlan';
import { chosenCells } from './chosenCells';
import { download, nameParts } from './download';
import { openMember } from './openMember';
import { openReport } from './openReport';
import type { OpenedWorkbook } from './openWorkbook';
import { SheetPane } from './SheetPane';
import { viewedHost } from './viewedHost';

const useStyles = makeStyles({
  page: {
    flex: '1 1 0',
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 372px',
    gridTemplateRows: 'minmax(0, 1fr)',
    '@media (max-width: 760px)': { display: 'flex', flexDirection: 'column-reverse', flex: '1 0 auto' },
  },
  sheets: { minWidth: 0, minHeight: 0, '@media (max-width: 760px)': { height: '70vh' } },
  panel: {
    overflowY: 'auto',
    minWidth: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    '@media (max-width: 760px)': { overflowY: 'visible', borderLeft: 'none' },
  },
});

interface Props {
  readonly opened: OpenedWorkbook;
  readonly text: Text;
  readonly version: string;
  readonly onLanguage: (language: Text['language']) => void;
}

/** One open file: its sheets on the left, the panel on the right, the result as a download. */
export function OpenBook({ opened, text, version, onLanguage }: Props) {
  const styles = useStyles();
  const { workbench } = text.panel;
  const [target, setTarget] = useState<CellRef | null>(null);
  const [savedAs, setSavedAs] = useState<{ readonly of: unknown; readonly name: string } | null>(null);
  const chosen = useMemo(chosenCells, [opened]);
  const host = useMemo(() => viewedHost(opened.host, (at) => setTarget({ ...at }), chosen.onSelect), [opened, chosen]);
  const appraising = useAppraisal(host, text, today);
  const collecting = useCollecting(host, text, today, openMember, appraising.check);
  const { checked, written } = appraising.state;
  const { isOn, standing } = appraising.marking;
  const collected = collecting.state.written;
  // What was written last by either, and the marks; each makes the file on the disk older than the one shown.
  const latest = useMemo(
    () => (written === null && collected === null && !isOn ? null : { written, collected, standing }),
    [written, collected, isOn, standing],
  );
  const isUnsaved = latest !== null && savedAs?.of !== latest;

  useEffect(() => {
    if (!isUnsaved) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);

  const save = (): void => {
    const { stem, extension } = nameParts(opened.name);
    const name = workbench.downloadName(stem, extension);
    download(opened.host.bytes(), name);
    setSavedAs({ of: latest, name });
  };
  const afterWrite = (
    <>
      <Button appearance="primary" onClick={save}>
        {workbench.download}
      </Button>
      <span role="status">{savedAs !== null && savedAs.of === latest ? workbench.downloaded(savedAs.name) : ''}</span>
    </>
  );
  return (
    <div className={styles.page}>
      <main className={styles.sheets} aria-label={workbench.sheets}>
        <SheetPane
          workbook={checked?.workbook ?? opened.workbook}
          models={written?.plan?.models ?? []}
          marks={standing}
          target={target}
          choose={chosen.tell}
          showFirst={written?.receipt.written[0] ?? null}
        />
      </main>
      <aside id="panel" className={styles.panel} aria-label={workbench.panel}>
        <Panel
          appraising={appraising}
          collecting={collecting}
          openFile={openMember}
          openReport={openReport}
          version={version}
          startsAt="check"
          onLanguage={onLanguage}
          afterWrite={afterWrite}
        />
      </aside>
    </div>
  );
}

function today(): PaperDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
