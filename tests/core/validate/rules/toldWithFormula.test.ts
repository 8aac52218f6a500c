/** What rules about formulas and sheets say beside the plain case: METHODS §10, FRM, STR-04, MIS-08, TYP-11. */
import type { FormulaColumn, Reading, StatedSum, StructureDifference } from '../../../../src/core/domain/reading';
import { contextOf } from '../../../../src/core/validate/contextOf';
import type { Rule } from '../../../../src/core/validate/rule';
import { listedCriteriaScored } from '../../../../src/core/validate/rules/listedCriteriaScored';
import { noErrorValue } from '../../../../src/core/validate/rules/noErrorValue';
import { noExternalLink } from '../../../../src/core/validate/rules/noExternalLink';
import { referencesRelative } from '../../../../src/core/validate/rules/referencesRelative';
import { sheetsAlike } from '../../../../src/core/validate/rules/sheetsAlike';
import { sumsCoverTheirRows } from '../../../../src/core/validate/rules/sumsCoverTheirRows';
import { refText } from '../../../../src/core/workbook/address';
import { policy } from '../../../builders/readings';
import { CLEAN, SCHOOL_M } from '../cleanCluster';
import { clusterReading, type Cluster, type Typed } from '../clusterReading';

function told(rule: Rule, of: Cluster, more: Partial<Reading> = {}): readonly unknown[] {
  const reading = { ...clusterReading(of), ...more };
  return rule
    .check(contextOf(reading, [], [], policy(), []))
    .map(({ place, facts, fix = null, severity = null }) => [place.at === null ? null : refText(place.at), facts, fix, severity]);
}

const cell = (row: number, column = 8): { readonly sheet: string; readonly row: number; readonly column: number } => ({
  sheet: 'Trường M',
  row,
  column,
});

describe('FRM-03 a sum that leaves rows out', () => {
  const sum = (formula: string, expected: readonly number[], column = 8): Partial<Reading> => {
    const stated: StatedSum = { at: cell(11, column), formula, expected: expected.map((row) => cell(row, column)) };
    return { statedSums: [stated] };
  };

  it('tells what they hold, and the range that would hold them', () => {
    expect(told(sumsCoverTheirRows, CLEAN, sum('SUM(D5:D7)', [5, 6, 7, 8], 4))).toEqual([
      [
        "'Trường M'!D11",
        { formula: '=SUM(D5:D7)', cells: ["'Trường M'!D8"], leftOut: null },
        { kind: 'ask', from: '=SUM(D5:D7)', to: '=SUM(D5:D8)' },
        null,
      ],
    ]);
    expect(told(sumsCoverTheirRows, CLEAN, sum('SUM(H5:H6)', [5, 6, 7, 9]))).toEqual([
      ["'Trường M'!H11", { formula: '=SUM(H5:H6)', cells: ["'Trường M'!H7", "'Trường M'!H9"], leftOut: '40' }, null, null],
    ]);
    expect(told(sumsCoverTheirRows, CLEAN, sum('SUM(H5:H6,H8)', [5, 6, 7, 8]))).toEqual([
      [
        "'Trường M'!H11",
        { formula: '=SUM(H5:H6,H8)', cells: ["'Trường M'!H7"], leftOut: '18' },
        { kind: 'ask', from: '=SUM(H5:H6,H8)', to: '=SUM(H5:H7,H8)' },
        null,
      ],
    ]);
  });
});

describe('FRM-04 a fixed reference', () => {
  const column = (hasOwnFill: boolean): FormulaColumn => ({
    sheet: 'Trường M',
    column: 8,
    cells: ['B2+C2', 'B3+C3', 'B4+C4', '$B$5+C5'].map((formula, index) => ({
      at: cell(index + 2),
      formula,
      value: { kind: 'number', value: 1 },
      hasOwnFill: hasOwnFill && index === 3,
    })),
  });

  it('is only told where its cell was filled by hand', () => {
    const facts = { formula: '=$B$5+C5', majority: '=B5+C5', cells: ["'Trường M'!H5"] };
    const fix = { kind: 'ask', from: '=$B$5+C5', to: '=B5+C5' };
    const found = (hasOwnFill: boolean): unknown => told(referencesRelative, CLEAN, { formulaColumns: [column(hasOwnFill)] });
    expect(found(false)).toEqual([["'Trường M'!H5", facts, fix, null]]);
    expect(found(true)).toEqual([["'Trường M'!H5", facts, fix, 'info']]);
  });
});

describe('FRM-06 a link to another file', () => {
  it('is told with its formula, and the value that stands there instead', () => {
    const link = (formula: string, row = 5): Reading['externalLinks'] => [{ at: cell(row), formula }];
    const found = (formula: string, row?: number): unknown => told(noExternalLink, CLEAN, { externalLinks: link(formula, row) });
    const fix = { kind: 'ask', from: '=[cu.xlsx]S!A1', to: '24.5' };
    expect(found('[cu.xlsx]S!A1')).toEqual([["'Trường M'!H5", { formula: '=[cu.xlsx]S!A1' }, fix, null]]);
    expect(found('=[cu.xlsx]S!A1')).toEqual([["'Trường M'!H5", { formula: '=[cu.xlsx]S!A1' }, fix, null]]);
    expect(found('[cu.xlsx]S!A1', 99)).toEqual([["'Trường M'!H99", { formula: '=[cu.xlsx]S!A1' }, null, null]]);
  });
});

describe('TYP-11 a formula that gives an error, or was never calculated', () => {
  const scored = (value: Typed): Cluster => ({
    ...CLEAN,
    schools: [{ ...SCHOOL_M, agreed: { ...SCHOOL_M.agreed, 'I.1': value } }],
  });

  it('is told with the error, or with the formula', () => {
    expect(told(noErrorValue, scored({ error: '#DIV/0!' }))).toEqual([["'Trường M'!H5", { error: '#DIV/0!' }, null, null]]);
    const uncalculated = { text: '=D5/C5', why: 'noCachedValue', candidates: [], suggested: null };
    expect(told(noErrorValue, scored({ f: 'D5/C5', v: null }))).toEqual([["'Trường M'!H5", uncalculated, null, null]]);
  });

  it('is told of a place that shows an error, and of no other word there', () => {
    const placed = (value: Typed): Cluster => ({ ...CLEAN, schools: [{ ...SCHOOL_M, place: value }] });
    expect(told(noErrorValue, placed({ error: '#N/A' }))).toEqual([["'Trường M'!H12", { error: '#N/A' }, null, null]]);
    expect(told(noErrorValue, placed({ f: 'RANK(H11,H:H)', v: null }))).toEqual([]);
  });
});

describe('MIS-08 a criterion of the list that nobody has', () => {
  it('is asked about where it may only be worded otherwise', () => {
    const unscored = [true, false].map((isCertain) => ({ number: 'I.9', text: 'Hội thao', at: cell(30, 2), isCertain }));
    const facts = { number: 'I.9', text: 'Hội thao' };
    expect(told(listedCriteriaScored, CLEAN, { unscored })).toEqual([
      ["'Trường M'!B30", facts, null, null],
      ["'Trường M'!B30", facts, null, 'warning'],
    ]);
  });
});

describe('STR-04 sheets of one cluster', () => {
  const common = { unit: 'u2', criterion: 'I.1', at: cell(9, 2), other: cell(5, 2) } as const;
  const found = (difference: StructureDifference, more: Partial<Reading> = {}, ownMaximum?: Typed): readonly unknown[] => {
    const [first, second, third] = CLEAN.schools;
    if (first === undefined || second === undefined || third === undefined) throw new Error('There are three');
    const own = ownMaximum === undefined ? second : { ...second, ownMaximum: { 'I.1': ownMaximum } };
    return told(sheetsAlike, { ...CLEAN, schools: [first, own, third] }, { structure: [difference], ...more });
  };
  const reworded: StructureDifference = { ...common, kind: 'rowReworded', text: 'Mở lớp' };
  const words = { text: 'Mở lớp', common: 'Tiêu chí I.1', other: "'Trường M'!B5" };

  it('are told of a row of one’s own and of one that stands elsewhere; a missing one is MIS-01’s', () => {
    const row = { number: 'I.1', text: 'Tiêu chí I.1' };
    expect(found({ ...common, kind: 'rowExtra' })).toEqual([["'Trường M'!B9", row, null, null]]);
    expect(found({ ...common, kind: 'rowMoved' })).toEqual([
      ["'Trường M'!B9", { ...row, other: "'Trường M'!B5" }, null, 'warning'],
    ]);
    expect(found({ ...common, kind: 'rowMissing' })).toEqual([]);
    expect(found({ ...common, kind: 'rowExtra', criterion: 'X' })).toEqual([]);
  });

  it('are only told of other words beside the same number and maximum', () => {
    expect(found(reworded)).toEqual([["'Trường M'!B9", words, null, 'warning']]);
    expect(found(reworded, {}, 25)).toEqual([["'Trường M'!B9", words, null, 'warning']]);
    expect(found(reworded, {}, 20)).toEqual([["'Trường M'!B9", words, null, null]]);
    const number = { unit: 'u2', criterion: 'I.1', number: '9', at: cell(9, 1), hasOwnCell: true };
    expect(found(reworded, { ownNumbers: [number] })).toEqual([["'Trường M'!B9", words, null, null]]);
    expect(found(reworded, { ownNumbers: [{ ...number, criterion: 'I.2' }] })).toEqual([
      ["'Trường M'!B9", words, null, 'warning'],
    ]);
  });
});
