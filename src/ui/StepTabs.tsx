import { makeStyles } from '@fluentui/react-components';
import { useWords } from './shared/PanelText';
import { Tabs } from './shared/Tabs';
import { VIEWS, type View } from './view';

const useStyles = makeStyles({ tabs: { paddingRight: '34px' } });

interface Props {
  readonly view: View;
  readonly onView: (view: View) => void;
  /** Whether the page can open schools' files. */
  readonly collects: boolean;
}

/** The steps, in order and numbered, the policy and collecting beside them. The top right corner stays free: Excel puts its own menu there. */
export function StepTabs({ view, onView, collects }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const tabs = VIEWS.filter((value) => value !== 'collect' || collects).map((value, index) => ({
    value,
    label: value === 'collect' || value === 'policy' ? words.steps[value] : `${index + 1}. ${words.steps[value]}`,
  }));
  return <Tabs className={styles.tabs} label={words.steps.label} tabs={tabs} chosen={view} onChoose={onView} panel="step" />;
}
