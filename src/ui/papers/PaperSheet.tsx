import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PaperBlock, PaperModel, PaperTable, ParagraphRole, Run } from '../../core/workbook/paperModel';

const useStyles = makeStyles({
  sheet: {
    fontFamily: '"Times New Roman", Tinos, serif',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    '& p': { margin: '4px 0' },
  },
  columns: { display: 'flex', gap: '8px', '& > div': { minWidth: 0 } },
  centre: { textAlign: 'center' },
  bold: { fontWeight: tokens.fontWeightBold },
  italic: { fontStyle: 'italic' },
  room: { minHeight: '32px' },
  gap: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    // Where colours are forced the yellow is gone.
    '@media (forced-colors: active)': { outline: '1px solid Mark' },
  },
  scroll: { overflowX: 'auto', maxWidth: '100%' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    minWidth: '420px',
    '& th, & td': { border: `1px solid ${tokens.colorNeutralStroke1}`, padding: '2px 4px', verticalAlign: 'top' },
    '& th': { fontWeight: tokens.fontWeightBold, textAlign: 'center' },
  },
  right: { textAlign: 'right' },
  left: { textAlign: 'left' },
});

const CENTRED: ReadonlySet<ParagraphRole> = new Set([
  'superior',
  'issuer',
  'mark',
  'number',
  'motto',
  'secondMotto',
  'placeDate',
  'title',
  'subject',
  'draft',
  'addressee',
  'signature',
  'hint',
  'signer',
]);
const BOLD: ReadonlySet<ParagraphRole> = new Set([
  'issuer',
  'motto',
  'secondMotto',
  'title',
  'subject',
  'part',
  'section',
  'signature',
  'signer',
]);
const ITALIC: ReadonlySet<ParagraphRole> = new Set(['placeDate', 'hint', 'note', 'caption']);

/** A paper to be looked at and copied: what it says and where an officer fills in, not where its pages end. */
export function PaperSheet({ model, label }: { model: PaperModel; label: string }) {
  const styles = useStyles();
  const blocks = model.sections.flatMap((section) => section.blocks);
  return (
    <div className={styles.sheet} lang="vi" role="region" aria-label={label}>
      {blocks.map((block, at) => (
        <Block key={at} block={block} label={label} />
      ))}
    </div>
  );
}

function Block({ block, label }: { block: PaperBlock; label: string }) {
  const styles = useStyles();
  switch (block.kind) {
    case 'paragraph': {
      const { role, runs } = block;
      return (
        <p
          className={mergeClasses(
            CENTRED.has(role) && styles.centre,
            BOLD.has(role) && styles.bold,
            ITALIC.has(role) && styles.italic,
            (role === 'room' || role === 'shortRoom') && styles.room,
          )}
        >
          <Runs runs={runs} />
        </p>
      );
    }
    case 'columns':
      return (
        <div className={styles.columns}>
          {block.columns.map(({ width, paragraphs }, at) => (
            <div key={at} style={{ flex: `${String(width)} 1 0` }}>
              {paragraphs.map((paragraph, line) => (
                <Block key={line} block={paragraph} label={label} />
              ))}
            </div>
          ))}
        </div>
      );
    case 'table':
      return <Table table={block} label={label} />;
  }
}

function Table({ table: { columns, headings, rows }, label }: { table: PaperTable; label: string }) {
  const styles = useStyles();
  const looks = { left: styles.left, centre: styles.centre, right: styles.right };
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={label}>
      <table className={styles.table}>
        <thead>
          {headings.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, at) => (
                <th key={at} colSpan={cell.columns ?? 1} rowSpan={cell.rows ?? 1} scope="col">
                  <Runs runs={cell.runs} />
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {rows.map(({ cells, isBold }, row) => (
            <tr key={row} className={isBold === true ? styles.bold : undefined}>
              {cells.map((cell, at) => (
                <td key={at} colSpan={cell.columns ?? 1} className={looks[columns[at]?.align ?? 'left']}>
                  <Runs runs={cell.runs} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Runs({ runs }: { runs: readonly Run[] }) {
  const styles = useStyles();
  return runs.map(({ text, isBold, isItalic, isGap }, at) => (
    <span
      key={at}
      className={mergeClasses(isBold === true && styles.bold, isItalic === true && styles.italic, isGap === true && styles.gap)}
    >
      {text}
    </span>
  ));
}
