import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useWords } from '../shared/PanelText';
import type { Live } from '../state/useLive';

const useStyles = makeStyles({
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Checking while people type, to be turned off. */
export function LiveSwitch({ live }: { readonly live: Live }) {
  const styles = useStyles();
  const { words } = useWords();
  return (
    <div>
      <Switch checked={live.isOn} label={words.live.label} onChange={(_, { checked }) => live.set(checked)} />
      {live.isOn && <p className={styles.hint}>{words.live.hint}</p>}
      <p className={styles.hint} role="status">
        {live.waiting === null ? '' : words.live.waiting[live.waiting]}
      </p>
    </div>
  );
}
