import { makeStyles } from '@fluentui/react-components';
import type { Choice as Named } from '../../core/domain/policyLabels';
import { Choice } from '../shared/Choice';
import { useWords } from '../shared/PanelText';

const useStyles = makeStyles({ box: { display: 'flex', flexDirection: 'column', gap: '4px' } });

interface Props {
  readonly choices: readonly Named[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly describedBy: string;
}

/** Which score counts first, which second: one list each, the next offered once one is chosen. */
export function BasisField({ choices, value, onChange, describedBy }: Props) {
  const styles = useStyles();
  const { text } = useWords();
  const said = text.policy;
  const chosen = value.split(';').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
  const at = chosen.length < choices.length ? [...chosen, ''] : chosen;
  const put = (order: number, word: string): void =>
    onChange([...chosen.slice(0, order), word, ...chosen.slice(order + 1)].filter((one) => one !== '').join('; '));
  return (
    <div className={styles.box}>
      {at.map((word, order) => {
        const isFree = (one: string): boolean => one === word || !chosen.includes(one);
        const words = choices.flatMap(({ value: stage, words: [first = ''] }) =>
          isFree(first) ? [{ value: first, label: said.choice('basis', stage, first) }] : [],
        );
        const isKnown = word === '' || words.some((one) => one.value === word);
        return (
          <Choice
            key={order}
            label={said.basisAt(order + 1)}
            options={[{ value: '', label: said.none }, ...(isKnown ? [] : [{ value: word, label: `«${word}»` }]), ...words]}
            chosen={word}
            onChoose={(next) => put(order, next)}
            describedBy={describedBy}
          />
        );
      })}
    </div>
  );
}
