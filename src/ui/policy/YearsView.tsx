import { Button, makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { Alert } from '../shared/Alert';
import { useWords } from '../shared/PanelText';
import type { Checked } from '../state/appraisalState';
import type { OpenMember } from '../state/useCollecting';
import { RehearsalView } from './RehearsalView';
import { useOtherYear } from './useOtherYear';
import { YearComparison } from './YearComparison';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0, overflowWrap: 'anywhere', '& p': { margin: 0 } },
  input: { display: 'none' },
  choose: { alignSelf: 'flex-start' },
});

/** Kinds of files that are read; what a file is, its content decides. */
const KINDS = '.xlsx,.xlsm,.xls,.ods';

interface Props {
  readonly checked: Checked;
  readonly openFile: OpenMember;
  readonly core: typeof import('../state/story');
}

/** Another year's workbook beside this one: what the rules say otherwise, and its figures under these rules. */
export function YearsView({ checked, openFile, core }: Props) {
  const styles = useStyles();
  const { text } = useWords();
  const said = text.policy.compare;
  const input = useRef<HTMLInputElement>(null);
  const [other, open] = useOtherYear(openFile);
  return (
    <div className={styles.box}>
      <p>{said.intro}</p>
      <input
        ref={input}
        className={styles.input}
        type="file"
        accept={KINDS}
        aria-label={said.choose}
        onChange={(event) => {
          const [file] = Array.from(event.target.files ?? []);
          event.target.value = '';
          if (file !== undefined) open(file);
        }}
      />
      <Button
        className={styles.choose}
        appearance={other.kind === 'opened' ? 'secondary' : 'primary'}
        onClick={() => input.current?.click()}
      >
        {said.choose}
      </Button>
      <div role="status">
        {other.kind === 'opening' ? said.opening(other.file) : other.kind === 'opened' ? said.with(other.file) : ''}
      </div>
      {other.kind === 'notOpened' && <Alert intent="error" title={said.notOpened(other.file)} />}
      {other.kind === 'notRecognised' && <Alert intent="error" title={said.notRecognised(other.file)} />}
      {other.kind === 'opened' && (
        <>
          <YearComparison before={other.checked.appraisal} after={checked.appraisal} core={core} />
          <RehearsalView past={other.checked.appraisal} policy={checked.appraisal.policy} core={core} />
        </>
      )}
    </div>
  );
}
