import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { sheetMarked, type Workbook } from '../../core/workbook/workbook';
import type { PanelWords } from '../../text/parts/panelWords';
import { Alert } from '../shared/Alert';
import { Choice } from '../shared/Choice';
import { useWords } from '../shared/PanelText';
import type { Checked } from '../state/appraisalState';
import type { Appraising } from '../state/useAppraisal';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0, overflowWrap: 'anywhere' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', '& > *': { flex: '1 1 130px', minWidth: 0 } },
  list: { margin: 0, paddingLeft: '20px', fontSize: tokens.fontSizeBase200 },
  button: { alignSelf: 'flex-start' },
});

/** Choices offered; more than one or two are rare. */
const MOST_EACH = 10;
/** A write in the pane is one that a person can look through; larger ones have the command line. */
const MOST_SHEETS = 150;
/** Pairs listed at once. */
const PAGE = 15;

interface Props {
  readonly checked: Checked;
  readonly units: number;
  readonly appraising: Appraising;
  readonly core: typeof import('../state/story');
}

/** Who would score whom, on which sheets, before anyone agrees to it. */
export function PairsPlan({ checked: { appraisal, workbook }, units, appraising, core }: Props) {
  const styles = useStyles();
  const { text, words } = useWords();
  const said = words.pairing;
  const [each, setEach] = useState('1');
  const [turn, setTurn] = useState('0');
  const [limit, setLimit] = useState(PAGE);
  const options = useMemo(() => ({ each: Number(each), turn: Number(turn) }), [each, turn]);
  const sheets = units * options.each;
  const plan = useMemo(
    () => (sheets > MOST_SHEETS ? null : core.crossPairs(appraisal, workbook, text.sheets.pairs, options)),
    [core, appraisal, workbook, text, options, sheets],
  );
  const added = plan === null ? 0 : plan.pairs.length - plan.kept;
  const { state } = appraising;
  const obstacle = obstacleIn(workbook, words, state.hasChanged);
  const more = plan === null ? 0 : Math.min(PAGE, plan.pairs.length - limit);
  const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);
  return (
    <div className={styles.box}>
      <p>{said.about}</p>
      <div className={styles.row}>
        <Choice
          label={said.each}
          options={numbers(Math.min(units - 1, MOST_EACH)).map((count) => ({ value: String(count), label: said.schools(count) }))}
          chosen={each}
          onChoose={setEach}
        />
        <Choice
          label={said.turn}
          options={numbers(Math.min(units - 1, MOST_SHEETS)).map((one) => ({ value: String(one - 1), label: said.turnOf(one) }))}
          chosen={turn}
          onChoose={setTurn}
        />
      </div>
      <div role="status">
        {plan === null ? said.tooMany(sheets, MOST_SHEETS) : added === 0 ? said.nothingNew : said.preview(added, plan.kept)}
      </div>
      {plan !== null && (
        <ul className={styles.list}>
          {plan.pairs.slice(0, limit).map(({ checker, checked, name }, at) => (
            <li key={name}>{`${said.pair(checker, checked, name)}${at < plan.kept ? ` (${said.has})` : ''}`}</li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <Button size="small" className={styles.button} onClick={() => setLimit(limit + PAGE)}>
          {said.more(more)}
        </Button>
      )}
      {obstacle !== null && <Alert intent="warning" title={obstacle} />}
      {added > 0 && (
        <Button
          className={styles.button}
          disabled={obstacle !== null || state.job !== null || state.unfinished !== null}
          onClick={() => appraising.pair(options)}
        >
          {said.confirm(added)}
        </Button>
      )}
    </div>
  );
}

/** Why nothing can be added; `null` when it can. */
function obstacleIn(workbook: Workbook, { write }: PanelWords, hasChanged: boolean): string | null {
  if (workbook.isReadOnly) return write.readOnly;
  if (workbook.isStructureProtected) return write.structureProtected;
  const list = sheetMarked(workbook, 'pairs');
  if (list?.isProtected === true) return write.sheetsProtected([list.name]);
  return hasChanged ? write.changed : null;
}
