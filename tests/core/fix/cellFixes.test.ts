import { cellFixes, cellsOfFix } from '../../../src/core/fix/cellFixes';
import type { Issue } from '../../../src/core/domain/issue';
import { takesTyped } from '../../../src/core/domain/takesTyped';
import { typedFix } from '../../../src/core/typedFix';
import { sheet, workbook } from '../../builders/workbook';

const ISSUE: Issue = {
  rule: 'TXT-02',
  code: 'legacyText',
  severity: 'warning',
  blocks: 'tick',
  place: { at: { sheet: 'Phiếu 1!', row: 2, column: 2 }, unit: null, criterion: null },
  facts: {
    text: '§¬n vÞ',
    to: 'Đơn vị',
    changes: [
      { cell: "'Phiếu 1!'!B2", to: 'Đơn vị' },
      { cell: "'Phiếu 1!'!B3", to: 'Điểm' },
    ],
    encoding: 'tcvn3',
    font: '.VnTime',
  },
  fix: { kind: 'ask', from: '§¬n vÞ', to: 'Đơn vị' },
};
const NUMBER: Issue = {
  rule: 'TYP-01',
  code: 'numberAsText',
  severity: 'warning',
  blocks: 'tick',
  place: { at: { sheet: 'Phiếu 1!', row: 2, column: 3 }, unit: 'u1', criterion: 'c1' },
  facts: { text: '8,5', value: '8.5', isPercent: false },
  fix: { kind: 'safe', from: '8,5', to: '8.5' },
};

describe('the cells of a proposal', () => {
  it('are every text of the column', () => {
    expect(cellsOfFix(ISSUE)).toEqual([
      { at: { sheet: 'Phiếu 1!', row: 2, column: 2 }, put: { kind: 'text', text: 'Đơn vị' } },
      { at: { sheet: 'Phiếu 1!', row: 3, column: 2 }, put: { kind: 'text', text: 'Điểm' } },
    ]);
  });

  it('are none where nothing is proposed, or what is proposed is no number', () => {
    expect(cellsOfFix({ ...ISSUE, fix: null })).toEqual([]);
    expect(cellsOfFix({ ...NUMBER, fix: { kind: 'ask', from: '8,5', to: '=B2+C2' } })).toEqual([]);
  });

  it('carry what they hold now; those set already, and formulas, are left out', () => {
    const book = workbook(sheet('Phiếu 1!', [[], [1, '§¬n vÞ', '8,5'], [2, 'Điểm', 3]]));
    expect(cellFixes(ISSUE, book)).toMatchObject([{ at: { row: 2, column: 2 }, from: { kind: 'text', text: '§¬n vÞ' } }]);
    expect(cellFixes(NUMBER, book)).toEqual([
      {
        at: { sheet: 'Phiếu 1!', row: 2, column: 3 },
        from: { kind: 'text', text: '8,5' },
        put: { kind: 'number', value: 8.5 },
        rules: ['TYP-01'],
        unit: 'u1',
        criterion: 'c1',
      },
    ]);
    const computed = workbook(sheet('Phiếu 1!', [[], [1, 'x', { f: 'TEXT(8.5,"0,0")', v: '8,5' }]]));
    expect(cellFixes(NUMBER, computed)).toEqual([]);
  });
});

describe('a cell that holds nothing yet', () => {
  it('is told as blank', () => {
    const missing: Issue = {
      rule: 'MIS-02',
      code: 'evidenceMissing',
      severity: 'error',
      blocks: 'awards',
      place: { at: { sheet: 'Phiếu 1!', row: 2, column: 4 }, unit: 'u1', criterion: 'c1' },
      facts: { points: '8' },
      fix: { kind: 'ask', from: '', to: 'Số 5-BC/TCT ngày 3/8/2026' },
    };
    expect(cellFixes(missing, workbook(sheet('Phiếu 1!', [[], [1, 'x', 8]])))).toEqual([
      {
        at: { sheet: 'Phiếu 1!', row: 2, column: 4 },
        from: { kind: 'blank' },
        put: { kind: 'text', text: 'Số 5-BC/TCT ngày 3/8/2026' },
        rules: ['MIS-02'],
        unit: 'u1',
        criterion: 'c1',
      },
    ]);
  });
});

describe('a formula that is set in several cells', () => {
  const unlike = (...cells: readonly string[]): Issue => ({
    rule: 'FRM-02',
    code: 'formulaUnlikeNeighbours',
    severity: 'error',
    blocks: 'ranking',
    place: { at: { sheet: 'Phiếu', row: 2, column: 4 }, unit: null, criterion: null },
    facts: { formula: '=B2-C2', majority: '=B2+C1', cells },
    fix: { kind: 'ask', from: '=B2-C2', to: '=B2+C1' },
  });

  it('moves with its row, and is left out where it would point above the first', () => {
    const put = (row: number, formula: string): object => ({
      at: { sheet: 'Phiếu', row, column: 4 },
      put: { kind: 'formula', formula, cached: '' },
    });
    expect(cellsOfFix(unlike('Phiếu!D2', 'Phiếu!D3'))).toEqual([put(2, 'B2+C1'), put(3, 'B3+C2')]);
    expect(cellsOfFix(unlike('Phiếu!D1', 'Phiếu!D2'))).toEqual([put(2, 'B2+C1')]);
  });
});

describe('what the sheets of all units state alike', () => {
  const place = { at: { sheet: '1 A', row: 3, column: 1 }, unit: null, criterion: 'c2' } as const;
  const cells = ["'1 A'!A3", "'2 B'!A3"];
  const inBoth = (put: object): readonly object[] =>
    ['1 A', '2 B'].map((name) => ({ at: { sheet: name, row: 3, column: 1 }, put }));

  it('is set on each of them: the maximum of a group', () => {
    const differs: Issue = {
      rule: 'CFG-02',
      code: 'groupMaximumDiffers',
      severity: 'error',
      blocks: 'ranking',
      place,
      facts: { declared: '9', sum: '8', difference: '-1', cells },
      fix: { kind: 'ask', from: '9', to: '8' },
    };
    expect(cellsOfFix(differs)).toEqual(inBoth({ kind: 'number', value: 8 }));
  });

  it('is set on each of them: a number that a person gives a criterion, as a text', () => {
    const twice: Issue = {
      rule: 'DUP-03',
      code: 'numberTwice',
      severity: 'error',
      blocks: 'ranking',
      place,
      facts: { number: '4.2', other: "'1 A'!A2", cells },
      fix: null,
    };
    const typed = typedFix(twice, ' 4.3 ');
    expect(typed === null ? null : cellsOfFix(typed)).toEqual(inBoth({ kind: 'text', text: '4.3' }));
  });
});

describe('a value that a person types for a finding', () => {
  const above: Issue = {
    rule: 'RNG-04',
    code: 'scoreAboveMaximum',
    severity: 'error',
    blocks: 'ranking',
    place: NUMBER.place,
    facts: { value: '3', maximum: '2' },
    fix: null,
  };
  const put = (typed: string): unknown => {
    const asked = typedFix(above, typed);
    return asked === null ? null : cellsOfFix(asked)[0]?.put;
  };

  it('is read as Vietnamese people type numbers, and not taken where it may be read in two ways', () => {
    expect(put('1,5')).toEqual({ kind: 'number', value: 1.5 });
    expect(put('1045')).toEqual({ kind: 'number', value: 1045 });
    for (const none of ['', '  ', '1.045', 'O,75', 'hai', '50%']) expect(put(none)).toBeNull();
  });

  it('is not asked for where the program has a proposal, or one value does not settle it', () => {
    expect(takesTyped(above)).toBe('number');
    expect(takesTyped(NUMBER)).toBeNull();
    expect(takesTyped({ ...above, place: { ...above.place, at: null } })).toBeNull();
  });
});
