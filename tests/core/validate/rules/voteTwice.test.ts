import type { Votes } from '../../../../src/core/domain/ballot';
import type { Reading } from '../../../../src/core/domain/reading';
import { award, policy } from '../../../builders/readings';
import { CLEAN } from '../cleanCluster';
import { clusterReading, typed } from '../clusterReading';
import { findings, onlyIssue } from '../findings';

const AWARDS = { awards: [award('co', { name: 'Cờ thi đua của Giám đốc' }), award('bang', { name: 'Bằng khen' })] };

function voted(...rows: readonly Partial<Votes>[]): Reading {
  const votes = rows.map((row, at): Votes => ({
    unit: 'u1',
    unitName: 'Trường M',
    award: null,
    round: 1,
    votesFor: typed(9, { sheet: 'Bỏ phiếu', row: 8 + at, column: 4 }),
    votesAgainst: null,
    invalid: null,
    ...row,
  }));
  const ballots = { members: null, present: null, written: null, issued: null, returned: null, votes };
  return clusterReading({ ...CLEAN, more: { ballots } });
}

describe('DUP-01 one vote counted twice', () => {
  it('two rows of a school for one award block the awards, at the second row', () => {
    expect(onlyIssue('DUP-01', voted({ award: 'Cờ thi đua' }, { award: 'Cờ thi đua của Giám đốc' }), AWARDS)).toMatchObject({
      code: 'voteTwice',
      severity: 'error',
      blocks: 'awards',
      place: { at: { sheet: 'Bỏ phiếu', row: 9, column: 4 }, unit: 'u1' },
      facts: { name: 'Trường M', award: 'Cờ thi đua của Giám đốc', first: "'Bỏ phiếu'!D8" },
    });
  });

  it('they block the ranking where votes break ties', () => {
    const tieBreak = [{ by: 'votes', order: 'desc' } as const];
    expect(onlyIssue('DUP-01', voted({}, {}), { ...AWARDS, tieBreak }).blocks).toBe('ranking');
  });

  it('a second round, another award and another school are no repetition', () => {
    const clean = voted(
      { award: 'Cờ thi đua' },
      { award: 'Cờ thi đua', round: 2 },
      { award: 'Bằng khen' },
      { unit: 'u2', unitName: 'Trường N' },
    );
    expect(findings(clean, { ...AWARDS, tieBreak: policy({}).tieBreak })).toEqual([]);
  });
});
