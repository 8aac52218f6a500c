import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Journey } from './journey';
import { MoreTools } from './MoreTools';
import { AlarmCounts } from './shared/AlarmCounts';
import { alarmWords } from './shared/alarmWords';
import { useWords } from './shared/PanelText';
import { Tabs } from './shared/Tabs';
import type { Tool, View } from './view';

const useStyles = makeStyles({
  bar: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // The top right corner stays free: Excel puts its own menu there.
  tabs: { paddingRight: '34px', borderBottomStyle: 'none' },
  // The cluster has many steps, and the pane is low and narrow.
  many: { fontSize: tokens.fontSizeBase200, '& > button': { padding: '4px 3px', minWidth: '24px' } },
  names: { minHeight: '32px', fontWeight: tokens.fontWeightRegular },
  arrow: { marginLeft: '6px' },
});

/** So many stand with their names in one line of 320 px. */
const FEW = 3;

interface Props {
  readonly journey: Journey;
  readonly steps: readonly View[];
  readonly tools: readonly Tool[];
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly onTool: (tool: Tool) => void;
  readonly onJourney: (journey: Journey) => void;
  /** Errors and warnings of the last check, in sight from every step; `null` before it. */
  readonly alarms: { readonly errors: number; readonly warnings: number } | null;
  /** That they are not of what was typed last: it is tried again by itself, or waits for a whole check. */
  readonly behind: 'waiting' | 'stale' | null;
}

/**
 * The steps of the journey, numbered in their order, and behind one button what is opened now and then. Of many steps only the one that is
 * open shows its name, and one line holds them all; a button shows the names of all.
 */
export function JourneyBar({ journey, steps, tools, view, onView, onTool, onJourney, alarms, behind }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const [isNamed, setNamed] = useState(false);
  const areMany = steps.length > FEW;
  const tabs = steps.map((value, index) => ({
    value,
    label: `${index + 1}. ${words.steps[value]}`,
    ...(areMany && !isNamed ? { short: String(index + 1) } : {}),
    mark:
      value !== 'check' || alarms === null || (alarms.errors + alarms.warnings === 0 && behind === null)
        ? null
        : {
            // Beside many steps there is no room for it; the line below has some.
            shown: areMany ? null : <AlarmCounts {...alarms} behind={behind} />,
            words: alarmWords(words.live, alarms.errors, alarms.warnings, behind),
          },
  }));
  return (
    <div className={styles.bar}>
      <Tabs
        className={mergeClasses(styles.tabs, areMany && styles.many)}
        size={areMany ? 'small' : 'medium'}
        label={words.steps.label}
        tabs={tabs}
        chosen={view}
        onChoose={onView}
        panel="step"
      />
      <MoreTools journey={journey} tools={tools} view={view} onTool={onTool} onJourney={onJourney}>
        {areMany && (
          <>
            <Button
              className={styles.names}
              size="small"
              appearance="subtle"
              aria-pressed={isNamed}
              onClick={() => setNamed(!isNamed)}
            >
              {words.journey.names}
              <span className={styles.arrow} aria-hidden="true">
                {isNamed ? '▴' : '▾'}
              </span>
            </Button>
            {alarms !== null && <AlarmCounts {...alarms} behind={behind} />}
          </>
        )}
      </MoreTools>
    </div>
  );
}
