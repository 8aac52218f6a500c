import type { Cluster } from '../clusterReading';
import { findings, onlyIssue } from '../findings';

function withBonus(score: number): Cluster {
  return {
    criteria: [
      { id: 'I', maximum: '10' },
      { id: 'B', maximum: '5', kind: 'bonus' },
    ],
    schools: [{ name: 'Trường M', agreed: { I: 8, B: score } }],
  };
}

describe('RNG-08 bonus above its cap', () => {
  it('7 of 5 is said and may be ticked', () => {
    expect(onlyIssue('RNG-08', withBonus(7))).toMatchObject({
      severity: 'warning',
      blocks: 'tick',
      facts: { value: '7', cap: '5' },
    });
  });

  it('5 of 5 raises nothing', () => {
    expect(findings(withBonus(5))).toEqual([]);
  });
});
