import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../shared/PanelText';
import type { WritePlan } from '../state/writePlan';
import { isToProbe } from './writeObstacle';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    overflowWrap: 'anywhere',
    '& th': {
      textAlign: 'left',
      padding: '4px',
      fontWeight: tokens.fontWeightSemibold,
      verticalAlign: 'top',
      borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    },
    '& td': { padding: '6px 4px', verticalAlign: 'top', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  number: { ':nth-child(n)': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } },
  note: { fontSize: tokens.fontSizeBase200 },
  list: { margin: '4px 0 0', paddingLeft: '20px' },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

/** Which sheets are added or replaced, how many cells, and what stays. */
export function WritePreview({ plan }: { plan: WritePlan }) {
  const styles = useStyles();
  const { words, numbers } = useWords();
  const said = words.write;
  const count = (cells: number): string => numbers.decimal(String(cells));
  return (
    <>
      <p>{said.intro}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{said.sheet}</th>
            <th scope="col">{said.action}</th>
            <th scope="col" className={styles.number}>
              {said.cells}
            </th>
          </tr>
        </thead>
        <tbody>
          {plan.sheets.map((sheet) => (
            <tr key={sheet.mark}>
              <th scope="row">{sheet.name}</th>
              <td>
                {said[sheet.action]}
                {sheet.stepsAsideFor !== null && <div className={styles.note}>{said.renamed(sheet.stepsAsideFor)}</div>}
              </td>
              <td className={styles.number}>{sheet.cells === null ? said.laterShort : count(sheet.cells)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{said.total(plan.sheets.length, count(plan.cells), isToProbe(plan))}</p>
      {isToProbe(plan) && <p>{said.probesFirst}</p>}
      <div>
        <h3 className={styles.subheading}>{said.keeps}</h3>
        <ul className={styles.list}>
          {said.kept(plan.kept).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </>
  );
}
