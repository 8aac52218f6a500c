import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { policyField } from '../../core/domain/policyField';
import { NO_WORDS, YES_WORDS, type Setting } from '../../core/domain/policyLabels';
import type { PolicyProblem } from '../../core/domain/policyProblem';
import { refText, type CellRef } from '../../core/workbook/address';
import type { PolicyWords } from '../../text/parts/policyWords';
import { Choice } from '../shared/Choice';
import { IntentMark } from '../shared/IntentMark';
import { useWords } from '../shared/PanelText';
import { TextField } from '../shared/TextField';
import { BasisField } from './BasisField';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  source: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  wrong: { display: 'flex', gap: '6px', color: tokens.colorStatusDangerForeground3, overflowWrap: 'anywhere' },
});

interface Props {
  readonly setting: Setting;
  /** Where the problem's words come from: `awards[0].minTotal`. */
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly problem: PolicyProblem | null;
  /** `undefined`: where it comes from is not said here. */
  readonly from?: 'changed' | CellRef | null;
  readonly goTo?: ((at: CellRef) => void) | null;
  readonly onChange: (value: string) => void;
}

/** One thing the policy says, with the control that fits it, where it comes from, and what is wrong with it. */
export function SettingField({ setting, path, label, value, problem, from, goTo = null, onChange }: Props) {
  const styles = useStyles();
  const { text } = useWords();
  const said = text.policy;
  const id = useId();
  const field = policyField(path);
  const isWrong = problem !== null;
  const control = (): JSX.Element => {
    const { form } = setting;
    switch (form.kind) {
      case 'choice':
      case 'yesNo':
        return (
          <Choice
            label={label}
            options={options(setting, value, said)}
            chosen={value}
            onChoose={onChange}
            describedBy={id}
            isWrong={isWrong}
          />
        );
      case 'choices':
        return <BasisField choices={form.choices} value={value} onChange={onChange} describedBy={id} />;
      case 'whole':
      case 'points':
      case 'share':
      case 'text':
        return (
          <TextField
            label={label}
            value={value}
            kind={form.kind !== 'text' ? 'number' : 'text'}
            isWrong={isWrong}
            describedBy={id}
            onChange={onChange}
          />
        );
    }
  };
  return (
    <div className={styles.box}>
      {control()}
      <div id={id}>
        {problem !== null && (
          <div className={styles.wrong}>
            <IntentMark intent="error" />
            <span>
              {[said.wrong[problem.problem], said.expects[field.expects](field.words)].filter((one) => one !== '').join(' ')}
            </span>
          </div>
        )}
        {from !== undefined && (
          <div className={styles.source}>
            <span>
              {from === null ? said.from.draft : from === 'changed' ? said.from.changed : said.from.cell(refText(from))}
            </span>
            {from !== null && from !== 'changed' && goTo !== null && (
              <Button size="small" onClick={() => goTo(from)}>
                {said.goTo(refText(from))}
              </Button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}

function options(
  setting: Setting,
  value: string,
  said: PolicyWords,
): readonly { readonly value: string; readonly label: string }[] {
  const words =
    setting.form.kind === 'choice'
      ? setting.form.choices.map((one) => ({
          value: one.words[0] ?? one.value,
          label: said.choice(setting.path, one.value, one.words[0] ?? one.value),
        }))
      : [YES_WORDS, NO_WORDS].map(([word = ''], index) => ({
          value: word,
          label: said.choice('yes', index === 0 ? 'yes' : 'no', word),
        }));
  // What nobody can read stays to be seen, and a blank can be left where one may stand.
  const isOther = value !== '' && !words.some((one) => one.value === value);
  const blank = value === '' || setting.mayBeNone ? [{ value: '', label: said.none }] : [];
  return [...blank, ...(isOther ? [{ value, label: `«${value}»` }] : []), ...words];
}
