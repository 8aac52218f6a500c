import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Proofreading } from '../../core/domain/proofreading';
import type { Reading } from '../../core/domain/reading';
import { proofread } from '../../core/proofread/proofread';
import { reportLines } from '../../core/proofread/text/reportText';
import { Alert } from '../shared/Alert';
import { useWords } from '../shared/PanelText';
import { ViewHeading } from '../shared/ViewHeading';
import type { ReportBeside, ReportSource } from '../state/useProofreading';
import { ProofFindings } from './ProofFindings';
import { ReportInput } from './ReportInput';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0, '& p': { margin: 0 } },
});

interface Props {
  readonly report: ReportBeside;
  /** The open workbook, once it is read: figures and evidence are compared with it. */
  readonly reading: Reading | null;
}

/** A report beside the workbook: its sums, its rates and the documents it cites. Nothing is written. */
export function ProofView({ report, reading }: Props) {
  const styles = useStyles();
  const { text } = useWords();
  const words = text.proofread;
  const { source, failed } = report.state;
  const found = useMemo(() => (source === null ? null : proofread(linesOf(source), reading)), [source, reading]);
  const failure =
    failed === null ? null : (words.cannotOpen(failed.failure, failed.file) ?? text.failures.host(failed.failure, failed.file));
  return (
    <div className={styles.box}>
      <ViewHeading>{words.panel.title}</ViewHeading>
      {failure !== null && (
        <Alert intent="error" title={failure.message}>
          <p>{failure.advice}</p>
        </Alert>
      )}
      {found === null || source === null ? (
        <>
          {words.panel.intro.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <ReportInput report={report} />
        </>
      ) : (
        <>
          <Outcome found={found} source={source} />
          <ProofFindings found={found} />
          <div>
            <Button onClick={report.clear}>{words.panel.clear}</Button>
          </div>
        </>
      )}
    </div>
  );
}

function Outcome({ found, source }: { readonly found: Proofreading; readonly source: ReportSource }) {
  const { text } = useWords();
  const words = text.proofread;
  const alarms = found.issues.length;
  const title = words.found(found.statements.length, found.citations.length, alarms);
  const { compared } = found;
  return (
    <div role="status">
      <Alert intent={alarms > 0 ? 'warning' : found.statements.length === 0 ? 'info' : 'success'} title={title}>
        {source.kind === 'file' && <p>{words.panel.opened(source.file, source.lines.length)}</p>}
        {found.statements.length === 0 && <p>{words.nothingStated}</p>}
        {compared !== null && <p>{words.compared({ ...compared, figures: compared.figures.length })}</p>}
      </Alert>
    </div>
  );
}

function linesOf(source: ReportSource): ReturnType<typeof reportLines> {
  return source.kind === 'file' ? source.lines : reportLines(source.text);
}
