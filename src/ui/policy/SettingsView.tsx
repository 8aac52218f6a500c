import { makeStyles } from '@fluentui/react-components';
import { useMemo, useState, useEffect } from 'react';
import type { PolicyForm } from '../../core/domain/policyForm';
import { SETTINGS } from '../../core/domain/policyLabels';
import { POLICY_TABLES } from '../../core/domain/policyTables';
import { refText } from '../../core/workbook/address';
import { useWords } from '../shared/PanelText';
import type { Checked } from '../state/appraisalState';
import type { Appraising } from '../state/useAppraisal';
import { PolicyPreview } from './PolicyPreview';
import { SettingField } from './SettingField';
import { TableEditor } from './TableEditor';
import { useTryingPolicy } from './useTryingPolicy';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0, '& p': { margin: 0 } },
});

interface Props {
  readonly checked: Checked;
  readonly appraising: Appraising;
  readonly core: typeof import('../state/story');
}

/** Every setting in words, to be changed, tried and saved. */
export function SettingsView({ checked, appraising, core }: Props) {
  const styles = useStyles();
  const { text } = useWords();
  const said = text.policy;
  const { workbook, appraisal } = checked;
  const stated = useMemo(() => core.statedPolicy(workbook, appraisal.recognition), [core, workbook, appraisal]);
  const [changed, setChanged] = useState<PolicyForm | null>(null);
  useEffect(() => setChanged(null), [workbook]);
  const form = changed ?? stated.form;
  const filled = useMemo(() => core.filledIn(form), [core, form]);
  const tried = useTryingPolicy(checked, changed, filled, text);
  const change = (next: PolicyForm): void => setChanged(JSON.stringify(next) === JSON.stringify(stated.form) ? null : next);
  const wrong = filled.problems.filter(({ problem }) => problem !== 'notAllowed');
  const maySave = appraising.state.job === null && appraising.state.unfinished === null && !workbook.isReadOnly;
  const goTo = appraising.can.goTo ? appraising.goTo : null;
  const isAbout = (path: string, problem: string): boolean => problem === path || path.startsWith(`${problem}.`);
  return (
    <div className={styles.box}>
      {stated.besides.length > 0 && <p>{said.besides(stated.besides.length)}</p>}
      {SETTINGS.map((setting) => {
        const { path } = setting;
        const value = form.settings[path] ?? '';
        return (
          <SettingField
            key={path}
            setting={setting}
            path={path}
            label={said.labels[path] ?? path}
            value={value}
            problem={filled.problems.find((one) => isAbout(path, one.path)) ?? null}
            from={value === (stated.form.settings[path] ?? '') ? (stated.cells.get(path) ?? null) : 'changed'}
            goTo={goTo}
            onChange={(next) => change({ ...form, settings: { ...form.settings, [path]: next } })}
          />
        );
      })}
      {POLICY_TABLES.map((table) => {
        const at = stated.cells.get(table.path);
        return (
          <TableEditor
            key={table.path}
            table={table}
            rows={form.tables[table.path]}
            problems={filled.problems.filter(({ path }) => path.startsWith(`${table.path}[`))}
            source={at === undefined ? said.from.draft : said.from.cell(refText(at))}
            onChange={(rows) => change({ ...form, tables: { ...form.tables, [table.path]: rows } })}
          />
        );
      })}
      {changed !== null && (
        <PolicyPreview
          before={appraisal}
          tried={tried}
          problems={wrong.length}
          maySave={maySave}
          onSave={() => appraising.settle(changed)}
          onDrop={() => setChanged(null)}
        />
      )}
    </div>
  );
}
