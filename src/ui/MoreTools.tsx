import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Journey } from './journey';
import { useWords } from './shared/PanelText';
import type { Tool, View } from './view';

const useStyles = makeStyles({
  box: { padding: '0 6px 4px' },
  row: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', gap: '2px 6px' },
  opener: { minHeight: '32px', fontWeight: tokens.fontWeightRegular },
  arrow: { marginLeft: '6px' },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: '2px 4px 6px',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    '& > li > button': { width: '100%', justifyContent: 'flex-start', textAlign: 'left', overflowWrap: 'anywhere' },
  },
  whose: { padding: '4px 2px 2px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly journey: Journey;
  readonly tools: readonly Tool[];
  readonly view: View;
  readonly onTool: (tool: Tool) => void;
  readonly onJourney: (journey: Journey) => void;
  /** What stands before the button. */
  readonly children?: ReactNode;
}

/** What is opened now and then, and the way to the other journey: folded away, so that the steps are all one sees. */
export function MoreTools({ journey, tools, view, onTool, onJourney, children }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const said = words.journey;
  const nameOf = (one: Tool): string =>
    one === 'look' ? words.look.label : one === 'school' ? words.look.school : words.steps[one];
  const other: Journey = journey === 'school' ? 'officer' : 'school';
  const leave = (go: () => void): void => {
    setOpen(false);
    opener.current?.focus();
    go();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    leave(() => undefined);
  };
  return (
    <div className={styles.box} onKeyDown={onKey}>
      <div className={styles.row}>
        {children}
        <Button
          ref={opener}
          className={styles.opener}
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          aria-controls="more-tools"
          onClick={() => setOpen(!isOpen)}
        >
          {tools.includes(view) ? said.moreHere(nameOf(view)) : said.more}
          <span className={styles.arrow} aria-hidden="true">
            {isOpen ? '▴' : '▾'}
          </span>
        </Button>
      </div>
      <ul id="more-tools" className={styles.list} hidden={!isOpen} style={isOpen ? {} : { display: 'none' }}>
        {tools.map((tool) => (
          <li key={tool}>
            <Button size="small" aria-current={tool === view ? 'page' : undefined} onClick={() => leave(() => onTool(tool))}>
              {nameOf(tool)}
            </Button>
          </li>
        ))}
        <li className={styles.whose}>{said.now[journey]}</li>
        <li>
          <Button size="small" onClick={() => leave(() => onJourney(other))}>
            {said.goOver[other]}
          </Button>
        </li>
      </ul>
    </div>
  );
}
