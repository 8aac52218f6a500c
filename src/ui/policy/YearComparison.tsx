import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Appraisal } from '../../core/domain/appraisal';
import type { Criterion } from '../../core/domain/criteria';
import { settingDifferences } from '../../core/policies/settingDifferences';
import { jumpSentence } from '../../text/jumpSentence';
import { criterionChange, listedCriterion } from '../../text/yearSentences';
import { useWords } from '../shared/PanelText';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '6px', minWidth: 0, '& h3, & h4': { margin: 0 } },
  title: { fontSize: tokens.fontSizeBase300 },
  subtitle: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  list: { margin: 0, paddingLeft: '20px' },
});

interface Props {
  readonly before: Appraisal;
  readonly after: Appraisal;
  readonly core: typeof import('../state/story');
}

/** Criteria added, removed and changed, and settings changed, since the other year. */
export function YearComparison({ before, after, core }: Props) {
  const styles = useStyles();
  const { text, numbers } = useWords();
  const said = text.policy.compare;
  const found = useMemo(() => core.compareYears(yearOf(before), yearOf(after)), [core, before, after]);
  const settings = settingDifferences(found.policy, core.formOf(before.policy), core.formOf(after.policy), text.policy);
  const jumps = core.yearJumps(before, after).map((one) => jumpSentence(one, after.reading, text));
  const named = (one: Criterion): string => listedCriterion(one, said, numbers);
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [said.added(found.added.length), found.added.map(named)],
    [said.removed(found.removed.length), found.removed.map(named)],
    [said.changed(found.changed.length), found.changed.map((one) => criterionChange(one, said, numbers))],
    [said.settings(settings.length), settings.map(({ label, before: was, after: is }) => said.setting(label, was, is))],
    [said.jumps(jumps.length), jumps],
  ];
  const filled = parts.filter(([, lines]) => lines.length > 0);
  return (
    <section className={styles.box} aria-label={said.heading}>
      <h3 className={styles.title}>{said.heading}</h3>
      {filled.length === 0 && <p>{said.alike}</p>}
      {filled.map(([title, lines]) => (
        <div key={title}>
          <h4 className={styles.subtitle}>{title}</h4>
          <ul className={styles.list}>
            {lines.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function yearOf({ reading, policy }: Appraisal): Parameters<typeof import('../state/story').compareYears>[0] {
  return { criteria: reading?.criteria ?? [], policy };
}
