import { exactText } from '../../../src/core/domain/points';
import { capLosses } from '../../../src/core/explain/capLosses';
import { points } from '../../../src/core/domain/points';
import { caps, type Row } from '../../builders/readings';
import { appraisal, type AppraisalSpec } from '../render/appraisals';

/** `by criterion counted lost` of unit A. */
function cuts(spec: AppraisalSpec): readonly string[] {
  const { reading, scorecards } = appraisal(spec);
  const criteria = new Map(reading.criteria.map((criterion) => [criterion.id, criterion]));
  const [card] = scorecards;
  if (card === undefined) throw new Error('A was scored');
  return capLosses(card, criteria).map(({ by, criterion, counted, lost }) =>
    [by, criterion?.id ?? '-', exactText(counted), exactText(lost)].join(' '),
  );
}

describe('what a ceiling takes', () => {
  it('is told once: of a group inside another, at the inner one', () => {
    const rows = (inner: string, outer: string): readonly Row[] => [
      {
        id: 'I',
        cap: outer,
        rows: [
          { id: 'I.A', cap: inner, rows: [{ id: 'I.1' }] },
          { id: 'I.B', cap: '3', rows: [{ id: 'I.2' }] },
        ],
      },
    ];
    const units = { A: { 'I.1': '9', 'I.2': '5' } };
    expect(cuts({ criteria: rows('6', '20'), units })).toEqual(['group I.A 6 3', 'group I.B 3 2']);
    expect(cuts({ criteria: rows('6', '8'), units })).toEqual(['group I.A 6 3', 'group I.B 3 2', 'group I 8 1']);
    expect(cuts({ criteria: rows('10', '20'), units })).toEqual(['group I.B 3 2']);
  });

  it('of another group is none of this one’s', () => {
    const criteria: readonly Row[] = [
      { id: 'I', cap: '8', rows: [{ id: 'I.1' }] },
      { id: 'II', rows: [{ id: 'II.A', cap: '6', rows: [{ id: 'II.1' }] }] },
    ];
    expect(cuts({ criteria, units: { A: { 'I.1': '9', 'II.1': '9' } } })).toEqual(['group II.A 6 3', 'group I 8 1']);
  });

  it('of branches of one choice at the top is told under the first of them, less what their inner groups lost', () => {
    const criteria: readonly Row[] = [
      { id: 'I', alternatives: 'x', rows: [{ id: 'I.1' }] },
      { id: 'II', alternatives: 'x', cap: '9', rows: [{ id: 'II.A', cap: '6', rows: [{ id: 'II.1' }] }, { id: 'II.2' }] },
      { id: 'III', alternatives: 'y', rows: [{ id: 'III.A', cap: '1', rows: [{ id: 'III.1' }] }] },
    ];
    const units = { A: { 'I.1': '4', 'II.1': '8', 'II.2': '5', 'III.1': '3' } };
    expect(cuts({ criteria, units })).toEqual(['group II.A 6 2', 'group III.A 1 2', 'group I 9 2']);
  });

  it('is told of a criterion, of all bonuses and of the total', () => {
    const method = { kind: 'perUnit', pointsPerUnit: points('2'), freeUnits: points('0'), maximum: null } as const;
    const criteria: readonly Row[] = [{ id: 'I', maximum: '6', method }, { id: 'II' }, { id: '+', kind: 'bonus' }];
    expect(
      cuts({
        criteria,
        units: { A: { I: { result: '4' }, II: '93', '+': '5' } },
        policy: { caps: caps({ bonus: points('3'), total: points('100') }) },
      }),
    ).toEqual(['criterion I 6 2', 'bonus - 3 2', 'total - 100 2']);
  });

  it('is nothing where there are no points to be cut', () => {
    expect(cuts({ criteria: [{ id: 'I', cap: '8', rows: [{ id: 'I.1' }] }], units: { A: { 'I.1': null } } })).toEqual([]);
  });
});
