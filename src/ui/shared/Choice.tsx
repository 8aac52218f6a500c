import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  select: {
    font: 'inherit',
    minHeight: '32px',
    width: '100%',
    padding: '4px 6px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  /** The id of what explains it. */
  readonly describedBy?: string;
  readonly isWrong?: boolean;
}

/** One of several, with the browser's own list: it works with every keyboard, reader and phone. */
export function Choice<Value extends string>({ label, options, chosen, onChoose, describedBy, isWrong = false }: Props<Value>) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.select}
        aria-describedby={describedBy}
        aria-invalid={isWrong || undefined}
        value={chosen}
        onChange={({ target }) => {
          const option = options[target.selectedIndex];
          if (option !== undefined) onChoose(option.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
