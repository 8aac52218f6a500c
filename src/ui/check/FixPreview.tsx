import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellFix, Fixing } from '../../core/domain/fixing';
import { decimalText, pointsFromExcel, type Points } from '../../core/domain/points';
import { refText } from '../../core/workbook/address';
import { LOG_MARK } from '../../core/workbook/sheetMark';
import { sheetMarked } from '../../core/workbook/workbook';
import type { NumberFormat } from '../../text/format';
import type { FixingWords } from '../../text/parts/fixingWords';
import { TextField } from '../shared/TextField';
import { useWords } from '../shared/PanelText';
import type { Checked } from '../state/appraisalState';
import { FixLine } from './FixLine';

const useStyles = makeStyles({
  subheading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '6px 10px',
    overflowWrap: 'anywhere',
  },
  place: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  effects: { margin: '4px 0 0', paddingLeft: '20px', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Cells drawn at once. */
const PAGE = 30;

interface Props {
  readonly checked: Checked;
  readonly fixing: Fixing;
  /** A person typed the value: that the program had read it already cannot be said. */
  readonly isTyped: boolean;
  /** What the finding itself says of totals and places, where no formula has been worked out. */
  readonly effectOfOne: string | null;
  readonly by: string;
  readonly onBy: (by: string) => void;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onBack: () => void;
}

/** The cells that are set, what that does to totals and places, who agrees, and the button that does it. */
export function FixPreview({ checked, fixing, isTyped, effectOfOne, by, onBy, isBusy, onConfirm, onBack }: Props) {
  const styles = useStyles();
  const { words, numbers } = useWords();
  const said = words.fixing;
  const [limit, setLimit] = useState(PAGE);
  const { workbook, appraisal } = checked;
  const { cells, effects } = fixing;
  if (cells.length === 0) return <p role="status">{said.nothing}</p>;
  const points = (value: Points | null): string =>
    value === null ? '–' : numbers.points(value, appraisal.policy.rounding.decimals);
  const more = Math.min(PAGE, cells.length - limit);
  const hasNoLog = workbook.isStructureProtected && sheetMarked(workbook, LOG_MARK) === null;
  return (
    <>
      <h3 className={styles.subheading}>{said.cells}</h3>
      <ul className={styles.list}>
        {cells.slice(0, limit).map((fix) => (
          <li key={refText(fix.at)} className={styles.cell}>
            <p className={styles.place}>
              {refText(fix.at)} · {said.rules(fix.rules)}
            </p>
            <FixLine {...beforeAndAfter(fix, said, numbers)} />
          </li>
        ))}
      </ul>
      {more > 0 && <Button onClick={() => setLimit(limit + PAGE)}>{said.more(more)}</Button>}
      <h3 className={styles.subheading}>{said.effects}</h3>
      {effects.length === 0 ? (
        <>
          <p>{noEffect(cells, isTyped, said)}</p>
          {effectOfOne !== null && <p>{effectOfOne}</p>}
        </>
      ) : (
        <ul className={styles.effects}>
          {effects.map(({ unit, name, total, place }) => (
            <li key={unit}>{said.effect(name, points(total.from), points(total.to), place.from, place.to)}</li>
          ))}
        </ul>
      )}
      <p>{said.findings(fixing.gone, fixing.come)}</p>
      {fixing.hasStaleFormulas && <p>{said.stale(fixing.isFollowed)}</p>}
      <TextField label={said.by} value={by} onChange={onBy} kind="text" describedBy="fix-by-hint" />
      <p id="fix-by-hint" className={styles.place}>
        {hasNoLog ? said.noLog : said.byHint}
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={onConfirm}>
          {said.confirm(cells.length)}
        </Button>
        <Button onClick={onBack}>{said.back}</Button>
      </div>
    </>
  );
}

function noEffect(cells: readonly CellFix[], isTyped: boolean, said: FixingWords): string {
  if (cells.some(({ formula }) => formula !== undefined)) return said.noEffectOfFormula;
  return !isTyped && cells.every(({ from, put }) => from.kind === 'text' && put.kind === 'number')
    ? said.readRightly
    : said.noEffect;
}

/** A formula is told with what it shows: two of them may come to the same. */
function beforeAndAfter(
  { from, put, shown: to, formula }: CellFix,
  said: FixingWords,
  { decimal, ungrouped }: NumberFormat,
): { readonly from: string; readonly to: string } {
  const before = shown(from, said.blank, decimal);
  // Beside a text that may be read in two ways no mark stands between thousands.
  const after = to ?? shown(put, said.blank, from.kind === 'text' ? ungrouped : decimal);
  if (formula === undefined) return { from: before, to: after };
  return {
    from:
      from.kind === 'text' && from.text.startsWith('=') ? said.formula(before, shown(formula.was, said.blank, decimal)) : before,
    to: said.formula(after, formula.gives === null ? null : decimal(decimalText(pointsFromExcel(formula.gives)))),
  };
}

function shown(value: CellFix['from'] | CellFix['put'], blank: string, decimal: (text: string) => string): string {
  switch (value.kind) {
    case 'number':
      return decimal(String(value.value));
    case 'text':
      return value.text === '' ? blank : value.text;
    case 'formula':
      return `=${value.formula}`;
    case 'blank':
      return blank;
  }
}
