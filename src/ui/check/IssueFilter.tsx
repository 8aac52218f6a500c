import { makeStyles } from '@fluentui/react-components';
import { Choice } from '../shared/Choice';
import { useWords } from '../shared/PanelText';
import { TextField } from '../shared/TextField';
import { SEVERITIES, type SeverityFilter } from './issueList';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', '& > *': { flex: '1 1 130px', minWidth: 0 } },
});

interface Props {
  readonly filter: SeverityFilter;
  readonly search: string;
  readonly onFilter: (filter: SeverityFilter) => void;
  readonly onSearch: (search: string) => void;
}

const FILTERS: readonly SeverityFilter[] = ['all', 'blocking', ...SEVERITIES];

/** Which findings are listed. */
export function IssueFilter({ filter, search, onFilter, onSearch }: Props) {
  const styles = useStyles();
  const { text, words } = useWords();
  const label = (one: SeverityFilter): string =>
    one === 'all' ? words.issues.all : one === 'blocking' ? words.issues.onlyBlocking : text.issues.severity[one];
  return (
    <div className={styles.row}>
      <Choice
        label={words.issues.filter}
        options={FILTERS.map((value) => ({ value, label: label(value) }))}
        chosen={filter}
        onChoose={onFilter}
      />
      <TextField label={words.issues.search} value={search} onChange={onSearch} />
    </div>
  );
}
