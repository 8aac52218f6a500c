import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { CellFix, Fixing } from '../../core/domain/fixing';
import { decimalText, pointsFromExcel, type Points } from '../../core/domain/points';
import type { FixRequest } from '../../core/fixIssues';
import { LOG_MARK } from '../../core/workbook/sheetMark';
import { refText } from '../../core/workbook/address';
import { sheetMarked } from '../../core/workbook/workbook';
import type { FixingWords } from '../../text/parts/fixingWords';
import { TextField } from '../shared/TextField';
import { useWords } from '../shared/PanelText';
import { ViewHeading } from '../shared/ViewHeading';
import { story } from '../state/appraised';
import type { Checked } from '../state/appraisalState';
import { useWorkedOut } from '../state/useWorkedOut';
import type { Appraising } from '../state/useAppraisal';
import { FixLine } from './FixLine';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0, '& p': { margin: 0 } },
  start: { alignSelf: 'flex-start' },
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
  readonly appraising: Appraising;
  readonly request: FixRequest;
  readonly by: string;
  readonly onBy: (by: string) => void;
  readonly onBack: () => void;
}

/** What a fix sets and what it does to totals and places, before anyone agrees to it. */
export function FixView({ checked, appraising, request, by, onBy, onBack }: Props) {
  const styles = useStyles();
  const { text, words, numbers } = useWords();
  const said = words.fixing;
  const [limit, setLimit] = useState(PAGE);
  const fixing = useFixing(checked, request);
  if (fixing === null) return <p role="status">{said.computing}</p>;
  const { workbook, appraisal } = checked;
  const points = (value: Points | null): string =>
    value === null ? '–' : numbers.points(value, appraisal.policy.rounding.decimals);
  const { cells, effects } = fixing;
  const effectOfOne =
    request.kind === 'one' && request.issue.effect !== undefined ? text.issues.effect(request.issue.effect) : null;
  const more = Math.min(PAGE, cells.length - limit);
  const hasNoLog = workbook.isStructureProtected && sheetMarked(workbook, LOG_MARK) === null;
  return (
    <div className={styles.box}>
      <ViewHeading>{said.heading(cells.length)}</ViewHeading>
      <Button className={styles.start} size="small" onClick={onBack}>
        {said.back}
      </Button>
      {cells.length === 0 ? (
        <p role="status">{said.nothing}</p>
      ) : (
        <>
          <h3 className={styles.subheading}>{said.cells}</h3>
          <ul className={styles.list}>
            {cells.slice(0, limit).map((fix) => (
              <li key={refText(fix.at)} className={styles.cell}>
                <p className={styles.place}>
                  {refText(fix.at)} · {said.rules(fix.rules)}
                </p>
                <FixLine {...beforeAndAfter(fix, said, numbers.decimal)} />
              </li>
            ))}
          </ul>
          {more > 0 && <Button onClick={() => setLimit(limit + PAGE)}>{said.more(more)}</Button>}
          <h3 className={styles.subheading}>{said.effects}</h3>
          {effects.length === 0 ? (
            <>
              <p>{cells.some(({ formula }) => formula !== undefined) ? said.noEffectOfFormula : said.noEffect}</p>
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
            <Button
              appearance="primary"
              disabledFocusable={appraising.state.job !== null}
              onClick={() => {
                appraising.fix(request, by.trim());
                onBack();
              }}
            >
              {said.confirm(cells.length)}
            </Button>
            <Button onClick={onBack}>{said.back}</Button>
          </div>
        </>
      )}
    </div>
  );
}

/** `null` while it is worked out: appraising the workbook as it would be takes a moment. */
function useFixing({ workbook, appraisal }: Checked, request: FixRequest): Fixing | null {
  const work = useCallback(async (): Promise<Fixing> => {
    const { planFixes } = await story();
    return planFixes(workbook, appraisal, request);
  }, [workbook, appraisal, request]);
  return useWorkedOut(work);
}

/** A formula is told with what it shows: two of them may come to the same. */
function beforeAndAfter(
  { from, put, shown: to, formula }: CellFix,
  said: FixingWords,
  decimal: (text: string) => string,
): { readonly from: string; readonly to: string } {
  const before = shown(from, said.blank, decimal);
  const after = to ?? shown(put, said.blank, decimal);
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
