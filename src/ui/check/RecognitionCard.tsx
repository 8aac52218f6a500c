import { Button, makeStyles } from '@fluentui/react-components';
import type { Appraisal } from '../../core/domain/appraisal';
import type { Clue, Recognition } from '../../core/domain/recognition';
import { Alert } from '../shared/Alert';
import { Disclosure } from '../shared/Disclosure';
import { useWords } from '../shared/PanelText';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
});

/** What kind of workbook this is taken for, and why; when it is unclear, what to do about it. */
export function RecognitionCard({ appraisal, onReading }: { appraisal: Appraisal; onReading: () => void }) {
  const { words } = useWords();
  const { recognition, reading } = appraisal;
  const said = words.recognition;
  switch (recognition.kind) {
    case 'recognised':
      return (
        <Alert intent="success" title={said.recognised(said.layouts[recognition.layout])}>
          {reading !== null && (
            <>
              <p>{said.cluster(reading.cluster.name, reading.cluster.year, reading.cluster.period === 'half')}</p>
              <p>
                {said.counts(
                  reading.units.length,
                  reading.criteria.filter((one) => !one.hasChildren).length,
                  reading.stages.length,
                )}
              </p>
            </>
          )}
          <Button size="small" onClick={onReading}>
            {words.reading.open}
          </Button>
          <Grounds recognition={recognition} />
        </Alert>
      );
    case 'ambiguous':
      return (
        <Alert intent="error" title={said.ambiguous}>
          <ul>
            {recognition.candidates.map((candidate) => (
              <li key={`${candidate.layout} ${candidate.sheet}`}>
                {said.candidate(said.layouts[candidate.layout], candidate.sheet)}
              </li>
            ))}
          </ul>
          <p>{said.ambiguousAdvice}</p>
          <Button appearance="primary" onClick={onReading}>
            {words.reading.openWhenUnclear}
          </Button>
          <Grounds recognition={recognition} />
        </Alert>
      );
    case 'unknown':
      return (
        <Alert intent="error" title={said.unknown}>
          <p>{said.unknownAdvice}</p>
          <Button onClick={onReading}>{words.reading.openWhenUnclear}</Button>
          <Grounds recognition={recognition} />
        </Alert>
      );
  }
}

function Grounds({ recognition }: { recognition: Recognition }) {
  const styles = useStyles();
  const { text, words } = useWords();
  const clues: readonly Clue[] = recognition.clues;
  return (
    <>
      {clues.length > 0 && (
        <Disclosure summary={words.recognition.clues(clues.length)}>
          <ul className={styles.list}>
            {clues.map((clue, index) => (
              <li key={index}>{text.clues.clue(clue)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {recognition.sheets.length > 0 && (
        <Disclosure summary={words.recognition.sheets}>
          <ul className={styles.list}>
            {recognition.sheets.map((sheet) => (
              <li key={sheet.name}>
                {sheet.name}: {words.recognition.roles[sheet.role]}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
