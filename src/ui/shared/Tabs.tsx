import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', minWidth: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    appearance: 'none',
    flexShrink: 0,
    minHeight: '40px',
    padding: '6px 10px',
    border: 'none',
    borderBottom: '3px solid transparent',
    // Transparent borders are drawn where colours are forced: only the chosen tab is to have a line.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
  small: { minHeight: '32px', padding: '4px 8px' },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

interface Props<Value extends string> {
  readonly label: string;
  readonly tabs: readonly {
    readonly value: Value;
    readonly label: string;
    /** Stands for the label where there is no room for all of them; the one that is chosen keeps its label. */
    readonly short?: string;
    /** Shown beside the label, with the words that describe it. */
    readonly mark?: { readonly shown: ReactNode; readonly words: string } | null;
  }[];
  /** One that is none of the tabs: something beside them is open. */
  readonly chosen: string;
  readonly onChoose: (value: Value) => void;
  /** The id of the panel; each tab's id is this, a hyphen and its number from 0. */
  readonly panel: string;
  readonly size?: 'small' | 'medium';
  readonly className?: string;
}

/** Tabs as the ARIA practices describe them: one stop for Tab, arrows, Home and End between them. */
export function Tabs<Value extends string>({ label, tabs, chosen, onChoose, panel, size = 'medium', className }: Props<Value>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const position = tabs.findIndex((tab) => tab.value === chosen);
  useEffect(() => {
    list.current?.querySelectorAll('button')[position]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [position]);
  const onKey = (event: KeyboardEvent, index: number): void => {
    const next = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const wrapped = (next + tabs.length) % tabs.length;
    const tab = tabs[wrapped];
    if (tab === undefined) return;
    onChoose(tab.value);
    list.current?.querySelectorAll('button')[wrapped]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={mergeClasses(styles.list, className)}>
      {tabs.map((tab, index) => (
        <button
          key={tab.value}
          id={`${panel}-${index}`}
          type="button"
          role="tab"
          aria-selected={tab.value === chosen}
          aria-controls={panel}
          {...(tab.short === undefined ? {} : { 'aria-label': tab.label, title: tab.label })}
          {...(tab.mark === undefined || tab.mark === null ? {} : { 'aria-description': tab.mark.words })}
          tabIndex={index === Math.max(position, 0) ? 0 : -1}
          className={mergeClasses(styles.tab, size === 'small' && styles.small, tab.value === chosen && styles.chosen)}
          onClick={() => onChoose(tab.value)}
          onKeyDown={(event) => onKey(event, index)}
        >
          {tab.short === undefined || tab.value === chosen ? tab.label : tab.short}
          {tab.mark?.shown}
        </button>
      ))}
    </div>
  );
}
