import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useWords } from '../shared/PanelText';
import { unseen } from '../shared/unseen';
import type { Subject } from './subject';

const useStyles = makeStyles({
  button: {
    appearance: 'none',
    display: 'block',
    position: 'relative',
    width: '100%',
    minHeight: '36px',
    padding: '2px 6px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  row: { minHeight: '26px' },
  chosen: {
    boxShadow: `inset 0 0 0 2px ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  unseen,
  mark: { fontWeight: tokens.fontWeightBold },
  what: { display: 'block' },
  besides: { marginLeft: '4px' },
});

interface Props {
  readonly subject: Subject;
  /** `E`, `12` */
  readonly mark: string;
  readonly what: string;
  /** `Cột E «Tự chấm»`, for a reader in place of the letter. */
  readonly title: string;
  readonly isSaid: boolean;
  readonly isStop: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The head of a column or row: its letter or number, and what it was taken for; a tick where a person said so. */
export function HeadButton({ subject, mark, what, title, isSaid, isStop, isChosen, onChoose, onKey }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const isRow = subject.kind === 'row';
  return (
    <button
      type="button"
      data-head={`${subject.kind} ${String(subject.at)}`}
      aria-expanded={isChosen}
      tabIndex={isStop ? 0 : -1}
      className={mergeClasses(styles.button, isRow && styles.row, isChosen && styles.chosen)}
      onClick={onChoose}
      onKeyDown={onKey}
    >
      <span className={styles.unseen}>{`${title}, `}</span>
      <span className={styles.mark} aria-hidden>
        {isSaid ? `${mark} ✓` : mark}
      </span>
      <span className={isRow ? styles.besides : styles.what}>{what}</span>
      {isSaid && <span className={styles.unseen}>{`, ${words.reading.stated}`}</span>}
    </button>
  );
}
