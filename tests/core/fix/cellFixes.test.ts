import { cellFixes, cellsOfFix } from '../../../src/core/fix/cellFixes';
import type { Issue } from '../../../src/core/domain/issue';
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
