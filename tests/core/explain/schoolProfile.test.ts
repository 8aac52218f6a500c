import type { Appraisal } from '../../../src/core/domain/appraisal';
import { add, decimalText, points, subtract, sum, type Points } from '../../../src/core/domain/points';
import type { BesideMedian, SchoolProfile } from '../../../src/core/domain/schoolProfile';
import { clusterMedians } from '../../../src/core/explain/clusterMedians';
import { schoolProfile } from '../../../src/core/explain/schoolProfile';
import { a1 } from '../../../src/core/workbook/address';
import { caps, type Row } from '../../builders/readings';
import { appraisal, sheetOf } from '../render/appraisals';

const text = (value: Points | null): string => (value === null ? '-' : decimalText(value));
const beside = ({ points: own, median, of, difference }: BesideMedian): string =>
  `${text(own)} beside ${text(median)} of ${String(of)}: ${text(difference)}`;

function profileOf(found: Appraisal, unit: string): SchoolProfile {
  const profile = schoolProfile(found, clusterMedians(found), unit);
  if (profile === null) throw new Error(`nobody is ${unit}`);
  return profile;
}

/** Two groups of 20 points each. Sample figures (số liệu mẫu). */
const CRITERIA: readonly Row[] = [
  {
    id: 'I',
    maximum: '20',
    rows: [
      { id: '1', maximum: '10' },
      { id: '2', maximum: '10' },
    ],
  },
  { id: 'II', maximum: '20', rows: [{ id: '3', maximum: '20' }] },
];
const three = appraisal({
  criteria: CRITERIA,
  units: { A: { '1': '8', '2': '6', '3': '18' }, B: { '1': '10', '2': '4', '3': '15' }, C: { '1': '9', '2': '9', '3': '20' } },
});

describe('one unit beside the cluster', () => {
  it('has each group’s points, maximum and share, and the median of all units', () => {
    const { groups, total } = profileOf(three, 'B');
    expect(groups.map((group) => [group.criterion.id, text(group.maximum), text(group.share), beside(group)])).toEqual([
      ['I', '20', '70', '14 beside 14 of 3: 0'],
      ['II', '20', '75', '15 beside 18 of 3: -3'],
    ]);
    expect(beside(total)).toBe('29 beside 32 of 3: -3');
  });

  it('takes the mean of the two in the middle of an even number, exactly', () => {
    const four = appraisal({
      criteria: [{ id: 'I', maximum: '1' }],
      units: { A: { I: '0.1' }, B: { I: '0.2' }, C: { I: '0.3' }, D: { I: '0.7' } },
    });
    expect(profileOf(four, 'C').groups.map(beside)).toEqual(['0.3 beside 0.25 of 4: 0.05']);
  });

  it('is strong where it stands furthest above the median', () => {
    const { strengths } = profileOf(three, 'C');
    expect(strengths.map((one) => [one.criterion.id, text(one.difference)])).toEqual([
      ['2', '3'],
      ['3', '2'],
    ]);
  });

  it('lost what is missing to the maximum, the most first, each with its cell', () => {
    const { losses } = profileOf(three, 'B');
    expect(
      losses.map(({ criterion, lost, cells }) => [criterion.id, text(lost), cells.map((at) => a1(at.row, at.column))]),
    ).toEqual([
      ['2', '6', ['K7']],
      ['3', '5', ['K9']],
    ]);
    expect(losses[0]?.cells[0]?.sheet).toBe(sheetOf('B'));
  });

  it('counts a deduction as a loss and a bonus that was not earned as none', () => {
    const { losses, strengths, bonus, penalty } = profileOf(
      appraisal({
        criteria: [
          { id: 'I', maximum: '10' },
          { id: 'T', kind: 'bonus', maximum: '5', rows: [{ id: 't' }] },
          { id: 'K', kind: 'penalty', rows: [{ id: 'k', maximum: '5' }] },
        ],
        units: { A: { I: '9', t: '0', k: '-2' }, B: { I: '9', t: '3', k: '0' } },
      }),
      'A',
    );
    expect(losses.map(({ criterion, kind, lost }) => [criterion.id, kind, text(lost)])).toEqual([
      ['k', 'penalty', '2'],
      ['I', 'points', '1'],
    ]);
    expect(strengths).toEqual([]);
    expect([beside(bonus), beside(penalty)]).toEqual(['0 beside 1.5 of 2: -1.5', '2 beside 1 of 2: 1']);
  });

  it('has no median where nobody is there to compare with', () => {
    const alone = appraisal({ criteria: CRITERIA, units: { A: { '1': '8', '2': '6', '3': '18' } } });
    const { groups, strengths, losses } = profileOf(alone, 'A');
    expect(groups.map(beside)).toEqual(['14 beside - of 1: -', '18 beside - of 1: -']);
    expect(strengths).toEqual([]);
    expect(losses.map(({ lost }) => text(lost))).toEqual(['4', '2', '2']);
  });

  it('does not compare a group with a row that has no points, and keeps it out of the median', () => {
    const found = appraisal({
      criteria: CRITERIA,
      units: {
        A: { '1': '8', '2': null, '3': '18' },
        B: { '1': '10', '2': '4', '3': '15' },
        C: { '1': '9', '2': '9', '3': '20' },
      },
    });
    const { groups, missing, total } = profileOf(found, 'A');
    expect(groups.map((group) => [group.missing, text(group.counted), beside(group)])).toEqual([
      [1, '8', '- beside 16 of 2: -'],
      [0, '18', '18 beside 18 of 3: 0'],
    ]);
    expect(missing.map(({ criterion, cells }) => [criterion.id, cells.map((at) => a1(at.row, at.column))])).toEqual([
      ['2', ['K7']],
    ]);
    expect(beside(total)).toBe('- beside 33.5 of 2: -');
  });

  it('compares with the units whose rows come to the same maximum', () => {
    const found = appraisal({
      criteria: CRITERIA,
      units: {
        A: { '1': '8', '2': { target: 'notAssigned' }, '3': '18' },
        B: { '1': '10', '2': '4', '3': '15' },
        C: { '1': '9', '2': '9', '3': '20' },
      },
    });
    expect(profileOf(found, 'A').groups.map((group) => [text(group.maximum), text(group.share), beside(group)])).toEqual([
      ['10', '80', '8 beside - of 1: -'],
      ['20', '90', '18 beside 18 of 3: 0'],
    ]);
    expect(profileOf(found, 'B').groups.map(beside)[0]).toBe('14 beside 16 of 2: -2');
  });

  it('compares totals of the same maximum only where per cent rank', () => {
    const units = {
      A: { '1': '8', '2': { target: 'notAssigned' }, '3': '20' },
      B: { '1': '10', '2': '4', '3': '15' },
      C: { '1': '9', '2': '9', '3': '20' },
    } as const;
    const totals = (rankBy: 'points' | 'percent'): readonly string[] => {
      const found = appraisal({ criteria: CRITERIA, units, policy: { rankBy } });
      return ['A', 'B'].map((unit) => beside(profileOf(found, unit).total));
    };
    // A has 28 of 30, B 29 and C 38 of 40.
    expect(totals('percent')).toEqual(['28 beside - of 1: -', '29 beside 33.5 of 2: -4.5']);
    expect(totals('points')).toEqual(['28 beside 29 of 3: -1', '29 beside 29 of 3: 0']);
  });

  it('does not compare bonuses and deductions where a column of them cannot be read', () => {
    const found = appraisal({
      criteria: CRITERIA,
      units: {
        A: { '1': '8', '2': '6', '3': '18' },
        B: { '1': '10', '2': '4', '3': '15' },
        C: { '1': '9', '2': '9', '3': '20' },
      },
      bonusColumn: { A: { unreadable: 'O1' }, B: '1', C: '2' },
      penaltyColumn: { A: '1', B: '1', C: '2' },
    });
    const { bonus, penalty, missingColumns } = profileOf(found, 'A');
    expect([beside(bonus), beside(penalty), missingColumns]).toEqual(['- beside 1.5 of 2: -', '- beside 1.5 of 2: -', ['bonus']]);
    const of = profileOf(found, 'C');
    expect([beside(of.bonus), beside(of.penalty), of.missingColumns]).toEqual([
      '2 beside 1.5 of 2: 0.5',
      '2 beside 1.5 of 2: 0.5',
      [],
    ]);
  });

  it('has nobody to compare with where nobody is complete', () => {
    const found = appraisal({
      criteria: CRITERIA,
      units: { A: { '1': '8', '2': null, '3': null }, B: { '1': '9', '2': null, '3': null } },
    });
    const { total, groups } = profileOf(found, 'A');
    expect([beside(total), ...groups.map(beside)]).toEqual(['- beside - of 0: -', '- beside - of 0: -', '- beside - of 0: -']);
    expect(clusterMedians(found).criterion('2')).toEqual({ median: null, of: 0 });
  });

  it('is nobody’s where nobody of that id was scored', () => {
    expect(schoolProfile(three, clusterMedians(three), 'Z')).toBeNull();
  });
});

describe('what a ceiling took', () => {
  it('the numbers worked in METHODS §3.2: 5.5 of the group, 2 of the bonuses', () => {
    const found = appraisal({
      criteria: [
        { id: 'I', maximum: '42', cap: '42', rows: [{ id: '1' }, { id: '2' }, { id: '3' }] },
        { id: 'T', kind: 'bonus', rows: [{ id: 't1' }, { id: 't2' }] },
        { id: 'K', kind: 'penalty', rows: [{ id: 'k1' }, { id: 'k2' }] },
      ],
      units: { A: { '1': '22', '2': '17.5', '3': '8', t1: '4', t2: '2', k1: '-1.5', k2: '-2.5' } },
      policy: { caps: caps({ bonus: points('4') }) },
    });
    const { cuts, total, groups, bonus, penalty } = profileOf(found, 'A');
    expect(cuts.map(({ by, criterion, counted, lost }) => [by, criterion?.id ?? null, text(counted), text(lost)])).toEqual([
      ['group', 'I', '42', '5.5'],
      ['bonus', null, '4', '2'],
    ]);
    const added = add(sum(groups.map(({ counted }) => counted)), bonus.points ?? points('0'));
    expect([text(total.points), text(subtract(added, penalty.points ?? points('0')))]).toEqual(['42', '42']);
  });

  it('tells the ceiling of a group inside another once', () => {
    const found = appraisal({
      criteria: [
        { id: 'I', cap: '15', rows: [{ id: 'Ia', cap: '8', rows: [{ id: '1' }, { id: '2' }] }, { id: '3' }] },
        { id: 'II', rows: [{ id: 'IIa', cap: '5', rows: [{ id: '4' }] }] },
      ],
      units: { A: { '1': '6', '2': '5', '3': '9', '4': '6' } },
    });
    // Ia: 11 → 8; I: 8 + 9 = 17 → 15; IIa: 6 → 5.
    expect(profileOf(found, 'A').cuts.map(({ criterion, counted, lost }) => [criterion?.id, text(counted), text(lost)])).toEqual([
      ['Ia', '8', '3'],
      ['IIa', '5', '1'],
      ['I', '15', '2'],
    ]);
  });

  it('tells the ceiling of the total', () => {
    const found = appraisal({
      criteria: [
        { id: 'I', maximum: '100' },
        { id: 'T', kind: 'bonus' },
      ],
      units: { A: { I: '99', T: '3' } },
      policy: { caps: caps({ total: points('100') }) },
    });
    expect(profileOf(found, 'A').cuts.map(({ by, counted, lost }) => [by, text(counted), text(lost)])).toEqual([
      ['total', '100', '2'],
    ]);
  });
});
