import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Appraisal } from '../../core/domain/appraisal';
import type { CellSubject } from '../../core/domain/explanation';
import type { Points } from '../../core/domain/points';
import type { UnitId } from '../../core/domain/unit';
import { unitNames } from '../../core/domain/unitNames';
import { clusterMedians } from '../../core/explain/clusterMedians';
import { schoolProfile } from '../../core/explain/schoolProfile';
import type { CellRef } from '../../core/workbook/address';
import { inOrder } from '../look/inOrder';
import { Choice } from '../shared/Choice';
import { useWords } from '../shared/PanelText';
import { ViewHeading } from '../shared/ViewHeading';
import { besideMedian } from './besideMedian';
import { SchoolSections } from './SchoolSections';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '10px', '& p': { margin: 0 }, '& h3': { margin: '8px 0 0' } },
  row: { display: 'flex', justifyContent: 'flex-start' },
});

interface Props {
  readonly appraisal: Appraisal;
  /** `null`, or nobody's: the first of the ranking. */
  readonly unit: UnitId | null;
  readonly onUnit: (unit: UnitId) => void;
  /** Opens why points are what they are. */
  readonly ask: (subject: CellSubject) => void;
  readonly goTo: ((at: CellRef) => void) | null;
}

/** One school beside the cluster: each group and the median, where it is strong, where it lost points, what ceilings took. */
export function SchoolView({ appraisal, unit, onUnit, ask, goTo }: Props) {
  const styles = useStyles();
  const { words, numbers } = useWords();
  const said = words.school;
  const medians = useMemo(() => clusterMedians(appraisal), [appraisal]);
  const nameOf = unitNames(appraisal.reading);
  const standings = inOrder(appraisal.standings);
  const standing = standings.find((one) => one.unit === unit) ?? standings[0];
  const profile = standing === undefined ? null : schoolProfile(appraisal, medians, standing.unit);
  if (standing === undefined || profile === null) return <p>{words.empty.noRanking}</p>;
  const { decimals } = appraisal.policy.rounding;
  const shown = (points: Points): string => numbers.points(points, decimals);
  const { points, median, difference, of } = profile.total;
  const scored = appraisal.scorecards.filter(({ total }) => total !== null).length;
  const ranked = standings.filter(({ place }) => place !== null).length;
  return (
    <div className={styles.box}>
      <ViewHeading>{said.heading}</ViewHeading>
      <Choice
        label={said.choose}
        options={standings.map(({ unit: value }) => ({ value, label: nameOf(value) }))}
        chosen={standing.unit}
        onChoose={onUnit}
      />
      <p>
        {points === null
          ? said.noTotal
          : said.total(
              shown(points),
              median === null ? null : shown(median),
              difference === null ? null : besideMedian(difference, said.besides, shown),
              of < scored ? of : null,
            )}{' '}
        {standing.place === null ? said.noPlace : said.place(standing.place, ranked)}
      </p>
      <div className={styles.row}>
        <Button size="small" onClick={() => ask({ unit: standing.unit, criterion: null })}>
          {said.scorecard}
        </Button>
      </div>
      <SchoolSections
        key={standing.unit}
        profile={profile}
        units={standings.length}
        decimals={decimals}
        ask={(criterion) => ask({ unit: standing.unit, criterion })}
        goTo={goTo}
      />
    </div>
  );
}
