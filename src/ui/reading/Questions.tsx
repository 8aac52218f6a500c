import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { StatedColumn } from '../../core/domain/readingCorrection';
import type { Clue, Recognition } from '../../core/domain/recognition';
import { columnNumber } from '../../core/workbook/address';
import { useWords } from '../shared/PanelText';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '6px', overflowWrap: 'anywhere' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  line: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  button: { justifyContent: 'flex-start', textAlign: 'left' },
});

/** `C «Điểm chuẩn»; D «Khung điểm»` */
const CANDIDATE = /(?:^|; )([A-Z]{1,3}) «(.*?)»(?=; [A-Z]{1,3} «|$)/gs;

interface Asked {
  readonly clue: Clue;
  readonly answers: readonly { readonly label: string; readonly say: () => void }[];
}

interface Props {
  readonly recognition: Recognition;
  readonly onColumn: (sheet: string, column: number, heading: string, role: StatedColumn['role']) => void;
  readonly onLook: (sheet: string, column: number) => void;
  readonly onSheet: (sheet: string) => void;
}

/** What recognition had to ask, with the answers to choose from. */
export function Questions({ recognition, onColumn, onLook, onSheet }: Props) {
  const styles = useStyles();
  const { text, words } = useWords();
  const said = words.reading;
  if (recognition.kind !== 'ambiguous') return null;
  const asked = recognition.clues.flatMap((clue): readonly Asked[] => {
    const { sheet } = clue;
    if (sheet === null) return [];
    if (clue.code === 'candidate') {
      const { role, columns } = clue.facts;
      const answers = [...columns.matchAll(CANDIDATE)].flatMap(([, letter = '', heading = '']) => {
        const column = columnNumber(letter);
        const say = (): void => (column === null ? undefined : onColumn(sheet, column, heading, role));
        return column === null ? [] : [{ label: said.choose(letter, said.columns[role].toLocaleLowerCase()), say }];
      });
      return [{ clue, answers }];
    }
    if (clue.code === 'unknownColumn') {
      const { column: letter, heading } = clue.facts;
      const column = columnNumber(letter);
      return column === null
        ? []
        : [{ clue, answers: [{ label: said.look(letter, heading), say: () => onLook(sheet, column) }] }];
    }
    return [];
  });
  const sheets = [...new Map(recognition.candidates.map((one) => [one.sheet, one])).values()];
  return (
    <section className={styles.box} aria-label={said.questions}>
      <h3 className={styles.title}>{said.questions}</h3>
      {asked.map(({ clue, answers }, index) => (
        <div key={index} className={styles.box}>
          <p className={styles.line}>{text.clues.clue(clue)}</p>
          <div className={styles.buttons}>
            {answers.map(({ label, say }) => (
              <Button key={label} className={styles.button} onClick={say}>
                {label}
              </Button>
            ))}
          </div>
        </div>
      ))}
      {asked.length === 0 && sheets.length > 1 && (
        <div className={styles.buttons}>
          {sheets.map(({ sheet, layout }) => (
            <Button key={sheet} className={styles.button} onClick={() => onSheet(sheet)}>
              {said.readSheet(sheet, words.recognition.layouts[layout])}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
