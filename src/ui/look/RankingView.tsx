import { makeStyles, tokens } from '@fluentui/react-components';
import type { Appraisal } from '../../core/domain/appraisal';
import type { UnitId } from '../../core/domain/unit';
import { Alert } from '../shared/Alert';
import { useWords } from '../shared/PanelText';
import { unitNames } from '../../core/domain/unitNames';
import { ViewHeading } from '../shared/ViewHeading';
import { unseen } from '../shared/unseen';
import { inOrder } from './inOrder';
import { RankingRow } from './RankingRow';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    marginTop: '8px',
    '& th': {
      textAlign: 'left',
      verticalAlign: 'bottom',
      padding: '4px',
      fontSize: tokens.fontSizeBase200,
      borderBottom: `2px solid ${tokens.colorNeutralStroke1}`,
    },
    '& td, & tbody th': {
      padding: '6px 4px',
      verticalAlign: 'top',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      fontSize: tokens.fontSizeBase300,
    },
  },
  // One class alone would give way to the table's own rule.
  number: { ':nth-child(n)': { textAlign: 'right' } },
  unseen,
});

/** Places, totals and grades; who is not ranked stands below with the reasons. */
export function RankingView({ appraisal, open }: { appraisal: Appraisal; open: (unit: UnitId) => void }) {
  const styles = useStyles();
  const { words } = useWords();
  const { ranking } = words;
  const nameOf = unitNames(appraisal.reading);
  const cards = new Map(appraisal.scorecards.map((card) => [card.unit, card]));
  const isPercent = appraisal.policy.rankBy === 'percent';
  if (appraisal.standings.length === 0) return <p>{words.empty.noRanking}</p>;
  return (
    <>
      <ViewHeading>{ranking.heading}</ViewHeading>
      {appraisal.isBlocked && <Alert intent="warning" title={ranking.withheld} />}
      <table className={styles.table}>
        <caption className={styles.unseen}>{ranking.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{ranking.place}</th>
            <th scope="col">{ranking.unit}</th>
            <th scope="col" className={styles.number}>
              {isPercent ? ranking.percent : ranking.total}
            </th>
            <th scope="col">{ranking.grade}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(appraisal.standings).map((standing) => (
            <RankingRow
              key={standing.unit}
              standing={standing}
              card={cards.get(standing.unit) ?? null}
              policy={appraisal.policy}
              nameOf={nameOf}
              open={() => open(standing.unit)}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}
