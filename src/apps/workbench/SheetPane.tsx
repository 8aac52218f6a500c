import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { a1, type CellRef } from '../../core/workbook/address';
import type { CellMarks } from '../../core/workbook/cellMarks';
import type { SheetModel } from '../../core/workbook/sheetModel';
import { cellAt, type Sheet, type Workbook } from '../../core/workbook/workbook';
import { useWords } from '../../ui/shared/PanelText';
import { Tabs } from '../../ui/shared/Tabs';
import { SheetTable } from './SheetTable';
import { shownCell } from './shownCell';
import type { GridState } from './useGrid';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  tabs: {
    overflowX: 'auto',
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    '& button': { flexShrink: 0 },
  },
  table: { flex: '1 1 0', minHeight: 0, position: 'relative' },
  grid: { position: 'absolute', inset: 0 },
  shell: { ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
  unseen: { visibility: 'hidden' },
  said: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clip: 'rect(0 0 0 0)' },
  link: { color: tokens.colorBrandForegroundLink },
  note: { margin: 0, padding: '4px 12px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Keys with which the grid is entered from its frame. */
const ENTERS: ReadonlySet<string> = new Set(['Enter', 'F2', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight']);

interface Props {
  readonly workbook: Workbook;
  /** How our own sheets were written, for their look. */
  readonly models: readonly SheetModel[];
  /** Cells with findings that are marked. */
  readonly marks: readonly CellMarks[];
  readonly target: CellRef | null;
  /** Somebody clicked a cell. */
  readonly choose: (at: CellRef) => void;
  /** A sheet to come forward when it changes: the first one written. */
  readonly showFirst: string | null;
  /** Where the grid is drawn; the page's own table stands there until it is. */
  readonly gridPlace: RefObject<HTMLDivElement>;
  readonly grid: GridState;
  /** Formulas that keep the file's values whatever is typed. */
  readonly notCalculated: readonly CellRef[];
  /** Around the grid: one stop for Tab. */
  readonly gridShell: RefObject<HTMLDivElement>;
  readonly enterGrid: () => void;
  /** Another sheet was chosen. */
  readonly onSheet: (name: string) => void;
}

/** The workbook's sheets, one at a time: in the grid where people type, before it is there and for files that are only read in a table. */
export function SheetPane({
  workbook,
  models,
  marks,
  target,
  choose,
  showFirst,
  gridPlace,
  gridShell,
  grid,
  notCalculated,
  enterGrid,
  onSheet,
}: Props) {
  const styles = useStyles();
  const { words, numbers } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    if (target !== null) setChosen(target.sheet);
  }, [target]);
  useEffect(() => {
    if (showFirst !== null) setChosen(showFirst);
  }, [showFirst]);

  const sheet = workbook.sheets.find((one) => one.name === chosen) ?? firstVisible(workbook);
  const marksHere = useMemo(() => marks.filter((one) => one.sheet === sheet?.name), [marks, sheet?.name]);
  const label = (one: Sheet): string =>
    [one.name, one.mark === null ? '' : words.workbench.ours, one.visibility === 'visible' ? '' : words.workbench.hidden]
      .filter((part) => part !== '')
      .join(' ');
  const [said, setSaid] = useState('');
  useEffect(() => {
    const at = target === null ? undefined : workbook.sheets.find((one) => one.name === target.sheet);
    if (target === null || at === undefined) return;
    const { text } = shownCell(cellAt(at, target.row, target.column), numbers, workbook.date1904);
    setSaid(words.workbench.atCell(at.name, a1(target.row, target.column), text));
    // Only a new wish to go somewhere is told.
  }, [target]);
  const shown = sheet?.name ?? null;
  const tell = useRef(onSheet);
  tell.current = onSheet;
  useEffect(() => {
    if (shown !== null && grid === 'ready') tell.current(shown);
  }, [shown, grid]);
  const notCalculatedSaid = (): readonly string[] => {
    const [first] = notCalculated;
    if (first === undefined) return [];
    return [words.workbench.notCalculated(notCalculated.length, `${first.sheet}!${a1(first.row, first.column)}`)];
  };
  if (sheet === undefined) return <p>{words.workbench.noCells}</p>;
  const model = sheet.mark === null ? null : (models.find((one) => one.mark === sheet.mark) ?? null);
  return (
    <div className={styles.pane}>
      <div className={styles.said} role="status">
        {said}
      </div>
      <Tabs
        className={styles.tabs}
        size="small"
        label={words.workbench.sheets}
        tabs={workbook.sheets.map((one) => ({ value: one.name, label: label(one) }))}
        chosen={sheet.name}
        onChoose={setChosen}
        panel="sheet"
      />
      <div id="sheet" role="tabpanel" aria-labelledby={`sheet-${workbook.sheets.indexOf(sheet)}`} className={styles.table}>
        <div
          ref={gridShell}
          className={mergeClasses(styles.grid, styles.shell, grid !== 'ready' && styles.unseen)}
          aria-label={words.workbench.grid(sheet.name)}
          role="application"
          tabIndex={grid === 'ready' ? 0 : -1}
          onKeyDown={(event) => {
            if (event.target !== event.currentTarget || !ENTERS.has(event.key)) return;
            event.preventDefault();
            enterGrid();
          }}
        >
          <div ref={gridPlace} className={styles.grid} />
        </div>
        {grid === 'ready' ? null : sheet.rows.size === 0 ? (
          <p className={styles.note}>{words.workbench.noCells}</p>
        ) : (
          <SheetTable
            key={sheet.name}
            sheet={sheet}
            model={model}
            date1904={workbook.date1904}
            marks={marksHere}
            target={target?.sheet === sheet.name ? target : null}
            choose={choose}
          />
        )}
      </div>
      <p className={styles.note}>
        <a href="#panel" className={styles.link}>
          {words.workbench.skipToPanel}
        </a>{' '}
        ·{' '}
        {grid === 'ready'
          ? [words.workbench.gridHelp, ...notCalculatedSaid()].join(' ')
          : grid === 'loading'
            ? words.workbench.gridLoading
            : grid === 'failed'
              ? words.workbench.gridFailed
              : words.workbench.notExcel}
      </p>
    </div>
  );
}

function firstVisible(workbook: Workbook): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.visibility === 'visible' && sheet.kind === 'worksheet') ?? workbook.sheets[0];
}
