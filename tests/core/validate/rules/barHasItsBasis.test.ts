import { withSchool } from '../cleanCluster';
import { issuesOf } from '../findings';

const at = { sheet: 'Đơn vị', row: 2, column: 5 };
const found = (reason: string | null, legalBasis: string | null): readonly unknown[] =>
  issuesOf(withSchool(() => ({ disqualification: { reason, legalBasis, at }, place: undefined })))
    .filter(({ rule }) => rule === 'MIS-06')
    .map(({ facts, blocks }) => ({ facts, blocks }));

describe('MIS-06 bar without reason or basis', () => {
  it('each of the two that is blank is asked for', () => {
    expect(found('Có cá nhân bị kỷ luật', null)).toEqual([{ facts: { missing: 'legalBasis' }, blocks: 'ranking' }]);
    expect(found(null, 'QĐ 12')).toEqual([{ facts: { missing: 'reason' }, blocks: 'ranking' }]);
  });

  it('both given raise nothing', () => {
    expect(found('Có cá nhân bị kỷ luật', 'QĐ 12')).toEqual([]);
  });
});
