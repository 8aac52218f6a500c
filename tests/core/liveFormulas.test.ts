/** Formulas of an earlier run held against what is computed now: METHODS §1.3. */
import { appraise } from '../../src/core/appraise';
import { publish } from '../../src/core/publish';
import { withLiveFormulas } from '../../src/core/withLiveFormulas';
import { withCells } from '../../src/core/workbook/withCells';
import { sheetMarked } from '../../src/core/workbook/workbook';
import { applyEdits } from '../../src/hosts/memory/applyEdits';
import { sheets as words } from '../../src/text/vi/sheets';
import { schoolsDown } from '../builders/scoringWorkbooks';
import { workbook } from '../builders/workbook';

const BOOK = workbook(schoolsDown());
const APPRAISAL = appraise(BOOK);
const WRITTEN = applyEdits(BOOK, publish(APPRAISAL, BOOK, words, null)).workbook;
const summary = sheetMarked(WRITTEN, 'summary');
if (summary === null) throw new Error('no summary');
const live = [...summary.rows].flatMap(([row, cells]) =>
  [...cells].flatMap(([column, { value, formula }]) =>
    row >= 10 && formula !== null && value.kind === 'number'
      ? [{ at: { sheet: summary.name, row, column }, formula, value: value.value }]
      : [],
  ),
);

it('what shows the same raises nothing, and leaves the appraisal the very same', () => {
  expect(live.length).toBeGreaterThan(0);
  expect(withLiveFormulas(APPRAISAL, WRITTEN)).toBe(APPRAISAL);
  expect(withLiveFormulas(APPRAISAL, BOOK)).toBe(APPRAISAL);
});

it('a figure that shows something else is a warning at its cell, with the formula, what it shows and what is computed', () => {
  // The total of Trường M: 24,5 + 15 + 18 + 22 + 14.
  const total = live.find(({ value }) => value === 93.5);
  if (total === undefined) throw new Error('no total');
  const shown = withCells(WRITTEN, [{ at: total.at, value: { kind: 'number', value: 93 }, formula: total.formula }]);
  const found = withLiveFormulas(APPRAISAL, shown);
  expect(found.issues.slice(0, APPRAISAL.issues.length)).toEqual(APPRAISAL.issues);
  expect(found.issues.slice(APPRAISAL.issues.length)).toEqual([
    {
      rule: 'FRM-08',
      code: 'liveFormulaDiffers',
      severity: 'warning',
      blocks: 'tick',
      place: { at: total.at, unit: null, criterion: null },
      facts: { formula: `=${total.formula}`, shown: '93', computed: '93.5' },
      fix: null,
    },
  ]);
});
