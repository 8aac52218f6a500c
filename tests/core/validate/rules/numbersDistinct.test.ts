import { CLEAN, SCHOOL_M } from '../cleanCluster';
import type { Cluster, Row } from '../clusterReading';
import { findings, onlyIssue } from '../findings';

function numbered(...numbers: readonly string[]): Cluster {
  const rows: Row[] = numbers.map((number, index) => ({ id: `a${String(index)}`, number, maximum: '10' }));
  const agreed = Object.fromEntries(rows.map(({ id }) => [id, 8]));
  return { criteria: [{ id: 'I', rows }], schools: [{ name: 'Trường M', agreed }] };
}

describe('DUP-03 number twice under one parent', () => {
  it.each([
    ['2.1', '2.1'],
    ['2.1', '2.1.'],
    ['a)', 'a'],
  ])('%s and %s are one number', (first, second) => {
    expect(onlyIssue('DUP-03', numbered(first, '9', second))).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      place: { at: { row: 7 }, criterion: 'a2' },
      facts: { number: second, other: "'Trường M'!B5" },
      fix: null,
    });
  });

  it('numbers that start again in the next group raise nothing', () => {
    const criteria = CLEAN.criteria.map((group) => ({
      ...group,
      rows: group.rows?.map((row, index) => ({ ...row, number: String(index + 1) })),
    }));
    expect(findings({ criteria, schools: [{ name: 'Trường M', agreed: SCHOOL_M.agreed }] })).toEqual([]);
  });

  it('bullets and rows without a number have none to repeat', () => {
    expect(findings(numbered('-', '-', '', ''))).toEqual([]);
  });
});
