import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { IntentMark } from './IntentMark';
import { TextField } from './TextField';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  wrong: {
    display: 'flex',
    gap: '6px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusDangerForeground3,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly kind?: 'text' | 'number';
  /** What is wrong with it; `null`: nothing. */
  readonly trouble: string | null;
  readonly hint?: string;
}

/** One line of text with what is wrong with it, or what belongs there. */
export function CheckedField({ label, value, onChange, kind = 'text', trouble, hint }: Props) {
  const styles = useStyles();
  const id = useId();
  const isSaid = trouble !== null || hint !== undefined;
  return (
    <div className={styles.box}>
      <TextField
        label={label}
        value={value}
        onChange={onChange}
        kind={kind}
        isWrong={trouble !== null}
        {...(isSaid ? { describedBy: id } : {})}
      />
      {isSaid && (
        <div id={id} className={trouble === null ? styles.hint : styles.wrong}>
          {trouble !== null && <IntentMark intent="error" />}
          <span>{trouble ?? hint}</span>
        </div>
      )}
    </div>
  );
}
