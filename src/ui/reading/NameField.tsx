import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../shared/PanelText';
import { TextField } from '../shared/TextField';

const useStyles = makeStyles({
  box: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '8px' },
  grow: { flex: '1 1 160px' },
});

/** The name of a unit; nothing is said before it is whole. */
export function NameField({ name, onName }: { name: string; onName: (name: string) => void }) {
  const styles = useStyles();
  const { words } = useWords();
  const [typed, setTyped] = useState(name);
  return (
    <div className={styles.box}>
      <div className={styles.grow}>
        <TextField label={words.reading.unit} value={typed} onChange={setTyped} />
      </div>
      <Button disabled={typed.trim() === name} onClick={() => onName(typed.trim())}>
        {words.reading.take}
      </Button>
    </div>
  );
}
