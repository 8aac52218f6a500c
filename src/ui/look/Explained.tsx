import { makeStyles, tokens } from '@fluentui/react-components';
import type { ExplainedSection } from '../../core/domain/explanation';
import type { CellRef } from '../../core/workbook/address';
import { explainSentence } from '../../text/explainSentence';
import { CellLinks } from '../shared/CellLinks';
import { useWords } from '../shared/PanelText';

const useStyles = makeStyles({
  box: { overflowWrap: 'anywhere', '& h3, & h4': { margin: '8px 0 2px', fontSize: tokens.fontSizeBase300 } },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  line: { padding: '2px 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  /** The heading of each section: one below the heading it stands under. */
  readonly heading: 'h3' | 'h4';
  readonly sections: readonly ExplainedSection[];
  readonly nameOf: (unit: string) => string;
  readonly goTo: ((at: CellRef) => void) | null;
}

/** An explanation as a person reads it: each line with the way to its cells. */
export function Explained({ heading: Heading, sections, nameOf, goTo }: Props) {
  const styles = useStyles();
  const { text } = useWords();
  return (
    <div className={styles.box}>
      {sections.map(({ name, lines }) => (
        <section key={name}>
          <Heading>{text.explain.sections[name]}</Heading>
          <ul className={styles.list}>
            {lines.map((line, index) => (
              <li key={index} className={styles.line}>
                {explainSentence(text.explain, line, nameOf)} <CellLinks cells={line.cells} goTo={goTo} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
