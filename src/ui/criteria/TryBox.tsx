import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Appraisal } from '../../core/domain/appraisal';
import type { Criterion } from '../../core/domain/criteria';
import { Choice } from '../shared/Choice';
import { useWords } from '../shared/PanelText';
import { TextField } from '../shared/TextField';
import { TriedResult } from './TriedResult';
import { useTried } from './useTried';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    minWidth: 0,
    padding: '8px 10px',
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    '& p': { margin: 0 },
  },
  hint: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  field: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
});

interface Props {
  readonly criterion: Criterion;
  readonly appraisal: Appraisal;
  readonly core: typeof import('../state/story');
}

/** Thử một giá trị: typed as into a cell, answered by the engine, kept nowhere. */
export function TryBox({ criterion, appraisal, core }: Props) {
  const styles = useStyles();
  const { text, numbers } = useWords();
  const said = text.criteria;
  const { method, maximum } = criterion;
  const units = appraisal.reading?.units ?? [];
  const isRelative = core.isRelative(method);
  const takesTarget = core.takesTarget(method);
  const choosesUnit = (isRelative || takesTarget) && units.length > 1;
  const [value, setValue] = useState('');
  const [target, setTarget] = useState('');
  // A school by itself first, where the others matter: nobody is to take one place for another.
  const [unit, setUnit] = useState(isRelative ? '' : (units[0]?.id ?? ''));
  const tried = useTried(core, appraisal, criterion.id, { value, target, unit: unit === '' ? null : unit });
  const hintId = useId();
  const targetId = useId();
  const entry = appraisal.reading?.entries.get(unit)?.get(criterion.id);
  const inBook = entry?.target?.state === 'assigned' ? entry.target.number.shown.trim() : '';
  const wrong = tried?.found.kind === 'notRead' ? tried.found.what : null;
  return (
    <div className={styles.box}>
      {choosesUnit && (
        <Choice
          label={said.unit}
          options={[{ value: '', label: said.alone }, ...units.map(({ id, name }) => ({ value: id, label: name }))]}
          chosen={unit}
          onChoose={setUnit}
        />
      )}
      {isRelative && unit === '' && units.length > 1 && <p className={styles.hint}>{said.relative}</p>}
      <div className={styles.field}>
        <TextField
          kind="text"
          label={method.kind === 'manual' ? said.points : said.value}
          value={value}
          onChange={setValue}
          describedBy={hintId}
          isWrong={wrong === 'value'}
          isEntered
        />
        <p id={hintId} className={styles.hint}>
          {said.hint(method, maximum === null ? null : numbers.points(maximum))}
        </p>
      </div>
      {takesTarget && (
        <div className={styles.field}>
          <TextField
            kind="text"
            label={said.target}
            value={target}
            onChange={setTarget}
            describedBy={targetId}
            isWrong={wrong === 'target'}
          />
          <p id={targetId} className={styles.hint}>
            {inBook === '' ? said.targetNotInBook : said.targetInBook(inBook)}
          </p>
        </div>
      )}
      <TriedResult
        tried={tried}
        reading={appraisal.reading}
        comparesUnits={isRelative && units.length > 1}
        onTake={wrong === 'target' ? setTarget : setValue}
      />
      <p className={styles.hint}>{said.notKept}</p>
    </div>
  );
}
