import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReviewerReport } from '../../core/domain/reviewerReport';
import { Alert } from '../shared/Alert';
import { useWords } from '../shared/PanelText';
import { ViewHeading } from '../shared/ViewHeading';
import { unseen } from '../shared/unseen';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '10px', '& p': { margin: 0 } },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      textAlign: 'left',
      verticalAlign: 'top',
      padding: '4px',
      fontSize: tokens.fontSizeBase200,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  number: { ':nth-child(n)': { textAlign: 'right' } },
  unseen,
});

/** Several reviewers beside each other: who leans which way, and how far they agree. For information; it changes no points. */
export function ReviewersView({ report }: { report: ReviewerReport }) {
  const styles = useStyles();
  const { words } = useWords();
  const { reviewers } = words;
  return (
    <div className={styles.box}>
      <ViewHeading>{reviewers.heading}</ViewHeading>
      {report.unreconciled > 0 && <Alert intent="warning" title={reviewers.unreconciled(report.unreconciled)} />}
      <p>{reviewers.about}</p>
      <table className={styles.table}>
        <caption className={styles.unseen}>{reviewers.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{reviewers.reviewer}</th>
            <th scope="col" className={styles.number}>
              {reviewers.units}
            </th>
            <th scope="col">{reviewers.bias}</th>
            <th scope="col" className={styles.number}>
              {reviewers.outliers}
            </th>
          </tr>
        </thead>
        <tbody>
          {report.reviewers.map(({ name, units, bias, outliers }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className={styles.number}>{units}</td>
              <td>{reviewers.leaning(bias)}</td>
              <td className={styles.number}>{outliers}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{report.agreement === null ? reviewers.noAgreement : reviewers.agreement(report.agreement)}</p>
    </div>
  );
}
