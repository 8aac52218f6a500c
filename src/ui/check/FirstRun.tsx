import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useStartWords } from '../shared/PanelText';
import { ViewHeading } from '../shared/ViewHeading';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    '& p': { margin: 0 },
    '& ul': { margin: '4px 0 0', paddingLeft: '20px' },
  },
  promise: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  ways: { display: 'flex', flexDirection: 'column', gap: '6px' },
});

/** What can be begun without a check. */
export type FirstWay = 'collect' | 'proofread';

interface Props {
  readonly check: () => void;
  /** Makes a fresh scoring workbook; `null` where the page cannot, or while one is being made. */
  readonly makeTemplate: (() => void) | null;
  readonly ways: readonly FirstWay[];
  readonly onWay: (way: FirstWay) => void;
}

/** Before the first check: what this is in two lines, the one button, and what will and will not be touched. */
export function FirstRun({ check, makeTemplate, ways, onWay }: Props) {
  const styles = useStyles();
  const { words } = useStartWords();
  const { firstRun } = words;
  return (
    <div className={styles.box}>
      <ViewHeading>{firstRun.heading}</ViewHeading>
      {firstRun.what.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Button appearance="primary" size="large" onClick={check}>
        {firstRun.start}
      </Button>
      <div className={styles.ways}>
        {makeTemplate !== null && <Button onClick={makeTemplate}>{firstRun.template}</Button>}
        {ways.map((way) => (
          <Button key={way} appearance="subtle" onClick={() => onWay(way)}>
            {firstRun.ways[way]}
          </Button>
        ))}
      </div>
      <div className={styles.promise}>
        <h3 className={styles.subheading}>{firstRun.willChange}</h3>
        <Lines lines={firstRun.changes} />
      </div>
      <div className={styles.promise}>
        <h3 className={styles.subheading}>{firstRun.willNotChange}</h3>
        <Lines lines={firstRun.keeps} />
      </div>
    </div>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
