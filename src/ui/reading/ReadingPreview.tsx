import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { standsInTheWay } from '../../core/domain/standsInTheWay';
import { whoseWorkbook } from '../../core/domain/whoseWorkbook';
import type { Appraisal } from '../../core/domain/appraisal';
import { cellsSet } from '../../core/workbook/edit';
import type { NumberFormat } from '../../text/format';
import type { ReadingWords } from '../../text/parts/readingWords';
import { useWords } from '../shared/PanelText';
import type { Tried } from './useTrying';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th': { textAlign: 'left', padding: '4px', fontWeight: tokens.fontWeightSemibold, verticalAlign: 'top' },
    '& td': { padding: '4px', verticalAlign: 'top', fontVariantNumeric: 'tabular-nums' },
    '& tr': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  changed: { fontWeight: tokens.fontWeightBold },
  line: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly before: Appraisal;
  readonly tried: Tried | null;
  readonly maySave: boolean;
  readonly onSave: () => void;
  readonly onDrop: () => void;
}

/** What the corrections change, before anyone agrees to them. */
export function ReadingPreview({ before, tried, maySave, onSave, onDrop }: Props) {
  const styles = useStyles();
  const { words, numbers } = useWords();
  const said = words.reading.preview;
  const was = figures(before, words.reading, numbers);
  const is = tried === null ? null : figures(tried.appraisal, words.reading, numbers);
  const cells = tried === null ? 0 : cellsSet(tried.edits).length;
  return (
    <section className={styles.box} aria-label={said.heading}>
      <h3 className={styles.title}>{said.heading}</h3>
      {is === null || tried === null ? (
        <p className={styles.line}>{said.computing}</p>
      ) : (
        <>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{said.what}</th>
                <th scope="col">{said.before}</th>
                <th scope="col">{said.after}</th>
              </tr>
            </thead>
            <tbody>
              {was.map(([what, value], index) => {
                const now = is[index]?.[1] ?? '';
                return (
                  <tr key={what}>
                    <th scope="row">{what}</th>
                    <td>{value}</td>
                    <td className={now === value ? undefined : styles.changed}>{now === value ? said.same : now}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          <p className={styles.line}>
            {said.willWrite(
              tried.edits.some(({ kind }) => kind === 'putSheet'),
              numbers.decimal(String(cells)),
            )}
          </p>
        </>
      )}
      {!maySave && <p className={styles.line}>{words.reading.cannotSave}</p>}
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={tried === null || !maySave} onClick={onSave}>
          {words.reading.save}
        </Button>
        <Button onClick={onDrop}>{words.reading.drop}</Button>
      </div>
    </section>
  );
}

function figures(
  { recognition, reading, scorecards, issues }: Appraisal,
  { preview }: ReadingWords,
  numbers: NumberFormat,
): readonly (readonly [string, string])[] {
  const count = (value: number | undefined): string => (value === undefined ? preview.none : numbers.decimal(String(value)));
  const maximum = scorecards[0]?.assignedMaximum;
  const whose = whoseWorkbook(reading);
  return [
    [preview.kind, preview.kinds[recognition.kind === 'recognised' ? recognition.layout : recognition.kind]],
    [preview.units, count(reading?.units.length)],
    [preview.criteria, count(reading?.criteria.filter((one) => !one.hasChildren).length)],
    [preview.maxima, maximum === undefined ? preview.none : numbers.points(maximum, 2)],
    [
      preview.blocking[whose],
      reading === null ? preview.none : count(issues.filter((issue) => standsInTheWay(issue, whose)).length),
    ],
  ];
}
