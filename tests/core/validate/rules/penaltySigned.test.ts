import { clusterReading, typed, type Typed } from '../clusterReading';
import { findings, onlyIssue } from '../findings';

function penaltyRow(score: Typed, countsDeductions?: true): Parameters<typeof clusterReading>[0] {
  return {
    criteria: [
      { id: 'I', maximum: '10' },
      { id: 'T', kind: 'penalty', ...(countsDeductions === true ? { countsDeductions } : {}) },
    ],
    schools: [{ name: 'Trường M', agreed: { I: 8, T: score } }],
  };
}

function penaltyColumn(value: Typed): ReturnType<typeof clusterReading> {
  return clusterReading({
    criteria: [{ id: 'I', maximum: '10' }],
    schools: [{ name: 'Trường M', agreed: { I: 8 } }],
    more: { penaltyColumn: new Map([['u1', typed(value, { sheet: 'Trường M', row: 4, column: 9 })]]) },
  });
}

describe('RNG-06 penalty with the wrong sign', () => {
  it('+2 in a penalty row asks to flip the sign', () => {
    expect(onlyIssue('RNG-06', penaltyRow(2))).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      facts: { value: '2', flipped: '-2', signConvention: 'rowNegative' },
      fix: { kind: 'ask', from: '2', to: '-2' },
    });
  });

  it('−2 in a column of deductions asks to flip the sign', () => {
    expect(onlyIssue('RNG-06', penaltyColumn(-2)).facts).toEqual({ value: '-2', flipped: '2', signConvention: 'columnPositive' });
  });

  it('rows whose column is headed Điểm trừ hold deductions', () => {
    expect(findings(penaltyRow(2, true))).toEqual([]);
    expect(onlyIssue('RNG-06', penaltyRow(-2, true)).facts).toMatchObject({ signConvention: 'columnPositive' });
  });

  it.each([-2, 0, null])('%j in a penalty row raises nothing', (score) => {
    expect(findings(penaltyRow(score))).toEqual([]);
  });

  it.each([2, 0, null])('%j in a column of deductions raises nothing', (value) => {
    expect(findings(penaltyColumn(value))).toEqual([]);
  });
});
