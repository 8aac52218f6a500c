import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Alert } from '../shared/Alert';
import { useWords } from '../shared/PanelText';
import type { FoundFiles } from '../state/collectingState';
import type { Collecting } from '../state/useCollecting';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly found: FoundFiles;
  readonly collecting: Collecting;
  readonly isFree: boolean;
}

/** Exactly what would be written, with the button that writes it, and the way back. */
export function CollectPreview({ found, collecting, isFree }: Props) {
  const styles = useStyles();
  const { text } = useWords();
  const said = text.collect.panel;
  const { plan, cluster } = found;
  const { workbook } = cluster.book;
  const isBusy = collecting.state.job !== null || !isFree;
  const isLocked = workbook.isReadOnly || workbook.isStructureProtected;
  return (
    <section className={styles.box}>
      <h3 className={styles.heading}>{said.previewHeading}</h3>
      {isLocked ? (
        <Alert intent="warning" title={said.readOnly} />
      ) : (
        <p>{plan.edits.length === 0 ? said.nothing : said.preview(plan.cells.length, plan.lines, plan.logName)}</p>
      )}
      <div className={styles.buttons}>
        {!isLocked && plan.edits.length > 0 && (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={collecting.write}>
            {said.confirm(plan.cells.length)}
          </Button>
        )}
        {collecting.state.written !== null && collecting.canRestore && (
          <Button disabledFocusable={isBusy} onClick={collecting.restore}>
            {said.restore}
          </Button>
        )}
      </div>
    </section>
  );
}
