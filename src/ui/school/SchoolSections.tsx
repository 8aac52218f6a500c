import { makeStyles } from '@fluentui/react-components';
import type { CriterionId } from '../../core/domain/criteria';
import type { Points } from '../../core/domain/points';
import type { CriterionProfile, Loss, SchoolProfile } from '../../core/domain/schoolProfile';
import type { CellRef } from '../../core/workbook/address';
import { Alert } from '../shared/Alert';
import { useWords } from '../shared/PanelText';
import { besideMedian } from './besideMedian';
import { CriterionLines } from './CriterionLines';
import { GroupBars } from './GroupBars';
import { GroupTable } from './GroupTable';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' } });

interface Props {
  readonly profile: SchoolProfile;
  readonly units: number;
  readonly decimals: number;
  readonly ask: (criterion: CriterionId) => void;
  readonly goTo: ((at: CellRef) => void) | null;
}

/** The parts of one school's profile, what is missing first: it says how far the rest can be trusted. */
export function SchoolSections({ profile, units, decimals, ask, goTo }: Props) {
  const styles = useStyles();
  const { words, numbers } = useWords();
  const said = words.school;
  const { missing, missingColumns, groups, strengths, losses, cuts } = profile;
  const shown = (points: Points): string => numbers.points(points, decimals);
  const isAlone = groups.every(({ median }) => median === null);
  return (
    <>
      {missing.length > 0 && (
        <Alert intent="warning" title={said.missing(missing.length)}>
          <CriterionLines lines={missing.map((one) => ({ ...one, sentence: null }))} ask={ask} goTo={goTo} />
        </Alert>
      )}
      {missingColumns.map((column) => (
        <Alert key={column} intent="warning" title={said.missingColumn[column]} />
      ))}
      <h3>{said.groups}</h3>
      {isAlone && units < 2 && <p>{said.alone}</p>}
      <GroupBars groups={groups} />
      <GroupTable profile={profile} units={units} decimals={decimals} />
      {!isAlone && (
        <>
          <h3>{said.strengths}</h3>
          {strengths.length === 0 && <p>{said.noStrengths}</p>}
          <CriterionLines lines={strengths.map((one) => ({ ...one, sentence: strengthSentence(one) }))} ask={ask} goTo={goTo} />
        </>
      )}
      <h3>{said.losses}</h3>
      {losses.length === 0 && <p>{said.noLosses}</p>}
      <CriterionLines lines={losses.map((one) => ({ ...one, sentence: lossSentence(one) }))} ask={ask} goTo={goTo} />
      <h3>{said.cuts}</h3>
      {cuts.length === 0 ? (
        <p>{said.noCuts}</p>
      ) : (
        <ul className={styles.list}>
          {cuts.map(({ by, criterion, counted, lost }) => (
            <li key={`${by} ${criterion?.id ?? ''}`}>
              {said.cut(by, criterion === null ? null : nameOf(criterion), shown(counted), shown(lost))}
            </li>
          ))}
        </ul>
      )}
    </>
  );

  function strengthSentence({ points, maximum, median, difference }: CriterionProfile): string | null {
    if (points === null || median === null || difference === null) return null;
    const beside = besideMedian(difference, said.besides, shown);
    return said.strength(shown(points), maximum === null ? null : shown(maximum), shown(median), beside);
  }

  function lossSentence({ kind, points, maximum, lost, difference }: Loss): string {
    if (kind === 'penalty' || points === null || maximum === null) return said.deduction(shown(lost));
    const beside = difference === null ? '' : ` ${said.lossBeside(besideMedian(difference, said.besides, shown))}`;
    return said.loss(shown(lost), shown(points), shown(maximum)) + beside;
  }
}

function nameOf({ number, text }: { readonly number: string; readonly text: string }): string {
  return [number, text].filter((part) => part !== '').join('. ');
}
