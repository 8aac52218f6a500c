import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  set: { border: 'none', margin: 0, padding: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  line: { display: 'flex', gap: '8px', alignItems: 'flex-start', padding: '3px 0', overflowWrap: 'anywhere' },
  idle: { color: tokens.colorNeutralForegroundDisabled },
  box: {
    flexShrink: 0,
    width: '24px',
    height: '24px',
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  words: { paddingTop: '2px', minWidth: 0 },
});

interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly ticked: readonly Value[];
  readonly onChange: (ticked: readonly Value[]) => void;
  readonly isDisabled?: boolean;
  /** The id of what is wrong with it. */
  readonly describedBy?: string;
}

/** Several of several, with the browser's own boxes. What is ticked keeps the order of the options. */
export function Ticks<Value extends string>({ label, options, ticked, onChange, isDisabled = false, describedBy }: Props<Value>) {
  const styles = useStyles();
  const put = (value: Value, isOn: boolean): void =>
    onChange(options.flatMap((one) => ((one.value === value ? isOn : ticked.includes(one.value)) ? [one.value] : [])));
  return (
    <fieldset className={styles.set} disabled={isDisabled} aria-describedby={describedBy}>
      <legend className={styles.legend}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={mergeClasses(styles.line, isDisabled && styles.idle)}>
          <input
            type="checkbox"
            className={styles.box}
            checked={ticked.includes(option.value)}
            onChange={({ target }) => put(option.value, target.checked)}
          />
          <span className={styles.words}>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
