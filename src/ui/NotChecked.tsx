import { Button } from '@fluentui/react-components';
import { useWords } from './shared/PanelText';
import { ViewHeading } from './shared/ViewHeading';

/** A later step opened first: nothing to see yet, and the button that changes that. */
export function NotChecked({ check }: { check: () => void }) {
  const { words } = useWords();
  return (
    <>
      <ViewHeading>{words.empty.notChecked}</ViewHeading>
      <Button appearance="primary" onClick={check}>
        {words.empty.check}
      </Button>
    </>
  );
}
