import type { Method } from '../../../../src/core/domain/method';
import { points } from '../../../../src/core/domain/points';
import { score } from '../../../../src/core/score/score';
import { contextOf } from '../../../../src/core/validate/contextOf';
import { selfScoreAsRange } from '../../../../src/core/validate/rules/selfScoreAsRange';
import { policy, reading, type EntrySpec } from '../../../builders/readings';

const LEADER: Method = { kind: 'clusterLeader', maximum: points('10'), pool: 'all' };

function found(units: Readonly<Record<string, EntrySpec>>): readonly unknown[] {
  const rules = policy();
  const read = reading({
    criteria: [{ id: 'C', maximum: '10', method: LEADER }],
    units: Object.fromEntries(Object.entries(units).map(([unit, entry]) => [unit, { C: entry }])),
    stages: ['self'],
  });
  const cards = score(read, rules);
  return selfScoreAsRange.check(contextOf(read, cards, [], rules, [])).map(({ facts }) => facts);
}

describe('STL-03 self-score of a relative criterion', () => {
  it('a school that scores itself alone above its target can only know a range', () => {
    expect(found({ A: { self: '10', target: '10', result: '15' } })).toEqual([{ claimed: '10', least: '5', most: '10' }]);
  });

  it('below the target its points do not depend on others', () => {
    expect(found({ A: { self: '4', target: '10', result: '8' } })).toEqual([]);
  });

  it('in a cluster the leader is known', () => {
    expect(found({ A: { self: '10', target: '10', result: '15' }, B: { self: '5', target: '10', result: '10' } })).toEqual([]);
  });
});
