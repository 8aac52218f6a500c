import { points } from '../../../../src/core/domain/points';
import type { Policy } from '../../../../src/core/domain/policy';
import type { Cluster, Typed } from '../clusterReading';
import { findings, onlyIssue } from '../findings';

const SENTENCE = 'Đạt từ 95% trở lên: 10 điểm; từ 90% đến dưới 95%: 8 điểm; dưới 90%: 5 điểm';

function tiered(result: Typed, score: Typed): Cluster {
  const tiers = [
    { from: points('0'), points: points('5') },
    { from: points('90'), points: points('8') },
    { from: points('95'), points: points('10') },
  ];
  return {
    criteria: [
      { id: 'I', maximum: '10', unitOfMeasure: '%', method: { kind: 'tiers', direction: 'higher', tiers }, sentence: SENTENCE },
    ],
    schools: [{ name: 'Trường M', agreed: { I: score }, result: { I: result } }],
  };
}

function ratio(score: Typed): Cluster {
  const method = {
    kind: 'ratioToTarget' as const,
    maximum: points('10'),
    target: null,
    floorRatio: points('0'),
    capRatio: points('1'),
    direction: 'higher' as const,
    onZero: null,
  };
  return {
    criteria: [{ id: 'I', maximum: '10', method }],
    schools: [{ name: 'Trường M', agreed: { I: score }, target: { I: 3 }, result: { I: 2 } }],
  };
}

const rounding = (at: Policy['rounding']['at'], decimals: number): Partial<Policy> => ({ rounding: { at, decimals } });

describe('RNG-09 points do not follow from the value', () => {
  it('94% typed as 10 points, where the scale gives 8, is asked about', () => {
    expect(onlyIssue('RNG-09', tiered(94, 10))).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      place: { at: { sheet: 'Trường M', row: 4, column: 8 } },
      facts: { typed: '10', computed: '8', value: '94', sentence: SENTENCE },
      fix: { kind: 'ask', from: '10', to: '8' },
    });
  });

  it('8 points for 94%, or none typed, raise nothing', () => {
    expect(findings(tiered(94, 8))).toEqual([]);
    expect(findings(tiered(94, null))).toEqual([]);
  });

  it('points typed without a result have nothing to follow from', () => {
    expect(findings(tiered(null, 10))).toEqual([]);
  });

  it('compares after the rounding of the policy: 20/3 is 6,67, and 6,7 at one decimal', () => {
    expect(findings(ratio(6.67), rounding('criterion', 2))).toEqual([]);
    expect(findings(ratio(6.7), rounding('criterion', 2))).toEqual(["RNG-09 'Trường M'!H4"]);
    expect(findings(ratio(6.7), rounding('criterion', 1))).toEqual([]);
    expect(findings(ratio(6.67), rounding('none', 2))).toEqual([]);
    expect(findings(ratio(7), rounding('total', 2))).toEqual(["RNG-09 'Trường M'!H4"]);
  });

  it('a deduction is told as its column counts it: above 0 where that is headed Điểm trừ', () => {
    const deducted = (score: Typed, more: Partial<Cluster['criteria'][number]>): Cluster => ({
      criteria: [
        { id: 'I', maximum: '10' },
        { id: '-', kind: 'penalty', method: { kind: 'penalty', pointsPerUnit: points('2'), cap: null }, ...more },
      ],
      schools: [{ name: 'Trường M', agreed: { I: 9, '-': score }, result: { '-': 3 } }],
    });
    const told = (cluster: Cluster): unknown => onlyIssue('RNG-09', cluster).facts;
    expect(told(deducted(4, { countsDeductions: true }))).toMatchObject({ typed: '4', computed: '6', value: '3' });
    expect(told(deducted(-4, {}))).toMatchObject({ typed: '-4', computed: '-6', value: '3' });
    expect(findings(deducted(6, { countsDeductions: true }))).toEqual([]);
  });
});
