import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { StartWords } from '../../text/parts/startWords';
import { Disclosure } from './Disclosure';

const useStyles = makeStyles({
  text: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '72px',
    marginBottom: '6px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '12px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

/** The technical side of a failure, to be sent to whoever helps; without cell contents or file names. */
export function CopyDetails({ detail, words }: { detail: string; words: StartWords }) {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const byHand = (): void => {
    area.current?.focus();
    area.current?.select();
    setSaid(words.failure.copyByHand);
  };
  const copy = (): void => {
    // Web views may have no clipboard, or forbid it.
    if (navigator.clipboard === undefined) byHand();
    else navigator.clipboard.writeText(detail).then(() => setSaid(words.failure.copied), byHand);
  };
  return (
    <Disclosure summary={words.failure.details}>
      <textarea ref={area} className={styles.text} readOnly value={detail} aria-label={words.failure.details} />
      <Button size="small" onClick={copy}>
        {words.failure.copy}
      </Button>{' '}
      <span role="status">{said}</span>
    </Disclosure>
  );
}
