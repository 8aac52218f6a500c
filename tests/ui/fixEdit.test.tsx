import type { Issue } from '../../src/core/domain/issue';
import { fixEdit } from '../../src/ui/state/fixEdit';

const ISSUE: Issue = {
  rule: 'TXT-02',
  code: 'legacyText',
  severity: 'warning',
  blocks: 'tick',
  place: { at: { sheet: 'Phiếu 1!', row: 5, column: 2 }, unit: null, criterion: null },
  facts: {
    text: '§¬n vÞ',
    to: 'Đơn vị',
    changes: [
      { cell: "'Phiếu 1!'!B5", to: 'Đơn vị' },
      { cell: "'Phiếu 1!'!B6", to: 'Điểm' },
    ],
    encoding: 'tcvn3',
    font: '.VnTime',
  },
  fix: { kind: 'ask', from: '§¬n vÞ', to: 'Đơn vị' },
};

describe('the edit of an accepted correction', () => {
  it('sets every text of the column right', () => {
    expect(fixEdit(ISSUE)).toEqual({
      kind: 'setCells',
      cells: [
        { at: { sheet: 'Phiếu 1!', row: 5, column: 2 }, value: { kind: 'text', text: 'Đơn vị' } },
        { at: { sheet: 'Phiếu 1!', row: 6, column: 2 }, value: { kind: 'text', text: 'Điểm' } },
      ],
    });
  });

  it('is none where nothing is proposed', () => {
    expect(fixEdit({ ...ISSUE, fix: null })).toBeNull();
  });
});
