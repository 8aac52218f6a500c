import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Policy } from '../../core/domain/policy';
import type { Scorecard } from '../../core/domain/scorecard';
import type { Standing } from '../../core/domain/standing';
import { useWords } from '../shared/PanelText';

const useStyles = makeStyles({
  place: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  unranked: {
    whiteSpace: 'normal',
    fontSize: tokens.fontSizeBase200,
    fontStyle: 'italic',
    maxWidth: '52px',
    display: 'inline-block',
  },
  unit: { overflowWrap: 'anywhere', fontWeight: tokens.fontWeightRegular, ':nth-child(n)': { textAlign: 'left' } },
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    margin: '2px 0 0',
    color: tokens.colorNeutralForeground2,
  },
  number: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  link: { textAlign: 'left', minHeight: '24px', fontSize: tokens.fontSizeBase300 },
});

interface Props {
  readonly standing: Standing;
  readonly card: Scorecard | null;
  readonly policy: Policy;
  readonly nameOf: (unit: string) => string;
  /** Opens the unit beside the cluster. */
  readonly open: () => void;
}

/** One unit: its place and total, whom it shares the place with, what decided a tie, or why it has no place. */
export function RankingRow({ standing, card, policy, nameOf, open }: Props) {
  const styles = useStyles();
  const { text, words, numbers } = useWords();
  const said = words.ranking;
  const name = nameOf(standing.unit);
  const counted = policy.rankBy === 'percent' ? card?.percent : card?.total;
  const notes = [
    standing.eligible ? null : said.ineligible,
    ...standing.reasons.map((reason) => text.reasons.standing(reason)),
    standing.place === null && !standing.eligible && standing.wouldBePlace !== null ? said.wouldBe(standing.wouldBePlace) : null,
    standing.sharedWith.length > 0 ? said.sharedWith(standing.sharedWith.map(nameOf)) : null,
    standing.decidedBy === null ? null : text.reasons.tieBroken(standing.decidedBy, nameOf),
  ].filter((note) => note !== null);
  return (
    <tr>
      <td className={styles.place}>
        {standing.place === null ? <span className={styles.unranked}>{said.noPlace}</span> : standing.place}
      </td>
      <th scope="row" className={styles.unit}>
        <Link as="button" className={styles.link} title={said.openSchool(name)} onClick={open}>
          {name}
        </Link>
        {notes.map((note, index) => (
          <p key={index} className={styles.note}>
            {note}
          </p>
        ))}
      </th>
      <td className={styles.number}>
        {counted === null || counted === undefined ? said.noTotal : numbers.points(counted, policy.rounding.decimals)}
      </td>
      <td>{standing.grade ?? said.noGrade}</td>
    </tr>
  );
}
