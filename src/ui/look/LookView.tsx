import { makeStyles } from '@fluentui/react-components';
import { useCallback } from 'react';
import { assertNever } from '../../core/shared/assertNever';
import type { Appraisal } from '../../core/domain/appraisal';
import type { CellSubject } from '../../core/domain/explanation';
import type { Appraising } from '../state/useAppraisal';
import { useWords } from '../shared/PanelText';
import { Tabs } from '../shared/Tabs';
import { DraftNotice } from './DraftNotice';
import { FirmnessView } from './FirmnessView';
import type { Looking, LookSection } from './looking';
import { ProposalView } from './ProposalView';
import { RankingView } from './RankingView';
import { WhyView } from './WhyView';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

interface Props {
  readonly appraisal: Appraisal;
  readonly appraising: Appraising;
  readonly looking: Looking;
  readonly onLook: (looking: Looking) => void;
}

const SECTIONS: readonly LookSection[] = ['ranking', 'proposal', 'firmness', 'why'];

/** Step 2: places, proposed awards, and why. */
export function LookView({ appraisal, appraising, looking, onLook }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  return (
    <div className={styles.box}>
      {appraisal.policy.isDraft && <DraftNotice />}
      <Tabs
        size="small"
        label={words.look.label}
        tabs={SECTIONS.map((value) => ({ value, label: words.look[value] }))}
        chosen={looking.section}
        onChoose={(section) => onLook({ ...looking, section })}
        panel="look"
      />
      <div id="look" role="tabpanel" aria-labelledby={`look-${SECTIONS.indexOf(looking.section)}`}>
        <Section appraisal={appraisal} appraising={appraising} looking={looking} onLook={onLook} />
      </div>
    </div>
  );
}

function Section({ appraisal, appraising, looking, onLook }: Props) {
  const ask = useCallback((subject: CellSubject) => onLook({ section: 'why', ...subject }), [onLook]);
  switch (looking.section) {
    case 'ranking':
      return <RankingView appraisal={appraisal} ask={(unit) => onLook({ section: 'why', unit, criterion: null })} />;
    case 'proposal':
      return <ProposalView appraisal={appraisal} />;
    case 'firmness':
      return <FirmnessView appraisal={appraisal} probing={appraising.probing} />;
    case 'why':
      return (
        <WhyView
          appraisal={appraisal}
          unit={looking.unit}
          criterion={looking.criterion}
          ask={ask}
          onSelect={appraising.onSelect}
          goTo={appraising.can.goTo ? appraising.goTo : null}
        />
      );
    default:
      return assertNever(looking.section);
  }
}
