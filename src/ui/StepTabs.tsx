import { makeStyles } from '@fluentui/react-components';
import { useWords } from './shared/PanelText';
import { Tabs } from './shared/Tabs';
import { VIEWS, type View } from './view';

const useStyles = makeStyles({ tabs: { paddingRight: '34px' } });

/** The steps, in order. The top right corner stays free: Excel puts its own menu there. */
export function StepTabs({ view, onView }: { view: View; onView: (view: View) => void }) {
  const styles = useStyles();
  const { words } = useWords();
  const tabs = VIEWS.map((value, index) => ({ value, label: `${index + 1}. ${words.steps[value]}` }));
  return <Tabs className={styles.tabs} label={words.steps.label} tabs={tabs} chosen={view} onChoose={onView} panel="step" />;
}
