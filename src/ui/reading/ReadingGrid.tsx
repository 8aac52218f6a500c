import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { SheetSeen } from '../../core/domain/sheetSeen';
import { columnName } from '../../core/workbook/address';
import { cellText } from '../../core/workbook/cell';
import { cellAt, type Sheet } from '../../core/workbook/workbook';
import { useWords } from '../shared/PanelText';
import { bandOf } from './band';
import { useBandStyles } from './bandStyles';
import { HeadButton } from './HeadButton';
import { nextSubject } from './nextSubject';
import { isSame, readAs, titleOf, type Subject } from './subject';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', maxWidth: '100%', border: `1px solid ${tokens.colorNeutralStroke1}` },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th': { padding: 0, fontWeight: tokens.fontWeightRegular, textAlign: 'left', verticalAlign: 'top' },
    '& td, & th': {
      borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  corner: { position: 'sticky', left: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground2, minWidth: '72px' },
  head: { borderTop: '4px solid', minWidth: '72px', maxWidth: '120px' },
  row: { position: 'sticky', left: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground2, maxWidth: '96px' },
  cell: {
    padding: '2px 6px',
    maxWidth: '108px',
    minHeight: '20px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  shaded: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  faint: { color: tokens.colorNeutralForeground3 },
  more: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

const ROWS = 14;
const MORE_ROWS = 40;
const COLUMNS = 10;
const MORE_COLUMNS = 20;
const LONGEST = 40;

interface Props {
  readonly sheet: Sheet;
  readonly seen: SheetSeen;
  readonly chosen: Subject | null;
  readonly onChoose: (subject: Subject) => void;
}

/** The beginning of a sheet with what its columns and rows were taken for. One stop of Tab; arrows go along the heads. */
export function ReadingGrid({ sheet, seen, chosen, onChoose }: Props) {
  const styles = useStyles();
  const bands = useBandStyles();
  const { words } = useWords();
  const said = words.reading;
  const [most, setMost] = useState({ rows: ROWS, columns: COLUMNS });
  const [active, setActive] = useState<Subject | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const columns = seen.columns.slice(0, most.columns);
  const rows = seen.rows.slice(0, most.rows);
  const first: Subject | null = columns[0] === undefined ? null : { kind: 'column', at: columns[0].column };
  const stop = active ?? chosen ?? first;
  const onKey = (event: KeyboardEvent, subject: Subject): void => {
    const next = nextSubject(
      event.key,
      subject,
      columns.map(({ column }) => column),
      rows.map(({ row }) => row),
    );
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    table.current?.querySelector<HTMLElement>(`[data-head="${next.kind} ${String(next.at)}"]`)?.focus();
  };
  const head = (subject: Subject, mark: string, isSaid: boolean) => (
    <HeadButton
      subject={subject}
      mark={mark}
      what={readAs(seen, subject, said)}
      title={titleOf(seen, subject, said)}
      isSaid={isSaid}
      isStop={isSame(stop, subject)}
      isChosen={isSame(chosen, subject)}
      onChoose={() => {
        setActive(subject);
        onChoose(subject);
      }}
      onKey={(event) => onKey(event, subject)}
    />
  );
  return (
    <>
      <div className={styles.scroll}>
        <table ref={table} className={styles.table} aria-label={said.picture(seen.name)}>
          <thead>
            <tr>
              <td className={styles.corner} />
              {columns.map(({ column, role, said: own }) => (
                <th key={column} scope="col" className={mergeClasses(styles.head, bands[bandOf(role)])}>
                  {head({ kind: 'column', at: column }, columnName(column), own !== null)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, is, said: own }) => (
              <tr key={row}>
                <th scope="row" className={styles.row}>
                  {head({ kind: 'row', at: row }, String(row), own !== null)}
                </th>
                {columns.map(({ column }) => {
                  const cell = cellAt(sheet, row, column);
                  return (
                    <td
                      key={column}
                      className={mergeClasses(
                        styles.cell,
                        cell.value.kind === 'number' && styles.number,
                        is !== null && SHADED.has(is) && styles.shaded,
                        (is === null || is === 'ignored') && styles.faint,
                      )}
                    >
                      {cellText(cell).slice(0, LONGEST)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.more}>
        {seen.rows.length > rows.length && (
          <Button size="small" onClick={() => setMost({ ...most, rows: most.rows + MORE_ROWS })}>
            {said.moreRows(Math.min(MORE_ROWS, seen.rows.length - rows.length))}
          </Button>
        )}
        {seen.columns.length > columns.length && (
          <Button size="small" onClick={() => setMost({ ...most, columns: most.columns + MORE_COLUMNS })}>
            {said.moreColumns(Math.min(MORE_COLUMNS, seen.columns.length - columns.length))}
          </Button>
        )}
      </div>
    </>
  );
}

const SHADED: ReadonlySet<string> = new Set(['heading', 'header', 'group', 'total', 'subtotal', 'maximum']);
