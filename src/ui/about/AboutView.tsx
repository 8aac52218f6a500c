import { makeStyles, tokens } from '@fluentui/react-components';
import { CopyDetails } from '../shared/CopyDetails';
import { useWords } from '../shared/PanelText';
import { ViewHeading } from '../shared/ViewHeading';
import type { Checked } from '../state/appraisalState';
import type { JobRecord } from '../state/useJobRecord';
import { diagnostics } from './diagnostics';
import type { Machine } from './machine';
import { Shortcuts } from './Shortcuts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    overflowWrap: 'anywhere',
    '& p': { margin: 0 },
    '& h3': { margin: '8px 0 0', fontSize: tokens.fontSizeBase400 },
  },
  list: { margin: 0, paddingLeft: '20px' },
});

interface Props {
  readonly version: string;
  /** `null`: the page does not say. */
  readonly machine: Machine | null;
  /** `null` before a check. */
  readonly checked: Checked | null;
  readonly record: JobRecord;
}

/** Version, where it runs, what stays on this machine, keys, what to send when asking for help, licence. */
export function AboutView({ version, machine, checked, record }: Props) {
  const styles = useStyles();
  const { text, words } = useWords();
  const said = words.about;
  const { privacy, licence } = said;
  const kept = machine === null ? [] : [machine.kind === 'excel' ? privacy.excel : privacy.workbench];
  return (
    <div className={styles.box}>
      <ViewHeading>{said.heading}</ViewHeading>
      <p>{said.what}</p>
      <p>
        <strong>{said.version(version)}</strong>
      </p>
      <Where machine={machine} />
      <h3>{privacy.heading}</h3>
      <Lines lines={[...privacy.lines, ...kept]} />
      <h3>{said.shortcuts.heading}</h3>
      <Shortcuts kind={machine?.kind ?? null} />
      <h3>{said.diagnostics.heading}</h3>
      <p>{said.diagnostics.about}</p>
      <CopyDetails
        detail={diagnostics({ version, machine, language: text.language, checked, log: text.sheets.log, record })}
        words={words}
      />
      <h3>{licence.heading}</h3>
      <Lines lines={licence.lines} />
    </div>
  );
}

function Where({ machine }: { machine: Machine | null }) {
  const { words } = useWords();
  const said = words.about;
  if (machine === null) return <p>{said.notTold}</p>;
  if (machine.kind === 'browser') return <p>{said.inBrowser}</p>;
  return (
    <>
      <p>{said.inExcel(machine.platform, machine.build)}</p>
      {machine.sets.length > 0 && <p>{said.sets(machine.sets)}</p>}
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
