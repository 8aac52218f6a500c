import { makeStyles, tokens } from '@fluentui/react-components';
import { isZero, type Points } from '../../core/domain/points';
import type { BesideMedian, GroupProfile, SchoolProfile } from '../../core/domain/schoolProfile';
import { useWords } from '../shared/PanelText';
import { unseen } from '../shared/unseen';
import { besideMedian } from './besideMedian';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': { verticalAlign: 'top', padding: '4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    '& th': { textAlign: 'left' },
    // All columns but the first hold numbers.
    '& td, & thead th + th': { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
    '& thead th': { borderBottom: `2px solid ${tokens.colorNeutralStroke1}`, verticalAlign: 'bottom' },
    '& tbody th': { fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  },
  note: { margin: '2px 0 0', color: tokens.colorNeutralForeground2 },
  unseen,
});

interface Props {
  readonly profile: SchoolProfile;
  /** Units of the cluster. */
  readonly units: number;
  readonly decimals: number;
}

/** The numbers of the bars: each group's points, the median, and how far apart they are; bonus and deductions below. */
export function GroupTable({ profile, units, decimals }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const said = words.school;
  const { columns } = said;
  return (
    <table className={styles.table}>
      <caption className={styles.unseen}>{said.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.group}</th>
          <th scope="col">{columns.points}</th>
          <th scope="col">{columns.median}</th>
          <th scope="col">{columns.difference}</th>
        </tr>
      </thead>
      <tbody>
        {profile.groups.map((group) => (
          <GroupRow key={group.criterion.id} group={group} units={units} decimals={decimals} />
        ))}
        {hasSome(profile.bonus) && <AsideRow name={said.bonus} beside={profile.bonus} decimals={decimals} />}
        {hasSome(profile.penalty) && <AsideRow name={said.penalty} beside={profile.penalty} decimals={decimals} />}
      </tbody>
    </table>
  );
}

function hasSome({ points, median }: BesideMedian): boolean {
  return [points, median].some((one) => one !== null && !isZero(one));
}

function GroupRow({ group, units, decimals }: Omit<Props, 'profile'> & { readonly group: GroupProfile }) {
  const styles = useStyles();
  const { words, numbers } = useWords();
  const said = words.school;
  const { criterion, counted, maximum, share, missing, median, of } = group;
  const shown = (points: Points): string => numbers.points(points, decimals);
  const notes = [
    missing === 0 ? null : said.incomplete(missing),
    median === null || of === units ? null : said.medianOf(of),
  ].filter((note) => note !== null);
  return (
    <tr>
      <th scope="row">
        {[criterion.number, criterion.text].filter((part) => part !== '').join('. ')}
        {notes.length > 0 && <p className={styles.note}>{notes.join('; ')}</p>}
      </th>
      <td>
        {said.outOf(shown(counted), maximum === null ? null : shown(maximum))}
        {share !== null && <p className={styles.note}>{said.share(numbers.points(share, 1))}</p>}
      </td>
      <MedianCells beside={group} decimals={decimals} />
    </tr>
  );
}

interface AsideProps {
  readonly name: string;
  readonly beside: BesideMedian;
  readonly decimals: number;
}

function AsideRow({ name, beside, decimals }: AsideProps) {
  const { words, numbers } = useWords();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{beside.points === null ? words.why.notGiven : numbers.points(beside.points, decimals)}</td>
      <MedianCells beside={beside} decimals={decimals} />
    </tr>
  );
}

function MedianCells({ beside: { median, difference }, decimals }: Omit<AsideProps, 'name'>) {
  const { words, numbers } = useWords();
  const said = words.school;
  const shown = (points: Points): string => numbers.points(points, decimals);
  return (
    <>
      <td>{median === null ? said.nothing : shown(median)}</td>
      <td>{difference === null ? '' : besideMedian(difference, said.besides, shown)}</td>
    </>
  );
}
