import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Appraisal } from '../../core/domain/appraisal';
import type { Criterion, CriterionId } from '../../core/domain/criteria';
import type { CellRef } from '../../core/workbook/address';
import { criterionName } from '../../text/criterionName';
import { Disclosure } from '../shared/Disclosure';
import { useWords } from '../shared/PanelText';
import { CriterionCard } from './CriterionCard';
import type { ListedCriterion } from './listedCriteria';

const useStyles = makeStyles({
  group: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyle: 'none', margin: '6px 0', padding: 0, display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  whole: { marginLeft: '-16px' },
});

/** Cards drawn at once: a regulation may have hundreds of criteria, a person reads a few. */
const PAGE = 25;

interface Props {
  readonly group: Criterion | null;
  readonly criteria: readonly ListedCriterion[];
  readonly startsOpen: boolean;
  readonly appraisal: Appraisal;
  readonly goTo: ((at: CellRef) => void) | null;
  readonly core: typeof import('../state/story');
  readonly trying: CriterionId | null;
  readonly onTry: (criterion: CriterionId | null) => void;
}

/** The criteria of one group behind its heading, a page at a time; nothing of a closed group is drawn. */
export function CriteriaSectionView({ group, criteria, startsOpen, appraisal, goTo, core, trying, onTry }: Props) {
  const styles = useStyles();
  const { text } = useWords();
  const said = text.criteria;
  const [isOpen, setOpen] = useState(startsOpen);
  const [limit, setLimit] = useState(PAGE);
  const more = Math.min(PAGE, criteria.length - limit);
  const list = (
    <>
      <ul className={styles.list}>
        {criteria.slice(0, limit).map((one) => (
          <CriterionCard
            key={one.criterion.id}
            listed={one}
            appraisal={appraisal}
            goTo={goTo}
            core={core}
            isTrying={trying === one.criterion.id}
            onTry={(isTrying) => onTry(isTrying ? one.criterion.id : null)}
          />
        ))}
      </ul>
      {more > 0 && <Button onClick={() => setLimit(limit + PAGE)}>{said.more(more)}</Button>}
    </>
  );
  if (group === null) return list;
  const troubled = criteria.filter(({ problem }) => problem !== null).length;
  const { maximum, cap } = group;
  return (
    <Disclosure
      open={isOpen}
      onToggle={setOpen}
      summary={<span className={styles.group}>{said.group(criterionName(group), criteria.length, troubled)}</span>}
    >
      {isOpen && (
        <div className={styles.whole}>
          {(maximum !== null || cap !== null) && (
            <p className={styles.note}>{text.explain.lines.maximum({ maximum, cap }, (unit) => unit)}</p>
          )}
          {list}
        </div>
      )}
    </Disclosure>
  );
}
