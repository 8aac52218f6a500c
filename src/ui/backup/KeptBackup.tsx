import { Button } from '@fluentui/react-components';
import { Disclosure } from '../shared/Disclosure';
import { useWords } from '../shared/PanelText';

/** Says that the file holds a backup, what may be in it, and deletes it in one click. */
export function KeptBackup({ forget }: { forget: () => void }) {
  const { words } = useWords();
  const { kept } = words.backup;
  return (
    <Disclosure summary={kept.heading} open>
      <p>{kept.advice}</p>
      <Button onClick={forget}>{kept.forget}</Button>
    </Disclosure>
  );
}
