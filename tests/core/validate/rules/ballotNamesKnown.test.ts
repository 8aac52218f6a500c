import type { Ballots } from '../../../../src/core/domain/ballot';
import { award, ballots } from '../../../builders/readings';
import { CLEAN } from '../cleanCluster';
import { clusterReading } from '../clusterReading';
import { issuesOf } from '../findings';

const AWARDS = [award('co', { name: 'Cờ thi đua của Giám đốc Học viện' })];

function found(change: Partial<Ballots['votes'][number]>): readonly unknown[] {
  const reading = clusterReading(CLEAN);
  const [unit] = reading.units;
  const [vote] = ballots({ votes: [{ unit: 'x', yes: 8 }] }).votes;
  if (unit === undefined || vote === undefined) throw new Error('no unit or vote');
  const votes = [{ ...vote, unit: unit.id, unitName: unit.name, award: null, ...change }];
  const counted = { members: null, present: null, written: null, issued: null, returned: null, votes };
  return issuesOf({ ...reading, ballots: counted }, { awards: AWARDS }).map(({ rule, severity, blocks, facts }) => [
    rule,
    severity,
    blocks,
    facts,
  ]);
}

describe('names on the ballot sheet', () => {
  it('a school nobody scored is an error that blocks awards, for its votes count for nobody', () => {
    expect(found({ unit: null, unitName: 'Trường X' })).toEqual([
      ['KEY-03', 'error', 'awards', { name: 'Trường X', of: 'unit' }],
    ]);
  });

  it('an award the policy does not have waits for a tick', () => {
    expect(found({ award: 'Cờ luân lưu' })).toEqual([['KEY-03', 'warning', 'tick', { name: 'Cờ luân lưu', of: 'award' }]]);
  });

  it.each(['cờ  thi đua', 'Cờ thi đua của Giám đốc Học viện', null])('%s raises nothing', (typed) => {
    expect(found({ award: typed })).toEqual([]);
  });
});
