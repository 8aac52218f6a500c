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

describe('VOT-01 ballots do not balance', () => {
  it('9 yes, 2 no and 1 invalid are not 11 returned', () => {
    expect(onlyIssue('VOT-01', counted({ no: 2 }))).toMatchObject({
      severity: 'error',
      blocks: 'awards',
      place: { unit: 'u1' },
      facts: { problem: 'ballotsDiffer', left: '12', right: '11' },
    });
  });

  it('no more comes back than was issued', () => {
    expect(onlyIssue('VOT-01', counted({ issued: 10 })).facts).toEqual({
      problem: 'returnedAboveIssued',
      left: '11',
      right: '10',
    });
  });

  it('votes that break ties block the ranking too', () => {
    expect(onlyIssue('VOT-01', counted({ no: 2 }), { tieBreak: [{ by: 'votes', order: 'desc' }] }).blocks).toBe('ranking');
  });

  it('a balanced count raises nothing', () => {
    expect(findings(counted())).toEqual([]);
  });
});
