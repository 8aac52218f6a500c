import { CLEAN, SCHOOL_M } from '../cleanCluster';
import type { Row } from '../clusterReading';
import { findings, onlyIssue } from '../findings';

const schools = [{ name: 'Trường M', agreed: SCHOOL_M.agreed }];

function group(change: Partial<Row>): readonly Row[] {
  const [first, second] = CLEAN.criteria;
  return first === undefined || second === undefined ? [] : [{ ...first, ...change }, second];
}

describe('CFG-02 group maximum', () => {
  it('58 where the criteria add up to 60, without a cap, blocks the ranking', () => {
    expect(onlyIssue('CFG-02', { criteria: group({ maximum: '58' }), schools })).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      place: { at: { sheet: 'Trường M', row: 4, column: 3 }, criterion: 'I' },
      facts: { declared: '58', sum: '60', difference: '2' },
      fix: { kind: 'ask', from: '58', to: '60' },
    });
  });

  it('a group that declares a cap may have a smaller maximum', () => {
    expect(findings({ criteria: group({ maximum: '58', cap: '58' }), schools })).toEqual([]);
  });

  it('the sum itself raises nothing', () => {
    expect(findings({ criteria: group({ maximum: '60' }), schools })).toEqual([]);
  });

  it('the maximum of a bonus group is a ceiling', () => {
    const bonus: Row = {
      id: 'B',
      maximum: '5',
      kind: 'bonus',
      rows: [
        { id: 'B.1', maximum: '4', kind: 'bonus' },
        { id: 'B.2', maximum: '3', kind: 'bonus' },
      ],
    };
    expect(findings({ criteria: [...CLEAN.criteria, bonus], schools })).toEqual([]);
  });
});
