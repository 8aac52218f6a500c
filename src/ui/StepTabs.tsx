import { makeStyles } from '@fluentui/react-components';
import { AlarmCounts } from './shared/AlarmCounts';
import { useStartWords } from './shared/PanelText';
import { Tabs } from './shared/Tabs';
import type { View } from './view';

const useStyles = makeStyles({ tabs: { paddingRight: '34px' } });

interface Props {
  readonly view: View;
  readonly onView: (view: View) => void;
  /** Those that the page has. */
  readonly views: readonly View[];
  /** Errors and warnings of the last check, in sight from every step; `null` before it. */
  readonly alarms: { readonly errors: number; readonly warnings: number } | null;
}

/** The steps, in order and numbered, the policy, proofreading and collecting beside them. The top right corner stays free: Excel puts its own menu there. */
export function StepTabs({ view, onView, views, alarms }: Props) {
  const styles = useStyles();
  const { words } = useStartWords();
  const tabs = views.map((value, index) => ({
    value,
    label: isStep(value) ? `${index + 1}. ${words.steps[value]}` : words.steps[value],
    mark:
      value !== 'check' || alarms === null || alarms.errors + alarms.warnings === 0
        ? null
        : { shown: <AlarmCounts {...alarms} />, words: words.live.counts(alarms.errors, alarms.warnings) },
  }));
  return <Tabs className={styles.tabs} label={words.steps.label} tabs={tabs} chosen={view} onChoose={onView} panel="step" />;
}

function isStep(view: View): boolean {
  return view === 'check' || view === 'look' || view === 'write';
}
