import { makeStyles, Switch } from '@fluentui/react-components';
import { useMemo } from 'react';
import { stageDifferences } from '../../core/crossScore/stageDifferences';
import type { Appraisal } from '../../core/domain/appraisal';
import { isZero } from '../../core/domain/points';
import { unitNames } from '../../core/domain/unitNames';
import { Choice } from '../shared/Choice';
import { useWords } from '../shared/PanelText';
import { ViewHeading } from '../shared/ViewHeading';
import type { Comparing } from './comparing';
import { DifferenceTable } from './DifferenceTable';
import type { RowActions } from './rowActions';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '10px', '& p': { margin: 0 } },
});

interface Props extends RowActions {
  readonly appraisal: Appraisal;
  readonly comparing: Comparing;
  readonly onCompare: (comparing: Comparing) => void;
}

const ALL = '';

/** The step between checking and ranking: where the school, its peers and the cluster gave different scores. */
export function DifferencesView({ appraisal, comparing, onCompare, ask, goTo }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const said = words.differences;
  const rows = useMemo(() => stageDifferences(appraisal), [appraisal]);
  const nameOf = unitNames(appraisal.reading);
  const units = appraisal.reading?.units ?? [];
  const { isOnlyDiffering } = comparing;
  // A unit may be gone since it was chosen.
  const unit = units.find(({ id }) => id === comparing.unit)?.id ?? null;
  const shown = useMemo(
    () => rows.filter((row) => (unit === null || row.unit === unit) && !(isOnlyDiffering && isZero(row.spread))),
    [rows, unit, isOnlyDiffering],
  );
  const hasCross = rows.some(({ cells }) => cells.cross.length > 0);
  // Where all of the cluster's scores are of one stage its column says enough.
  const namesStage = new Set(rows.flatMap(({ clusterStage }) => clusterStage ?? [])).size > 1;
  return (
    <div className={styles.box}>
      <ViewHeading>{said.heading}</ViewHeading>
      {rows.length === 0 ? (
        <p>{said.nothing}</p>
      ) : (
        <>
          <p>{said.about}</p>
          {units.length > 1 && (
            <Choice
              label={said.unit}
              options={[{ value: ALL, label: said.allUnits }, ...units.map(({ id }) => ({ value: id, label: nameOf(id) }))]}
              chosen={unit ?? ALL}
              onChoose={(value) => onCompare({ ...comparing, unit: value === ALL ? null : value })}
            />
          )}
          <Switch
            checked={isOnlyDiffering}
            label={said.onlyDiffering}
            onChange={(_, { checked }) => onCompare({ ...comparing, isOnlyDiffering: checked })}
          />
          <div role="status">{shown.length === 0 ? said.allAlike : said.shown(shown.length, rows.length)}</div>
          {shown.length > 0 && (
            <DifferenceTable
              key={`${unit ?? ALL} ${String(isOnlyDiffering)}`}
              rows={shown}
              reading={appraisal.reading}
              nameOf={unit === null && units.length > 1 ? nameOf : null}
              hasCross={hasCross}
              namesStage={namesStage}
              decimals={appraisal.policy.rounding.decimals}
              ask={ask}
              goTo={goTo}
            />
          )}
        </>
      )}
    </div>
  );
}
