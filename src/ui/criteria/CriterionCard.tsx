import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Appraisal } from '../../core/domain/appraisal';
import { refText, type CellRef } from '../../core/workbook/address';
import { criterionName } from '../../text/criterionName';
import { Alert } from '../shared/Alert';
import { useWords } from '../shared/PanelText';
import type { ListedCriterion } from './listedCriteria';
import { TryBox } from './TryBox';

const useStyles = makeStyles({
  card: {
    minWidth: 0,
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    '& h3': { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
    '& p': { margin: '4px 0' },
  },
  note: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  label: { color: tokens.colorNeutralForeground2 },
  sentence: { whiteSpace: 'pre-line' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', margin: '6px 0 2px' },
  wide: { maxWidth: '100%', overflowWrap: 'anywhere' },
});

interface Props {
  readonly listed: ListedCriterion;
  readonly appraisal: Appraisal;
  readonly goTo: ((at: CellRef) => void) | null;
  readonly core: typeof import('../state/story');
  readonly isTrying: boolean;
  readonly onTry: (isTrying: boolean) => void;
}

/** One criterion: what the workbook says, what the program makes of it, and the box to try a value in. */
export function CriterionCard({ listed: { criterion, problem }, appraisal, goTo, core, isTrying, onTry }: Props) {
  const styles = useStyles();
  const { text, words } = useWords();
  const said = text.criteria;
  const id = useId();
  const { number, sentence, method, maximum, at } = criterion;
  const canTry = core.canBeTried(criterion);
  const most = maximum === null ? null : text.explain.lines.maximum({ maximum, cap: null }, (unit) => unit);
  const kind = criterion.kind === 'points' ? null : text.policy.compare.kinds[criterion.kind];
  return (
    <li className={styles.card}>
      <h3>{number === '' ? criterion.text : `${number}. ${criterion.text}`}</h3>
      <p className={styles.note}>
        {[kind, most, criterion.alternatives === null ? null : said.alternative].filter((part) => part !== null).join(' · ')}
      </p>
      {sentence === null ? (
        <p className={styles.note}>{said.noSentence}</p>
      ) : (
        <p>
          <span className={styles.label}>{said.sentence}:</span> <span className={styles.sentence}>{`«${sentence}»`}</span>
        </p>
      )}
      {problem === null ? (
        <p>
          <span className={styles.label}>{said.readBack}:</span> {text.methods.readBack(method)}
        </p>
      ) : (
        <Alert
          intent="warning"
          title={problem.problem === 'contradictsMaximum' ? text.methods.contradicts : text.methods.notUnderstood(problem.words)}
        >
          <p>{said.typedMeanwhile}</p>
        </Alert>
      )}
      <div className={styles.actions}>
        {canTry && (
          <Button
            size="small"
            aria-expanded={isTrying}
            aria-controls={isTrying ? id : undefined}
            aria-label={said.tryOn(criterionName(criterion))}
            onClick={() => onTry(!isTrying)}
          >
            {said.tryOne}
          </Button>
        )}
        {goTo !== null && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.wide}
            title={words.issues.goToHint}
            onClick={() => goTo(problem?.at ?? at)}
          >
            {words.issues.goTo(refText(problem?.at ?? at))}
          </Button>
        )}
      </div>
      {canTry && isTrying && (
        <div id={id}>
          <TryBox criterion={criterion} appraisal={appraisal} core={core} />
        </div>
      )}
    </li>
  );
}
