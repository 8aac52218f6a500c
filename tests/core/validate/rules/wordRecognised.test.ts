import { points } from '../../../../src/core/domain/points';
import type { Cluster } from '../clusterReading';
import { findings, onlyIssue } from '../findings';

function ticked(word: string): Cluster {
  return {
    criteria: [
      { id: 'I', maximum: '5', method: { kind: 'passFail', maximum: points('5') }, sentence: 'Có: 5 điểm; không: 0 điểm' },
    ],
    schools: [{ name: 'Trường M', agreed: { I: null }, result: { I: word } }],
  };
}

describe('TYP-08 word not recognised', () => {
  it('a word that is neither yes nor no is asked about, and the criterion is missing until then', () => {
    expect(onlyIssue('TYP-08', ticked('ok'))).toMatchObject({ severity: 'warning', blocks: 'tick', facts: { text: 'ok' } });
    expect(findings(ticked('ok'))).toEqual(["TYP-08 'Trường M'!E4", "MIS-01 'Trường M'!E4"]);
  });

  it.each(['Có', 'không', 'Đạt', 'x'])('%s is understood', (word) => {
    expect(findings(ticked(word))).toEqual([]);
  });

  it('words beside typed points of a criterion scored by hand are an account, not a value', () => {
    const cluster: Cluster = {
      criteria: [{ id: 'I', maximum: '5' }],
      schools: [{ name: 'Trường M', agreed: { I: 4 }, result: { I: 'Đã triển khai đầy đủ đến các khoa, phòng' } }],
    };
    expect(findings(cluster)).toEqual([]);
  });
});
