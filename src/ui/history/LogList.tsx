import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { LogEntry } from '../../core/domain/logEntry';
import type { CellRef } from '../../core/workbook/address';
import type { HistoryKind } from '../../text/parts/historyWords';
import { Choice } from '../shared/Choice';
import { useWords } from '../shared/PanelText';
import { byDay, HISTORY_KINDS, historyKind, latestFirst } from './logHistory';
import { LogLine } from './LogLine';

const useStyles = makeStyles({
  day: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** Lines drawn at once: collecting a year's files writes thousands. */
const PAGE = 50;

interface Props {
  readonly log: readonly LogEntry[];
  readonly goTo: ((at: CellRef) => void) | null;
}

/** The log, day by day from the latest back, narrowed to one kind of line where there are several. */
export function LogList({ log, goTo }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const said = words.history;
  const [kind, setKind] = useState<HistoryKind | 'all'>('all');
  const [limit, setLimit] = useState(PAGE);
  const all = useMemo(() => latestFirst(log), [log]);
  const kinds = useMemo(() => HISTORY_KINDS.filter((one) => log.some((entry) => historyKind(entry) === one)), [log]);
  const shown = useMemo(() => (kind === 'all' ? all : all.filter(({ entry }) => historyKind(entry) === kind)), [all, kind]);
  const left = Math.min(PAGE, shown.length - limit);
  return (
    <>
      {kinds.length > 1 && (
        <Choice
          label={said.kind}
          options={(['all', ...kinds] as const).map((value) => ({
            value,
            label: value === 'all' ? said.all : said.kinds[value],
          }))}
          chosen={kind}
          onChoose={(value) => {
            setKind(value);
            setLimit(PAGE);
          }}
        />
      )}
      <div role="status">{said.shown(shown.length, all.length)}</div>
      {byDay(shown.slice(0, limit)).map(({ on, lines }) => (
        <section key={lines[0]?.line}>
          <h4 className={styles.day}>{on ?? said.noDay}</h4>
          <ul className={styles.list}>
            {lines.map(({ entry, line }) => (
              <LogLine key={line} entry={entry} goTo={goTo} />
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && <Button onClick={() => setLimit(limit + PAGE)}>{said.more(left)}</Button>}
    </>
  );
}
