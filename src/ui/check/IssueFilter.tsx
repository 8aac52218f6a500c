import { Field, Input, Select, makeStyles } from '@fluentui/react-components';
import { useWords } from '../shared/PanelText';
import { SEVERITIES, type SeverityFilter } from './issueList';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', '& > *': { flex: '1 1 130px', minWidth: 0 } },
  input: { width: '100%', minWidth: 0 },
});

interface Props {
  readonly filter: SeverityFilter;
  readonly search: string;
  readonly onFilter: (filter: SeverityFilter) => void;
  readonly onSearch: (search: string) => void;
}

const FILTERS: readonly SeverityFilter[] = ['all', 'blocking', ...SEVERITIES];

/** Which findings are listed. Typing filters at once and submits nothing, so Vietnamese keyboards compose undisturbed. */
export function IssueFilter({ filter, search, onFilter, onSearch }: Props) {
  const styles = useStyles();
  const { text, words } = useWords();
  const label = (one: SeverityFilter): string =>
    one === 'all' ? words.issues.all : one === 'blocking' ? words.issues.onlyBlocking : text.issues.severity[one];
  return (
    <div className={styles.row}>
      <Field label={words.issues.filter} size="small">
        <Select value={filter} onChange={(_, { value }) => onFilter(FILTERS.find((one) => one === value) ?? 'all')}>
          {FILTERS.map((one) => (
            <option key={one} value={one}>
              {label(one)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.issues.search} size="small">
        <Input className={styles.input} type="search" value={search} onChange={(_, { value }) => onSearch(value)} />
      </Field>
    </div>
  );
}
