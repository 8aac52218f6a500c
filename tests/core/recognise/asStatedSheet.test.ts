/** What a person said of a whole sheet, laid over what was found on it. */
import type { StatedSheet } from '../../../src/core/domain/readingCorrection';
import type { Outcome } from '../../../src/core/recognise/outcome';
import { asStatedSheet } from '../../../src/core/recognise/stated/asStatedSheet';
import { plainSheet } from '../../../src/core/recognise/specialTable';
import { clue } from '../../../src/core/recognise/outcome';

const CLUES = [clue('noMaximum', 'Bảng', {})];
const SHEET = plainSheet('Bảng', 'scores');
const SCORES: Outcome = {
  kind: 'scores',
  layout: 'unitsDown',
  sheet: SHEET,
  clues: CLUES,
  scores: 4,
  unitNames: ['Trường M'],
  criteria: ['Đào tạo'],
  refersTo: new Set(),
};
const UNSURE: Outcome = { kind: 'unsure', layout: 'unitsDown', name: 'Bảng', row: 3, clues: CLUES };
const SPECIAL: Outcome = { kind: 'special', sheet: plainSheet('Bảng', 'units'), clues: CLUES };
const OTHER: Outcome = { kind: 'other', clues: CLUES };

const [IS_SCORES, IS_SUMMARY, IS_NONE]: readonly [StatedSheet, StatedSheet, StatedSheet] = [
  { kind: 'scores', unitName: 'Trường M' },
  { kind: 'summary' },
  { kind: 'notScores' },
];

it('a table of scores takes the part it was given, and says nothing of its own any more', () => {
  expect(asStatedSheet(SCORES, IS_SUMMARY)).toEqual({ kind: 'special', sheet: { ...SHEET, role: 'summary' }, clues: [] });
  expect(asStatedSheet(SCORES, IS_NONE)).toEqual({ kind: 'special', sheet: { ...SHEET, role: 'ignored' }, clues: [] });
  expect(asStatedSheet(SCORES, IS_SCORES)).toEqual({ ...SCORES, isStated: true });
});

it('nothing is asked of a table that is not to be read as scores', () => {
  const ignored = { kind: 'special', sheet: plainSheet('Bảng', 'ignored'), clues: [] };
  expect([asStatedSheet(UNSURE, IS_SUMMARY), asStatedSheet(UNSURE, IS_NONE)]).toEqual([ignored, ignored]);
  expect(asStatedSheet(UNSURE, IS_SCORES)).toBe(UNSURE);
});

it('without a word everything stays, and what is no table of scores does anyway', () => {
  for (const outcome of [SCORES, UNSURE, SPECIAL, OTHER]) expect(asStatedSheet(outcome, null)).toBe(outcome);
  for (const is of [IS_SCORES, IS_SUMMARY, IS_NONE])
    expect([asStatedSheet(SPECIAL, is), asStatedSheet(OTHER, is)]).toEqual([SPECIAL, OTHER]);
});
