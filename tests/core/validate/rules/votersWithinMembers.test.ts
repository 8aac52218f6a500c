import type { Ballots } from '../../../../src/core/domain/ballot';
import type { Reading } from '../../../../src/core/domain/reading';
import { CLEAN } from '../cleanCluster';
import { clusterReading, typed } from '../clusterReading';
import { findings, onlyIssue } from '../findings';

interface Count {
  readonly members?: number;
  readonly present?: number;
  readonly written?: number;
  readonly issued?: number;
  readonly returned?: number;
  readonly yes?: number;
  readonly no?: number;
  readonly invalid?: number;
}

const FAIR: Count = { members: 12, present: 10, written: 1, issued: 11, returned: 11, yes: 9, no: 1, invalid: 1 };

function counted(change: Count = {}): Reading {
  const count = { ...FAIR, ...change };
  const at = (row: number, column: number): { sheet: string; row: number; column: number } => ({
    sheet: 'Bỏ phiếu',
    row,
    column,
  });
  const ballots: Ballots = {
    members: typed(count.members ?? null, at(1, 2)),
    present: typed(count.present ?? null, at(2, 2)),
    written: typed(count.written ?? null, at(3, 2)),
    issued: typed(count.issued ?? null, at(4, 2)),
    returned: typed(count.returned ?? null, at(5, 2)),
    votes: [
      {
        unit: 'u1',
        unitName: 'Trường M',
        award: null,
        round: 1,
        votesFor: typed(count.yes ?? null, at(8, 3)),
        votesAgainst: typed(count.no ?? null, at(8, 4)),
        invalid: typed(count.invalid ?? null, at(8, 5)),
      },
    ],
  };
  return clusterReading({ ...CLEAN, more: { ballots } });
}

describe('VOT-02 more votes than voters', () => {
  it('11 yes of 10 valid', () => {
    expect(onlyIssue('VOT-02', counted({ yes: 11, no: 0 })).facts).toEqual({ problem: 'yesAboveValid', left: '11', right: '10' });
  });

  it('13 present of 12 members', () => {
    expect(onlyIssue('VOT-02', counted({ present: 13 }))).toMatchObject({
      blocks: 'awards',
      facts: { problem: 'presentAboveMembers', left: '13', right: '12' },
    });
  });

  it('12 present and 1 in writing of 12 members', () => {
    expect(onlyIssue('VOT-02', counted({ present: 12 })).facts).toEqual({
      problem: 'votersAboveMembers',
      left: '13',
      right: '12',
    });
  });

  it('11 returned by 9 present and 1 in writing', () => {
    expect(onlyIssue('VOT-02', counted({ present: 9 })).facts).toEqual({
      problem: 'returnedAboveVoters',
      left: '11',
      right: '10',
    });
  });

  it('counts that fit raise nothing, nor do counts that are not given', () => {
    expect(findings(counted())).toEqual([]);
    expect(findings(counted({ members: undefined, issued: undefined }))).toEqual([]);
  });
});
