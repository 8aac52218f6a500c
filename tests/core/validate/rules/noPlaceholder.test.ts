import { withAgreed } from '../cleanCluster';
import type { Cluster } from '../clusterReading';
import { findings, onlyIssue } from '../findings';

describe('MIS-04 placeholder', () => {
  it.each(['...', 'N/A', 'đang cập nhật', '-', 'chưa chấm'])('%s keeps the place of a number that is missing', (text) => {
    const cluster = withAgreed({ 'I.1': text });
    expect(onlyIssue('MIS-04', cluster)).toMatchObject({ severity: 'warning', blocks: 'tick', facts: { text } });
    expect(findings(cluster, { basis: ['agreed'] })).toEqual(["MIS-01 'Trường M'!H5", "MIS-04 'Trường M'!H5"]);
  });

  it('a dash in a bonus row says that there is none', () => {
    const cluster: Cluster = {
      criteria: [
        { id: 'I', maximum: '10' },
        { id: 'B', kind: 'bonus' },
      ],
      schools: [{ name: 'Trường M', agreed: { I: 8, B: '-' } }],
    };
    expect(findings(cluster)).toEqual([]);
  });

  it('KP beside a target that is not assigned repeats it', () => {
    const cluster: Cluster = {
      criteria: [
        { id: 'I', maximum: '10' },
        { id: 'II', maximum: '5' },
      ],
      schools: [{ name: 'Trường M', agreed: { I: 8, II: '-' }, target: { II: 'notAssigned' } }],
    };
    expect(findings(cluster)).toEqual([]);
  });
});
