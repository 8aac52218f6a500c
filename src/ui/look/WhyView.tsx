import { makeStyles } from '@fluentui/react-components';
import type { Appraisal } from '../../core/domain/appraisal';
import type { UnitId } from '../../core/domain/unit';
import type { CellRef } from '../../core/workbook/address';
import { Choice } from '../shared/Choice';
import { useWords } from '../shared/PanelText';
import { unitNames } from '../../core/domain/unitNames';
import { ViewHeading } from '../shared/ViewHeading';
import { inOrder } from './inOrder';
import { ScoreGroup } from './ScoreGroup';
import { ScoreSummary } from './ScoreSummary';
import { stepsByGroup } from './stepsByGroup';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '10px', '& h3': { margin: '6px 0 0' } },
});

interface Props {
  readonly appraisal: Appraisal;
  readonly unit: UnitId | null;
  readonly onUnit: (unit: UnitId) => void;
  readonly goTo: ((at: CellRef) => void) | null;
}

/** One unit's points, taken apart: the sums, then each group, then each criterion with how its points came about. */
export function WhyView({ appraisal, unit, onUnit, goTo }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const nameOf = unitNames(appraisal.reading);
  const units = inOrder(appraisal.standings).map((standing) => standing.unit);
  const chosen = units.find((one) => one === unit) ?? units[0];
  const card = appraisal.scorecards.find((one) => one.unit === chosen);
  if (card === undefined || appraisal.reading === null) return <p>{words.empty.noRanking}</p>;
  const { criteria } = appraisal.reading;
  return (
    <div className={styles.box}>
      <ViewHeading>{words.why.heading}</ViewHeading>
      <Choice
        label={words.why.choose}
        options={units.map((value) => ({ value, label: nameOf(value) }))}
        chosen={card.unit}
        onChoose={onUnit}
      />
      <ScoreSummary card={card} policy={appraisal.policy} />
      <h3>{words.why.groups}</h3>
      {stepsByGroup(card, criteria).map((group) => (
        <ScoreGroup
          key={`${card.unit} ${group.criterion.id}`}
          group={group}
          decimals={appraisal.policy.rounding.decimals}
          goTo={goTo}
        />
      ))}
    </div>
  );
}
