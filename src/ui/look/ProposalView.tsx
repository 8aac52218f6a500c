import { makeStyles } from '@fluentui/react-components';
import type { Appraisal } from '../../core/domain/appraisal';
import { Alert } from '../shared/Alert';
import { useWords } from '../shared/PanelText';
import { unitNames } from '../../core/domain/unitNames';
import { ViewHeading } from '../shared/ViewHeading';
import { AwardCard } from './AwardCard';

const useStyles = makeStyles({ box: { display: 'flex', flexDirection: 'column', gap: '10px' } });

/** Who is put forward for which award, what the cluster still has to decide, and who was left out. */
export function ProposalView({ appraisal }: { appraisal: Appraisal }) {
  const styles = useStyles();
  const { words } = useWords();
  const nameOf = unitNames(appraisal.reading);
  const { awards } = appraisal.proposal;
  const standing = appraisal.issues.filter((issue) => issue.blocks === 'awards').length;
  return (
    <div className={styles.box}>
      <ViewHeading>{words.proposal.heading}</ViewHeading>
      {appraisal.isBlocked && <Alert intent="warning" title={words.empty.blocked} />}
      {!appraisal.isBlocked && standing > 0 && <Alert intent="warning" title={words.proposal.awardsBlocked(standing)} />}
      {!appraisal.isBlocked && awards.length === 0 && <p>{words.empty.noProposal}</p>}
      {!appraisal.isBlocked &&
        awards.map((award) => <AwardCard key={award.id} award={award} tieBreak={appraisal.policy.tieBreak} nameOf={nameOf} />)}
    </div>
  );
}
