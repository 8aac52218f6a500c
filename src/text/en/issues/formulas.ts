import type { FormulaCode, IssueWordsOf } from '../../parts/issueWords';
import { englishNumbers } from '../../format';

const { decimal } = englishNumbers;

/** Words about formulas of the workbook. */
export const formulas: IssueWordsOf<FormulaCode> = {
  constantInFormulas: ({ facts }) => ({
    what: `${several(facts.cells)}The number ${decimal(facts.value)} was typed over the formula ${facts.formula}.`,
    why:
      facts.recomputed === null
        ? 'A typed number no longer follows its row, and nobody notices when it is wrong.'
        : `Computed from its row it is ${decimal(facts.recomputed)}.`,
    advice: `Restore the formula ${facts.formula}, as in the other cells of the column.`,
  }),
  formulaUnlikeNeighbours: ({ facts }) => ({
    what: `${several(facts.cells)}The formula ${facts.formula} is unlike the others of its column (${facts.majority}).`,
    why: 'When one row is computed differently, units are no longer compared fairly.',
    advice: `Unless there is a reason, change it to ${facts.majority}.`,
  }),
  rangeLeavesOut: ({ facts }) => ({
    what:
      `The formula ${facts.formula} leaves out ${facts.cells.join(', ')}` +
      `${facts.leftOut === null ? '' : `, ${decimal(facts.leftOut)} points in all`}.`,
    why: 'The points of those rows are not in the sum.',
    advice: 'Extend the range over all rows.',
  }),
  externalLink: ({ facts }) => ({
    what: `The formula ${facts.formula} takes its number from another file.`,
    why: 'Who receives this workbook does not have that file; the number cannot be checked and may be old.',
    advice: 'Check the value and paste it into the cell as a value.',
  }),
  liveFormulaDiffers: ({ facts }) => ({
    what: `The formula ${facts.formula} gives ${decimal(facts.shown)}; the program computes ${decimal(facts.computed)}.`,
    why: 'Two independent computations must agree.',
    advice: 'Let Excel calculate and check again; if they still differ, look at the cells the formula uses.',
  }),
};

function several(cells: readonly string[]): string {
  return cells.length < 2 ? '' : `Cells ${cells.join(', ')}: `;
}
