import { makeStyles } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import { reviewerReport } from '../../core/crossScore/reviewerReport';
import { assertNever } from '../../core/shared/assertNever';
import type { Appraisal } from '../../core/domain/appraisal';
import type { CellSubject } from '../../core/domain/explanation';
import type { ReviewerReport } from '../../core/domain/reviewerReport';
import type { UnitId } from '../../core/domain/unit';
import type { Appraising } from '../state/useAppraisal';
import { later } from '../shared/later';
import { useWords } from '../shared/PanelText';
import { Tabs } from '../shared/Tabs';
import { DraftNotice } from './DraftNotice';
import { FirmnessView } from './FirmnessView';
import type { Looking, LookSection } from './looking';
import { RankingView } from './RankingView';
import { ReviewersView } from './ReviewersView';
import { WhyView } from './WhyView';

/** Comes when someone looks at one school. */
const SchoolView = later(async () => (await import(/* webpackChunkName: "school" */ '../school/SchoolView')).SchoolView);

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

interface Props {
  readonly appraisal: Appraisal;
  readonly appraising: Appraising;
  readonly looking: Looking;
  readonly onLook: (looking: Looking) => void;
}

const SECTIONS: readonly LookSection[] = ['ranking', 'firmness', 'reviewers', 'school', 'why'];

/** The step of the ranking: places, how firm they are, and why. */
export function LookView({ appraisal, appraising, looking, onLook }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const { reading } = appraisal;
  const report = useMemo(() => (reading === null ? null : reviewerReport(reading)), [reading]);
  // One reviewer has nobody to be compared with.
  const sections = report === null ? SECTIONS.filter((section) => section !== 'reviewers') : SECTIONS;
  const chosen = sections.includes(looking.section) ? looking.section : 'ranking';
  return (
    <div className={styles.box}>
      {appraisal.policy.isDraft && <DraftNotice />}
      <Tabs
        size="small"
        label={words.look.label}
        tabs={sections.map((value) => ({ value, label: words.look[value] }))}
        chosen={chosen}
        onChoose={(section) => onLook({ ...looking, section })}
        panel="look"
      />
      <div id="look" role="tabpanel" aria-labelledby={`look-${sections.indexOf(chosen)}`}>
        <Section
          appraisal={appraisal}
          appraising={appraising}
          looking={{ ...looking, section: chosen }}
          onLook={onLook}
          report={report}
        />
      </div>
    </div>
  );
}

function Section({ appraisal, appraising, looking, onLook, report }: Props & { readonly report: ReviewerReport | null }) {
  const ask = useCallback((subject: CellSubject) => onLook({ section: 'why', ...subject }), [onLook]);
  const goTo = appraising.can.goTo ? appraising.goTo : null;
  const openSchool = (unit: UnitId): void => onLook({ section: 'school', unit, criterion: null });
  switch (looking.section) {
    case 'ranking':
      return <RankingView appraisal={appraisal} open={openSchool} />;
    case 'firmness':
      return <FirmnessView appraisal={appraisal} probing={appraising.probing} />;
    case 'reviewers':
      return report === null ? null : <ReviewersView report={report} />;
    case 'school':
      return <SchoolView appraisal={appraisal} unit={looking.unit} onUnit={openSchool} ask={ask} goTo={goTo} />;
    case 'why':
      return (
        <WhyView
          appraisal={appraisal}
          unit={looking.unit}
          criterion={looking.criterion}
          ask={ask}
          onSelect={appraising.onSelect}
          goTo={goTo}
        />
      );
    default:
      return assertNever(looking.section);
  }
}
