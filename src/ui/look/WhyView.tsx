import { makeStyles, tokens } from '@fluentui/react-components';
import type { Appraisal } from '../../core/domain/appraisal';
import type { CriterionId } from '../../core/domain/criteria';
import type { CellSubject, SectionName } from '../../core/domain/explanation';
import type { UnitId } from '../../core/domain/unit';
import type { CellRef } from '../../core/workbook/address';
import { Choice } from '../shared/Choice';
import { explain } from '../../core/explain/explain';
import { useWords } from '../shared/PanelText';
import { unitNames } from '../../core/domain/unitNames';
import { ViewHeading } from '../shared/ViewHeading';
import type { Appraising } from '../state/useAppraisal';
import { Explained } from './Explained';
import { inOrder } from './inOrder';
import { ScoreGroup } from './ScoreGroup';
import { ScoreSummary } from './ScoreSummary';
import { stepsByGroup } from './stepsByGroup';
import { useSelectedSubject } from './useSelectedSubject';
import { WhyCriterion } from './WhyCriterion';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '10px', '& h3': { margin: '6px 0 0' } },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What the sums above and the groups below do not say. */
const RESULT: ReadonlySet<SectionName> = new Set<SectionName>(['place', 'grade', 'awards', 'issues']);

interface Props {
  readonly appraisal: Appraisal;
  readonly unit: UnitId | null;
  readonly criterion: CriterionId | null;
  readonly ask: (subject: CellSubject) => void;
  readonly onSelect: Appraising['onSelect'];
  readonly goTo: ((at: CellRef) => void) | null;
}

/** One unit's points, taken apart: the sums, then each group, then each criterion with how its points came about. */
export function WhyView({ appraisal, unit, criterion, ask, onSelect, goTo }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  useSelectedSubject(onSelect, appraisal.reading, ask);
  const nameOf = unitNames(appraisal.reading);
  const units = inOrder(appraisal.standings).map((standing) => standing.unit);
  const chosen = units.find((one) => one === unit) ?? units[0];
  const card = appraisal.scorecards.find((one) => one.unit === chosen);
  if (card === undefined || appraisal.reading === null) return <p>{words.empty.noRanking}</p>;
  const { criteria } = appraisal.reading;
  const decimals = appraisal.policy.rounding.decimals;
  const asked = criterion === null ? null : explain(appraisal, card.unit, criterion);
  const result = explain(appraisal, card.unit, null)?.sections.filter(({ name }) => RESULT.has(name)) ?? [];
  return (
    <div className={styles.box}>
      <ViewHeading>{words.why.heading}</ViewHeading>
      <Choice
        label={words.why.choose}
        options={units.map((value) => ({ value, label: nameOf(value) }))}
        chosen={card.unit}
        onChoose={(value) => ask({ unit: value, criterion: null })}
      />
      {onSelect !== null && <p className={styles.hint}>{words.why.follow}</p>}
      {asked !== null && (
        <WhyCriterion explanation={asked} nameOf={nameOf} goTo={goTo} close={() => ask({ unit: card.unit, criterion: null })} />
      )}
      <ScoreSummary card={card} policy={appraisal.policy} />
      <Explained heading="h3" sections={result} nameOf={nameOf} goTo={goTo} />
      <h3>{words.why.groups}</h3>
      {stepsByGroup(card, criteria).map((group) => (
        <ScoreGroup
          key={`${card.unit} ${group.criterion.id}`}
          group={group}
          decimals={decimals}
          goTo={goTo}
          ask={(leaf) => ask({ unit: card.unit, criterion: leaf })}
        />
      ))}
    </div>
  );
}
