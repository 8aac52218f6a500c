import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { toNumber, type Points } from '../../core/domain/points';
import type { GroupProfile } from '../../core/domain/schoolProfile';
import { shortened } from '../../text/shortened';
import { useWords } from '../shared/PanelText';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  bars: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: '6px 8px',
    margin: '4px 0',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  label: { fontWeight: tokens.fontWeightSemibold },
  share: { textAlign: 'right' },
  track: {
    position: 'relative',
    height: '14px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  own: {
    position: 'absolute',
    inset: '0 auto 0 0',
    backgroundColor: tokens.colorCompoundBrandBackground,
    // Fills are not drawn where colours are forced, unless they are asked for.
    [FORCED]: { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
  // Taller than the bar and with a rim, so that it is seen on the filled part and beside it.
  median: {
    position: 'absolute',
    top: '-4px',
    bottom: '-4px',
    width: '3px',
    marginLeft: '-1px',
    backgroundColor: tokens.colorNeutralForeground1,
    outline: `1px solid ${tokens.colorNeutralBackground1}`,
    [FORCED]: { forcedColorAdjust: 'none', backgroundColor: 'Highlight', outlineColor: 'Canvas' },
  },
  legend: { display: 'flex', flexWrap: 'wrap', gap: '2px 14px', fontSize: tokens.fontSizeBase200 },
  key: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  sample: { width: '22px', flexShrink: 0 },
  half: { width: '60%' },
  middle: { left: '50%' },
  bare: { border: 'none', backgroundColor: 'transparent' },
});

/** Where a group has no number to be known by. */
const LETTERS = 14;

/** A bar for each group: how much of its maximum the unit has, and where the cluster's median stands. The table beside it says the same in numbers. */
export function GroupBars({ groups }: { groups: readonly GroupProfile[] }) {
  const styles = useStyles();
  const { words, numbers } = useWords();
  const hasMedian = groups.some(({ median }) => median !== null);
  return (
    <div aria-hidden="true">
      <div className={styles.legend}>
        <span className={styles.key}>
          <span className={mergeClasses(styles.track, styles.sample)}>
            <span className={mergeClasses(styles.own, styles.half)} />
          </span>
          {words.school.legend.own}
        </span>
        {hasMedian && (
          <span className={styles.key}>
            <span className={mergeClasses(styles.track, styles.sample, styles.bare)}>
              <span className={mergeClasses(styles.median, styles.middle)} />
            </span>
            {words.school.legend.median}
          </span>
        )}
      </div>
      <div className={styles.bars}>
        {groups.map((group) => {
          const { criterion, counted, median, share } = group;
          const full = fullOf(group);
          return [
            <span key={`${criterion.id} label`} className={styles.label}>
              {criterion.number === '' ? shortened(criterion.text, LETTERS) : criterion.number}
            </span>,
            <div key={`${criterion.id} bar`} className={styles.track}>
              <div className={styles.own} style={{ width: partOf(counted, full) }} />
              {median !== null && <div className={styles.median} style={{ left: partOf(median, full) }} />}
            </div>,
            <span key={`${criterion.id} share`} className={styles.share}>
              {share === null ? '' : `${numbers.points(share, 1)}%`}
            </span>,
          ];
        })}
      </div>
    </div>
  );
}

/** What a whole bar stands for: the maximum, else the larger of the two numbers on it. */
function fullOf({ maximum, counted, median }: GroupProfile): number {
  if (maximum !== null) return toNumber(maximum);
  return Math.max(toNumber(counted), median === null ? 0 : toNumber(median));
}

function partOf(value: Points, full: number): string {
  const part = full > 0 ? toNumber(value) / full : 0;
  return `${String(Math.min(100, Math.max(0, part * 100)))}%`;
}
