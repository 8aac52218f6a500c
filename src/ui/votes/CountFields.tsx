import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { refText, type CellRef } from '../../core/workbook/address';
import { IntentMark } from '../shared/IntentMark';
import { useWords } from '../shared/PanelText';
import { TextField } from '../shared/TextField';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: '6px 8px', alignItems: 'end', minWidth: 0 },
  two: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  three: { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
  fixed: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  wrong: {
    display: 'flex',
    gap: '6px',
    marginTop: '4px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusDangerForeground3,
    overflowWrap: 'anywhere',
  },
});

/** One number to type. */
export interface CountField {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** What is wrong with it, said so that one knows which field is meant; `null`: nothing. */
  readonly trouble: string | null;
  /** Where it stands on the sheet; `null`: nowhere yet. */
  readonly at: CellRef | null;
  /** Said in place of the field, where nobody can type; `null`: it can be typed. */
  readonly fixed: string | null;
}

interface Props {
  readonly fields: readonly CountField[];
  readonly columns: 'two' | 'three';
  readonly onChange: (key: string, typed: string) => void;
  readonly goTo: ((at: CellRef) => void) | null;
}

/** Numbers side by side; what is wrong with them stands below, over the whole width. */
export function CountFields({ fields, columns, onChange, goTo }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const id = useId();
  return (
    <div>
      <div className={mergeClasses(styles.fields, styles[columns])}>
        {fields.map(({ key, label, value, trouble, fixed }, at) =>
          fixed === null ? (
            <TextField
              key={key}
              label={label}
              value={value}
              kind="number"
              isWrong={trouble !== null}
              {...(trouble === null ? {} : { describedBy: `${id}${String(at)}` })}
              onChange={(typed) => onChange(key, typed)}
            />
          ) : (
            <p key={key} className={styles.fixed}>
              {label}: {fixed}
            </p>
          ),
        )}
      </div>
      {fields.map(({ key, trouble, at: cell }, at) =>
        trouble === null ? null : (
          <div key={key} className={styles.wrong}>
            <IntentMark intent="error" />
            <span>
              <span id={`${id}${String(at)}`}>{trouble}</span>{' '}
              {cell !== null && goTo !== null && (
                <Button size="small" title={words.issues.goToHint} onClick={() => goTo(cell)}>
                  {words.issues.goTo(refText(cell))}
                </Button>
              )}
            </span>
          </div>
        ),
      )}
    </div>
  );
}
