import * as fc from 'fast-check';
import { NUMBERINGS, type Numbering } from './numbering';

/** How one office lays its table out. In every list the plainest choice stands first: fast-check shrinks towards it. */
export interface Style {
  readonly numbering: Numbering;
  readonly numberIn: 'column' | 'text' | 'mergedGroup';
  readonly numberAs: 'text' | 'number';
  readonly closing: '' | '.' | ')' | '/';
  readonly rowsAbove: number;
  readonly columnsLeft: number;
  readonly letterhead: 'none' | 'blocks' | 'blocksWithFormNumber';
  readonly title: number;
  readonly headerLevels: 1 | 2 | 3;
  readonly headerMerges: 'merged' | 'lost';
  readonly headings: number;
  readonly look: HeadingLook;
  readonly codeRow: 'none' | 'lettersAndDigits' | 'brackets' | 'digits';
  readonly typed: Typed;
  readonly maxima: 'column' | 'text';
  readonly groupMaxima: 'value' | 'formula' | 'none';
  readonly maximumWords: number;
  readonly groupScores: 'blank' | 'value' | 'formula';
  readonly total: 'value' | 'formula' | 'none';
  readonly totalCaption: number;
  readonly totalIn: 'criterion' | 'number' | 'merged';
  readonly subtotals: boolean;
  readonly place: 'value' | 'formula' | 'none';
  readonly blankRows: boolean;
  readonly notes: boolean;
  readonly repeatedHeader: boolean;
  readonly signature: 'none' | 'dateAndNames' | 'names';
  readonly footnote: boolean;
  readonly hidden: 'none' | 'column' | 'row';
  readonly othersBefore: OtherSheet;
  readonly othersAfter: OtherSheet;
  readonly scheme: number;
  readonly beside: readonly Beside[];
  readonly unitIn: 'label' | 'labelBeside' | 'title' | 'sheet' | 'line';
  readonly usedRange: boolean;
  readonly capitals: boolean;
  /** A heading that nobody can be sure of: a letter typed wrongly, or words of the office's own. */
  readonly unclear: 'none' | 'slip' | 'ownWords';
  /** Leaves with evidence, in a hundred. */
  readonly evidence: number;
  /** Explanations and reasons, in a hundred. */
  readonly reasons: number;
}

export type HeadingLook = 'plain' | 'capitals' | 'broken' | 'unmarked' | 'bracketed' | 'spaced' | 'decomposed';
export type Typed = 'number' | 'comma' | 'someComma' | 'dot' | 'spaces' | 'wide' | 'unit' | 'fixedFormat';
export type OtherSheet = 'none' | 'empty' | 'guide' | 'lists' | 'chart' | 'hiddenLists';
export type Beside = 'unitOfMeasure' | 'target' | 'evidence' | 'explanation' | 'reason' | 'note' | 'reviewer';

const rarely = (): fc.Arbitrary<boolean> => fc.constantFrom(false, false, false, true);

export const style: fc.Arbitrary<Style> = fc.record({
  numbering: fc.constantFrom(...NUMBERINGS),
  numberIn: fc.constantFrom('column', 'column', 'column', 'text', 'mergedGroup'),
  numberAs: fc.constantFrom('text', 'number'),
  closing: fc.constantFrom('', '', '.', ')', '/'),
  rowsAbove: fc.constantFrom(0, 0, 1, 2, 4),
  columnsLeft: fc.constantFrom(0, 0, 0, 1, 2),
  letterhead: fc.constantFrom('none', 'blocks', 'blocksWithFormNumber'),
  title: fc.nat({ max: 20 }),
  headerLevels: fc.constantFrom(1, 2, 3),
  headerMerges: fc.constantFrom('merged', 'merged', 'merged', 'lost'),
  headings: fc.nat({ max: 200 }),
  look: fc.constantFrom('plain', 'plain', 'capitals', 'broken', 'unmarked', 'bracketed', 'spaced', 'decomposed'),
  codeRow: fc.constantFrom('none', 'none', 'none', 'lettersAndDigits', 'brackets', 'digits'),
  typed: fc.constantFrom(
    'number',
    'number',
    'number',
    'number',
    'comma',
    'someComma',
    'dot',
    'spaces',
    'wide',
    'unit',
    'fixedFormat',
  ),
  maxima: fc.constantFrom('column', 'column', 'column', 'text'),
  groupMaxima: fc.constantFrom('value', 'formula', 'none'),
  maximumWords: fc.nat({ max: 20 }),
  groupScores: fc.constantFrom('blank', 'value', 'formula'),
  total: fc.constantFrom('value', 'formula', 'none'),
  totalCaption: fc.nat({ max: 20 }),
  totalIn: fc.constantFrom('criterion', 'number', 'merged'),
  subtotals: rarely(),
  place: fc.constantFrom('value', 'formula', 'none'),
  blankRows: rarely(),
  notes: rarely(),
  repeatedHeader: fc.constantFrom(false, false, false, false, false, true),
  signature: fc.constantFrom('none', 'dateAndNames', 'names'),
  footnote: rarely(),
  hidden: fc.constantFrom('none', 'none', 'none', 'column', 'row'),
  othersBefore: fc.constantFrom('none', 'none', 'none', 'empty', 'guide', 'lists', 'chart', 'hiddenLists'),
  othersAfter: fc.constantFrom('none', 'none', 'none', 'empty', 'guide', 'lists', 'chart', 'hiddenLists'),
  scheme: fc.nat({ max: 30 }),
  beside: fc.subarray<Beside>(['unitOfMeasure', 'target', 'evidence', 'explanation', 'reason', 'note', 'reviewer']),
  unitIn: fc.constantFrom('label', 'labelBeside', 'title', 'sheet', 'line'),
  usedRange: rarely(),
  capitals: rarely(),
  unclear: fc.oneof(
    { weight: 94, arbitrary: fc.constant('none' as const) },
    { weight: 4, arbitrary: fc.constant('slip' as const) },
    { weight: 2, arbitrary: fc.constant('ownWords' as const) },
  ),
  evidence: fc.constantFrom(90, 100),
  reasons: fc.constant(30),
});
