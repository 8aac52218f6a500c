import { makeStyles } from '@fluentui/react-components';
import { useWords } from './shared/PanelText';
import { Tabs } from './shared/Tabs';
import type { View } from './view';

const useStyles = makeStyles({ tabs: { paddingRight: '34px' } });

interface Props {
  readonly view: View;
  readonly onView: (view: View) => void;
  /** Those that the page has. */
  readonly views: readonly View[];
}

/** The steps, in order and numbered, the policy, proofreading and collecting beside them. The top right corner stays free: Excel puts its own menu there. */
export function StepTabs({ view, onView, views }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const tabs = views.map((value, index) => ({
    value,
    label: isStep(value) ? `${index + 1}. ${words.steps[value]}` : words.steps[value],
  }));
  return <Tabs className={styles.tabs} label={words.steps.label} tabs={tabs} chosen={view} onChoose={onView} panel="step" />;
}

function isStep(view: View): boolean {
  return view === 'check' || view === 'look' || view === 'write';
}
