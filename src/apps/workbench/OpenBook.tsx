import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { timeText } from '../../core/render/log/dateText';
import { a1, type CellRef } from '../../core/workbook/address';
import type { Text } from '../../text/text';
import { Panel } from '../../ui/Panel';
import { Alert } from '../../ui/shared/Alert';
import type { Appearance } from '../../ui/shared/theme';
import { useAppraisal } from '../../ui/state/useAppraisal';
import { useCollecting } from '../../ui/state/useCollecting';
import type { MakeTemplate } from '../../ui/state/useTemplate';
import { today } from '../../ui/shared/today';
import { bookHost } from './bookHost';
import { browserMachine } from './browserMachine';
import { chosenCells } from './chosenCells';
import { downloadWorkbook, nameParts } from './download';
import { openMember } from './openMember';
import { openReport } from './openReport';
import type { OpenedWorkbook } from './openWorkbook';
import { paperDoor } from './paperDoor';
import { SheetPane } from './SheetPane';
import { useGrid } from './useGrid';
import { useKeeping } from './useKeeping';
import { useRegions } from './useRegions';

const useStyles = makeStyles({
  page: {
    flex: '1 1 0',
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 372px',
    gridTemplateRows: 'minmax(0, 1fr)',
    '@media (max-width: 760px)': { display: 'flex', flexDirection: 'column-reverse', flex: '1 0 auto' },
  },
  sheets: {
    minWidth: 0,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    '& > :last-child': { flex: '1 1 0', minHeight: 0 },
    '@media (max-width: 760px)': { height: '70vh' },
  },
  panel: {
    overflowY: 'auto',
    minWidth: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    '@media (max-width: 760px)': { overflowY: 'visible', borderLeft: 'none' },
  },
  save: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px', padding: '4px 12px' },
});

interface Props {
  readonly opened: OpenedWorkbook;
  readonly text: Text;
  readonly version: string;
  readonly appearance: Appearance;
  readonly onLanguage: (language: Text['language']) => void;
  /** Whether closing it would lose something. */
  readonly onUnsaved: (isUnsaved: boolean) => void;
  /** Makes a fresh scoring workbook and opens it in place of this one. */
  readonly makeTemplate: MakeTemplate;
}

/** One open file: its sheets on the left, the panel on the right, the result as a download. */
export function OpenBook({ opened, text, version, appearance, onLanguage, onUnsaved, makeTemplate }: Props) {
  const styles = useStyles();
  const { workbench } = text.panel;
  const [target, setTarget] = useState<CellRef | null>(null);
  const [savedAs, setSavedAs] = useState<{ readonly change: number; readonly name: string } | null>(null);
  const chosen = useMemo(chosenCells, [opened]);
  const host = useMemo(() => bookHost(opened.host, (at) => setTarget({ ...at }), chosen.onSelect), [opened, chosen]);
  const appraising = useAppraisal(host, text, today);
  const machine = useMemo(browserMachine, []);
  const collecting = useCollecting(host, text, today, openMember, appraising.check);
  const gridPlace = useRef<HTMLDivElement>(null);
  const gridShell = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const enterGrid = useCallback(() => host.grid()?.focus(), [host]);
  useRegions(gridShell, panel, enterGrid);
  const { state, notice, dismiss, notCalculated } = useGrid(gridPlace, {
    file: opened.host,
    host,
    isReadOnly: opened.workbook.isReadOnly,
    language: text.language,
    isDark: appearance === 'dark',
    names: workbench.gridParts,
  });
  const { checked, written } = appraising.state;
  const { isOn, standing } = appraising.marking;
  const collected = collecting.state.written;

  // Whatever is typed or written makes the file on the disk older than the one shown.
  const [change, setChange] = useState(opened.from === 'recovered' || opened.from === 'template' ? 1 : 0);
  const lastChange = useRef(change);
  const countChange = useCallback(() => {
    lastChange.current += 1;
    setChange(lastChange.current);
  }, []);
  useEffect(() => host.onChange(countChange), [host, countChange]);
  const marked = isOn ? standing : null;
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) countChange();
    isFirst.current = false;
  }, [written, collected, marked, countChange]);
  const isUnsaved = change > 0 && savedAs?.change !== change;
  const saved = useCallback(() => host.snapshot(), [host]);
  const kept = useKeeping(opened.name, change, isUnsaved, saved);

  useEffect(() => onUnsaved(isUnsaved), [isUnsaved, onUnsaved]);
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);

  const save = (): void => {
    const { stem, extension } = nameParts(opened.name);
    const name = workbench.downloadName(stem, extension);
    void host.saved().then((bytes) => {
      downloadWorkbook(bytes, name);
      // The edit of a cell that was ended for it is in the file.
      setSavedAs({ change: lastChange.current, name });
    });
  };
  // While votes and decisions are entered the next step comes first.
  const did = written?.did ?? null;
  const isOnTheWay = did === 'voted' || did === 'decided' || did === 'withdrawn';
  const saveLine = (
    <>
      <Button appearance={isOnTheWay ? 'secondary' : 'primary'} onClick={save}>
        {workbench.download}
      </Button>
      <span role="status">{saidOfSaving()}</span>
    </>
  );
  function saidOfSaving(): string {
    if (savedAs !== null && savedAs.change === change) return workbench.downloaded(savedAs.name);
    if (kept.kind === 'kept') return workbench.keptHere(timeText(kept.at));
    return kept.kind === 'failed' ? workbench.notKept : '';
  }
  return (
    <div className={styles.page}>
      <main className={styles.sheets} aria-label={workbench.sheets}>
        {notice?.kind === 'blocked' && (
          <Alert intent="warning" title={workbench.blocked}>
            <p>{workbench.blockedWhy}</p>
            <Button onClick={dismiss}>{text.panel.failure.dismiss}</Button>
          </Alert>
        )}
        {notice?.kind === 'pasteRefused' && (
          <Alert intent="warning" title={workbench.pasteRefused}>
            <p>{workbench.pasteRefusedWhy}</p>
            <Button onClick={dismiss}>{text.panel.failure.dismiss}</Button>
          </Alert>
        )}
        {notice?.kind === 'refused' && (
          <Alert
            intent="warning"
            title={workbench.cellRefused(`${notice.refused.at.sheet}!${a1(notice.refused.at.row, notice.refused.at.column)}`)}
          >
            <p>{text.failures.host(notice.refused.failure, opened.name, 'untouched').message}</p>
            <Button onClick={dismiss}>{text.panel.failure.dismiss}</Button>
          </Alert>
        )}
        {state === 'ready' && isUnsaved && written === null && collected === null && (
          <div className={styles.save}>{saveLine}</div>
        )}
        <SheetPane
          workbook={checked?.workbook ?? opened.workbook}
          models={written?.plan?.models ?? []}
          marks={standing}
          target={target}
          choose={chosen.tell}
          showFirst={written?.receipt.written[0] ?? null}
          gridPlace={gridPlace}
          gridShell={gridShell}
          enterGrid={enterGrid}
          grid={state}
          notCalculated={notCalculated}
          onSheet={(name) => host.grid()?.openSheet(name)}
        />
      </main>
      <aside id="panel" ref={panel} tabIndex={-1} className={styles.panel} aria-label={workbench.panel}>
        <Panel
          appraising={appraising}
          collecting={collecting}
          openFile={openMember}
          openReport={openReport}
          papers={paperDoor}
          makeTemplate={makeTemplate}
          version={version}
          machine={machine}
          startsAt="check"
          onLanguage={onLanguage}
          afterWrite={saveLine}
        />
      </aside>
    </div>
  );
}
