import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { CriteriaView } from '../criteria/CriteriaView';
import { DraftNotice } from '../look/DraftNotice';
import { useWords } from '../shared/PanelText';
import { Tabs } from '../shared/Tabs';
import { ViewHeading } from '../shared/ViewHeading';
import type { Checked } from '../state/appraisalState';
import { story } from '../state/appraised';
import type { Appraising } from '../state/useAppraisal';
import type { OpenMember } from '../state/useCollecting';
import { SettingsView } from './SettingsView';
import { YearsView } from './YearsView';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0, '& p': { margin: 0 } },
});

const SECTIONS = ['settings', 'criteria', 'years'] as const;

interface Props {
  readonly checked: Checked;
  readonly appraising: Appraising;
  /** `null` where the page cannot open another file. */
  readonly openFile: OpenMember | null;
}

/** The policy the results rest on: seen, changed, with how each criterion is scored, and compared with another year's. */
export function PolicyView({ checked, appraising, openFile }: Props) {
  const styles = useStyles();
  const { text } = useWords();
  const said = text.policy;
  const [core, setCore] = useState<typeof import('../state/story') | null>(null);
  const [section, setSection] = useState<(typeof SECTIONS)[number]>('settings');
  useEffect(() => {
    // It has come already, for something was checked with it.
    void story().then(setCore);
  }, []);
  return (
    <div className={styles.box}>
      <ViewHeading>{said.heading}</ViewHeading>
      {checked.appraisal.policy.isDraft && <DraftNotice />}
      <p>{said.intro}</p>
      <Tabs
        size="small"
        label={said.sections}
        tabs={SECTIONS.filter((one) => one !== 'years' || openFile !== null).map((value) => ({ value, label: said[value] }))}
        chosen={section}
        onChoose={setSection}
        panel="policy"
      />
      <div id="policy" role="tabpanel" aria-labelledby={`policy-${String(SECTIONS.indexOf(section))}`}>
        {core !== null && section === 'settings' && <SettingsView checked={checked} appraising={appraising} core={core} />}
        {core !== null && section === 'criteria' && (
          <CriteriaView appraisal={checked.appraisal} goTo={appraising.can.goTo ? appraising.goTo : null} core={core} />
        )}
        {core !== null && section === 'years' && openFile !== null && (
          <YearsView checked={checked} openFile={openFile} core={core} />
        )}
      </div>
    </div>
  );
}
