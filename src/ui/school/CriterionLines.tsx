import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { NamedCriterion } from '../../core/domain/explanation';
import type { CellRef } from '../../core/workbook/address';
import { CellLinks } from '../shared/CellLinks';
import { useWords } from '../shared/PanelText';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  line: {
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    '& p': { margin: '2px 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
});

/** Drawn at once: the first say the most. */
const PAGE = 5;

export interface CriterionLine {
  readonly criterion: NamedCriterion;
  /** `null`: the list says it once for all. */
  readonly sentence: string | null;
  readonly cells: readonly CellRef[];
}

interface Props {
  readonly lines: readonly CriterionLine[];
  /** Opens why a criterion has its points. */
  readonly ask: (criterion: NamedCriterion['id']) => void;
  readonly goTo: ((at: CellRef) => void) | null;
}

/** Criteria with what is to be said of each, one press from the explanation and from the cells. */
export function CriterionLines({ lines, ask, goTo }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const [limit, setLimit] = useState(PAGE);
  const left = lines.length - limit;
  return (
    <>
      <ul className={styles.list}>
        {lines.slice(0, limit).map(({ criterion, sentence, cells }) => (
          <li key={criterion.id} className={styles.line}>
            {[criterion.number, criterion.text].filter((part) => part !== '').join('. ')}
            {sentence !== null && <p>{sentence}</p>}
            <div>
              <Button size="small" appearance="subtle" onClick={() => ask(criterion.id)}>
                {words.school.why}
              </Button>
              <CellLinks cells={cells} goTo={goTo} />
            </div>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" onClick={() => setLimit(lines.length)}>
          {words.school.more(left)}
        </Button>
      )}
    </>
  );
}
