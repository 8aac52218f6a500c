import type { Cluster, Typed } from '../clusterReading';
import { findings, issuesOf, onlyIssue } from '../findings';

function rates(...results: readonly Typed[]): Cluster {
  return {
    criteria: [{ id: 'I', maximum: '10', text: 'Tỷ lệ giảng viên đạt chuẩn', unitOfMeasure: '%' }],
    schools: results.map((result, index) => ({ name: `Trường ${String(index + 1)}`, agreed: { I: 8 }, result: { I: result } })),
  };
}

describe('TYP-06 percent scales mixed', () => {
  it('0,98 among 98 and 95 is reported', () => {
    expect(onlyIssue('TYP-06', rates(98, 95, 0.98))).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      place: { unit: 'u3' },
      facts: { text: '0,98', usual: 'upTo100' },
    });
  });

  it('a percent cell among plain numbers is reported', () => {
    expect(onlyIssue('TYP-06', rates(98, 95, { v: 0.9, format: '0%' })).facts).toEqual({ text: '90%', usual: 'upTo100' });
  });

  it('a percent typed as text into a cell that shows none is no number to be put in its place: 0,94 would be 0,94%', () => {
    const issue = issuesOf(rates(95, 94, '93%')).find(({ rule }) => rule === 'TYP-01');
    expect(issue).toMatchObject({ facts: { text: '93%', isPercent: true }, fix: null });
    const shown = issuesOf(rates({ v: 0.95, format: '0%' }, { v: '93%', format: '0%' })).find(({ rule }) => rule === 'TYP-01');
    expect(shown).toMatchObject({ facts: { isPercent: false }, fix: { kind: 'safe', from: '93%', to: '0.93' } });
  });

  it('one scale throughout raises nothing, and a 0 fits every scale', () => {
    expect(findings(rates(98, 95, 0))).toEqual([]);
    expect(findings(rates({ v: 0.9, format: '0%' }, { v: 0.95, format: '0.0%' }))).toEqual([]);
  });

  it('half a per cent beside two per cent is the same scale', () => {
    expect(findings(rates(0.5, 2, 1.5))).toEqual([]);
  });
});
