import { makeStyles } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Appraisal } from '../../core/domain/appraisal';
import type { CriterionId } from '../../core/domain/criteria';
import type { CellRef } from '../../core/workbook/address';
import type { CriteriaFilter } from '../../text/parts/criteriaWords';
import { Choice } from '../shared/Choice';
import { useWords } from '../shared/PanelText';
import { TextField } from '../shared/TextField';
import { CriteriaSectionView } from './CriteriaSectionView';
import { byGroup, listedCriteria, sought } from './listedCriteria';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0, '& p': { margin: 0 } },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', '& > *': { flex: '1 1 130px', minWidth: 0 } },
});

const FILTERS: readonly CriteriaFilter[] = ['all', 'troubled', 'read', 'typed'];
/** So many are shown with their groups open: a person sees them at a glance. */
const FEW = 20;

interface Props {
  readonly appraisal: Appraisal;
  readonly goTo: ((at: CellRef) => void) | null;
  readonly core: typeof import('../state/story');
}

/** Every criterion with its sentence, how it is understood, and the box to try a value in; one box at a time. */
export function CriteriaView({ appraisal, goTo, core }: Props) {
  const styles = useStyles();
  const { text } = useWords();
  const said = text.criteria;
  const { reading } = appraisal;
  const [filter, setFilter] = useState<CriteriaFilter>('all');
  const [search, setSearch] = useState('');
  const [trying, setTrying] = useState<CriterionId | null>(null);
  const typed = useDeferredValue(search);
  const all = useMemo(() => (reading === null ? [] : listedCriteria(reading)), [reading]);
  const found = useMemo(() => sought(all, filter, typed), [all, filter, typed]);
  const isSought = filter !== 'all' || typed.trim() !== '';
  return (
    <div className={styles.box}>
      <p>{said.intro}</p>
      <div className={styles.row}>
        <Choice
          label={said.filter}
          options={FILTERS.map((value) => ({ value, label: said.filters[value] }))}
          chosen={filter}
          onChoose={setFilter}
        />
        <TextField label={said.search} value={search} onChange={setSearch} />
      </div>
      <div role="status">{found.length === 0 ? said.noneShown : said.shown(found.length, all.length)}</div>
      {byGroup(found).map(({ group, criteria }) => (
        <CriteriaSectionView
          key={`${group?.id ?? criteria[0]?.criterion.id ?? ''} ${isSought ? `${filter} ${typed}` : ''}`}
          group={group}
          criteria={criteria}
          startsOpen={isSought || all.length <= FEW}
          appraisal={appraisal}
          goTo={goTo}
          core={core}
          trying={trying}
          onTry={setTrying}
        />
      ))}
    </div>
  );
}
