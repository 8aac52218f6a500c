import { contextOf } from '../../../../src/core/validate/contextOf';
import { criteriaThatAreTotals } from '../../../../src/core/validate/misread/criteriaThatAreTotals';
import { policy } from '../../../builders/readings';
import { clusterReading, type Row, type Typed } from '../clusterReading';

const THREE: readonly Row[] = [
  { id: '1', maximum: '40' },
  { id: '2', maximum: '30' },
  { id: '3', maximum: '30' },
];
const FOURTH: Row = { id: '4', maximum: '100', text: 'Cộng' };

/** The criteria taken for totals; each school is its points on 1, 2, 3 and 4. */
function found(rows: readonly Row[], ...schools: readonly (readonly Typed[])[]): readonly unknown[] {
  const reading = clusterReading({
    criteria: rows,
    schools: schools.map((points, index) => ({
      name: `Trường ${String(index + 1)}`,
      agreed: Object.fromEntries(points.map((value, at) => [String(at + 1), value])),
    })),
  });
  return criteriaThatAreTotals(contextOf(reading, [], [], policy(), []));
}

const rows = (...more: readonly Row[]): readonly Row[] => [...THREE, ...more];
const TOTAL = [{ at: { sheet: 'Trường 1', row: 7, column: 2 }, unit: null, criterion: '4', is: 'total', name: 'Cộng' }];
const SUMS = [
  [38, 27, 29, 94],
  [35, 28, 27, 90],
  [36, 25, 28, 89],
];

describe('a criterion that is the total of the others', () => {
  it('is worth as much as all others and has their sum three times', () => {
    expect(found(rows(FOURTH), ...SUMS)).toEqual(TOTAL);
    expect(found(rows(FOURTH), ...SUMS.slice(0, 2))).toEqual([]);
    expect(found(rows({ ...FOURTH, maximum: '90' }), ...SUMS)).toEqual([]);
    expect(found(rows({ ...FOURTH, maximum: null }), ...SUMS)).toEqual([]);
  });

  it('may have its sum from a formula, once', () => {
    expect(found(rows(FOURTH), [38, 27, 29, { f: 'SUM(H4:H6)', v: 94 }])).toEqual(TOTAL);
  });

  it('may stand first', () => {
    const first = [
      { ...FOURTH, id: '1' },
      ...[1, 2, 3].map((at) => ({ id: String(at + 1), maximum: ['40', '30', '30'][at - 1] ?? '' })),
    ];
    const turned = SUMS.map(([one = 0, two = 0, three = 0, all = 0]) => [all, one, two, three]);
    expect(found(first, ...turned)).toEqual([
      { at: { sheet: 'Trường 1', row: 4, column: 2 }, unit: null, criterion: '1', is: 'total', name: 'Cộng' },
    ]);
  });

  it('is none if it has another number once', () => {
    expect(found(rows(FOURTH), ...SUMS, [30, 30, 30, 91])).toEqual([]);
  });

  it('tells nothing where it is blank, 0, not there, or at its maximum', () => {
    const [first = [], second = [], third = []] = SUMS;
    for (const empty of [
      [30, 30, 30, null],
      [30, 30, 30, 0],
      [30, 30, 30],
      [40, 30, 30, 100],
    ]) {
      expect(found(rows(FOURTH), first, second, empty)).toEqual([]);
      expect(found(rows(FOURTH), first, second, empty, third)).toEqual(TOTAL);
    }
  });

  it('adds nothing for a blank score', () => {
    expect(found(rows(FOURTH), ...SUMS.slice(0, 2), [36, null, 28, 64])).toEqual(TOTAL);
  });

  it('is not looked for among three, nor among bonuses and branches', () => {
    const two = [
      { id: '1', maximum: '60' },
      { id: '2', maximum: '40' },
      { id: '3', maximum: '100' },
    ];
    expect(found(two, [50, 30, 80], [40, 30, 70], [45, 35, 80])).toEqual([]);
    expect(found(rows({ ...FOURTH, kind: 'bonus' }), ...SUMS)).toEqual([]);
    expect(found(rows({ ...FOURTH, alternatives: 'a' }), ...SUMS)).toEqual([]);
  });
});
