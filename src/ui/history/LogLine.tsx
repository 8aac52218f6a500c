import { makeStyles, tokens } from '@fluentui/react-components';
import type { ChangeValue } from '../../core/domain/collection';
import type { LogEntry } from '../../core/domain/logEntry';
import type { CellRef } from '../../core/workbook/address';
import type { Words } from '../shared/PanelText';
import { CellLinks } from '../shared/CellLinks';
import { useWords } from '../shared/PanelText';

const useStyles = makeStyles({
  line: {
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& p': { margin: '2px 0' },
  },
  what: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly entry: LogEntry;
  readonly goTo: ((at: CellRef) => void) | null;
}

/** One line of the log: what was done and where, from what to what, by whom and why. */
export function LogLine({ entry, goTo }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { what, lines, at } = told(entry, words);
  return (
    <li className={styles.line}>
      <div className={styles.what}>{what}</div>
      {lines.map((line, index) => (line === null || line === '' ? null : <p key={index}>{line}</p>))}
      {at !== null && <CellLinks cells={[at]} goTo={goTo} />}
    </li>
  );
}

interface Told {
  readonly what: string;
  readonly lines: readonly (string | null)[];
  readonly at: CellRef | null;
}

function told(entry: LogEntry, { text, words, numbers }: Words): Told {
  const said = words.history;
  const { actions, subjects } = text.sheets.log;
  const value = (given: ChangeValue): string =>
    given.kind === 'blank' ? said.blank : given.kind === 'number' ? numbers.decimal(given.value) : given.text;
  const note = (given: string): string | null => (given === '' ? null : said.note(given));
  switch (entry.kind) {
    case 'file':
      return {
        what: joined(actions[entry.status], entry.file),
        lines: [entry.unit, entry.by === '' ? null : said.by(entry.by), note(entry.note)],
        at: null,
      };
    case 'value':
      return {
        what: joined(actions.value, subjects[entry.subject]),
        lines: [
          joined(entry.unit, entry.criterion),
          said.change(value(entry.from), value(entry.to)),
          entry.file,
          note(entry.note),
        ],
        at: entry.at,
      };
    case 'fix':
      return {
        what: joined(actions.fix, said.rules(entry.rules)),
        lines: [
          joined(entry.unit, entry.criterion),
          said.change(value(entry.from), value(entry.to)),
          entry.by === '' ? null : said.by(entry.by),
          note(entry.note),
        ],
        at: entry.at,
      };
    case 'dismissal':
    case 'reopening':
      return {
        what: joined(actions[entry.kind], said.rules([entry.rule])),
        lines: [
          joined(entry.unit, entry.criterion),
          entry.held.kind === 'blank' ? null : said.held(value(entry.held)),
          entry.by === '' ? null : said.by(entry.by),
          note(entry.reason),
        ],
        at: entry.at,
      };
    case 'votes':
    case 'decision':
    case 'withdrawal':
      return {
        what: joined(actions[entry.kind], entry.award),
        lines: [
          entry.unit,
          said.change(value(entry.from), value(entry.to)),
          entry.by === '' ? null : said.by(entry.by),
          note(entry.note),
        ],
        at: entry.at,
      };
    case 'line':
      return {
        what: said.kinds.line,
        lines: [joined(...entry.cells.filter(({ kind }) => kind !== 'blank').map(value))],
        at: null,
      };
  }
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
