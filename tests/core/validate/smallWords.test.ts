import { countingStage } from '../../../src/core/validate/countingStage';
import { formulaTokens } from '../../../src/core/workbook/formulaTokens';
import { isMeasuredInPercent } from '../../../src/core/validate/percents';
import { plainName } from '../../../src/core/validate/plainName';
import { validated } from '../../../src/core/validate/validate';
import { withInheritedKinds } from '../../../src/core/validate/withInheritedKinds';
import { rank } from '../../../src/core/rank/rank';
import { score } from '../../../src/core/score/score';
import { criteria, policy, reading, type Row } from '../../builders/readings';
import { CLEAN } from './cleanCluster';
import { clusterReading } from './clusterReading';
import { issuesOf } from './findings';

describe('names', () => {
  it('are the same without what nobody sees, and different where a blank stands', () => {
    expect(plainName('Trường\u00A0 A\u200B')).toBe(plainName('trường A'));
    expect(plainName('Trường A')).not.toBe(plainName('TrườngA'));
  });
});

describe('units of measure', () => {
  it.each(['%', 'phần trăm', 'tỷ lệ', 'Tỷ lệ (%)', 'tỷ lệ %', 'tỉ lệ', 'tỉ lệ (%)'])('«%s» is percents', (unitOfMeasure) => {
    expect(criteria([{ id: 'I', unitOfMeasure }]).every(isMeasuredInPercent)).toBe(true);
  });

  it.each(['lớp', 'tỷ lệ lớp', 'số phần trăm lớp'])('«%s» is not', (unitOfMeasure) => {
    expect(criteria([{ id: 'I', unitOfMeasure }]).some(isMeasuredInPercent)).toBe(false);
  });
});

describe('the stage that counts', () => {
  it('of a table without review columns is the one its scores stand under', () => {
    const one = reading({ criteria: [{ id: 'I' }], units: { A: { I: { self: '5' } } }, stages: [] });
    expect(countingStage(one, policy())).toBe('self');
    expect(countingStage(reading({ criteria: [{ id: 'I' }], units: { A: {} }, stages: [] }), policy())).toBeNull();
  });
});

describe('kinds of rows', () => {
  const kindsOf = (...rows: readonly Row[]): Readonly<Record<string, string>> =>
    Object.fromEntries(withInheritedKinds(criteria(rows)).map(({ id, kind }) => [id, kind]));

  it('are inherited downwards, and common ones upwards through every level', () => {
    expect(kindsOf({ id: 'K', kind: 'penalty', rows: [{ id: 'k' }] })).toEqual({ K: 'penalty', k: 'penalty' });
    expect(kindsOf({ id: 'X', rows: [{ id: 'Y', rows: [{ id: 'b', kind: 'bonus' }] }] })).toEqual({
      X: 'bonus',
      Y: 'bonus',
      b: 'bonus',
    });
    expect(
      kindsOf({
        id: 'X',
        rows: [
          { id: 'b', kind: 'bonus' },
          { id: 'k', kind: 'penalty' },
        ],
      }),
    ).toEqual({ X: 'points', b: 'bonus', k: 'penalty' });
  });
});

describe('what was looked at', () => {
  const checksOf = (one: ReturnType<typeof clusterReading>): ReadonlyMap<string, number> => {
    const rules = policy();
    const cards = score(one, rules);
    return new Map(validated(one, cards, rank(cards, one, rules), rules, []).checks.map(({ rule, tested }) => [rule, tested]));
  };

  it('is counted: places, sums, units, groups, criteria, bars, results, sentences', () => {
    const checks = checksOf(clusterReading(CLEAN));
    expect(
      ['RNK-01', 'REL-07', 'STA-04', 'CFG-02', 'VER-01', 'MIS-06', 'RNG-02', 'RUL-01'].map((rule) => checks.get(rule)),
    ).toEqual([3, 12, 3, 2, 7, 0, 0, 0]);
  });

  it('counts bars, results and sentences where there are some', () => {
    const [first, ...others] = CLEAN.schools;
    if (first === undefined) throw new Error('No school');
    const at = { sheet: 'Đơn vị', row: 2, column: 5 };
    const one = clusterReading({
      criteria: [{ id: 'I', maximum: '10', sentence: 'Nhập điểm, tối đa 10 điểm' }],
      schools: [
        { name: first.name, agreed: { I: 5 }, result: { I: 3 }, disqualification: { reason: 'kỷ luật', legalBasis: 'QĐ 1', at } },
        ...others.map(({ name }) => ({ name, agreed: { I: 5 } })),
      ],
    });
    const checks = checksOf(one);
    expect(['MIS-06', 'RNG-02', 'RUL-01'].map((rule) => checks.get(rule))).toEqual([1, 1, 1]);
  });
});

describe('rules that the policy raises or lowers', () => {
  const told = (rule: string): number =>
    issuesOf(CLEAN, { severities: [{ rule, severity: 'warning', reason: 'Cụm thống nhất' }] }).filter(
      ({ code }) => code === 'policyProblem',
    ).length;

  it('may be those that are checked after the ranking or with the files of the schools; others are told', () => {
    expect(['FRM-08', 'RNK-04', 'AUD-03', 'DUP-04', 'TGT-06', 'VER-02', 'PKT-01', 'RNG-04'].map(told)).toEqual(Array(8).fill(0));
    expect(told('RNG-99')).toBe(1);
  });
});

describe('tokens of a formula', () => {
  it.each(['.5', '0.5', '1.', '1.5E3', '12'])('%s is one number', (text) => {
    expect(formulaTokens(`${text}+A1`)[0]).toMatchObject({ text });
  });
});
