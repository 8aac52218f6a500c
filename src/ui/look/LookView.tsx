import { Tab, TabList, makeStyles } from '@fluentui/react-components';
import { assertNever } from '../../core/shared/assertNever';
import type { Appraisal } from '../../core/domain/appraisal';
import type { Appraising } from '../state/useAppraisal';
import { useWords } from '../shared/PanelText';
import { DraftNotice } from './DraftNotice';
import type { Looking, LookSection } from './looking';
import { ProposalView } from './ProposalView';
import { RankingView } from './RankingView';
import { WhyView } from './WhyView';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px' },
  tabs: { flexWrap: 'wrap' },
});

interface Props {
  readonly appraisal: Appraisal;
  readonly appraising: Appraising;
  readonly looking: Looking;
  readonly onLook: (looking: Looking) => void;
}

const SECTIONS: readonly LookSection[] = ['ranking', 'proposal', 'why'];

/** Step 2: places, proposed awards, and why. */
export function LookView({ appraisal, appraising, looking, onLook }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  return (
    <div className={styles.box}>
      {appraisal.policy.isDraft && <DraftNotice />}
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={words.look.label}
        selectedValue={looking.section}
        onTabSelect={(_, { value }) => onLook({ ...looking, section: SECTIONS.find((one) => one === value) ?? 'ranking' })}
      >
        {SECTIONS.map((section) => (
          <Tab key={section} id={`look-${section}`} aria-controls="look-section" value={section}>
            {words.look[section]}
          </Tab>
        ))}
      </TabList>
      <div id="look-section" role="tabpanel" aria-labelledby={`look-${looking.section}`}>
        <Section appraisal={appraisal} appraising={appraising} looking={looking} onLook={onLook} />
      </div>
    </div>
  );
}

function Section({ appraisal, appraising, looking, onLook }: Props) {
  switch (looking.section) {
    case 'ranking':
      return <RankingView appraisal={appraisal} ask={(unit) => onLook({ section: 'why', unit })} />;
    case 'proposal':
      return <ProposalView appraisal={appraisal} />;
    case 'why':
      return (
        <WhyView
          appraisal={appraisal}
          unit={looking.unit}
          onUnit={(unit) => onLook({ section: 'why', unit })}
          goTo={appraising.can.goTo ? appraising.goTo : null}
        />
      );
    default:
      return assertNever(looking.section);
  }
}
