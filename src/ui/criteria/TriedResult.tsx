import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { absolute, decimalText, isNegative, type Points } from '../../core/domain/points';
import type { Reading } from '../../core/domain/reading';
import type { Step } from '../../core/domain/scorecard';
import type { ReadAs, TriedValue } from '../../core/domain/triedValue';
import { unitNames } from '../../core/domain/unitNames';
import { explainSentence } from '../../text/explainSentence';
import type { Text } from '../../text/text';
import type { NumberFormat } from '../../text/format';
import { IntentMark } from '../shared/IntentMark';
import { useWords } from '../shared/PanelText';
import { MovedPointsList } from './MovedPointsList';
import { TriedIssues } from './TriedIssues';
import type { Tried } from './useTried';

const useStyles = makeStyles({
  answer: { display: 'flex', gap: '6px', minWidth: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  steps: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

interface Props {
  readonly tried: Tried | null;
  readonly reading: Reading | null;
  /** The points of one unit depend on those of the others. */
  readonly comparesUnits: boolean;
  /** Puts one of the meanings of what was typed into its field. */
  readonly onTake: (typed: string) => void;
}

/** The points, said aloud, then how they came about step by step; or what is wrong with what was typed. */
export function TriedResult({ tried, reading, comparesUnits, onTake }: Props) {
  const styles = useStyles();
  const { text, numbers } = useWords();
  const said = text.criteria;
  const found = tried?.found ?? null;
  return (
    <>
      <div role="status">
        {tried !== null && (
          <span className={styles.answer}>
            {isAnswer(tried.found) ? null : <IntentMark intent="warning" />}
            <span>{answer(tried, text, numbers)}</span>
          </span>
        )}
      </div>
      {found?.kind === 'notRead' && (
        <div className={styles.buttons}>
          {found.candidates.flatMap((one) => {
            const number = plainComma(one);
            return number === null ? (
              []
            ) : (
              <Button key={number} size="small" onClick={() => onTake(unmistakable(number))}>
                {said.take(number)}
              </Button>
            );
          })}
        </div>
      )}
      {found?.kind === 'tried' && tried !== null && (
        <>
          <TriedIssues issues={found.issues} />
          <ol className={styles.steps} aria-label={said.steps}>
            <li>{valueSentence(found, tried.typed.value, text, numbers)}</li>
            {found.lines.map((line, at) => (
              <li key={at}>{explainSentence(text.explain, line, unitNames(reading))}</li>
            ))}
          </ol>
          {comparesUnits && tried.typed.unit !== null && <MovedPointsList moved={found.moved} reading={reading} />}
        </>
      )}
    </>
  );
}

function isAnswer(found: TriedValue): boolean {
  return found.kind === 'tried' && (found.step.points !== null || found.step.how.code === 'range');
}

function answer({ typed, found }: Tried, text: Text, numbers: NumberFormat): string {
  const said = text.criteria;
  switch (found.kind) {
    case 'blank':
      return '';
    case 'notRead':
      return `${said.notRead(found.what, typed[found.what].trim())} ${said.trouble[found.trouble]}`;
    case 'tried':
      return pointsSentence(found.step, text, numbers);
  }
}

function pointsSentence({ points, how }: Step, text: Text, numbers: NumberFormat): string {
  const { earned, taken } = text.criteria;
  if (points !== null) return (isNegative(points) ? taken : earned)(numbers.points(absolute(points), 6));
  const why = text.reasons.step(how);
  return `${why.charAt(0).toLocaleUpperCase(text.language)}${why.slice(1)}.`;
}

function valueSentence(
  { readAs, target }: Extract<TriedValue, { readonly kind: 'tried' }>,
  typed: string,
  { criteria: said }: Text,
  numbers: NumberFormat,
): string {
  const shown = ({ number, isPercent }: ReadAs): string => `${numbers.points(number, 6)}${isPercent ? '%' : ''}`;
  const of = target === null ? null : shown(target);
  return readAs === null ? said.triedWords(typed.trim(), of) : said.tried(shown(readAs), of);
}

/** Without marks between thousands, which are what is in question; `null`: it never ends. */
function plainComma(value: Points): string | null {
  const text = decimalText(value, 12);
  return text.replace(/^-?\d+\.?/, '').length > 9 ? null : text.replace('.', ',');
}

/** Three decimals look like thousands: a nought behind them parts the two. */
function unmistakable(number: string): string {
  return /,\d{3}$/.test(number) ? `${number}0` : number;
}
