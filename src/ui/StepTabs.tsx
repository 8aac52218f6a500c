import { Tab, TabList, makeStyles } from '@fluentui/react-components';
import { useWords } from './shared/PanelText';
import { VIEWS, type View } from './view';

const useStyles = makeStyles({ tabs: { paddingRight: '34px' } });

/** The steps, in order. The top right corner stays free: Excel puts its own menu there. */
export function StepTabs({ view, onView }: { view: View; onView: (view: View) => void }) {
  const styles = useStyles();
  const { words } = useWords();
  return (
    <TabList
      className={styles.tabs}
      aria-label={words.steps.label}
      selectedValue={view}
      onTabSelect={(_, { value }) => onView(VIEWS.find((one) => one === value) ?? 'check')}
    >
      {VIEWS.map((one, index) => (
        <Tab key={one} id={`step-${one}`} aria-controls="step" value={one}>
          {`${index + 1}. ${words.steps[one]}`}
        </Tab>
      ))}
    </TabList>
  );
}
