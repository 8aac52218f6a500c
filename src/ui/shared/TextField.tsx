import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  input: {
    font: 'inherit',
    minHeight: '32px',
    width: '100%',
    boxSizing: 'border-box',
    padding: '4px 8px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '&[aria-invalid="true"]': { borderLeft: `4px solid ${tokens.colorStatusDangerBorder2}` },
  },
});

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `search` where it narrows a list, the default; `text` and `number` for what is kept. */
  readonly kind?: 'search' | 'text' | 'number';
  readonly isWrong?: boolean;
  readonly describedBy?: string;
  /** A person has just opened it to type: the focus goes there. */
  readonly isEntered?: boolean;
}

/** One line of text. Nothing is submitted and nothing rewritten while typing, so Vietnamese keyboards compose undisturbed. */
export function TextField({ label, value, onChange, kind = 'search', isWrong = false, describedBy, isEntered = false }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={kind === 'search' ? 'search' : 'text'}
        inputMode={kind === 'number' ? 'decimal' : undefined}
        autoComplete={kind === 'search' ? undefined : 'off'}
        className={styles.input}
        autoFocus={isEntered}
        value={value}
        aria-invalid={isWrong || undefined}
        aria-describedby={describedBy}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
