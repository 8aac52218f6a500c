import { makeStyles } from '@fluentui/react-components';
import type { Whose } from '../../core/domain/whoseWorkbook';
import type { IssueGrouping } from '../../text/parts/panelWords';
import { Choice } from '../shared/Choice';
import { useWords } from '../shared/PanelText';
import { TextField } from '../shared/TextField';
import { SEVERITIES, type SeverityFilter } from './issueList';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', '& > *': { flex: '1 1 130px', minWidth: 0 } },
});

interface Props {
  readonly whose: Whose;
  readonly filter: SeverityFilter;
  readonly by: IssueGrouping;
  readonly search: string;
  readonly onFilter: (filter: SeverityFilter) => void;
  readonly onBy: (by: IssueGrouping) => void;
  readonly onSearch: (search: string) => void;
}

const GROUPINGS: readonly IssueGrouping[] = ['severity', 'unit', 'rule', 'sheet'];
const FILTERS: readonly SeverityFilter[] = ['all', 'blocking', ...SEVERITIES];

/** Which findings are listed, and under which headings. */
export function IssueFilter({ whose, filter, by, search, onFilter, onBy, onSearch }: Props) {
  const styles = useStyles();
  const { text, words } = useWords();
  const label = (one: SeverityFilter): string =>
    one === 'all' ? words.issues.all : one === 'blocking' ? words.issues.onlyBlocking[whose] : text.issues.severity[one];
  return (
    <div className={styles.row}>
      <Choice
        label={words.issues.filter}
        options={FILTERS.map((value) => ({ value, label: label(value) }))}
        chosen={filter}
        onChoose={onFilter}
      />
      <Choice
        label={words.issues.groupBy}
        options={GROUPINGS.map((value) => ({ value, label: words.issues.by[value] }))}
        chosen={by}
        onChoose={onBy}
      />
      <TextField label={words.issues.search} value={search} onChange={onSearch} />
    </div>
  );
}
