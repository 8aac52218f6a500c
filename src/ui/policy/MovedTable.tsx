import { makeStyles, tokens } from '@fluentui/react-components';
import type { AwardHeld, UnitMove } from '../../core/whoMoved';
import type { PolicyWords } from '../../text/parts/policyWords';
import { useWords } from '../shared/PanelText';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', maxWidth: '100%' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    '& th': { textAlign: 'left', padding: '4px', fontWeight: tokens.fontWeightSemibold, verticalAlign: 'top' },
    '& td': { padding: '4px', verticalAlign: 'top', fontVariantNumeric: 'tabular-nums' },
    '& tr': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    '& caption': { textAlign: 'left', padding: '4px 0' },
  },
  changed: { fontWeight: tokens.fontWeightBold },
});

/** Places and awards before and after; what changed is bold, and both stand there to be read. */
export function MovedTable({ moves, unitName }: { moves: readonly UnitMove[]; unitName: (unit: string) => string }) {
  const styles = useStyles();
  const { text } = useWords();
  const said = text.policy.moved;
  const place = (value: number | null): string => (value === null ? said.noPlace : String(value));
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={said.caption}>
      <table className={styles.table}>
        <caption>{said.caption}</caption>
        <thead>
          <tr>
            {[said.unit, said.placeBefore, said.placeAfter, said.awardsBefore, said.awardsAfter].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {moves.map((move) => {
            const [before, after] = [awards(move.awardsBefore, said), awards(move.awardsAfter, said)];
            return (
              <tr key={move.unit}>
                <th scope="row">{unitName(move.unit)}</th>
                <td>{place(move.placeBefore)}</td>
                <td className={move.placeBefore === move.placeAfter ? undefined : styles.changed}>{place(move.placeAfter)}</td>
                <td>{before}</td>
                <td className={before === after ? undefined : styles.changed}>{after}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function awards(held: readonly AwardHeld[], said: PolicyWords['moved']): string {
  return held.length === 0 ? said.noAward : held.map(({ name, waits }) => (waits ? said.waits(name) : name)).join('; ');
}
